import { createPrivateKey, type JsonWebKey, sign } from 'node:crypto'
import { SignJWT, UnsecuredJWT, exportJWK, generateKeyPair, importJWK } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Refusal, ask } from './support/http.js'
import { ORIGIN, type Person, member, sameOrigin, signUp } from './support/people.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

let gateway: TestGateway
let ana: Person
const clock = { offset: 0, now: () => Date.now() + clock.offset }
beforeAll(async () => {
  gateway = await startGateway({ clock })
  ana = await signUp(gateway, 'Ana')
})
afterAll(() => gateway.close())

const me = (token: string) => ask<Refusal>(`${gateway.url}/api/v1/me`, { token })

function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>
}

async function keyOfGateway(): Promise<{ kid: string; x: string }> {
  const answer = await ask<{ keys: { kid: string; x: string }[] }>(`${gateway.url}/api/auth/jwks`)
  const [key] = answer.body.keys
  if (!key) throw new Error('no key')
  return key
}

describe('taking a token', () => {
  it('is for the first organization unless another is named', async () => {
    const created = await ana.call<{ id: string }>('/organizations', { json: { name: 'Second' } })
    const second = await ana.renew(created.body.id)
    expect((await second.call('/me')).body).toMatchObject({ organization: { name: 'Second' } })
    expect((await ana.call('/me')).body).toMatchObject({ organization: { name: "Ana's organization" } })
  })

  it('answers 404 for an organization of somebody else, and for one that does not exist', async () => {
    const bo = await signUp(gateway, 'Bo')
    const take = (organizationId: string) => ana.withCookie<Refusal>('/api/v1/tokens', { json: { organizationId } })
    const foreign = await take(bo.organizationId)
    const missing = await take('org_01JZ8Q4M6T3Y9A2V5B7C8D9E0F')
    expect([foreign.status, missing.status]).toEqual([404, 404])
    expect(foreign.body).toEqual(missing.body)
  })

  it.each([
    ['a page of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { origin: ORIGIN, 'sec-fetch-site': 'same-site' }],
    [
      'a page whose origin only begins like ours',
      { origin: `${ORIGIN}.evil.example`, 'sec-fetch-site': 'same-origin' },
    ],
    ['something that says nothing', { origin: '', 'sec-fetch-site': '' }],
  ])('is refused to %s, cookie or not', async (_who, headers) => {
    expect((await ana.withCookie('/api/v1/tokens', { json: {}, headers })).status).toBe(401)
  })

  it('is refused to a bearer: tokens do not renew themselves', async () => {
    const answer = await ana.call<Refusal>('/tokens', { json: {} })
    expect([answer.status, answer.body.error.details?.['reason']]).toEqual([401, 'cookie'])
  })
})

describe('the sign-in cookie', () => {
  it('lists the organizations of the page that chooses one', async () => {
    const answer = await ana.withCookie<{ data: { name: string }[] }>('/api/v1/organizations')
    expect(answer.body.data.map(({ name }) => name)).toContain("Ana's organization")
  })

  it.each(['/me', '/api-keys', '/sessions', '/admin/users'])('is ignored by %s', async (path) => {
    expect((await ana.withCookie(`/api/v1${path}`)).status).toBe(401)
  })
})

describe('a forged token', () => {
  it('without a signature is refused', async () => {
    const forged = new UnsecuredJWT(claimsOf(ana.token)).encode()
    expect((await me(forged)).status).toBe(401)
  })

  it('signed with the public key as if it were a shared secret is refused', async () => {
    const { kid, x } = await keyOfGateway()
    const forged = await new SignJWT(claimsOf(ana.token))
      .setProtectedHeader({ alg: 'HS256', kid })
      .sign(Buffer.from(x, 'base64url'))
    expect((await me(forged)).status).toBe(401)
  })

  it('signed with a key that it brings along is refused', async () => {
    const { kid } = await keyOfGateway()
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
    const jwk = await exportJWK(pair.publicKey)
    const forged = await new SignJWT(claimsOf(ana.token))
      .setProtectedHeader({ alg: 'EdDSA', kid, jwk, jku: 'https://evil.example/jwks' })
      .sign(pair.privateKey)
    expect((await me(forged)).status).toBe(401)
  })

  it.each([
    ['another key id', { kid: 'key_other' }],
    ['no key id', {}],
    ['a key id that is a path', { kid: '../../../etc/passwd' }],
    ['a key id of an object’s prototype', { kid: '__proto__' }],
    ['a word that must be understood', { crit: ['exp'] }],
  ])('of ours but with %s is refused', async (_what, header) => {
    const { db } = gateway.core.storage
    const row = await db.selectFrom('signing_keys').selectAll().executeTakeFirstOrThrow()
    const jwk = JSON.parse(gateway.core.secrets.openText(row.private_sealed, `signing-key:${row.id}`)) as object
    const head = 'crit' in header ? { alg: 'EdDSA', kid: row.id, ...header } : { alg: 'EdDSA', ...header }
    const signing = [head, claimsOf(ana.token)].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    const key = createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' })
    const signature = sign(null, Buffer.from(signing.join('.')), key).toString('base64url')
    expect((await me([...signing, signature].join('.'))).status).toBe(401)
  })

  it('with one changed claim is refused', async () => {
    const [header, , signature] = ana.token.split('.')
    const claims = { ...claimsOf(ana.token), role: 'super_admin' }
    const changed = Buffer.from(JSON.stringify(claims)).toString('base64url')
    expect((await me(`${header ?? ''}.${changed}.${signature ?? ''}`)).status).toBe(401)
  })

  it.each([
    ['another issuer', { iss: 'https://evil.example' }],
    ['another audience', { aud: 'https://evil.example' }],
    ['no expiry', { exp: undefined }],
    ['an expiry that is text', { exp: '9999999999' }],
    ['an expiry of zero', { exp: 0 }],
    ['an expiry far away', { exp: 9_999_999_999, iat: 1 }],
    ['an expiry that is nothing', { exp: null }],
    ['an expiry below zero', { exp: -1 }],
    ['an expiry that is a list', { exp: [9_999_999_999] }],
    ['an expiry a minute ago', { exp: Math.floor(Date.now() / 1000) - 61 }],
    ['a beginning in a minute', { iat: Math.floor(Date.now() / 1000) + 61, exp: Math.floor(Date.now() / 1000) + 120 }],
    ['a beginning that is text', { iat: 'now' }],
    ['no beginning', { iat: undefined }],
    ['a validity that starts in a minute', { nbf: Math.floor(Date.now() / 1000) + 61 }],
    ['several audiences, none of them ours', { aud: ['https://a.example', 'https://b.example'] }],
    ['no subject', { sub: undefined }],
    ['a subject that is a number', { sub: 1 }],
    ['no sign-in', { sid: undefined }],
    ['a sign-in of somebody else', { sid: 'sgn_other' }],
  ])('of ours but with %s is refused', async (_what, change) => {
    const { db } = gateway.core.storage
    const row = await db.selectFrom('signing_keys').selectAll().executeTakeFirstOrThrow()
    const jwk = JSON.parse(gateway.core.secrets.openText(row.private_sealed, `signing-key:${row.id}`)) as object
    const key = await importJWK(jwk, 'EdDSA')
    const sign = (claims: object) =>
      new SignJWT({ ...claims }).setProtectedHeader({ alg: 'EdDSA', kid: row.id }).sign(key)
    expect((await me(await sign(claimsOf(ana.token)))).status).toBe(200)
    expect((await me(await sign({ ...claimsOf(ana.token), ...change }))).status).toBe(401)
  })
})

describe('a token', () => {
  it('is refused after five minutes, and says that it expired', async () => {
    const bo = await signUp(gateway, 'Old')
    clock.offset = 306_000
    const answer = await me(bo.token)
    clock.offset = 0
    expect([answer.status, answer.body.error.details?.['reason']]).toEqual([401, 'expired'])
  })

  it('is refused at once when its person leaves the organization, and there is no other for it', async () => {
    const owner = await signUp(gateway, 'Owner')
    const max = await member(gateway, owner, 'admin')
    expect((await max.call('/sessions')).status).not.toBe(401)
    await owner.call(`/organizations/${owner.organizationId}/members/${max.id}`, { method: 'DELETE' })
    expect((await max.call('/me')).status).toBe(401)
    const again = await max.withCookie('/api/v1/tokens', { json: { organizationId: owner.organizationId } })
    expect(again.status).toBe(404)
    expect((await max.withCookie('/api/v1/tokens', { json: {} })).status).toBe(200)
  })

  it('is refused at once when the organization is deleted', async () => {
    const owner = await signUp(gateway, 'Gone')
    await owner.call(`/organizations/${owner.organizationId}`, { method: 'DELETE' })
    expect((await owner.call('/me')).status).toBe(401)
  })

  it('beside another credential is refused: which one counts would be a guess', async () => {
    const headers = { ...sameOrigin, 'x-api-key': 'wa_other' }
    expect((await ana.call('/me', { headers })).status).toBe(401)
  })

  it.each(['Basic YTpi', 'Bearer', 'Bearer a b', 'Bearer abc', 'bearer nonsense.with.dots!'])(
    'in the form %j is refused',
    async (authorization) => {
      const answer = await ask(`${gateway.url}/api/v1/me`, { headers: { authorization } })
      expect(answer.status).toBe(401)
    },
  )
})
