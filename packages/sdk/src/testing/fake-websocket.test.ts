import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Client, GatewayEvent } from '../index.js'
import { createFakeGateway } from './index.js'
import type { FakeGateway } from './index.js'

let gateway: FakeGateway
let client: Client
let received: GatewayEvent[]
let resets: string[]

beforeEach(() => {
  gateway = createFakeGateway()
  gateway.fail('streamEvents', { status: 404, code: 'not_found', message: 'There is no such operation.' })
  client = gateway.client()
  received = []
  resets = []
  void (async () => {
    for await (const event of client.events.stream({ events: ['message'], onReset: (why) => resets.push(why) }))
      received.push(event)
  })()
})
afterEach(() => client.dispose())

const until = async (done: () => boolean) => {
  const end = Date.now() + 30_000
  while (!done()) {
    if (Date.now() > end) throw new Error('it did not come about')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
const say = (body: string, organization = gateway.cast.organization) =>
  gateway.emit('message', { session: 'sess_1', organization }, { body } as never)
const bodies = () => received.map(({ payload }) => (payload as { body: string }).body)
const open = () => until(() => client.connection.get().status === 'open')

describe('a client of a fake gateway without an event stream', () => {
  it('hears events over a WebSocket, and only its own', async () => {
    await open()
    say('foreign', 'org_other')
    say('hello')
    await until(() => received.length > 0)
    expect(bodies()).toEqual(['hello'])
    expect(gateway.openStreams).toBe(1)
  })

  it('misses nothing when the connection is lost', async () => {
    await open()
    say('one')
    await until(() => received.length === 1)
    gateway.dropStreams()
    say('two')
    await until(() => received.length === 2)
    expect([bodies(), resets]).toEqual([['one', 'two'], []])
  })

  it('is told to reload when the log was cut meanwhile', async () => {
    await open()
    gateway.resetStreams('expired')
    await until(() => resets.length > 0)
    expect(resets).toEqual(['expired'])
  })

  it('is told when its credential ends', async () => {
    await open()
    gateway.fail('createRealtimeTicket', { status: 401, code: 'unauthorized', message: 'no' })
    gateway.dropStreams()
    await until(() => client.connection.get().status === 'revoked')
  })

  it('leaves nothing open', async () => {
    await open()
    client.dispose()
    await until(() => gateway.openStreams === 0)
  })
})
