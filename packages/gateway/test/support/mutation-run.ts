import { expect } from 'vitest'
import { contentField, unwrap } from '../../src/whatsapp/baileys/normalize/unwrap.js'
import { readMessage } from '../../src/whatsapp/baileys/normalize/message.js'
import type { Fact } from '../../src/whatsapp/facts.js'
import type { FactStore } from './fact-store.js'
import { decoded, mutated } from './mutated-messages.js'
import { random } from './random.js'

/** Fields that change another message, or nothing that a person sees. */
const SPEAKS_OF_ANOTHER = new Set([
  'reactionMessage',
  'pollUpdateMessage',
  'protocolMessage',
  'encEventResponseMessage',
])
const BATCH = 250

/**
 * Reads and stores that many mutated messages, as a stranger could send them.
 * @returns How many of them could be decoded, and how many rows there are.
 */
export async function storeMutated(store: FactStore, count: number): Promise<{ decodable: number; rows: number }> {
  const chance = random()
  const stranger = '900000000000666@lid'
  const reading = { source: 'live' as const, self: { pn: '1@s.whatsapp.net', lid: '1@lid' }, now: 5_000 }
  let decodable = 0
  let expected = 0
  const batch: Fact[] = []
  for (let at = 0; at < count; at++) {
    const message = decoded(mutated(chance))
    if (message === undefined) continue
    decodable++
    const key = { remoteJid: stranger, id: `F${String(at)}`, fromMe: false }
    const facts = readMessage({ key, message, messageTimestamp: 1_700_000_000 }, reading)
    const field = contentField(unwrap(message).content)
    if (field !== undefined && !SPEAKS_OF_ANOTHER.has(field)) {
      // a message that carries several contents may change another one as well
      const changes = [...SPEAKS_OF_ANOTHER].some((name) => name in unwrap(message).content)
      if (!changes) expect(facts[0], `message ${String(at)} of this seed`).toMatchObject({ kind: 'message' })
    }
    expected += facts.filter((fact) => fact.kind === 'message').length
    batch.push(...facts)
    if (batch.length >= BATCH) await store.tell(...batch.splice(0))
  }
  await store.tell(...batch)
  const { rows } = await store.storage.db
    .selectFrom('messages')
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  expect(Number(rows)).toBe(expected)
  return { decodable, rows: Number(rows) }
}
