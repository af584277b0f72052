import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client, ConnectionStatus } from '../src/index.js'
import { problem, ScriptedGateway, settle } from './support/gateway.js'
import { Reader } from './support/reader.js'

let gateway: ScriptedGateway
let client: Client
let reader: Reader

beforeEach(() => {
  vi.useFakeTimers()
  gateway = new ScriptedGateway()
  client = gateway.client()
  reader = new Reader(() => client)
})
afterEach(() => {
  client.dispose()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const message = { event: 'message', payload: { chatJid: 'c', waMessageId: 'w' } }
const status = (): ConnectionStatus => client.connection.get().status

describe('C-14 a gateway that falls silent', () => {
  it('is left after 2.5 heartbeats, and not while it beats', async () => {
    await reader.listen()
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
    await reader.listen()
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
      await reader.listen()
      await vi.advanceTimersByTimeAsync(60_000)
      const gaps = times.slice(1).map((time, n) => time - times[n]!)
      expect(Math.min(60_000, ...gaps)).toBeGreaterThanOrEqual(500)
      expect(Math.max(0, ...gaps)).toBeLessThanOrEqual(60_000)
      expect(times.length).toBeLessThanOrEqual(10)
    },
  )

  it('follow a planned reconnect, as long as connections last', async () => {
    await reader.listen()
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
    await reader.listen()
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
    await reader.listen()
    expect(reader.ended).toMatchObject({ status: code })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(gateway.calls('GET /api/v1/events')).toHaveLength(1)
  })

  it('with 429 are tried again when the gateway says', async () => {
    gateway.on('GET /api/v1/events', () => problem(429, 'rate_limited', { headers: { 'retry-after': '30' } }))
    await reader.listen()
    await vi.advanceTimersByTimeAsync(29_000)
    expect(gateway.calls('GET /api/v1/events')).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(gateway.calls('GET /api/v1/events')).toHaveLength(2)
  })

  it('by a page that is not a stream are tried again', async () => {
    gateway.on('GET /api/v1/events', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }))
    await reader.listen()
    await vi.advanceTimersByTimeAsync(2000)
    expect(gateway.calls('GET /api/v1/events').length).toBeGreaterThan(1)
    expect(reader.ended).toBeUndefined()
  })
})

describe('C-08 a frame without an end', () => {
  it('is left at 1 MiB without filling the memory, and the stream goes on with the next connection', async () => {
    await reader.listen()
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
    expect(reader.received).toHaveLength(1)
  })
})
