import type { Message } from '@waygate/sdk'
import { expect } from 'chai'
import { MessageWindow } from './message-window.js'

const history = (from: number, to: number): Message[] =>
  Array.from({ length: to - from }, (_, index) => ({ id: String(from + index) }) as Message)
const ends = (shown: readonly Message[]): string => `${shown[0]?.id ?? ''}-${shown.at(-1)?.id ?? ''}`

describe('the window on a long history', () => {
  it('shows all of a short one, and the same array while nothing changes', () => {
    const all = history(0, 500)
    const window = new MessageWindow()
    expect(window.show(all, true)).to.equal(all)
    expect(window.show(all, true)).to.equal(all)
    expect(window.hasMore).to.equal(false)
  })

  it('shows the newest thousand of a long one, and older ones as the reader comes near', () => {
    const all = history(0, 5000)
    const window = new MessageWindow()
    expect(ends(window.show(all, true))).to.equal('4000-4999')
    window.reach()
    expect(ends(window.show(all, false))).to.equal('3000-4999')
    expect(window.hasMore).to.equal(true)
  })

  it('keeps its first message when new ones come in, and when older ones are loaded by somebody else', () => {
    const window = new MessageWindow()
    window.show(history(0, 2000), true)
    expect(ends(window.show(history(0, 2003), false))).to.equal('1000-2002')
    expect(ends(window.show(history(-50, 2003), false))).to.equal('1000-2002')
  })

  it('lets go of what a long stay at the end has gathered', () => {
    const window = new MessageWindow()
    window.show(history(0, 2000), true)
    expect(ends(window.show(history(0, 4001), true))).to.equal('3001-4000')
  })

  it('reaches back to a message that is jumped to, and says where it stands', () => {
    const all = history(0, 5000)
    const window = new MessageWindow()
    window.show(all, true)
    const at = window.reach(100)
    expect(window.show(all, false)[at]?.id).to.equal('100')
  })
})
