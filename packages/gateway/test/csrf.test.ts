import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadContract } from '../src/http/contract.js'
import { requestFor } from './matrix/requests.js'
import { type Refusal, ask } from './support/http.js'
import { PASSWORD, type Person, cookieOf, sameOrigin, signUp } from './support/people.js'
import { slowClock } from './support/slow-clock.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'
import { type Tenant, aTenant } from './support/tenant.js'

let gateway: TestGateway
let ana: Person
let tenant: Tenant
beforeAll(async () => {
  gateway = await startGateway({ clock: slowClock() })
  ana = await signUp(gateway, 'Ana')
  tenant = await aTenant(gateway, ana.organizationId)
})
afterAll(() => gateway.close())

const contract = loadContract()
/** Everything but what needs no credential at all. */
const changing = contract.operations.filter(({ id, method }) => method !== 'GET' && id !== 'completeSetup')

/** How the page of another site can make a signed-in browser send something. */
const foreign: readonly (readonly [string, Record<string, string>])[] = [
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['a sibling site', { origin: 'http://127.0.0.1:9999', 'sec-fetch-site': 'same-site' }],
  ['another site that says it is ours', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
  ['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ['an old browser', { origin: 'https://evil.example' }],
]

const authBodies: Readonly<Record<string, object>> = {
  'sign-up/email': { name: 'Eve', email: 'eve@example.com', password: PASSWORD },
  'sign-in/email': { email: 'eve@example.com', password: PASSWORD },
  'sign-out': {},
  'change-password': { currentPassword: PASSWORD, newPassword: 'another good password' },
  'request-password-reset': { email: 'eve@example.com' },
  'reset-password': { token: 'wgr_x', password: PASSWORD },
  'send-verification-email': {},
  'verify-email': { token: 'wgv_x' },
  'revoke-session': { id: 'x' },
  'revoke-sessions': {},
}

describe.each(foreign)('a request that %s makes the browser of somebody who is signed in send', (_site, headers) => {
  it.each(changing.map((operation) => [operation.id, operation] as const))(
    'does not reach %s',
    async (_id, operation) => {
      const { method, target, body } = requestFor(contract.document, operation, tenant)
      const answer = await ask<Refusal>(`${gateway.url}${target}`, {
        method,
        headers: { cookie: ana.cookie, ...headers },
        ...(body === undefined ? {} : { json: body }),
      })
      expect([answer.status, answer.body.error.code]).toEqual([401, 'unauthorized'])
    },
  )

  it.each(Object.entries(authBodies))('does not reach /api/auth/%s', async (path, json) => {
    const answer = await ask<Refusal>(`${gateway.url}/api/auth/${path}`, {
      json,
      headers: { cookie: ana.cookie, ...headers },
    })
    expect([answer.status, answer.body.error.details?.['reason']]).toEqual([403, 'origin'])
    expect(answer.headers.getSetCookie()).toEqual([])
  })
})

describe('what a form can send', () => {
  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/plain; application/json',
  ])('is refused unread, also from our own page: %s', async (type) => {
    for (const [path, json] of [...Object.entries(authBodies), ['../v1/tokens', {}] as const]) {
      if (path === 'sign-out') continue
      const answer = await ask<Refusal>(`${gateway.url}/api/auth/${path}`, {
        raw: JSON.stringify(json),
        headers: { ...sameOrigin, cookie: ana.cookie, 'content-type': type },
      })
      expect([path, answer.status]).toEqual([path, 415])
    }
  })

  it.each(['x-http-method-override', 'x-http-method', 'x-method-override'])(
    'does not become another method by %s',
    async (header) => {
      const path = `/organizations/${ana.organizationId}`
      const answer = await ana.call(path, { method: 'GET', headers: { [header]: 'DELETE' } })
      expect([answer.status, (await ana.call(path)).status]).toEqual([200, 200])
      expect((await ana.call(`${path}?_method=DELETE`, { method: 'POST', json: { _method: 'DELETE' } })).status).toBe(
        404,
      )
    },
  )
})

describe('the cookie', () => {
  it('is small, and taken away with the same attributes that it was given', async () => {
    const bo = await signUp(gateway, 'Bo', { name: 'x'.repeat(200) })
    expect(bo.cookie.length).toBeLessThan(1024)
    const out = await bo.withCookie('/api/auth/sign-out', { json: {} })
    expect(out.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^wg_session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/),
    ])
  })

  it('has the prefix that binds it to the host, and Secure, on https', async () => {
    const secure = await startGateway({ env: { WAYGATE_BASE_URL: 'https://wa.example' } })
    const headers = { origin: 'https://wa.example', 'sec-fetch-site': 'same-origin' }
    const account = { email: 's@example.com', password: PASSWORD }
    const up = await ask(`${secure.url}/api/auth/sign-up/email`, { json: { ...account, name: 'S' }, headers })
    const again = await ask(`${secure.url}/api/auth/sign-in/email`, { json: account, headers })
    const out = await ask(`${secure.url}/api/auth/sign-out`, {
      json: {},
      headers: { ...headers, cookie: cookieOf(up) },
    })
    const set = [up, again, out].flatMap((answer) => answer.headers.getSetCookie())
    expect(set).toHaveLength(3)
    for (const cookie of set) {
      expect(cookie).toMatch(/^__Host-wg_session=[^;]*; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
      expect(cookie.length).toBeLessThan(4096)
    }
    await secure.close()
  })

  it('is the only one, and no operation of the contract sets another', async () => {
    for (const operation of contract.operations.filter(({ id }) => id !== 'streamEvents')) {
      const { method, target, body } = requestFor(contract.document, operation, tenant)
      const json = body === undefined || method === 'DELETE' ? {} : { json: body }
      const answer = await ask(`${gateway.url}${target}`, {
        method,
        headers: { cookie: ana.cookie, ...sameOrigin },
        ...json,
      })
      expect(answer.headers.getSetCookie()).toEqual([])
    }
  })
})
