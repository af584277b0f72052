import { expect } from 'chai'
import { contactHue, HUE_COUNT } from './contact-hue.js'
import { bestName, idTail, phoneOfJid } from './contact-name.js'
import { formatPhone } from './contact-phone.js'

describe('what a person is called', () => {
  it('prefers the saved name, then the business, then the own name, the number, the username', () => {
    const all = { name: 'Saved', businessName: 'Shop', pushName: 'Own', phoneNumber: '628120000123', username: 'user' }
    expect(bestName(all)).to.equal('Saved')
    expect(bestName({ ...all, name: undefined })).to.equal('Shop')
    expect(bestName({ ...all, name: ' ', businessName: '' })).to.equal('Own')
    expect(bestName({ phoneNumber: '628120000123', username: 'user' })).to.equal('+62 812 000 0123')
    expect(bestName({ username: 'user' })).to.equal('user')
    expect(bestName({})).to.equal(undefined)
  })

  it('takes no name that nobody can see', () => {
    expect(bestName({ name: '\u200b\u202e\u3164', pushName: 'Own' })).to.equal('Own')
  })

  it('never reads a LID as a number', () => {
    expect(phoneOfJid('900000000000001@lid')).to.equal(undefined)
    expect(phoneOfJid('628120000123:7@s.whatsapp.net')).to.equal('628120000123')
    expect(idTail('900000000001234@lid')).to.equal('1234')
  })

  it('groups the digits of a number after its country code', () => {
    expect(formatPhone('15550100123')).to.equal('+1 555 010 0123')
    expect(formatPhone('4915112345678')).to.equal('+49 151 1234 5678')
    expect(formatPhone('35312345678')).to.equal('+353 1234 5678')
    expect(formatPhone('not a number')).to.equal('not a number')
  })

  it('gives the same person the same hue, and many people all of them', () => {
    expect(contactHue('a@lid')).to.equal(contactHue('a@lid'))
    const used = new Set(Array.from({ length: 500 }, (_, index) => contactHue(`${index}@lid`)))
    expect(used.size).to.equal(HUE_COUNT)
  })
})
