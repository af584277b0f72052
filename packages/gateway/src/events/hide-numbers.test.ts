import { expect, it } from 'vitest'
import { hideNumbers } from './hide-numbers.js'

it('hides telephone numbers wherever they are, and leaves counts, names and identifiers', () => {
  const payload = {
    number: 3,
    total: 6,
    chatJid: '15550100@s.whatsapp.net',
    contact: { phone: '15550100', phoneNumber: '+1 555 0100', fullName: '+1 (555) 0100', pushName: 'Maya 2' },
    members: [{ number: '15550101', name: 'Li' }, null, 'text 15550102'],
  }
  expect(hideNumbers(payload)).toEqual({
    number: 3,
    total: 6,
    chatJid: '15550100@s.whatsapp.net',
    contact: { fullName: '', pushName: 'Maya 2' },
    members: [{ name: 'Li' }, null, 'text 15550102'],
  })
})
