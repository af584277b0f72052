import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FactStore } from '../../test/support/fact-store.js'
import { peopleById, personByJid } from '../storage/repositories/people.js'
import { groupsOfPerson } from '../storage/repositories/groups.js'
import { ACK, type Fact, type MessageRef } from '../whatsapp/facts.js'
import type { PersonIds } from '../whatsapp/jid.js'

const LID = '900@lid'
const PN = '15550100@s.whatsapp.net'
const SEED = Number(process.env['WAYGATE_SEED'] ?? 20_260_105)

let store: FactStore

beforeEach(async () => {
  store = await FactStore.open(() => ['Yes'])
})

afterEach(() => store.close())

const dm = (person: PersonIds, id: string, fromMe = false): MessageRef => ({
  chat: { kind: 'dm', person },
  id,
  fromMe,
  ...(!fromMe && { sender: person }),
})
const text = (ref: MessageRef, body: string, timestamp = 2_000): Fact => ({
  kind: 'message',
  ref,
  timestamp,
  content: { type: 'text', body },
  source: 'live',
  ...(ref.fromMe && { ack: ACK.sent }),
})
const mapped: Fact = { kind: 'mapping', lid: LID, pn: PN }

describe('two records that turn out to be one person', () => {
  it('keep the further receipt of two, whichever thread it came in', async () => {
    const group = { kind: 'group' as const, jid: '7@g.us' }
    const ours: MessageRef = { chat: group, id: 'M', fromMe: true }
    const status = (ack: 3 | 4, reader: PersonIds): Fact => ({ kind: 'status', target: ours, ack, reader, at: 5 })
    await store.tell(text(ours, 'to all'), status(3, { lid: LID }), status(4, { pn: PN }))
    await store.tell(mapped)
    const rows = await store.storage.db.selectFrom('message_receipts').select(['ack', 'person_id']).execute()
    expect(rows.map(({ ack }) => ack)).toEqual([ACK.read])
  })

  it('keep the newer reaction of two', async () => {
    const group = { kind: 'group' as const, jid: '7@g.us' }
    const poll: MessageRef = { chat: group, id: 'P', fromMe: true }
    const react = (by: PersonIds, emoji: string, at: number): Fact => ({
      kind: 'reaction',
      target: poll,
      by,
      emoji,
      at,
    })
    await store.tell(text(poll, 'Lunch?'), react({ lid: LID }, '👍', 10), react({ pn: PN }, '👎', 20))
    await store.tell(mapped)
    expect((await store.messages('7@g.us'))[0]?.reactions).toMatchObject([{ emoji: '👎', senderJid: LID }])
  })

  it('apply to a message of one thread what waited for it in the other', async () => {
    await store.tell(text(dm({ pn: PN }, 'A'), 'one'))
    await store.tell({
      kind: 'edit',
      target: dm({ lid: LID }, 'A'),
      content: { type: 'text', body: 'two' },
      at: 3_000,
    })
    await store.tell({ kind: 'status', target: dm({ lid: LID }, 'B', true), ack: ACK.read, at: 3_000 })
    await store.tell(text(dm({ pn: PN }, 'B', true), 'ours', 2_001))
    await store.tell(mapped)
    expect(await store.messages(LID)).toMatchObject([
      { body: 'two', edited: true },
      { body: 'ours', status: 'read' },
    ])
  })

  it('have one membership: still there, with the higher role and the name used there', async () => {
    const group = '7@g.us'
    const members = [
      { person: { lid: LID }, role: 'member' as const },
      { person: { pn: PN }, role: 'admin' as const },
    ]
    await store.tell({ kind: 'group', jid: group, change: { subject: 'G', members } })
    await store.tell({ kind: 'member-tag', group, member: { lid: LID }, tag: 'Doc', at: 5 })
    await store.tell({
      kind: 'members',
      group,
      action: 'remove',
      members: [{ person: { lid: LID }, role: 'member' }],
      at: 6,
    })
    await store.tell(mapped)
    const person = await personByJid(store.storage.db, store.session.id, PN)
    const groups = await groupsOfPerson(store.storage.db, store.session.id, person?.id ?? 0)
    expect(groups).toMatchObject([{ group_jid: group, role: 'admin', gone: 0, tag: 'Doc' }])
  })

  it('are told under the former JID, so that nobody keeps showing it', async () => {
    await store.tell({ kind: 'person', ids: { pn: PN }, names: { push: 'Bea' } })
    await store.tell({ kind: 'person', ids: { lid: LID }, names: {} })
    store.told()
    await store.tell(mapped)
    expect(store.events).toMatchObject([
      { event: 'contact.update', payload: { jid: PN, contact: { lid: LID, name: 'Bea', phoneNumber: '15550100' } } },
    ])
  })

  it('merge the settings of their chats: muted and pinned stays so, archived only if both were', async () => {
    const chat = (person: PersonIds, change: object): Fact => ({ kind: 'chat', chat: { kind: 'dm', person }, change })
    await store.tell(text(dm({ pn: PN }, 'A'), 'a'), text(dm({ lid: LID }, 'B'), 'b'))
    await store.tell(chat({ pn: PN }, { pinned: true, mutedUntil: 9_000_000 }), chat({ lid: LID }, { archived: true }))
    await store.tell(mapped)
    expect(await store.chats()).toMatchObject([{ jid: LID, pinned: true, archived: false, mutedUntil: 9_000_000 }])
  })
})

describe(`people whose ids are told in any order, seed ${String(SEED)} (F-05)`, () => {
  const people = 4
  const lid = (index: number) => `90${String(index)}@lid`
  const pn = (index: number) => `1555010${String(index)}@s.whatsapp.net`
  const step = fc.record({
    who: fc.nat({ max: people - 1 }),
    under: fc.constantFrom<'lid' | 'pn' | 'both'>('lid', 'pn', 'both'),
    what: fc.constantFrom<'message' | 'person' | 'mapping'>('message', 'person', 'mapping'),
  })

  it('end up as exactly themselves: one record each, no message with anybody else', async () => {
    let round = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 24 }), async (steps) => {
        const session = { ...store.session, id: `sess_${String(++round)}` }
        Object.assign(store, { session })
        for (const [index, { who, under, what }] of steps.entries()) {
          const ids = {
            ...(under !== 'pn' && { lid: lid(who) }),
            ...(under !== 'lid' && { pn: pn(who) }),
          }
          if (what === 'mapping') await store.tell({ kind: 'mapping', lid: lid(who), pn: pn(who) })
          else if (what === 'person') await store.tell({ kind: 'person', ids, names: { push: `P${String(who)}` } })
          else await store.tell(text(dm(ids, `M${String(index)}`), `P${String(who)}`, 1_000 + index))
        }
        for (const who of new Set(steps.map((one) => one.who)))
          await store.tell({ kind: 'mapping', lid: lid(who), pn: pn(who) })
        const present = new Set(steps.map((one) => one.who))
        const found = new Set<number>()
        for (const who of present) {
          const byLid = await personByJid(store.storage.db, session.id, lid(who))
          const byPn = await personByJid(store.storage.db, session.id, pn(who))
          expect(byLid?.id).toBe(byPn?.id)
          expect([byLid?.lid, byLid?.pn]).toEqual([lid(who), pn(who)])
          found.add(byLid?.id ?? 0)
          const said = await store.messages(pn(who))
          expect(said.every(({ body }) => body === `P${String(who)}`)).toBe(true)
          expect(said).toHaveLength(steps.filter((one) => one.who === who && one.what === 'message').length)
        }
        const all = await peopleById(store.storage.db, session.id, [...found])
        expect([found.size, all.size]).toEqual([present.size, present.size])
      }),
      { seed: SEED, numRuns: 15 },
    )
  })
})
