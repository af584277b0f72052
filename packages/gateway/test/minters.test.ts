import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Refusal, ask } from './support/http.js'
import { type Person, apiKey, member, signUp, superAdmin } from './support/people.js'
import { aSession } from './support/sessions.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

type Schemas = components['schemas']

const PARTNER = 'https://partner.example'

let gateway: TestGateway
let root: Person
let owner: Person
let session: string
beforeAll(async () => {
  gateway = await startGateway({ env: { WAYGATE_ADMIN_EMAIL: 'root@example.com' } })
  root = await superAdmin(gateway)
  owner = await signUp(gateway, 'Owner')
  session = await aSession(gateway, owner.organizationId)
})
afterAll(() => gateway.close())

/** Everything that an admin of an organization can mint, and what each is used for. */
async function minted(by: Person) {
  const key = await apiKey(by)
  const json = {
    subject: { id: 's' },
    components: { viewer: { sessions: [session] }, 'session-pairing': { sessions: [session] } },
    allowedOrigins: [PARTNER],
  }
  const own = await by.call<Schemas['EmbedTokenCreated']>('/embed-tokens', { json })
  const ofKey = await ask<Schemas['EmbedTokenCreated']>(`${gateway.url}/api/v1/embed-tokens`, {
    token: key.secret,
    json,
  })
  return { key: key.secret, embed: own.body.token, embedOfKey: ofKey.body.token }
}

const use = async (token: string, path = '/me', options: object = {}) =>
  (await ask<Refusal>(`${gateway.url}/api/v1${path}`, { token, headers: { origin: PARTNER }, ...options })).status

const all = async (secrets: Awaited<ReturnType<typeof minted>>) =>
  Promise.all([secrets.key, secrets.embed, secrets.embedOfKey].map((secret) => use(secret)))

const memberPath = (person: Person) => `/organizations/${owner.organizationId}/members/${person.id}`

describe('what somebody has minted', () => {
  it('rests while they are banned, keys of the organization included, and works again afterwards', async () => {
    const admin = await member(gateway, owner, 'admin', 'Banned')
    const secrets = await minted(admin)
    expect(await all(secrets)).toEqual([200, 200, 200])
    await root.call(`/admin/users/${admin.id}:ban`, { json: { reason: 'spam' } })
    expect(await all(secrets)).toEqual([401, 401, 401])
    await root.call(`/admin/users/${admin.id}:unban`, { method: 'POST' })
    expect(await all(secrets)).toEqual([200, 200, 200])
  })

  it('dies when they are removed, and stays dead when they come back', async () => {
    const admin = await member(gateway, owner, 'admin', 'Removed')
    const secrets = await minted(admin)
    await owner.call(memberPath(admin), { method: 'DELETE' })
    expect(await all(secrets)).toEqual([401, 401, 401])
    const invited = await owner.call<Schemas['InvitationCreated']>(
      `/organizations/${owner.organizationId}/invitations`,
      {
        json: { email: admin.email, role: 'admin' },
      },
    )
    await (await admin.renew(null)).call(`/invitations/${invited.body.id}:accept`, { method: 'POST' })
    expect(await all(secrets)).toEqual([401, 401, 401])
  })

  it('dies when they leave by themselves', async () => {
    const admin = await member(gateway, owner, 'admin', 'Leaves')
    const secrets = await minted(admin)
    await admin.call(memberPath(admin), { method: 'DELETE' })
    expect(await all(secrets)).toEqual([401, 401, 401])
  })

  it('shrinks to what they may do when they are demoted, and links no phone any more', async () => {
    const admin = await member(gateway, owner, 'admin', 'Demoted')
    const secrets = await minted(admin)
    await owner.call(memberPath(admin), { method: 'PATCH', json: { role: 'member' } })
    expect(await all(secrets)).toEqual([200, 200, 200])
    expect(await use(secrets.key, '/webhooks')).toBe(403)
    for (const token of [secrets.embed, secrets.embedOfKey]) {
      expect(await use(token, `/sessions/${session}/qr`)).toBe(403)
      expect(await use(token, `/sessions/${session}/chats`)).toBe(200)
    }
    const me = await ask<Schemas['Principal']>(`${gateway.url}/api/v1/me`, { token: secrets.key })
    expect(me.body.capabilities).toEqual(['read', 'send', 'events'])
  })

  it('is not more than they could do themselves', async () => {
    const plain = await member(gateway, owner, 'member', 'Plain')
    const key = await plain.call('/api-keys', { json: { name: 'k', capabilities: ['read'] } })
    expect(key.status).toBe(403)
    const json = {
      subject: { id: 's' },
      components: { 'session-pairing': { sessions: [session] } },
      allowedOrigins: [PARTNER],
    }
    expect((await plain.call('/embed-tokens', { json })).status).toBe(403)
  })

  it('ends with the organization', async () => {
    const other = await signUp(gateway, 'Other')
    const key = await apiKey(other)
    await other.call(`/organizations/${other.organizationId}`, { method: 'DELETE' })
    expect(await use(key.secret)).toBe(401)
  })
})

describe('somebody who was removed from the organization they were working in', () => {
  it('reaches nothing of it with the token they hold, and gets no other', async () => {
    const gone = await member(gateway, owner, 'admin', 'Gone')
    await owner.call(memberPath(gone), { method: 'DELETE' })
    const paths = ['/sessions', '/webhooks', '/api-keys', '/audit', '/me', `/organizations/${owner.organizationId}`]
    for (const path of paths) expect([path, (await gone.call(path)).status]).toEqual([path, 401])
    const take = (json: object) => gone.withCookie<Schemas['Token']>('/api/v1/tokens', { json })
    expect((await take({ organizationId: owner.organizationId })).status).toBe(404)
    const next = await take({})
    const claims = JSON.parse(Buffer.from(next.body.token.split('.')[1] ?? '', 'base64url').toString()) as object
    expect(claims).toMatchObject({ activeOrganizationId: null, orgRole: null })
    const fresh = await gone.renew(null)
    for (const path of ['', '/members', '/invitations']) {
      expect((await fresh.call(`/organizations/${owner.organizationId}${path}`)).status).toBe(404)
    }
    expect((await fresh.call('/sessions')).status).toBe(403)
  })
})
