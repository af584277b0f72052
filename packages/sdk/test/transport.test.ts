import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError, isApiError, ValidationError } from '../src/index.js'
import { problem, ScriptedGateway } from './support/gateway.js'

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
