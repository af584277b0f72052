import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client, ConnectionStatus, GatewayEvent } from '../src/index.js'
import { problem, ScriptedGateway, settle } from './support/gateway.js'

let gateway: ScriptedGateway
let client: Client
let received: GatewayEvent[]
let resets: string[]
let ended: unknown

beforeEach(() => {
  vi.useFakeTimers()
  gateway = new ScriptedGateway()
  client = gateway.client()
  received = []
  resets = []
  ended = undefined
})
afterEach(() => {
  client.dispose()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const listen = (options: Parameters<Client['events']['stream']>[0] = {}) => {
  void (async () => {
    try {
      for await (const event of client.events.stream({ onReset: (reason) => resets.push(reason), ...options }))
        received.push(event)
      ended = 'ended'
    } catch (error) {
      ended = error
    }
  })()
  return settle()
}
const message = { event: 'message', payload: { chatJid: 'c', waMessageId: 'w' } }
const status = (): ConnectionStatus => client.connection.get().status
const ids = () => received.map((event) => event.id)

describe('the event stream', () => {
  it('yields events of the sessions and types that were asked for, over one connection', async () => {
    await listen({ session: 's1', events: ['message'] })
    await listen()
    gateway.stream.ready()
    gateway.stream.event('e.0001', message)
    gateway.stream.event('e.0002', { ...message, session: 's2' })
    gateway.stream.event('e.0003', { event: 'chat.update', payload: {} })
    await settle()
    expect(ids().sort()).toEqual(['evt_e.0001', 'evt_e.0001', 'evt_e.0002', 'evt_e.0003'])
    expect(gateway.streams).toHaveLength(1)
  })

  it('passes on a type that it does not know, and ignores a frame that it does not know (C-18)', async () => {
    await listen()
    gateway.stream.ready()
    gateway.stream.frame('weather', { sunny: true })
    gateway.stream.event('e.0001', { event: 'session.teleported', payload: { to: 'mars' } })
    await settle()
    expect(received).toMatchObject([{ event: 'session.teleported', payload: { to: 'mars' } }])
  })

  it('says where its connection stands', async () => {
    expect(status()).toBe('idle')
    await listen()
    expect(status()).toBe('connecting')
    gateway.stream.ready()
    await settle()
    expect(status()).toBe('open')
    gateway.stream.end()
    await settle()
    expect(client.connection.get()).toMatchObject({ status: 'reconnecting', retryAt: expect.any(Number) as number })
  })

  it('ends without an error when its signal fires, and lets go of the connection', async () => {
    const controller = new AbortController()
    await listen({ signal: controller.signal })
    gateway.stream.ready()
    controller.abort()
    await settle()
    expect(ended).toBe('ended')
    expect(gateway.stream.closed).toBe(true)
    expect(status()).toBe('idle')
  })

  it('gives up a reader that is 10,000 events behind', async () => {
    const slow = client.events.stream()
    void slow.next()
    await settle()
    gateway.stream.ready()
    for (let n = 0; n <= 10_001; n++) gateway.stream.event(`e.${n}`, message)
    await settle()
    await expect(
      (async () => {
        for await (const _ of slow) void _
      })(),
    ).rejects.toMatchObject({ name: 'StreamError' })
  })
})

describe('C-10 resume', () => {
  it('delivers every event once and in order, however often the connection is cut in the middle of a frame', async () => {
    const log = Array.from({ length: 2000 }, (_, n) => ({ cursor: `e.${String(n).padStart(6, '0')}`, id: `m${n}` }))
    let seed = 11
    const random = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32
    gateway.onStream = (stream) => {
      const last = stream.request.headers.get('last-event-id')
      const rest = last ? log.filter((entry) => entry.cursor > last) : log
      const text = rest
        .map(
          (entry) =>
            `id: ${entry.cursor}\ndata: ${JSON.stringify({ id: entry.id, event: 'message', payload: {} })}\n\n`,
        )
        .join('')
      const cut = 200 + Math.floor(random() * 6000)
      stream.ready(last ?? 'e.')
      stream.write(text.slice(0, cut))
      if (cut < text.length) stream.end()
    }
    await listen()
    for (let n = 0; n < 3000 && received.length < log.length; n++) await vi.advanceTimersByTimeAsync(1000)
    expect(received.map((event) => event.id)).toEqual(log.map((entry) => entry.id))
  })
})

describe('C-11 a gap', () => {
  it('calls back once, and resumes behind it', async () => {
    await listen()
    gateway.stream.ready('e.0001')
    gateway.stream.event('e.0002', message)
    await settle()
    gateway.stream.end()
    await vi.advanceTimersByTimeAsync(1000)
    expect(gateway.stream.request.headers.get('last-event-id')).toBe('e.0002')
    gateway.stream.frame('reset', { reason: 'expired', cursor: 'e.0900' }, 'e.0900')
    gateway.stream.ready('e.0900')
    await settle()
    gateway.stream.end()
    await vi.advanceTimersByTimeAsync(2000)
    expect(resets).toEqual(['expired'])
    expect(gateway.stream.request.headers.get('last-event-id')).toBe('e.0900')
  })

  it('keeps its place in a quiet stream by bookmarks', async () => {
    await listen()
    gateway.stream.ready('e.0001')
    gateway.stream.frame('bookmark', { cursor: 'e.0500' }, 'e.0500')
    await settle()
    gateway.stream.end()
    await vi.advanceTimersByTimeAsync(1000)
    expect(gateway.stream.request.headers.get('last-event-id')).toBe('e.0500')
  })
})

describe('C-12 tokens of a stream', () => {
  it('loses nothing over ten announced swaps, and asks for one token each', async () => {
    let minted = 0
    client = gateway.client({ auth: () => `t${++minted}` })
    let sent = 0
    await listen()
    for (let swap = 0; swap < 10; swap++) {
      gateway.stream.ready('e.00000')
      for (let n = 0; n < 100; n++) gateway.stream.event(`e.${String(++sent).padStart(5, '0')}`, message)
      for (let beat = 0; beat < 4; beat++) {
        await vi.advanceTimersByTimeAsync(10_000)
        gateway.stream.write(': beat\n\n')
      }
      gateway.stream.frame('token-expiring', { expiresAt: 1 })
      await settle()
      expect(gateway.streams).toHaveLength(swap + 2)
      expect(gateway.stream.request.headers.get('last-event-id')).toBe(`e.${String(sent).padStart(5, '0')}`)
    }
    expect(new Set(ids()).size).toBe(ids().length)
    expect(ids().length).toBe(sent)
    expect(minted).toBe(11)
    const tokens = gateway.streams.map((stream) => stream.request.headers.get('authorization'))
    expect(tokens.at(-1)).toBe('Bearer t11')
  })

  it('does not loop when every token is announced to end at once', async () => {
    let minted = 0
    client = gateway.client({ auth: () => `t${++minted}` })
    gateway.onStream = (stream) => {
      stream.ready()
      stream.frame('token-expiring', { expiresAt: 1 })
    }
    await listen()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(minted).toBeLessThanOrEqual(3)
  })

  it('goes on with a new token after it was revoked, once', async () => {
    const reasons: string[] = []
    client = gateway.client({ auth: ({ reason }) => `t${reasons.push(reason)}` })
    await listen()
    gateway.stream.ready()
    gateway.stream.frame('revoked', { reason: 'embed_token_revoked' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(gateway.streams).toHaveLength(2)
    gateway.stream.ready()
    gateway.stream.frame('revoked', { reason: 'banned' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(reasons).toEqual(['initial', 'revoked'])
    expect(gateway.streams).toHaveLength(2)
    expect(status()).toBe('revoked')
    expect(ended).toBe('ended')
  })

  it('stops when a key was revoked', async () => {
    await listen()
    gateway.stream.ready()
    gateway.stream.frame('revoked', { reason: 'key_revoked' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(status()).toBe('revoked')
    expect(gateway.streams).toHaveLength(1)
  })
})

describe('C-14 a gateway that falls silent', () => {
  it('is left after 2.5 heartbeats, and not while it beats', async () => {
    await listen()
    gateway.stream.ready('e.1', { heartbeatSeconds: 4 })
    await settle()
    for (let n = 0; n < 10; n++) {
      await vi.advanceTimersByTimeAsync(8000)
      gateway.stream.write(': beat\n\n')
      await settle()
    }
    expect(gateway.streams).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(9000)
    expect(status()).toBe('open')
    await vi.advanceTimersByTimeAsync(2000)
    expect(gateway.streams).toHaveLength(2)
  })

  it('is left when it never says that it is ready', async () => {
    await listen()
    await vi.advanceTimersByTimeAsync(6500)
    expect(gateway.streams.length).toBe(2)
  })
})

describe('C-09 pauses between attempts', () => {
  it.each(['0', '-1', '1e21', '1000000000000000000000', 'soon', '1', ''])(
    'stay in bounds when the gateway asks for %j',
    async (retry) => {
      const times: number[] = []
      gateway.onStream = (stream) => {
        times.push(Date.now())
        stream.write(`retry: ${retry}\n`)
        stream.ready()
        stream.end()
      }
      await listen()
      await vi.advanceTimersByTimeAsync(60_000)
      const gaps = times.slice(1).map((time, n) => time - times[n]!)
      expect(Math.min(60_000, ...gaps)).toBeGreaterThanOrEqual(500)
      expect(Math.max(0, ...gaps)).toBeLessThanOrEqual(60_000)
      expect(times.length).toBeLessThanOrEqual(10)
    },
  )

  it('follow a planned reconnect, as long as connections last', async () => {
    await listen()
    gateway.stream.ready()
    await vi.advanceTimersByTimeAsync(20_000)
    gateway.stream.write(': beat\n\n')
    gateway.stream.frame('reconnect', { reason: 'rotation', retryMs: 3000 })
    await vi.advanceTimersByTimeAsync(2900)
    expect(gateway.streams).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(gateway.streams).toHaveLength(2)
  })

  it('are not waited out when the browser comes back online', async () => {
    const window = new EventTarget()
    vi.stubGlobal('addEventListener', window.addEventListener.bind(window))
    const navigator = { onLine: true }
    vi.stubGlobal('navigator', navigator)
    await listen()
    gateway.stream.ready()
    await settle()
    navigator.onLine = false
    window.dispatchEvent(new Event('offline'))
    await vi.advanceTimersByTimeAsync(2000)
    expect(status()).toBe('offline')
    await vi.advanceTimersByTimeAsync(600_000)
    expect(gateway.streams).toHaveLength(1)
    navigator.onLine = true
    window.dispatchEvent(new Event('online'))
    await settle()
    expect(gateway.streams).toHaveLength(2)
  })
})

describe('refusals', () => {
  it.each([403, 404, 400, 501])('with %d end the stream with their error', async (code) => {
    gateway.on('GET /api/v1/events', () =>
      problem(code, { 403: 'forbidden', 404: 'not_found', 400: 'validation_error', 501: 'not_implemented' }[code]!),
    )
    await listen()
    expect(ended).toMatchObject({ status: code })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(gateway.calls('GET /api/v1/events')).toHaveLength(1)
  })

  it('with 429 are tried again when the gateway says', async () => {
    gateway.on('GET /api/v1/events', () => problem(429, 'rate_limited', { headers: { 'retry-after': '30' } }))
    await listen()
    await vi.advanceTimersByTimeAsync(29_000)
    expect(gateway.calls('GET /api/v1/events')).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(gateway.calls('GET /api/v1/events')).toHaveLength(2)
  })

  it('by a page that is not a stream are tried again', async () => {
    gateway.on('GET /api/v1/events', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }))
    await listen()
    await vi.advanceTimersByTimeAsync(2000)
    expect(gateway.calls('GET /api/v1/events').length).toBeGreaterThan(1)
    expect(ended).toBeUndefined()
  })
})

describe('C-08 a frame without an end', () => {
  it('is left at 1 MiB without filling the memory, and the stream goes on with the next connection', async () => {
    await listen()
    gateway.stream.ready()
    const chunk = 'x'.repeat(1 << 16)
    gateway.stream.write('data: ')
    let written = 0
    while (!gateway.stream.closed && written < 3200) {
      gateway.stream.write(chunk)
      written++
      await settle()
    }
    expect(written).toBeLessThan(20)
    await vi.advanceTimersByTimeAsync(1500)
    expect(gateway.streams).toHaveLength(2)
    gateway.stream.ready()
    gateway.stream.event('e.0002', message)
    await settle()
    expect(received).toHaveLength(1)
  })
})
