import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '../src/index.js'
import type { AuthRequest, TokenAnswer } from '../src/index.js'
import { inspect } from 'node:util'
import { json, page, problem, ScriptedGateway, settle } from './support/gateway.js'

let gateway: ScriptedGateway
let now: number
beforeEach(() => {
  vi.useFakeTimers()
  now = Date.now()
  gateway = new ScriptedGateway()
  gateway.on('GET /api/v1/sessions', () => page([]))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const minute = 60_000
const day = 24 * 60 * minute

function minting(make: (n: number, request: AuthRequest) => string | TokenAnswer | Promise<string | TokenAnswer>) {
  const asked: AuthRequest[] = []
  const auth = (request: AuthRequest) => make(asked.push(request), request)
  return { auth, asked, reasons: () => asked.map((one) => one.reason) }
}
const bearers = () => gateway.seen.map((request) => request.headers.get('authorization'))

describe('a token', () => {
  it('is asked for once however many calls wait for it', async () => {
    let give: (token: string) => void = () => {}
    const { auth, asked } = minting(() => new Promise<string>((resolve) => (give = resolve)))
    const client = gateway.client({ auth })
    const calls = Promise.all([client.sessions.list(), client.sessions.list(), client.sessions.list()])
    await settle()
    expect(asked).toHaveLength(1)
    give('t1')
    await calls
    expect(new Set(bearers())).toEqual(new Set(['Bearer t1']))
  })

  it('is replaced in the background at about 80 % of its life', async () => {
    const { auth, reasons } = minting((n) => ({ token: `t${n}`, expiresAt: Date.now() + 10 * minute }))
    const client = gateway.client({ auth })
    await client.sessions.list()
    await vi.advanceTimersByTimeAsync(7.4 * minute)
    await client.sessions.list()
    expect(reasons()).toEqual(['initial'])
    await vi.advanceTimersByTimeAsync(1.2 * minute)
    await client.sessions.list()
    await client.sessions.list()
    expect(reasons()).toEqual(['initial', 'expiring'])
    expect(bearers()).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t1', 'Bearer t2'])
  })

  it('is not used after its end, as when a laptop wakes up', async () => {
    const { auth, reasons } = minting((n) => ({ token: `t${n}`, expiresAt: Date.now() + 10 * minute }))
    const client = gateway.client({ auth })
    await client.sessions.list()
    vi.setSystemTime(now + 120 * minute)
    await client.sessions.list()
    expect(reasons()).toEqual(['initial', 'expired'])
    expect(bearers().at(-1)).toBe('Bearer t2')
  })

  it('goes on being used when its replacement cannot be had yet', async () => {
    const { auth } = minting((n) => {
      if (n > 1) throw new Error('the host is down')
      return { token: 't1', expiresAt: Date.now() + 10 * minute }
    })
    const client = gateway.client({ auth })
    await client.sessions.list()
    await vi.advanceTimersByTimeAsync(9 * minute)
    await client.sessions.list()
    expect(bearers()).toEqual(['Bearer t1', 'Bearer t1'])
  })

  it('is replaced once after a 401, and the call is sent once more', async () => {
    const { auth, reasons } = minting((n) => `t${n}`)
    gateway.on('GET /api/v1/sessions', ({ headers }) =>
      headers.get('authorization') === 'Bearer t2' ? page([]) : problem(401, 'unauthorized'),
    )
    await gateway.client({ auth }).sessions.list()
    expect(reasons()).toEqual(['initial', 'revoked'])
    expect(bearers()).toEqual(['Bearer t1', 'Bearer t2'])
  })

  it('is fetched for the organization that the host chose', async () => {
    const { auth, asked } = minting((n) => `t${n}`)
    await gateway.client({ auth, organization: 'o7' }).sessions.list()
    expect(asked[0]!.organization).toBe('o7')
  })

  it('that another tab is fetching is waited for, where the platform has Web Locks', async () => {
    const held: string[] = []
    vi.stubGlobal('navigator', {
      locks: { request: (name: string, _: object, run: () => unknown) => (held.push(name), run()) },
    })
    await gateway.client({ auth: () => 't1' }).sessions.list()
    expect(held).toEqual(['waygate:token'])
  })
})

describe('C-12 no loop', () => {
  it('asks for at most two tokens a minute when every one is refused', async () => {
    const { auth, asked } = minting((n) => ({ token: `t${n}`, expiresAt: Date.now() - 1 }))
    gateway.on('GET /api/v1/sessions', () => problem(401, 'unauthorized'))
    const client = gateway.client({ auth })
    for (let second = 0; second < 60; second++) {
      const { error } = await client.sessions.list().safe()
      expect(error?.name).toBe('UnauthorizedError')
      await vi.advanceTimersByTimeAsync(999)
    }
    expect(asked.length).toBeLessThanOrEqual(2)
  })

  it('asks for at most two tokens a minute when every one claims to have expired', async () => {
    const { auth, asked } = minting((n) => ({ token: `t${n}`, expiresAt: Date.now() - 5000, serverTime: Date.now() }))
    const client = gateway.client({ auth })
    for (let second = 0; second < 120; second++) {
      await client.sessions.list()
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(asked.length).toBeLessThanOrEqual(4)
  })

  it('refuses calls with the error of the provider, and asks again at the next', async () => {
    const { auth, asked } = minting((n) => {
      if (n === 1) throw new Error('no')
      return 't2'
    })
    const client = gateway.client({ auth })
    const { error } = await client.sessions.list().safe()
    expect(error).toMatchObject({ name: 'WaygateError', message: 'The token provider failed' })
    await client.sessions.list()
    expect(asked).toHaveLength(2)
  })
})

describe('C-13 a client clock that is wrong', () => {
  it.each([-day, -10 * minute, 10 * minute, day])(
    'by %d ms still connects, and asks for no token twice',
    async (skew) => {
      for (const known of [true, false]) {
        const { auth, asked } = minting((n) => ({
          token: `t${n}`,
          expiresAt: now + 10 * minute,
          ...(known && { serverTime: now }),
        }))
        const client = gateway.client({ auth, now: () => Date.now() + skew })
        for (let call = 0; call < 20; call++) {
          await client.sessions.list()
          await vi.advanceTimersByTimeAsync(1000)
        }
        expect(asked).toHaveLength(1)
      }
    },
  )

  it('reads the life of a JSON Web Token from its own times', async () => {
    const claims = { iat: 1000, exp: 1300 }
    const { auth, asked } = minting(() => `x.${btoa(JSON.stringify(claims))}.y`)
    const client = gateway.client({ auth, now: () => Date.now() + day })
    await client.sessions.list()
    await vi.advanceTimersByTimeAsync(3.5 * minute)
    await client.sessions.list()
    expect(asked).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1.6 * minute)
    await client.sessions.list()
    expect(asked).toHaveLength(2)
  })
})

describe('the sign-in cookie', () => {
  it('is exchanged for a token, and goes nowhere else', async () => {
    gateway.on('POST /api/v1/tokens', () => json({ token: 'jwt', expiresAt: now + 5 * minute, serverTime: now }))
    const client = gateway.client({ auth: { session: true, impersonation: 'imp_1' }, organization: 'o1' })
    await client.sessions.list()
    const [mint, call] = gateway.seen
    expect(mint).toMatchObject({
      body: { organizationId: 'o1', impersonation: 'imp_1' },
      init: { credentials: 'same-origin' },
    })
    expect(call!.init.credentials).toBe('omit')
    expect(call!.headers.get('authorization')).toBe('Bearer jwt')
  })

  it('that has ended rejects with UnauthorizedError', async () => {
    gateway.on('POST /api/v1/tokens', () => problem(401, 'unauthorized'))
    const { error } = await gateway
      .client({ auth: { session: true } })
      .sessions.list()
      .safe()
    expect(error?.name).toBe('UnauthorizedError')
  })
})

it('a token endpoint of the host is asked by POST on its own origin', async () => {
  gateway.on('POST /waygate-token', () => json({ token: 'wge_1', expiresAt: now + 10 * minute }))
  await gateway.client({ auth: { endpoint: '/waygate-token' } }).sessions.list()
  expect(gateway.seen[0]).toMatchObject({
    method: 'POST',
    init: { credentials: 'same-origin' },
    body: { reason: 'initial' },
  })
  expect(bearers()[1]).toBe('Bearer wge_1')
})

describe('C-15 secrets', () => {
  const canary = 'wa_canary0123456789'

  it('appear in no error, no text form of the client, and no address', async () => {
    const texts: string[] = []
    const client = gateway.client({ auth: { apiKey: canary } })
    gateway.on('GET /api/v1/sessions/a', () => problem(401, 'unauthorized'))
    gateway.on('GET /api/v1/sessions/b', () => Promise.reject(new TypeError('fetch failed')))
    for (const id of ['a', 'b', '..']) {
      const result = client.sessions.get(id).safe()
      await vi.runAllTimersAsync()
      const { error } = await result
      texts.push(
        String(error),
        JSON.stringify(error),
        inspect(error, { depth: 9, showHidden: true }),
        error?.stack ?? '',
      )
    }
    texts.push(String(client), JSON.stringify(client), inspect(client, { depth: 9, showHidden: true }))
    texts.push(...gateway.seen.map((request) => request.path + String(request.query)))
    expect(texts.filter((text) => text.includes('canary'))).toEqual([])
  })

  it('that would break a header are refused without being repeated', async () => {
    for (const token of [`${canary}\n`, `${canary} x`, `${canary}é`, '']) {
      const { error } = await gateway.client({ auth: { token } }).sessions.list().safe()
      expect(error?.name).toBe('ValidationError')
      expect(inspect(error)).not.toContain('canary')
    }
    expect(gateway.seen).toHaveLength(0)
  })
})

describe('C-16 a key in a browser', () => {
  beforeEach(() => {
    vi.stubGlobal('window', {})
    vi.stubGlobal('document', {})
  })

  it('is refused when the client is made', () => {
    expect(() => createClient({ baseUrl: 'https://gw.test', auth: { apiKey: 'wa_x' } })).toThrow(
      /must not be used in a browser/,
    )
  })

  it('is refused wherever it comes from', async () => {
    for (const auth of [{ token: 'wa_x' }, () => 'wa_x']) {
      const { error } = await gateway.client({ auth }).sessions.list().safe()
      expect(error?.message).toMatch(/must not be used in a browser/)
    }
    expect(gateway.seen).toHaveLength(0)
  })

  it('is accepted under the flag that says how dangerous it is', async () => {
    await gateway.client({ auth: { apiKey: 'wa_x' }, dangerouslyAllowApiKeyInBrowser: true }).sessions.list()
    expect(bearers()).toEqual(['Bearer wa_x'])
  })
})

describe('C-20 prototype pollution', () => {
  it('leaves Object.prototype as it was after 5,000 hostile inputs', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length
    const hostile =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"s1","error":{"code":"__proto__","message":"x","details":{"__proto__":{"polluted":1}}}}'
    const client = gateway.client()
    for (let n = 0; n < 5000; n++) {
      gateway.on(
        'POST /api/v1/sessions',
        () => new Response(hostile, { status: n % 2 ? 200 : 400, headers: { 'x-event-cursor': '__proto__' } }),
      )
      await client.sessions
        .create(JSON.parse(hostile) as object, JSON.parse('{"__proto__":{"polluted":1}}') as object)
        .safe()
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
