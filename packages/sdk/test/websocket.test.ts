import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client, ClientOptions } from '../src/index.js'
import { json, page, problem, ScriptedGateway, settle } from './support/gateway.js'
import { ScriptedSocket } from './support/socket.js'

const TICKET = 'POST /api/v1/realtime/ticket'
const EVENTS = 'GET /api/v1/events'

let gateway: ScriptedGateway
let client: Client
let sockets: ScriptedSocket[]
let received: string[]
let resets: string[]
let ended: unknown

beforeEach(() => {
  vi.useFakeTimers()
  gateway = new ScriptedGateway()
  sockets = []
  received = []
  resets = []
  ended = undefined
  gateway.on(TICKET, () =>
    json(
      { ticket: 'tkt_CANARY', expiresInSeconds: 30, url: 'wss://gw.test/api/v1/realtime?ticket=tkt_CANARY' },
      { status: 201 },
    ),
  )
})
afterEach(() => {
  client.dispose()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

const begin = (options: Partial<ClientOptions> = {}) => {
  const webSocket = (url: string) => {
    const socket = new ScriptedSocket(url)
    sockets.push(socket)
    return socket
  }
  client = gateway.client({ webSocket, ...options })
  void (async () => {
    try {
      for await (const event of client.events.stream({ onReset: (reason) => resets.push(reason) }))
        received.push(event.id)
      ended = 'ended'
    } catch (error) {
      ended = error
    }
  })()
  return arrive()
}
/** The code of the WebSocket comes by an import of its own. */
const arrive = async () => {
  await settle()
  await vi.dynamicImportSettled()
  await settle()
}
const later = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms)
  await arrive()
}
const socket = () => {
  const last = sockets.at(-1)
  if (!last) throw new Error('the client has opened no WebSocket')
  return last
}
const asked = () => gateway.calls(TICKET).map(({ body }) => body)
const status = () => client.connection.get().status

describe('a gateway without an event stream', () => {
  beforeEach(() => void gateway.on(EVENTS, () => problem(404, 'not_found')))

  it('is followed over a WebSocket, by a ticket that was asked for with the token', async () => {
    await begin()
    expect(asked()).toEqual([{ scope: 'organization' }])
    expect(gateway.calls(TICKET)[0]?.headers.get('authorization')).toBe('Bearer tok')
    expect(socket().url).toBe('wss://gw.test/api/v1/realtime?ticket=tkt_CANARY')
    socket().connected()
    socket().event('evt_1', 'e.0001')
    await settle()
    expect([received, status(), resets]).toEqual([['evt_1'], 'open', []])
  })

  it('is asked for the event stream once only', async () => {
    await begin()
    socket().connected()
    socket().lose()
    await later(5000)
    expect([gateway.calls(EVENTS).length, sockets.length]).toEqual([1, 2])
  })

  it('is resumed at the last cursor with a new ticket, and nothing is shown twice', async () => {
    await begin()
    socket().connected()
    socket().event('evt_1', 'e.0001')
    socket().lose()
    await later(5000)
    expect(asked().at(-1)).toEqual({ scope: 'organization', since: 'e.0001' })
    socket().connected({ cursor: 'e.0001' })
    socket().event('evt_1', 'e.0001')
    socket().event('evt_2', 'e.0002')
    await settle()
    expect([received, resets]).toEqual([['evt_1', 'evt_2'], []])
  })

  it('moves its place forward by the cursor of a ping', async () => {
    await begin()
    socket().connected()
    socket().frame({ event: 'ping', timestamp: 1, cursor: 'e.0044' })
    socket().lose()
    await later(5000)
    expect(asked().at(-1)).toMatchObject({ since: 'e.0044' })
  })

  it('is told to reload where it says so', async () => {
    await begin()
    socket().connected()
    socket().lose()
    await later(5000)
    socket().connected({ cursor: 'e.0900', reset: 'too_many' })
    await settle()
    expect(resets).toEqual(['too_many'])
  })

  it('is resumed after the last event, and reloaded, where it gives out no cursors', async () => {
    gateway.on('GET /api/v1/sessions', () => page([{ id: 's1', status: 'working' }]))
    await begin()
    const sessions = client.live.sessions()
    sessions.subscribe(() => {})
    socket().connected({})
    socket().event('evt_1')
    await settle()
    const loads = gateway.calls('GET /api/v1/sessions').length
    socket().lose()
    await later(5000)
    expect(asked().at(-1)).toEqual({ scope: 'organization', since: 'evt_1' })
    socket().connected({})
    socket().event('evt_2')
    await settle()
    expect([received, resets]).toEqual([['evt_1', 'evt_2'], ['unknown']])
    expect(gateway.calls('GET /api/v1/sessions').length).toBe(loads + 1)
  })

  it('is left and found again when it falls silent', async () => {
    await begin()
    socket().connected()
    for (let beat = 0; beat < 4; beat++) {
      await later(15_000)
      socket().frame({ event: 'ping', timestamp: 1 })
    }
    expect(sockets).toHaveLength(1)
    await later(40_000)
    expect(sockets.length).toBeGreaterThan(1)
    expect(sockets[0]?.closed).toBe(true)
  })

  it('ends the stream when it revokes the credential and there is no other', async () => {
    await begin()
    socket().connected()
    socket().frame({ event: 'error', error: { code: 'unauthorized', message: 'x', details: { reason: 'banned' } } })
    socket().lose()
    await later(2000)
    expect([status(), ended]).toEqual(['revoked', 'ended'])
  })

  it('is returned to when it asks for that, after the pause that it asks for', async () => {
    await begin()
    socket().connected()
    await later(20_000)
    const details = { reason: 'rotation', retryMs: 3000 }
    socket().frame({ event: 'error', error: { code: 'gateway_unavailable', message: 'x', details } })
    await later(2900)
    expect(sockets).toHaveLength(1)
    await later(200)
    expect(sockets).toHaveLength(2)
  })

  it('gets a new ticket with a new token before the old one ends', async () => {
    let minted = 0
    await begin({ auth: () => `t${++minted}` })
    socket().connected()
    socket().event('evt_1', 'e.0001')
    socket().frame({ event: 'ping', timestamp: 1, tokenExpiresAt: Date.now() + 60_000 })
    await later(1000)
    const tickets = gateway.calls(TICKET)
    expect(tickets.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer t1', 'Bearer t2'])
    expect(tickets.at(-1)?.body).toMatchObject({ since: 'e.0001' })
    expect(sockets[0]?.closed).toBe(true)
  })

  it.each([['not json'], ['[1'], ['7'], [new ArrayBuffer(8)], ['x'.repeat((1 << 20) + 1)]])(
    'is left when it sends what no gateway sends, and tried again (%#)',
    async (data) => {
      await begin()
      socket().connected()
      socket().raw(data)
      await later(5000)
      expect(sockets.length).toBeGreaterThan(1)
    },
  )

  it('never has its ticket in an error', async () => {
    await begin()
    const errors: unknown[] = []
    client.live.sessions().subscribe(() => errors.push(client.live.sessions().get().error))
    socket().lose()
    await later(1000)
    const { inspect } = await import('node:util')
    expect(inspect(errors, { depth: 9 })).not.toContain('CANARY')
    expect(errors.length).toBeGreaterThan(0)
  })

  it('is refused for good where the platform has no WebSocket', async () => {
    vi.stubGlobal('WebSocket', undefined)
    await begin({ webSocket: undefined })
    vi.unstubAllGlobals()
    expect([status(), (ended as Error).name]).toEqual(['idle', 'NotFoundError'])
  })
})

describe('a network that holds the event stream back', () => {
  it('is left for a WebSocket when nothing came in five seconds, from the same place in the stream', async () => {
    await begin()
    gateway.stream.ready('e.0000')
    gateway.stream.event('e.0007', { event: 'message', payload: {} })
    await settle()
    gateway.stream.fail(new TypeError('network error'))
    await later(2000)
    expect(gateway.streams).toHaveLength(2)
    await later(20_000)
    expect(asked()[0]).toEqual({ scope: 'organization', since: 'e.0007' })
    socket().connected({ cursor: 'e.0007' })
    socket().event('evt_e.0007', 'e.0007')
    socket().event('evt_8', 'e.0008')
    await settle()
    expect([received, resets, status()]).toEqual([['evt_e.0007', 'evt_8'], [], 'open'])
  })

  it('stays with the WebSocket while that works', async () => {
    await begin()
    await later(7000)
    socket().connected()
    socket().lose()
    await later(5000)
    expect([sockets.length, gateway.streams.length]).toEqual([2, 1])
  })

  it('tries the event stream again when the WebSocket is refused, too', async () => {
    await begin()
    await later(7000)
    socket().lose()
    await later(5000)
    expect(gateway.streams.length).toBe(2)
    gateway.stream.ready('e.0001')
    await settle()
    expect(status()).toBe('open')
  })

  it('is no reason to end the stream when the gateway knows no tickets', async () => {
    gateway.on(TICKET, () => problem(501, 'not_implemented'))
    await begin()
    await later(15_000)
    expect([ended, status()]).toEqual([undefined, 'reconnecting'])
    gateway.stream.ready('e.0001')
    await settle()
    expect(status()).toBe('open')
  })
})
