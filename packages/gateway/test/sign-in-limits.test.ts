import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressBucket, clientAddress } from '../src/http/client-address.js'
import { createRateLimit } from '../src/http/rate-limit.js'
import { ask } from './support/http.js'
import { PASSWORD, sameOrigin, signUp } from './support/people.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

const LIMIT = 20
const clock = { now: () => 1_000_000 }

/** How many of these requests get through a limit of twenty. */
function through(
  requests: Iterable<readonly [socket: string | undefined, forwarded: string | undefined]>,
  hops: number,
): number {
  const limit = createRateLimit(clock, LIMIT, 600_000)
  let passed = 0
  for (const [socket, forwarded] of requests) {
    try {
      limit.take(addressBucket(clientAddress(socket, forwarded, hops)))
      passed += 1
    } catch {
      // refused
    }
  }
  return passed
}

const many = <T>(make: (i: number) => T): T[] => Array.from({ length: 10_000 }, (_, i) => make(i))
const hex = (i: number) => i.toString(16)

describe('ten thousand tries of one client', () => {
  it.each([
    [
      'rotating through its /64',
      many((i) => [`2001:db8:1:2:${hex(i)}:${hex((i * 7) % 65_536)}::${hex(i + 1)}`, undefined] as const),
      0,
    ],
    [
      'writing one /64 in many ways',
      many((i) => [i % 2 ? '2001:0DB8:0001:0002::1' : '2001:db8:1:2:0:0:0:1', undefined] as const),
      0,
    ],
    [
      'dressing an IPv4 address up in IPv6',
      many(
        (i) =>
          [
            ['203.0.113.9', '::ffff:203.0.113.9', '::FFFF:203.0.113.9', '::ffff:cb00:7109', '0:0:0:0:0:ffff:cb00:7109'][
              i % 5
            ],
            undefined,
          ] as const,
      ),
      0,
    ],
    [
      'claiming other addresses, without a proxy',
      many((i) => ['203.0.113.9', `198.51.${String(i >> 8)}.${String(i & 255)}`] as const),
      0,
    ],
    [
      'claiming other addresses, behind one proxy',
      many((i) => ['10.0.0.1', `198.51.${String(i >> 8)}.${String(i & 255)}, 203.0.113.9`] as const),
      1,
    ],
    [
      'claiming other addresses, behind two proxies',
      many((i) => ['10.0.0.1', `${hex(i)}::1, 198.51.100.${String(i & 255)}, 203.0.113.9, 10.0.0.2`] as const),
      2,
    ],
    ['whose address nobody knows', many(() => [undefined, undefined] as const), 0],
    ['whose address the proxy does not know', many((i) => ['10.0.0.1', `unknown-${String(i)}`] as const), 1],
  ])('%s: twenty get through', (_how, requests, hops) => {
    expect(through(requests, hops)).toBe(LIMIT)
  })

  it('are not those of its neighbours', () => {
    expect(
      through(
        many((i) => [`2001:db8:${hex(i)}::1`, undefined] as const),
        0,
      ),
    ).toBe(10_000)
  })
})

describe('signing in', () => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway({
      env: { WAYGATE_TRUSTED_HOPS: '1', WAYGATE_SIGN_INS_PER_ADDRESS: '15', WAYGATE_SIGN_INS_PER_ACCOUNT: '10' },
    })
  })
  afterAll(() => gateway.close())

  const tries = (email: string, from: (i: number) => string, count: number) =>
    Promise.all(
      Array.from({ length: count }, async (_, i) => {
        const json = { email, password: 'not the password' }
        const headers = { ...sameOrigin, 'x-forwarded-for': from(i) }
        return (await ask(`${gateway.url}/api/auth/sign-in/email`, { json, headers })).status
      }),
    )

  it('to one account is tried ten times in ten minutes, from however many addresses at once', async () => {
    const ana = await signUp(gateway, 'Ana')
    const statuses = await tries(ana.email, (i) => `198.51.100.${String(i)}`, 40)
    expect(statuses.filter((status) => status === 401)).toHaveLength(10)
    expect(statuses.filter((status) => status === 429)).toHaveLength(30)
    const json = { email: ana.email, password: PASSWORD }
    const headers = { ...sameOrigin, 'x-forwarded-for': '198.51.100.250' }
    expect((await ask(`${gateway.url}/api/auth/sign-in/email`, { json, headers })).status).toBe(429)
  })

  it('from one network is bounded over all accounts', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 20; i++) {
      statuses.push(...(await tries(`nobody${String(i)}@example.com`, () => `2001:db8:5:5::${hex(i + 1)}`, 1)))
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(15)
  })
})
