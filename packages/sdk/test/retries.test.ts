import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isAbortedError, RateLimitedError } from '../src/index.js'
import { json, problem, ScriptedGateway, settle } from './support/gateway.js'

let gateway: ScriptedGateway
beforeEach(() => {
  gateway = new ScriptedGateway()
})
afterEach(() => vi.useRealTimers())

describe('C-05 retries', () => {
  const methods = ['GET', 'PUT', 'DELETE', 'POST', 'PATCH', 'POST with a key', 'PATCH with a key', 'HEAD']
  const passing = [408, 425, 429, 500, 502, 503, 504]
  const final = [400, 401, 403, 404, 409, 422, 501]

  beforeEach(() => vi.useFakeTimers())
  const send = async (kind: string, answer: () => Response) => {
    const [method] = kind.split(' ') as [string]
    gateway.seen.length = 0
    gateway.on(`${method} /api/v1/thing`, answer)
    const options = kind.includes('key') ? { idempotencyKey: 'k1' } : {}
    const result = gateway.client().request(method, '/api/v1/thing', options).safe()
    await vi.runAllTimersAsync()
    await result
    return gateway.seen.length
  }

  for (const kind of methods) {
    const safe = /GET|PUT|DELETE|HEAD|key/.test(kind)
    it(`${safe ? 'are made, at most three tries in all,' : 'are not made'} for ${kind} on what may pass, and never on what is final`, async () => {
      for (const status of passing)
        expect(await send(kind, () => problem(status, 'internal')), String(status)).toBe(safe ? 3 : 1)
      for (const status of final) expect(await send(kind, () => problem(status, 'conflict')), String(status)).toBe(1)
    })
  }

  it('are made when the connection breaks, and succeed', async () => {
    let tries = 0
    gateway.on('GET /api/v1/sessions/s1', () => {
      if (++tries < 3) throw new TypeError('fetch failed')
      return json({ id: 's1' })
    })
    const result = gateway.client().sessions.get('s1')
    await vi.runAllTimersAsync()
    expect(await result).toEqual({ id: 's1' })
  })

  it('wait as long as Retry-After says, in seconds or as a date', async () => {
    for (const [form, ms] of [
      ['seconds', 7000],
      ['date', 9000],
    ] as const) {
      const header = form === 'seconds' ? '7' : new Date(Date.now() + ms).toUTCString()
      let tries = 0
      gateway.on('GET /api/v1/sessions/s1', () =>
        ++tries === 1 ? problem(503, 'gateway_unavailable', { headers: { 'retry-after': header } }) : json({}),
      )
      const result = gateway.client().sessions.get('s1')
      await vi.advanceTimersByTimeAsync(ms - 2000)
      expect(tries).toBe(1)
      await vi.advanceTimersByTimeAsync(3000)
      expect(tries).toBe(2)
      await result
    }
  })

  it('are given up at once with RateLimitedError when the gateway asks for more than 60 s', async () => {
    gateway.on('GET /api/v1/sessions/s1', () => problem(429, 'rate_limited', { details: { retryAfterSeconds: 61 } }))
    const { error } = await gateway.client().sessions.get('s1').safe()
    expect(error).toBeInstanceOf(RateLimitedError)
    expect(error).toMatchObject({ retryAfter: 61 })
    expect(gateway.seen).toHaveLength(1)
  })

  it('are given up at once when the wait would outlive the deadline', async () => {
    gateway.on('GET /api/v1/sessions/s1', () => problem(429, 'rate_limited', { headers: { 'retry-after': '20' } }))
    const { error } = await gateway.client().sessions.get('s1', { timeoutMs: 5000 }).safe()
    expect(error?.name).toBe('RateLimitedError')
  })

  it('spread over the whole range with full jitter', async () => {
    const waits: number[] = []
    for (let n = 0; n < 200; n++) {
      const times: number[] = []
      gateway.on('GET /api/v1/sessions/s1', () => (times.push(Date.now()), problem(500, 'internal')))
      const result = gateway.client().sessions.get('s1').safe()
      await vi.runAllTimersAsync()
      await result
      waits.push(times[1]! - times[0]!)
    }
    expect(Math.min(...waits)).toBeLessThan(150)
    expect(Math.max(...waits)).toBeGreaterThan(850)
    expect(Math.max(...waits)).toBeLessThanOrEqual(1000)
  })

  it('send a message under one key', async () => {
    gateway.on('POST /api/v1/sessions/s1/messages', () => problem(503, 'gateway_unavailable'))
    const result = gateway.client().messages.send('s1', { type: 'text', to: 'x', text: 'hi' }).safe()
    await vi.runAllTimersAsync()
    await result
    const keys = gateway.seen.map((request) => request.headers.get('idempotency-key'))
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
  })
})

describe('C-06 abort', () => {
  const phases: readonly (readonly [string, (gateway: ScriptedGateway) => void])[] = [
    ['connecting', (g) => void g.on('GET /api/v1/sessions', () => new Promise(() => {}))],
    [
      'reading the body',
      (g) =>
        void g.on(
          'GET /api/v1/sessions',
          () => new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array([123])) })),
        ),
    ],
    [
      'waiting to try again',
      (g) =>
        void g.on('GET /api/v1/sessions', () =>
          problem(503, 'gateway_unavailable', { headers: { 'retry-after': '20' } }),
        ),
    ],
  ]

  it.each(phases)('rejects within 50 ms while %s, and leaves no timer', async (_, arrange) => {
    arrange(gateway)
    vi.useFakeTimers()
    const controller = new AbortController()
    const result = gateway.client().sessions.list({}, { signal: controller.signal }).safe()
    await settle()
    controller.abort()
    await settle()
    const { error } = await result
    expect(isAbortedError(error)).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('rejects while a token is awaited', async () => {
    const controller = new AbortController()
    const result = gateway
      .client({ auth: () => new Promise(() => {}) })
      .sessions.list({}, { signal: controller.signal })
      .safe()
    await settle()
    controller.abort()
    expect(isAbortedError((await result).error)).toBe(true)
  })

  it('rejects at once when the signal has fired already, and sends nothing', async () => {
    const { error } = await gateway.client().sessions.list({}, { signal: AbortSignal.abort() }).safe()
    expect(isAbortedError(error)).toBe(true)
    expect(gateway.seen).toHaveLength(0)
  })

  it('ends a call after its deadline with TimeoutError', async () => {
    vi.useFakeTimers()
    gateway.on('GET /api/v1/sessions', () => new Promise(() => {}))
    const result = gateway.client().sessions.list({}, { timeoutMs: 1000 }).safe()
    await vi.advanceTimersByTimeAsync(1000)
    expect((await result).error?.name).toBe('TimeoutError')
    expect(vi.getTimerCount()).toBe(0)
  })
})
