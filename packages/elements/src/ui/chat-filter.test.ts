import { expect } from 'chai'
import { matches } from './chat-filter.js'
import { rowForKey } from './list-keys.js'
import { redactNumbers, redactText } from './message-redaction.js'

describe('filtering a list', () => {
  it('finds a name whatever its case and accents', () => {
    expect(matches('jose', ['José Pérez'])).to.equal(true)
    expect(matches('ana', ['Budi'])).to.equal(false)
  })

  it('finds a number however it is written', () => {
    expect(matches('+62 812-0001', ['628120001000@s.whatsapp.net'])).to.equal(true)
    expect(matches('12', ['99@lid', undefined])).to.equal(false)
  })
})

describe('walking a list by key', () => {
  it('moves by one, by a page and to the ends, and stops there', () => {
    expect(rowForKey('ArrowDown', -1, 10, 4)).to.equal(0)
    expect(rowForKey('ArrowUp', 0, 10, 4)).to.equal(0)
    expect(rowForKey('PageDown', 7, 10, 4)).to.equal(9)
    expect(rowForKey('Home', 7, 10, 4)).to.equal(0)
    expect(rowForKey('End', 0, 10, 4)).to.equal(9)
    expect(rowForKey('a', 0, 10, 4)).to.equal(undefined)
    expect(rowForKey('ArrowDown', 0, 0, 4)).to.equal(undefined)
  })
})

describe('redaction', () => {
  it('covers numbers in names and texts, and nothing else', () => {
    expect(redactNumbers('call +62 812-000-0123 at 12:30')).to.equal('call ••••••23 at 12:30')
    expect(redactText('+62 812 000 0123', 'none')).to.equal('+62 812 000 0123')
  })

  it('covers every letter when everything is covered', () => {
    expect(redactText('Hi Ana 1', 'all')).to.equal('•• ••• •')
  })
})
