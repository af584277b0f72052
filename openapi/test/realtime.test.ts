import { createClient } from '@waygate/sdk'
import type { Client, ClientOptions } from '@waygate/sdk'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { message } from '../../packages/gateway/test/events/principals.js'
import { type Person, signUp } from '../../packages/gateway/test/support/people.js'
import { platformSocket } from '../../packages/gateway/test/support/platform-socket.js'
import { startGateway, type TestGateway } from '../../packages/gateway/test/support/start-gateway.js'
import { until } from '../../packages/gateway/test/support/until.js'

// Whole processes are started here: a busy machine may take its time.
let gateway: TestGateway
let owner: Person
let client: Client
let received: string[]
let resets: string[]
beforeAll(async () => {
  gateway = await startGateway()
  owner = await signUp(gateway)
})
afterEach(() => client.dispose())
afterAll(() => gateway.close())

/** What the network makes of the event stream. */
type Network = (input: string, init: RequestInit) => Promise<Response>

const open: Network = (input, init) => fetch(input, init)
const without: Network = (input, init) =>
  input.includes('/api/v1/events') ? Promise.resolve(new Response('', { status: 404 })) : fetch(input, init)
/** Passes the head on and keeps the body, as some proxies do until an answer is finished. */
const withheld: Network = async (input, init) => {
  const response = await fetch(input, init)
  if (!input.includes('/api/v1/events')) return response
  const silent = new ReadableStream({ cancel: () => void response.body?.cancel().catch(() => undefined) })
  return new Response(silent, { headers: { 'content-type': 'text/event-stream' } })
}

function follow(network: Network, more: Partial<ClientOptions> = {}) {
  const sockets = platformSocket(gateway.url)
  received = []
  resets = []
  client = createClient({
    baseUrl: gateway.url,
    auth: { token: owner.token },
    fetch: network,
    webSocket: sockets.open,
    ...more,
  })
  void (async () => {
    for await (const event of client.events.stream({ events: ['message'], onReset: (why) => resets.push(why) }))
      received.push((event.payload as { body: string }).body)
  })()
  return sockets.opened
}

const emit = (body: string) => gateway.core.unit.write(async (tx) => tx.emit(message(owner.organizationId, body)))
const connected = () => until('a connection', () => client.connection.get().status === 'open', 30_000)
const hear = (count: number) => until(`${count} events`, () => received.length >= count, 30_000)

describe('the SDK on the real gateway', () => {
  it('needs no WebSocket while the event stream arrives', async () => {
    const sockets = follow(open)
    await connected()
    await emit('by the stream')
    await hear(1)
    expect([received, sockets.length]).toEqual([['by the stream'], 0])
  })

  it('follows events over a WebSocket where there is no event stream, and resumes there', async () => {
    const sockets = follow(without)
    await connected()
    const bodies = Array.from({ length: 200 }, (_, n) => String(n))
    for (const body of bodies) {
      await emit(body)
      // a cut cable, at ten places
      if (Number(body) % 20 === 7) sockets.at(-1)?.terminate()
    }
    await hear(200)
    expect([received, resets]).toEqual([bodies, []])
    expect(sockets.length).toBeGreaterThan(1)
  })

  it('goes over from a stream that is held back to a WebSocket without a gap, a double or a reload', async () => {
    let network: Network = open
    const cable = new AbortController()
    const sockets = follow((input, init) => {
      const signal = init.signal && network === open ? AbortSignal.any([init.signal, cable.signal]) : init.signal
      return network(input, { ...init, ...(signal && { signal }) })
    })
    await connected()
    await emit('before')
    await hear(1)
    // the laptop is carried into an office with another way out
    network = withheld
    cable.abort()
    await until('the loss', () => client.connection.get().status !== 'open')
    await emit('between')
    await until('the WebSocket', () => sockets.length > 0, 30_000)
    await connected()
    await emit('after')
    await hear(3)
    expect([received, resets]).toEqual([['before', 'between', 'after'], []])
  })
})
