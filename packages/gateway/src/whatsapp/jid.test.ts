import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chatAddress, normalizeJid, personFrom } from './jid.js'
import { normalizePhone } from './phone.js'

describe('a JID', () => {
  it.each([
    ['15550100@s.whatsapp.net', '15550100@s.whatsapp.net'],
    ['15550100:7@s.whatsapp.net', '15550100@s.whatsapp.net'],
    ['15550100_1:7@s.whatsapp.net', '15550100@s.whatsapp.net'],
    ['15550100@c.us', '15550100@s.whatsapp.net'],
    ['15550100@hosted', '15550100@s.whatsapp.net'],
    ['900000000000001:3@lid', '900000000000001@lid'],
    ['900000000000001@hosted.lid', '900000000000001@lid'],
    ['120363000000000001@g.us', '120363000000000001@g.us'],
    ['15550100-1600000000@g.us', '15550100-1600000000@g.us'],
    ['status@broadcast', 'status@broadcast'],
    ['120363000000000009@newsletter', '120363000000000009@newsletter'],
  ])('%s is known as %s', (raw, normal) => {
    expect(normalizeJid(raw)).toBe(normal)
  })

  it.each([
    '',
    '@s.whatsapp.net',
    '0@c.us',
    'abc@s.whatsapp.net',
    '1@evil.example',
    '1@lid@lid',
    '1@constructor',
    'x'.repeat(200),
  ])('%j names nobody', (raw) => {
    expect(normalizeJid(raw)).toBeUndefined()
  })

  it('never makes one person of two, and is the same when read again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 140 }), (raw) => {
        const normal = normalizeJid(raw)
        if (normal !== undefined) expect(normalizeJid(normal)).toBe(normal)
      }),
    )
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 15n }), (a, b) => {
        fc.pre(a !== b)
        expect(normalizeJid(`${String(a)}:9@lid`)).not.toBe(normalizeJid(`${String(b)}:9@lid`))
        expect(normalizeJid(`${String(a)}@lid`)).not.toBe(normalizeJid(`${String(a)}@s.whatsapp.net`))
      }),
    )
  })

  it('tells a direct chat by its person, everything else by its own JID', () => {
    expect(chatAddress('15550100@c.us', '9@lid')).toEqual({
      kind: 'dm',
      person: { pn: '15550100@s.whatsapp.net', lid: '9@lid' },
    })
    expect(chatAddress('1@g.us')).toEqual({ kind: 'group', jid: '1@g.us' })
    expect(chatAddress('status@broadcast')).toEqual({ kind: 'status', jid: 'status@broadcast' })
  })

  it('gives a person the ids that are persons, and no others', () => {
    expect(personFrom(['1@g.us', '9@lid', '8@lid', '15550100:2@s.whatsapp.net'])).toEqual({
      lid: '9@lid',
      pn: '15550100@s.whatsapp.net',
    })
    expect(personFrom(['1@g.us', null, undefined])).toBeUndefined()
  })
})

describe('a phone number', () => {
  it.each([
    ['15550100', '15550100'],
    ['+1 (555) 0100-22', '1555010022'],
    ['0049 30 123456', '4930123456'],
  ])('%s reads as %s', (typed, digits) => {
    expect(normalizePhone(typed)).toBe(digits)
  })

  it.each(['', '123456', '0151234567', '1234567890123456', '1555x0100', '+'])('%j is none', (typed) => {
    expect(normalizePhone(typed)).toBeUndefined()
  })
})
