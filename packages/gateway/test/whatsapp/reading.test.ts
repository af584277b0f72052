import { afterAll, beforeAll, expect, it } from 'vitest'
import { hears, linked } from '../support/linked.js'
import { type Person, signUp } from '../support/people.js'
import { Practice, type PracticePhone } from '../support/practice.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

let practice: Practice
let gateway: TestGateway
let ana: Person
let office: PracticePhone
let friend: PracticePhone
let id: string

interface Stanza {
  readonly sequence: number
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly string[]
}

/** What the session's number has sent to WhatsApp so far. */
async function received(after = 0): Promise<readonly Stanza[]> {
  return (await practice.get<{ data: Stanza[] }>(`/received?number=${office.number}&after=${String(after)}`)).data
}

beforeAll(async () => {
  practice = await Practice.open()
  gateway = await startGateway({ env: practice.env })
  ana = await signUp(gateway, 'Ana')
  office = await practice.phone('Office')
  friend = await practice.phone('Bea')
  id = (await linked(ana, office)).id
  await practice.group('Crew', friend, [office])
  await friend.send(office.number, 'one')
  await hears(ana, id, friend.lid, ['one'])
})

afterAll(async () => {
  await gateway.close()
  await practice.close()
})

/** Every list and detail that a reader of one session opens. */
function paths(): readonly string[] {
  const chat = encodeURIComponent(friend.lid)
  const session = `/sessions/${id}`
  return [
    '/sessions',
    session,
    `${session}/me`,
    `${session}/chats`,
    `${session}/chats/${chat}`,
    `${session}/chats/${chat}/messages`,
    `${session}/contacts`,
    `${session}/contacts/${chat}`,
    `${session}/groups`,
  ]
}

it('writes nothing to WhatsApp: no receipt, no presence, no message, not even a question', async () => {
  // what follows from linking and from the message's arrival is over when nothing new comes between two looks
  const settled = await until('quiet', async () => {
    const before = (await received()).at(-1)?.sequence ?? 0
    await new Promise((resolve) => setTimeout(resolve, 400))
    const now = (await received()).at(-1)?.sequence ?? 0
    return now === before ? { sequence: now } : undefined
  })
  const stream = new AbortController()
  const events = await fetch(`${gateway.url}/api/v1/events`, {
    headers: { authorization: `Bearer ${ana.token}` },
    signal: stream.signal,
  })
  expect(events.status).toBe(200)
  for (let round = 0; round < 3; round++)
    for (const path of paths()) expect((await ana.call(path)).status, path).toBeLessThan(300)
  // a message while somebody watches: it is acknowledged, as any linked device does, and nothing else
  const waId = await friend.send(office.number, 'two')
  await hears(ana, id, friend.lid, ['two'])
  const receipts = await until('the receipt', async () => {
    const sent = (await received(settled.sequence)).filter(({ tag }) => tag !== 'iq')
    return sent.some(({ attributes }) => attributes['id'] === waId) ? sent : undefined
  })
  stream.abort()
  expect(receipts.map(({ tag, attributes }) => [tag, attributes['type'], attributes['id']])).toEqual([
    ['receipt', 'inactive', waId],
  ])
  const questions = (await received(settled.sequence)).filter(({ tag }) => tag === 'iq')
  // the keep-alive ping is the connection's own
  expect(
    questions.filter(({ children, attributes }) => !children.includes('ping') && attributes['xmlns'] !== 'w:p'),
  ).toEqual([])
})
