import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Refusal, ask } from './support/http.js'
import { type Person, member, signIn, signUp, superAdmin } from './support/people.js'
import { aSession } from './support/sessions.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

type Schemas = components['schemas']
type Grant = Schemas['ImpersonationGrant']

let gateway: TestGateway
let root: Person
let ana: Person
const clock = { offset: 0, now: () => Date.now() + clock.offset }
beforeAll(async () => {
  gateway = await startGateway({ env: { WAYGATE_ADMIN_EMAIL: 'root@example.com' }, clock })
  root = await superAdmin(gateway)
  ana = await signUp(gateway, 'Ana')
})
afterAll(() => gateway.close())

async function impersonate(by: Person = root, whom: Person = ana): Promise<Grant> {
  const answer = await by.call<Grant>(`/admin/users/${whom.id}:impersonate`, { json: { reason: 'ticket 12' } })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return answer.body
}

const as = (grant: Grant, path: string, options: object = {}) =>
  ask<Refusal>(`${gateway.url}/api/v1${path}`, { token: grant.token, ...options })

async function anotherAdmin(name: string): Promise<Person> {
  const person = await signUp(gateway, name)
  await root.call(`/admin/users/${person.id}`, { method: 'PATCH', json: { role: 'super_admin' } })
  return signIn(gateway, person)
}

describe('impersonating', () => {
  it('shows what the account sees, and who is really looking', async () => {
    const grant = await impersonate()
    expect(grant.endsAt - Date.now()).toBeLessThanOrEqual(1_800_000)
    const me = await as(grant, '/me')
    expect(me.body).toMatchObject({
      kind: 'user',
      role: 'user',
      user: { id: ana.id },
      organization: { id: ana.organizationId },
      impersonation: { id: grant.id, actor: { id: root.id }, reason: 'ticket 12', endsAt: grant.endsAt },
    })
    expect(Object.keys((me.body as unknown as { impersonation: object }).impersonation).sort()).toEqual([
      'actor',
      'endsAt',
      'id',
      'reason',
    ])
    const claims = JSON.parse(Buffer.from(grant.token.split('.')[1] ?? '', 'base64url').toString()) as object
    expect(claims).toMatchObject({ sub: ana.id, act: { sub: root.id }, imp: grant.id, role: 'user' })
  })

  it.each([
    ['oneself', () => root, 409],
    ['another super admin', () => anotherAdmin('Peer'), 403],
    ['a banned account', () => banned('Banned'), 409],
  ])('%s is refused', async (_whom, person, status) => {
    const whom = await person()
    const answer = await root.call(`/admin/users/${whom.id}:impersonate`, { json: { reason: 'x' } })
    expect(answer.status).toBe(status)
  })

  it('needs a reason, an account, and the role', async () => {
    const start = (by: Person, id: string, json: object) => by.call(`/admin/users/${id}:impersonate`, { json })
    expect((await start(root, ana.id, {})).status).toBe(400)
    expect((await start(root, ana.id, { reason: '' })).status).toBe(400)
    expect((await start(root, 'usr_nobody', { reason: 'x' })).status).toBe(404)
    expect((await start(ana, root.id, { reason: 'x' })).status).toBe(403)
  })

  it.each([
    ['POST', '/api-keys'],
    ['DELETE', '/api-keys/key_1'],
    ['POST', '/embed-tokens'],
    ['DELETE', '/embed-tokens/emb_1'],
    ['POST', '/webhooks/wh_1:rotate-secret'],
    ['DELETE', '/webhooks/wh_1'],
    ['POST', '/organizations'],
    ['DELETE', '/organizations/{organization}'],
    ['POST', '/organizations/{organization}/invitations'],
    ['PATCH', '/organizations/{organization}/members/usr_1'],
    ['DELETE', '/organizations/{organization}/members/usr_1'],
    ['POST', '/invitations/inv_1:accept'],
    ['GET', '/sessions/{session}/qr'],
    ['POST', '/sessions/{session}/pairing-code'],
    ['POST', '/sessions/{session}:logout'],
    ['DELETE', '/sessions/{session}'],
    ['DELETE', '/sessions/{session}/chats/1%40s.whatsapp.net'],
    ['GET', '/admin/users'],
    ['POST', '/admin/users/usr_1:impersonate'],
    ['PATCH', '/admin/users/usr_1'],
  ])('refuses %s %s, and leaves a trace of the try', async (method, template) => {
    const session = await aSession(gateway, ana.organizationId)
    const path = template.replace('{session}', session).replace('{organization}', ana.organizationId)
    const grant = await impersonate()
    const before = await traces(grant)
    const answer = await as(grant, path, { method })
    expect([answer.status, answer.body.error.code]).toEqual([403, 'forbidden'])
    expect(await traces(grant)).toBe(before + 1)
  })

  it('leaves a trace of both people with every change', async () => {
    const grant = await impersonate()
    const path = `/organizations/${ana.organizationId}`
    expect((await as(grant, path, { method: 'PATCH', json: { name: 'Renamed' } })).status).toBe(200)
    const audit = await ana.call<Schemas['ListAuditEntry']>('/audit?action=organization.rename')
    expect(audit.body.data[0]).toMatchObject({
      actor: { kind: 'user', id: root.id, name: 'Root' },
      actingAs: { id: ana.id, name: 'Ana' },
    })
  })
})

describe('an impersonation', () => {
  const renew = (grant: Grant, by: Person) =>
    by.withCookie<Schemas['Token']>('/api/v1/tokens', { json: { impersonation: grant.id } })

  it('is renewed by the admin who started it, and by nobody else', async () => {
    const grant = await impersonate()
    const renewed = await renew(grant, root)
    expect(renewed.status).toBe(200)
    expect((await as({ ...grant, token: renewed.body.token }, '/me')).body).toMatchObject({ user: { id: ana.id } })
    expect((await renew(grant, ana)).status).toBe(401)
    expect((await renew(grant, await anotherAdmin('Other'))).status).toBe(401)
    expect((await renew(grant, await signIn(gateway, root))).status).toBe(401)
  })

  it('ends when it is stopped with its own token', async () => {
    const grant = await impersonate()
    expect((await root.call('/impersonation:stop', { method: 'POST' })).status).toBe(403)
    expect((await as(grant, '/impersonation:stop', { method: 'POST' })).status).toBe(204)
    expect((await as(grant, '/me')).status).toBe(401)
    expect((await renew(grant, root)).status).toBe(401)
  })

  it('ends after half an hour, however busy', async () => {
    const grant = await impersonate()
    clock.offset = 29 * 60_000
    const late = await renew(grant, root)
    expect(late.status).toBe(200)
    expect(late.body.expiresAt).toBeLessThanOrEqual(grant.endsAt)
    clock.offset = 31 * 60_000
    expect((await renew(grant, root)).status).toBe(401)
    clock.offset = 0
  })

  it.each([
    [
      'is demoted',
      (admin: Person) => root.call(`/admin/users/${admin.id}`, { method: 'PATCH', json: { role: 'user' } }),
    ],
    ['is banned', (admin: Person) => root.call(`/admin/users/${admin.id}:ban`, { json: { reason: 'x' } })],
    ['signs out', (admin: Person) => admin.withCookie('/api/auth/sign-out', { json: {} })],
  ])('ends at once when its admin %s', async (how, end) => {
    const admin = await anotherAdmin(`Adm${how.replaceAll(' ', '')}`)
    const grant = await impersonate(admin)
    expect((await as(grant, '/me')).status).toBe(200)
    await end(admin)
    expect((await as(grant, '/me')).status).toBe(401)
  })

  it('ends at once when the account is banned or leaves the organization', async () => {
    const max = await member(gateway, ana, 'member')
    const grant = await impersonate(root, max)
    await ana.call(`/organizations/${ana.organizationId}/members/${max.id}`, { method: 'DELETE' })
    expect((await as(grant, '/me')).status).toBe(401)
    const bo = await signUp(gateway, 'Bo')
    const second = await impersonate(root, bo)
    await root.call(`/admin/users/${bo.id}:ban`, { json: { reason: 'x' } })
    expect((await as(second, '/me')).status).toBe(401)
  })
})

async function banned(name: string): Promise<Person> {
  const person = await signUp(gateway, name)
  await root.call(`/admin/users/${person.id}:ban`, { json: { reason: 'x' } })
  return person
}

async function traces(grant: Grant): Promise<number> {
  const { db } = gateway.core.storage
  const rows = await db.selectFrom('audit').select('id').where('impersonation_id', '=', grant.id).execute()
  return rows.length
}
