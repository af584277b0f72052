import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Refusal, ask } from './support/http.js'
import { ORIGIN, PASSWORD, cookieOf, sameOrigin, signIn, signUp } from './support/people.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway({ env: { WAYGATE_ADMIN_EMAIL: 'root@example.com' } })
})
afterAll(() => gateway.close())

const auth = (path: string) => `${gateway.url}/api/auth${path}`
const post = (path: string, json: unknown, headers: Record<string, string> = sameOrigin) =>
  ask<Refusal>(auth(path), { json, headers })

describe('signing up', () => {
  it('gives a new account an organization named after it', async () => {
    const ana = await signUp(gateway, 'Ana')
    const me = await ana.call('/me')
    expect(me.body).toMatchObject({
      kind: 'user',
      role: 'user',
      orgRole: 'owner',
      user: { id: ana.id, name: 'Ana', email: ana.email },
      organization: { name: "Ana's organization" },
      capabilities: ['read', 'send', 'manage', 'events'],
    })
  })

  it('makes no organization when none is wanted, and says so where one is needed', async () => {
    const loner = await signUp(gateway, 'Lo', { organization: null })
    const refused = await loner.call<Refusal>('/api-keys')
    expect([refused.status, refused.body.error.details?.['reason']]).toEqual([403, 'no_organization'])
  })

  it('sets one HttpOnly cookie and puts no token into any body', async () => {
    const email = 'cookie@example.com'
    const answer = await ask(auth('/sign-up/email'), {
      json: { name: 'C', email, password: PASSWORD },
      headers: sameOrigin,
    })
    const [cookie = '', ...more] = answer.headers.getSetCookie()
    expect(more).toEqual([])
    expect(cookie).toMatch(/^wg_session=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(Object.keys(answer.body as object)).toEqual(['user'])
    const secret = decodeURIComponent(cookieOf(answer).split('=')[1] ?? '').split('.')[0] ?? 'missing'
    const session = await ask(auth('/get-session'), { headers: { cookie: cookieOf(answer) } })
    expect(session.body).toMatchObject({ user: { email }, expiresAt: expect.any(Number) as number })
    expect(JSON.stringify([answer.body, session.body])).not.toContain(secret)
  })

  it('refuses an address that is taken, whatever its case', async () => {
    const ana = await signUp(gateway, 'Taken')
    const answer = await post('/sign-up/email', { name: 'X', email: ana.email.toUpperCase(), password: PASSWORD })
    expect([answer.status, answer.body.error.details?.['reason']]).toEqual([409, 'email_taken'])
  })

  it('refuses the address of the configured super admin in the same words', async () => {
    const answer = await post('/sign-up/email', { name: 'X', email: 'ROOT@example.com', password: PASSWORD })
    expect([answer.status, answer.body.error.details?.['reason']]).toEqual([409, 'email_taken'])
  })

  it.each([
    ['a role', { role: 'super_admin' }],
    ['a ban', { banned_at: 0 }],
    ['a verified address', { emailVerified: true }],
    ['an id', { id: 'usr_1' }],
    ['a prototype', JSON.parse('{"__proto__": {"role": "super_admin"}}') as object],
  ])('refuses a body that brings %s', async (_what, extra) => {
    const raw = JSON.stringify({ name: 'X', email: 'x@example.com', password: PASSWORD, ...extra })
    const withProto = Object.keys(extra).includes('__proto__')
      ? raw.replace('}', ',"__proto__":{"role":"super_admin"}}')
      : raw
    const headers = { ...sameOrigin, 'content-type': 'application/json' }
    const answer = await ask<Refusal>(auth('/sign-up/email'), { raw: withProto, headers })
    expect([answer.status, answer.body.error.code]).toEqual([400, 'validation_error'])
  })

  it('names every fault of a bad body', async () => {
    const answer = await post('/sign-up/email', { name: '', email: 'nobody', password: 'short' })
    expect(answer.status).toBe(400)
    expect(answer.body.error.details?.['errors']).toHaveLength(4)
  })
})

describe('signing in', () => {
  it('answers a wrong password and an unknown account with the same words', async () => {
    const ana = await signUp(gateway, 'Words')
    const wrong = await post('/sign-in/email', { email: ana.email, password: 'not the password' })
    const unknown = await post('/sign-in/email', { email: 'nobody@example.com', password: 'not the password' })
    expect(wrong.status).toBe(401)
    expect(unknown.status).toBe(401)
    expect(unknown.body).toEqual(wrong.body)
  })

  it('refuses further tries on one account after ten, with the time to wait', async () => {
    const ana = await signUp(gateway, 'Many')
    for (let i = 0; i < 10; i++) await post('/sign-in/email', { email: ana.email, password: `wrong ${String(i)}` })
    const answer = await post('/sign-in/email', { email: ana.email, password: PASSWORD })
    expect([answer.status, answer.body.error.code]).toEqual([429, 'rate_limited'])
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(500)
  })

  it.each([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { origin: ORIGIN, 'sec-fetch-site': 'same-site' }],
    ['no origin', {}],
    ['a null origin', { origin: 'null' }],
  ])('refuses a post from %s', async (_what, headers) => {
    const answer = await post('/sign-in/email', { email: 'a@example.com', password: PASSWORD }, headers)
    expect([answer.status, answer.body.error.code]).toEqual([403, 'forbidden'])
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses a body of type %s',
    async (type) => {
      const raw = JSON.stringify({ email: 'a@example.com', password: PASSWORD })
      const answer = await ask<Refusal>(auth('/sign-in/email'), {
        raw,
        headers: { ...sameOrigin, 'content-type': type },
      })
      expect([answer.status, answer.body.error.code]).toEqual([415, 'validation_error'])
    },
  )
})

describe('signing out', () => {
  it('ends the cookie, and every token that came from it, at once', async () => {
    const ana = await signUp(gateway, 'Out')
    const other = await signIn(gateway, ana)
    await ana.withCookie('/api/auth/sign-out', { json: {} })
    expect((await ana.call('/me')).status).toBe(401)
    expect((await ana.withCookie('/api/v1/organizations')).status).toBe(401)
    expect((await ask(auth('/get-session'), { headers: { cookie: ana.cookie } })).body).toBeNull()
    expect((await other.call('/me')).status).toBe(200)
  })
})

describe('the auth routes', () => {
  it.each([
    'POST /sign-in/social',
    'POST /forget-password',
    'POST /change-email',
    'POST /update-user',
    'POST /delete-user',
    'POST /update-session',
    'GET /list-accounts',
    'POST /link-social',
    'GET /verify-email',
    'GET /reset-password/wgr_token',
    'GET /request-password-reset',
    'POST /revoke-other-sessions',
    'GET /error',
    'GET /ok',
    'GET /token',
    'POST /admin/set-role',
    'POST /admin/impersonate-user',
    'POST /organization/create',
    'POST /api-key/create',
    'GET /sign-in/email',
    'POST /get-session',
    'GET /sign-in/email/',
    'POST //sign-in/email',
  ])('do not include %s', async (route) => {
    const [method = '', path = ''] = route.split(' ')
    const json = method === 'POST' ? { json: {} } : {}
    const answer = await ask<Refusal>(auth(path), { method, headers: sameOrigin, ...json })
    expect([answer.status, answer.body.error.code]).toEqual([404, 'not_found'])
  })

  it('publish the key that login tokens are checked with, and nothing private', async () => {
    const ana = await signUp(gateway, 'Jwks')
    const answer = await ask<JSONWebKeySet>(auth('/jwks'))
    expect(Object.keys(answer.body.keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
    const { payload, protectedHeader } = await jwtVerify(ana.token, createLocalJWKSet(answer.body), {
      issuer: ORIGIN,
      audience: ORIGIN,
    })
    expect(protectedHeader.alg).toBe('EdDSA')
    expect(payload).toMatchObject({
      sub: ana.id,
      activeOrganizationId: ana.organizationId,
      orgRole: 'owner',
      role: 'user',
    })
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300)
  })
})

describe('a gateway on https', () => {
  it('binds the cookie to the host', async () => {
    const secure = await startGateway({ env: { WAYGATE_BASE_URL: 'https://wa.example' } })
    const headers = { origin: 'https://wa.example', 'sec-fetch-site': 'same-origin' }
    const json = { name: 'S', email: 's@example.com', password: PASSWORD }
    const answer = await ask(`${secure.url}/api/auth/sign-up/email`, { json, headers })
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-wg_session=[^;]+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(answer.headers.get('strict-transport-security')).toContain('max-age=31536000')
    const refused = await ask(`${secure.url}/api/auth/sign-in/email`, { json, headers: sameOrigin })
    expect(refused.status).toBe(403)
    await secure.close()
  })
})
