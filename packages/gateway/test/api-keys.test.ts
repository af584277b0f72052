import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Refusal, ask } from './support/http.js'
import { type Person, apiKey, member, signUp, superAdmin } from './support/people.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

type Schemas = components['schemas']

let gateway: TestGateway
let ana: Person
beforeAll(async () => {
  gateway = await startGateway({ env: { WAYGATE_ADMIN_EMAIL: 'root@example.com' } })
  ana = await signUp(gateway, 'Ana')
})
afterAll(() => gateway.close())

const use = (secret: string, path = '/me', options: object = {}) =>
  ask<Refusal>(`${gateway.url}/api/v1${path}`, { token: secret, ...options })

describe('creating a key', () => {
  it('shows the secret once and stores only its hash', async () => {
    const key = await apiKey(ana, ['read'])
    expect(key.secret).toMatch(/^wa_[0-9A-Za-z]{38}$/)
    expect([key.prefix, key.lastFour]).toEqual([key.secret.slice(0, 7), key.secret.slice(-4)])
    const list = await ana.call<Schemas['ListApiKey']>('/api-keys')
    expect(list.body.data[0]).toMatchObject({ id: key.id, createdBy: { id: ana.id }, capabilities: ['read'] })
    expect(JSON.stringify(list.body)).not.toContain(key.secret)
    const rows = await gateway.core.storage.db.selectFrom('api_keys').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(key.secret)
  })

  it.each([
    ['no capability', { capabilities: [] }],
    ['an unknown capability', { capabilities: ['admin'] }],
    ['one capability twice', { capabilities: ['read', 'read'] }],
    ['a past expiry', { capabilities: ['read'], expiresAt: 1 }],
    ['another organization', { capabilities: ['read'], organizationId: 'org_1' }],
    ['another creator', { capabilities: ['read'], userId: 'usr_1' }],
    ['a secret of its choice', { capabilities: ['read'], secret: 'wa_x' }],
    ['an empty name', { capabilities: ['read'], name: '' }],
  ])('with %s is refused', async (_what, change) => {
    const answer = await ana.call<Refusal>('/api-keys', { json: { name: 'k', ...change } })
    expect([answer.status, answer.body.error.code]).toEqual([400, 'validation_error'])
  })

  it('is refused to keys, whatever they may do', async () => {
    const key = await apiKey(ana)
    const answer = await use(key.secret, '/api-keys', { json: { name: 'k', capabilities: ['read'] } })
    expect([answer.status, answer.body.error.code]).toEqual([403, 'forbidden'])
  })

  it('is refused to members', async () => {
    const max = await member(gateway, ana, 'member')
    expect((await max.call('/api-keys', { json: { name: 'k', capabilities: ['read'] } })).status).toBe(403)
  })
})

describe('a key', () => {
  it('works as a bearer and as x-api-key', async () => {
    const key = await apiKey(ana, ['read'])
    const header = await ask<Schemas['Principal']>(`${gateway.url}/api/v1/me`, { headers: { 'x-api-key': key.secret } })
    expect(header.body).toMatchObject({
      kind: 'api_key',
      apiKey: { id: key.id, lastFour: key.lastFour },
      capabilities: ['read'],
      organization: { id: ana.organizationId },
    })
    expect((await use(key.secret)).status).toBe(200)
  })

  it.each([
    ['read', '/sessions', 'GET'],
    ['manage', '/api-keys', 'GET'],
    ['manage', '/webhooks', 'GET'],
  ])('without %s does not reach %s', async (capability, path, method) => {
    const others = ['read', 'send', 'manage', 'events'].filter((one) => one !== capability)
    const key = await apiKey(ana, others)
    const answer = await use(key.secret, path, { method })
    expect([answer.status, answer.body.error.details?.['capability']]).toEqual([403, capability])
  })

  it('that was mistyped is refused before the database is asked', async () => {
    const key = await apiKey(ana, ['read'])
    const last = key.secret.endsWith('0') ? '1' : '0'
    const answer = await use(`${key.secret.slice(0, -1)}${last}`)
    expect([answer.status, answer.body.error.details?.['reason']]).toEqual([401, 'malformed'])
  })

  it('is refused at once when it is revoked, and leaves the list', async () => {
    const key = await apiKey(ana, ['read'])
    expect((await ana.call(`/api-keys/${key.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await use(key.secret)).status).toBe(401)
    expect((await ana.call(`/api-keys/${key.id}`, { method: 'DELETE' })).status).toBe(404)
    const list = await ana.call<Schemas['ListApiKey']>('/api-keys?limit=200')
    expect(list.body.data.map(({ id }) => id)).not.toContain(key.id)
  })

  it('is refused after its expiry', async () => {
    const key = await apiKey(ana, ['read'])
    const { db } = gateway.core.storage
    await db.updateTable('api_keys').set({ expires_at: 1 }).where('id', '=', key.id).execute()
    expect((await use(key.secret)).body.error.details?.['reason']).toBe('expired')
  })

  it('does not reach another organization: its keys look like none', async () => {
    const bo = await signUp(gateway, 'Bo')
    const foreign = await apiKey(bo)
    const own = await apiKey(ana)
    const path = (id: string) => `/api-keys/${id}`
    const answer = await use(own.secret, path(foreign.id), { method: 'DELETE' })
    const missing = await use(own.secret, path('key_01JZ8Q4M6T3Y9A2V5B7C8D9E0F'), { method: 'DELETE' })
    expect([answer.status, answer.body]).toEqual([404, missing.body])
    expect((await use(foreign.secret)).status).toBe(200)
  })

  it('does no more than its creator may do today', async () => {
    const owner = await signUp(gateway, 'Own')
    const admin = await member(gateway, owner, 'admin')
    const key = await apiKey(admin)
    expect((await use(key.secret, '/api-keys')).status).toBe(200)
    const path = `/organizations/${owner.organizationId}/members/${admin.id}`
    await owner.call(path, { method: 'PATCH', json: { role: 'member' } })
    expect((await use(key.secret, '/api-keys')).status).toBe(403)
  })

  it('rests while its creator is banned', async () => {
    const root = await superAdmin(gateway)
    const bo = await signUp(gateway, 'Ban')
    const key = await apiKey(bo)
    await root.call(`/admin/users/${bo.id}:ban`, { json: { reason: 'spam' } })
    expect((await use(key.secret)).status).toBe(401)
    await root.call(`/admin/users/${bo.id}:unban`, { method: 'POST' })
    expect((await use(key.secret)).status).toBe(200)
  })

  it('notes when it was last used', async () => {
    const key = await apiKey(ana, ['read'])
    await use(key.secret)
    const { db } = gateway.core.storage
    await expect
      .poll(
        async () =>
          (await db.selectFrom('api_keys').selectAll().where('id', '=', key.id).executeTakeFirst())?.last_used_at,
      )
      .toBeGreaterThan(key.createdAt - 1)
  })
})
