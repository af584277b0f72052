import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chatAddress, isLid, isPhoneJid, normalizeJid, personFrom, phoneOf } from './jid.js'

const SEED = Number(process.env['WAYGATE_SEED'] ?? 20_260_105)
const STRINGS = 50_000

const digits = fc.stringMatching(/^\d{1,21}$/)
const servers = fc.constantFrom(
  's.whatsapp.net',
  'c.us',
  'lid',
  'hosted',
  'hosted.lid',
  'g.us',
  'newsletter',
  'broadcast',
  'bot',
  'call',
  'S.WHATSAPP.NET',
  'evil.example',
  'constructor',
  '__proto__',
)
/** Spellings that differ in agent and device only. */
const device = fc.constantFrom('', ':0', ':7', ':65535', ':655360', '_1', '_1:7', '_1000', ':x')
const shaped = fc.tuple(fc.oneof(digits, fc.string({ maxLength: 24 })), device, servers)
const anything = fc.oneof(
  shaped.map(([user, extra, server]) => `${user}${extra}@${server}`),
  fc.string({ maxLength: 160, unit: 'binary' }),
  fc.string({ maxLength: 160 }),
)

/** Who a spelling names, read by the letter: user part without agent and device, and the kind of the server. */
function namedBy(raw: string): string | undefined {
  const [, user, server] = /^(\d+)(?:_\d{1,3})?(?::\d{1,5})?@(.+)$/.exec(raw) ?? []
  if (user === undefined || server === undefined) return undefined
  const kinds: Record<string, string> = {
    's.whatsapp.net': 'pn',
    'c.us': 'pn',
    hosted: 'pn',
    lid: 'lid',
    'hosted.lid': 'lid',
  }
  return Object.hasOwn(kinds, server) ? `${kinds[server] ?? ''}:${user}` : undefined
}

describe(`the JID parser, over ${String(STRINGS)} strings of seed ${String(SEED)} (F-05)`, () => {
  const settings = { seed: SEED, numRuns: STRINGS }

  it('never throws, answers the same when it reads its own answer, and changes nothing that is canonical', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const normal = normalizeJid(raw)
        if (normal === undefined) {
          expect([personFrom([raw]), chatAddress(raw), phoneOf(raw)]).toEqual([undefined, undefined, undefined])
          return
        }
        expect(normalizeJid(normal)).toBe(normal)
        expect(chatAddress(normal)).toEqual(chatAddress(raw))
        expect([isLid(raw), isPhoneJid(raw)]).toEqual([isLid(normal), isPhoneJid(normal)])
      }),
      settings,
    )
  })

  it('never makes one person of two, nor two of one', () => {
    const owner = new Map<string, string>()
    let people = 0
    fc.assert(
      fc.property(shaped, ([user, extra, server]) => {
        const raw = `${user}${extra}@${server}`
        const normal = normalizeJid(raw)
        if (normal === undefined || personFrom([normal]) === undefined) return
        const named = namedBy(raw)
        expect(named).toBeDefined()
        expect(owner.get(normal) ?? named).toBe(named)
        owner.set(normal, named ?? '')
        people++
      }),
      settings,
    )
    expect(people).toBeGreaterThan(STRINGS / 20)
    expect(new Set(owner.values()).size).toBe(owner.size)
  })

  it('gives a number for phone forms only: the digits of a LID are never one', () => {
    fc.assert(
      fc.property(digits, (user) => {
        expect(phoneOf(`${user}@lid`)).toBeUndefined()
        expect(phoneOf(`${user}:3@hosted.lid`)).toBeUndefined()
        const phone = phoneOf(`${user}@s.whatsapp.net`)
        expect(phone === undefined || phone === user).toBe(true)
      }),
      settings,
    )
  })
})
