import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Refusal, ask } from './support/http.js'
import { ORIGIN, type Person, apiKey, member, signUp } from './support/people.js'
import { aSession } from './support/sessions.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

type Schemas = components['schemas']

const PARTNER = 'https://app.partner.example'

let gateway: TestGateway
let ana: Person
let session: string
beforeAll(async () => {
  gateway = await startGateway()
  ana = await signUp(gateway, 'Ana')
  session = await aSession(gateway, ana.organizationId)
})
afterAll(() => gateway.close())

const body = (change: object = {}) => ({
  subject: { id: 'customer-7', name: 'Customer 7' },
  components: { viewer: { sessions: [session] } },
  allowedOrigins: [PARTNER],
  ...change,
})

async function mint(change: object = {}, by: Person = ana): Promise<Schemas['EmbedTokenCreated']> {
  const answer = await by.call<Schemas['EmbedTokenCreated']>('/embed-tokens', { json: body(change) })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body
}

const use = (token: string, path = '/me', headers: Record<string, string> = { origin: PARTNER }, method = 'GET') =>
  ask<Refusal>(`${gateway.url}/api/v1${path}`, { token, headers, method })

describe('minting an embed token', () => {
  it('shows the token once, for ten minutes, and stores only its hash', async () => {
    const minted = await mint()
    expect(minted.token).toMatch(/^wge_[0-9A-Za-z]{38}$/)
    expect(minted.expiresAt - minted.createdAt).toBe(600_000)
    const list = await ana.call<Schemas['ListEmbedToken']>('/embed-tokens')
    expect(list.body.data[0]).toMatchObject({ id: minted.id, subject: { id: 'customer-7' } })
    const rows = await gateway.core.storage.db.selectFrom('embed_tokens').selectAll().execute()
    expect(JSON.stringify([list.body, rows])).not.toContain(minted.token)
  })

  it('is in the audit, with the subject', async () => {
    const minted = await mint()
    const audit = await ana.call<Schemas['ListAuditEntry']>('/audit?action=embed_token.mint')
    expect(audit.body.data[0]).toMatchObject({
      target: { kind: 'embed_token', id: minted.id },
      actor: { kind: 'user', id: ana.id },
      details: { subject: { id: 'customer-7' } },
    })
  })

  it.each([
    ['a path in an origin', { allowedOrigins: ['https://app.partner.example/page'] }],
    ['a wildcard origin', { allowedOrigins: ['https://*.partner.example'] }],
    ['an origin with a default port', { allowedOrigins: ['https://app.partner.example:443'] }],
    ['no origin', { allowedOrigins: [] }],
    ['no component', { components: {} }],
    ['an unknown component', { components: { admin: {} } }],
    ['pairing without sessions', { components: { 'session-pairing': {} } }],
    ['a life of a day', { expiresInSeconds: 86_400 }],
    ['capabilities', { capabilities: ['manage'] }],
  ])('with %s is refused', async (_what, change) => {
    const answer = await ana.call<Refusal>('/embed-tokens', { json: body(change) })
    expect([answer.status, answer.body.error.code]).toEqual([400, 'validation_error'])
  })

  it('for a session of another organization is refused as if there were none', async () => {
    const bo = await signUp(gateway, 'Bo')
    const foreign = await aSession(gateway, bo.organizationId)
    const answer = await ana.call('/embed-tokens', { json: body({ components: { viewer: { sessions: [foreign] } } }) })
    expect(answer.status).toBe(404)
  })

  it('for linking needs somebody who may manage', async () => {
    const max = await member(gateway, ana, 'member')
    const pairing = body({ components: { 'session-pairing': { sessions: [session] } } })
    expect((await max.call('/embed-tokens', { json: pairing })).status).toBe(403)
    expect((await ana.call('/embed-tokens', { json: pairing })).status).toBe(201)
  })
})

describe('an embed token', () => {
  it('says what it is for', async () => {
    const minted = await mint({ components: { viewer: { sessions: [session], redact: 'numbers' } } })
    const me = await use(minted.token)
    expect(me.body).toMatchObject({
      kind: 'embed_token',
      embedToken: { subject: { id: 'customer-7' }, components: { viewer: { sessions: [session], redact: 'numbers' } } },
      capabilities: ['read', 'send', 'events'],
    })
  })

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that ends alike', { origin: 'https://xapp.partner.example' }],
    ['an origin that begins alike', { origin: 'https://app.partner.example.evil.com' }],
    ['another port', { origin: 'https://app.partner.example:8443' }],
    ['plain http', { origin: 'http://app.partner.example' }],
    ['a null origin', { origin: 'null' }],
    ['no origin', {}],
    ['the gateway itself', { 'sec-fetch-site': 'same-origin' }],
  ])('is refused from %s', async (_what, headers) => {
    const minted = await mint()
    const answer = await use(minted.token, '/me', headers as Record<string, string>)
    expect([answer.status, answer.body.error.details?.['reason']]).toEqual([403, 'origin'])
  })

  it('works on a page of the gateway itself when that origin is listed', async () => {
    const minted = await mint({ allowedOrigins: [ORIGIN] })
    expect((await use(minted.token, '/me', { 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    expect((await use(minted.token, '/me', {})).status).toBe(403)
  })

  it.each([
    ['GET', '/api-keys'],
    ['GET', '/webhooks'],
    ['GET', '/organizations'],
    ['GET', '/audit'],
    ['GET', '/admin/users'],
    ['POST', '/embed-tokens'],
    ['POST', '/sessions'],
    ['GET', '/sessions/{session}/contacts'],
    ['POST', '/sessions/{session}/messages'],
    ['GET', '/sessions/{session}/qr'],
    ['POST', '/sessions/{session}:logout'],
    ['DELETE', '/sessions/{session}'],
  ])('for the viewer does not reach %s %s', async (method, path) => {
    const minted = await mint()
    const answer = await use(minted.token, path.replace('{session}', session), { origin: PARTNER }, method)
    expect([answer.status, answer.body.error.code]).toEqual([403, 'forbidden'])
  })

  it('for one session finds no other', async () => {
    const other = await aSession(gateway, ana.organizationId)
    const minted = await mint()
    expect((await use(minted.token, `/sessions/${other}/chats`)).status).toBe(404)
  })

  it('is refused at once when it is revoked', async () => {
    const minted = await mint()
    expect((await ana.call(`/embed-tokens/${minted.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await use(minted.token)).status).toBe(401)
  })

  it('dies with the key that minted it', async () => {
    const key = await apiKey(ana)
    const headers = { 'x-api-key': key.secret }
    const answer = await ask<Schemas['EmbedTokenCreated']>(`${gateway.url}/api/v1/embed-tokens`, {
      json: body(),
      headers,
    })
    expect((await use(answer.body.token)).status).toBe(200)
    await ana.call(`/api-keys/${key.id}`, { method: 'DELETE' })
    expect((await use(answer.body.token)).status).toBe(401)
  })

  it('can do no more than the key that minted it', async () => {
    const key = await apiKey(ana, ['read'])
    const headers = { 'x-api-key': key.secret }
    const json = body({ components: { 'session-pairing': { sessions: [session] } } })
    expect((await ask(`${gateway.url}/api/v1/embed-tokens`, { json, headers })).status).toBe(403)
    const viewer = await ask<Schemas['EmbedTokenCreated']>(`${gateway.url}/api/v1/embed-tokens`, {
      json: body(),
      headers,
    })
    expect((await use(viewer.body.token, '/events')).body.error.details?.['capability']).toBe('events')
  })
})

describe('a page of a partner', () => {
  const preflight = (origin: string) =>
    ask(`${gateway.url}/api/v1/me`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
    })

  it('is answered while a token names its origin, and never with credentials', async () => {
    const origin = 'https://named.example'
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull()
    await mint({ allowedOrigins: [origin] })
    const answer = await preflight(origin)
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('can read why its token is refused after it was revoked', async () => {
    const minted = await mint({ allowedOrigins: ['https://revoked.example'] })
    await ana.call(`/embed-tokens/${minted.id}`, { method: 'DELETE' })
    const answer = await use(minted.token, '/me', { origin: 'https://revoked.example' })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([401, 'https://revoked.example'])
  })
})
