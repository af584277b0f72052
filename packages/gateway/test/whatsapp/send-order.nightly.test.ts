import { afterAll, beforeAll, expect, it } from 'vitest'
import { random, seed } from '../support/random.js'
import { until } from '../support/until.js'
import { ConversationWorld } from './conversation-world.js'

const MESSAGES = 5_000
const CHATS = 10

let world: ConversationWorld

beforeAll(async () => {
  world = await ConversationWorld.open()
  await world.limits(10_000, 100_000)
})

afterAll(() => world.close())

it(`five thousand messages in ten chats arrive in the order of each, over a connection that keeps breaking (seed ${String(seed)})`, async () => {
  const next = random()
  const friends = await Promise.all(
    Array.from({ length: CHATS }, (_, n) => world.practice.phone(`Friend ${String(n)}`)),
  )
  const asked = new Map<string, string[]>(friends.map(({ number }) => [number, []]))
  for (let n = 0; n < MESSAGES; n++) {
    const friend = friends[Math.floor(next() * CHATS)]
    if (!friend) continue
    const sent = await world.call('/messages?async=true', { type: 'text', to: friend.number, text: String(n) })
    if (sent.body.waMessageId !== undefined) asked.get(friend.number)?.push(sent.body.waMessageId)
    if (next() < 0.01) await world.practice.fault('drop', { number: world.office.number })
  }
  const { db } = world.gateway.core.storage
  const waiting = () => db.selectFrom('outbox').select('id').where('state', 'in', ['queued', 'sending']).execute()
  await until('an empty outbox', async () => (await waiting()).length === 0, 1_800_000)
  const unknown = await db.selectFrom('outbox').select('wa_message_id').where('state', '=', 'unknown').execute()
  const lost = new Set(unknown.map((row) => row.wa_message_id))
  for (const [number, ids] of asked) {
    const { data } = await world.practice.get<{ data: { id: string; from: string }[] }>(
      `/messages?number=${number}&limit=20000`,
    )
    const got = data.filter(({ from }) => from === world.office.number).map(({ id }) => id)
    expect(got.filter((id) => !lost.has(id))).toEqual(ids.filter((id) => !lost.has(id)))
  }
})
