import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError, isAbortedError, isApiError, RateLimitedError, ValidationError } from '../src/index.js'
import { json, problem, ScriptedGateway, settle } from './support/gateway.js'

let gateway: ScriptedGateway
beforeEach(() => {
  gateway = new ScriptedGateway()
})
afterEach(() => vi.useRealTimers())

/** Deterministic, so that a failure can be run again. */
function random(seed: number) {
  return () => {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32
    return seed / 2 ** 32
  }
}

describe('C-03 path parameters', () => {
  const hostile = [
    '..',
    '.',
    '',
    '%2e%2e',
    '%2E%2E',
    '/',
    '\\',
    '\0',
    'a\0b',
    'x'.repeat(10_000),
    '\ud800',
    'a\udfff',
    '../../admin',
    '..%2f',
    '?a=b',
    '#x',
    ' ',
    '\n',
    'sess_1:logout',
  ]

  it('become exactly one segment or are refused before anything is sent', async () => {
    const client = gateway.client()
    const next = random(7)
    const values = [...hostile]
    while (values.length < 2000) {
      const length = 1 + Math.floor(next() * 8)
      values.push(
        Array.from({ length }, () =>
          next() < 0.5
            ? hostile[Math.floor(next() * hostile.length)]!
            : String.fromCharCode(Math.floor(next() * 0xffff)),
        )
          .join('')
          .slice(0, 200),
      )
    }
    for (const value of values) {
      gateway.seen.length = 0
      const result = await client.chats.get('sess_1', value).safe()
      if (gateway.seen.length === 0) {
        expect(result.error).toBeInstanceOf(ValidationError)
        expect(result.error).toMatchObject({ status: 0, code: 'validation_error' })
      } else {
        const segments = gateway.seen[0]!.path.split('/')
        expect(segments).toHaveLength(7)
        expect(segments.slice(0, 6).join('/')).toBe('/api/v1/sessions/sess_1/chats')
        expect(decodeURIComponent(segments[6]!)).toBe(value)
      }
    }
  })

  it('that are missing or no text are refused', async () => {
    const get = gateway.client().sessions.get as unknown as (id?: unknown) => Promise<unknown>
    for (const value of [undefined, null, 5, {}, []]) await expect(get(value)).rejects.toThrow(ValidationError)
    expect(gateway.seen).toHaveLength(0)
  })

  it('of the escape hatch cannot leave the gateway', async () => {
    const client = gateway.client()
    for (const path of [
      '//evil.test/x',
      'https://evil.test',
      '/api/../admin',
      '/api/%2e%2E/x',
      '/a\\b',
      '/a b',
      '/a?b',
      '/a#b',
      'x',
      '/./x',
    ]) {
      await expect(client.request('GET', path)).rejects.toThrow(ValidationError)
    }
    expect(gateway.seen).toHaveLength(0)
  })
})

describe('C-04 every answer that is not a success', () => {
  const bodies: readonly (readonly [string, BodyInit | null, string])[] = [
    ['empty', '', 'application/json'],
    ['absent', null, ''],
    ['HTML', '<h1>Bad gateway</h1>', 'text/html'],
    ['truncated JSON', '{"error":{"code":"not_fou', 'application/json'],
    ['JSON of another shape', '{"error":"nope","message":5}', 'application/json'],
    ['a JSON primitive', 'null', 'application/json'],
    ['a megabyte', 'x'.repeat(1 << 20), 'text/plain'],
    [
      'a hostile envelope',
      '{"error":{"code":"constructor","message":{},"details":[1],"__proto__":{"a":1}}}',
      'application/json',
    ],
  ]
  const statuses = [
    400, 401, 403, 404, 405, 408, 409, 410, 413, 415, 418, 422, 425, 429, 451, 499, 500, 501, 502, 503, 504, 507, 520,
    599,
  ]

  it.each(bodies)('becomes a typed error when its body is %s', async (_, body, type) => {
    for (const status of statuses) {
      gateway.on(
        'POST /api/v1/sessions',
        () => new Response(body, { status, headers: type ? { 'content-type': type } : {} }),
      )
      const result = await gateway.client().sessions.create({}).safe()
      expect(result.ok).toBe(false)
      expect(result.error).toBeInstanceOf(ApiError)
      expect(result.error).toMatchObject({ status })
      expect(result.error?.message).toBeTruthy()
    }
  })

  it('says code, details and request id of the contract', async () => {
    gateway.on('GET /api/v1/sessions/s1', () =>
      problem(501, 'not_implemented', {
        details: { reason: 'session_not_connected' },
        headers: { 'x-request-id': 'req-1' },
      }),
    )
    const { error } = await gateway.client().sessions.get('s1').safe()
    expect(error).toMatchObject({
      name: 'NotImplementedError',
      code: 'not_implemented',
      details: { reason: 'session_not_connected' },
      requestId: 'req-1',
      retryable: false,
    })
    expect(isApiError(error, 'not_implemented')).toBe(true)
    expect(isApiError(error, 'conflict')).toBe(false)
  })

  it('does not take a page of a captive portal for a success', async () => {
    vi.useFakeTimers()
    gateway.on('GET /api/v1/sessions/s1', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }))
    const result = gateway.client().sessions.get('s1').safe()
    await vi.runAllTimersAsync()
    expect((await result).error?.name).toBe('ConnectionError')
  })
})

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
