import { proto } from 'baileys'
import fc from 'fast-check'
import { expect } from 'vitest'
import { readContent } from '../../src/whatsapp/baileys/normalize/content.js'
import { seed } from './random.js'

// eslint-disable-next-line no-control-regex -- what PostgreSQL refuses in text
const UNSTORABLE = /\u0000/
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    'BEGIN:VCARD',
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:=?UTF-8?Q?=00?=\r\nTEL;waid=',
    '\u202e\u0000',
    'N:;;;;;;'.repeat(5_000),
  ),
)
const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 1e308, -0, 180.000001))
/** As it arrives: through the bytes. */
const read = (message: proto.IMessage) => readContent(proto.Message.decode(proto.Message.encode(message).finish()))
const storable = (text: string | undefined, max: number) => {
  expect(text?.length ?? 0).toBeLessThanOrEqual(max)
  expect(text ?? '').not.toMatch(UNSTORABLE)
  expect(text ?? '').not.toMatch(/\p{Surrogate}/u)
}

/** Reads that many cards, places and polls that nobody honest sends. */
export function checkParts(runs: number): void {
  const options = { seed, numRuns: runs }
  fc.assert(
    fc.property(nasty, nasty, (displayName, vcard) => {
      const [card] = read({ contactMessage: { displayName, vcard } }).contacts ?? []
      storable(card?.displayName, 256)
      storable(card?.vcard, 16_384)
    }),
    options,
  )
  fc.assert(
    fc.property(number, number, nasty, (degreesLatitude, degreesLongitude, name) => {
      const { location } = read({ locationMessage: { degreesLatitude, degreesLongitude, name, address: name } })
      expect(Math.abs(location?.latitude ?? NaN)).toBeLessThanOrEqual(90)
      expect(Math.abs(location?.longitude ?? NaN)).toBeLessThanOrEqual(180)
      storable(location?.address, 256)
    }),
    options,
  )
  fc.assert(
    fc.property(nasty, fc.array(nasty, { maxLength: 130 }), fc.nat(), (name, names, selectableOptionsCount) => {
      const message = { name, options: names.map((optionName) => ({ optionName })), selectableOptionsCount }
      const { poll } = read({ pollCreationMessageV3: message })
      expect(poll?.options.length).toBe(Math.min(100, names.length))
      for (const option of poll?.options ?? []) storable(option, 1_000)
      expect(poll?.selectableCount).toBeLessThanOrEqual(poll?.options.length ?? 0)
    }),
    { ...options, numRuns: Math.ceil(runs / 4) },
  )
}
