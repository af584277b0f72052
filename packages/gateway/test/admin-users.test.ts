import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Refusal, ask } from './support/http.js'
import { PASSWORD, type Person, sameOrigin, signIn, signUp, superAdmin } from './support/people.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

type Schemas = components['schemas']

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

const signInStatus = async (person: Person, password = PASSWORD) => {
  const json = { email: person.email, password }
  return ask<Refusal>(`${gateway.url}/api/auth/sign-in/email`, { json, headers: sameOrigin })
}

describe('the first super admin', () => {
  it('is made by a link that works once', async () => {
    const fresh = await startGateway({ env: { WAYGATE_ADMIN_EMAIL: 'root@example.com' } })
    const link = new URL((await fresh.gateway.setupLink()) ?? '')
    expect([link.origin, link.pathname]).toEqual(['http://127.0.0.1:4510', '/setup'])
    const json = { token: link.searchParams.get('token'), name: 'Root', password: PASSWORD }
    const finish = () => ask(`${fresh.url}/api/v1/setup`, { json })
    const answers = await Promise.all([finish(), finish(), finish()])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404, 404])
    expect(await fresh.gateway.setupLink()).toBeNull()
    await fresh.close()
  })

  it('is not made by a link that a newer one replaced, nor by a guess', async () => {
    const fresh = await startGateway({ env: { WAYGATE_ADMIN_EMAIL: 'root@example.com' } })
    const old = new URL((await fresh.gateway.setupLink()) ?? '').searchParams.get('token')
    await fresh.gateway.setupLink()
    for (const token of [old, 'wgs_0123456789012345678901234567890123456', 'x'.repeat(40)]) {
      const json = { token, name: 'Eve', password: PASSWORD }
      expect((await ask(`${fresh.url}/api/v1/setup`, { json })).status).toBe(404)
    }
    await fresh.close()
  })

  it('is never simply the first account', async () => {
    const fresh = await startGateway()
    const first = await signUp(fresh, 'First')
    expect((await first.call('/me')).body).toMatchObject({ role: 'user' })
    expect(await fresh.gateway.setupLink()).toBeNull()
    await fresh.close()
  })
})

describe('the list of accounts', () => {
  it('shows who they are and where they belong, newest first, in pages', async () => {
    await signUp(gateway, 'Zoe')
    const first = await root.call<Schemas['ListUser']>('/admin/users?limit=2')
    expect(first.body.data.map(({ name }) => name)).toEqual(['Zoe', 'Ana'])
    expect(first.body.data[1]).toMatchObject({
      role: 'user',
      banned: false,
      organizations: [{ name: "Ana's organization", role: 'owner' }],
      lastSignInAt: expect.any(Number) as number,
    })
    const next = await root.call<Schemas['ListUser']>(`/admin/users?limit=2&cursor=${first.body.nextCursor ?? ''}`)
    expect(next.body.data.map(({ name }) => name)).toEqual(['Root'])
    expect(next.body.nextCursor).toBeUndefined()
  })

  it('is searched by name and address, and `%` is only a character', async () => {
    const found = await root.call<Schemas['ListUser']>('/admin/users?q=AN')
    expect(found.body.data.map(({ name }) => name)).toEqual(['Ana'])
    const all = await root.call<Schemas['ListUser']>('/admin/users?limit=200')
    const wild = await root.call<Schemas['ListUser']>('/admin/users?q=%25')
    expect(wild.body.data.length).toBeLessThanOrEqual(all.body.data.length)
  })

  it('never holds a password, a hash or a session', async () => {
    const list = await root.call<Schemas['ListUser']>('/admin/users')
    const known = ['id', 'name', 'email', 'role', 'banned', 'createdAt', 'updatedAt', 'organizations', 'lastSignInAt']
    for (const user of list.body.data) expect(known).toEqual(expect.arrayContaining(Object.keys(user)))
  })

  it.each([
    'not-a-cursor',
    'e30',
    Buffer.from('["a","b"]').toString('base64url'),
    Buffer.from('[{}]').toString('base64url'),
  ])('refuses the cursor %s', async (cursor) => {
    const answer = await root.call<Refusal>(`/admin/users?cursor=${cursor}`)
    expect([answer.status, answer.body.error.code]).toEqual([400, 'validation_error'])
  })

  it.each(['/admin/users', '/admin/gateways', '/admin/audit', '/admin/sessions', '/admin/number'])(
    'and %s are for super admins only',
    async (path) => {
      expect((await ana.call(path)).status).toBe(403)
      expect((await ask(`${gateway.url}/api/v1${path}`)).status).toBe(401)
    },
  )
})

describe('a ban', () => {
  it('ends sign-ins and tokens at once, and says so at the next sign-in only to who knows the password', async () => {
    const bo = await signUp(gateway, 'Bo')
    const banned = await root.call<Schemas['User']>(`/admin/users/${bo.id}:ban`, { json: { reason: 'spam' } })
    expect(banned.body).toMatchObject({ banned: true, banReason: 'spam' })
    expect((await bo.call('/me')).status).toBe(401)
    expect((await bo.withCookie('/api/v1/tokens', { json: {} })).status).toBe(401)
    const right = await signInStatus(bo)
    expect([right.status, right.body.error.details?.['reason']]).toEqual([403, 'banned'])
    expect((await signInStatus(bo, 'a wrong password')).status).toBe(401)
  })

  it('ends by itself when it has an end', async () => {
    const bo = await signUp(gateway, 'Soon')
    const until = Date.now() + 120_000
    await root.call(`/admin/users/${bo.id}:ban`, { json: { reason: 'pause', until } })
    expect((await signInStatus(bo)).status).toBe(403)
    clock.offset = 121_000
    expect((await signInStatus(bo)).status).toBe(200)
    const list = await root.call<Schemas['ListUser']>('/admin/users?q=soon')
    expect(list.body.data[0]).toMatchObject({ banned: false })
    expect(list.body.data[0]).not.toHaveProperty('banReason')
    clock.offset = 0
  })

  it('is lifted', async () => {
    const bo = await signUp(gateway, 'Lift')
    await root.call(`/admin/users/${bo.id}:ban`, { json: { reason: 'mistake' } })
    const lifted = await root.call<Schemas['User']>(`/admin/users/${bo.id}:unban`, { method: 'POST' })
    expect([lifted.status, lifted.body.banned]).toEqual([200, false])
    expect((await signIn(gateway, bo)).token).not.toBe('')
  })

  it('cannot hit oneself, the past, nobody, or go without a reason', async () => {
    const ban = (id: string, json: object) => root.call<Refusal>(`/admin/users/${id}:ban`, { json })
    expect((await ban(root.id, { reason: 'x' })).status).toBe(409)
    expect((await ban(ana.id, { reason: 'x', until: 1 })).status).toBe(400)
    expect((await ban(ana.id, { reason: '' })).status).toBe(400)
    expect((await ban(ana.id, {})).status).toBe(400)
    expect((await ban('usr_nobody', { reason: 'x' })).status).toBe(404)
    expect((await ana.call('/me')).status).toBe(200)
  })
})

describe('the role of an account', () => {
  it('is changed by promotion and demotion, at once', async () => {
    const bo = await signUp(gateway, 'Prom')
    const path = `/admin/users/${bo.id}`
    expect((await root.call(path, { method: 'PATCH', json: { role: 'super_admin' } })).status).toBe(200)
    expect((await bo.call('/admin/users')).status).toBe(200)
    await root.call(path, { method: 'PATCH', json: { role: 'user' } })
    expect((await bo.call('/admin/users')).status).toBe(403)
  })

  it.each(['user,super_admin', 'SUPER_ADMIN', 'super_admin ', 'owner', '', null])('is never %j', async (role) => {
    expect((await root.call(`/admin/users/${ana.id}`, { method: 'PATCH', json: { role } })).status).toBe(400)
  })

  it('is not one that people give themselves', async () => {
    const answer = await ana.call(`/admin/users/${ana.id}`, { method: 'PATCH', json: { role: 'super_admin' } })
    expect(answer.status).toBe(403)
    const own = await root.call(`/admin/users/${root.id}`, { method: 'PATCH', json: { role: 'user' } })
    expect(own.status).toBe(409)
  })
})

describe('the gateway nodes', () => {
  it('list this process, which can be drained and resumed', async () => {
    const list = await root.call<Schemas['ListGateway']>('/admin/gateways')
    expect(list.body.data).toMatchObject([{ id: gateway.core.nodeId, state: 'active', sessions: 0 }])
    const path = `/admin/gateways/${gateway.core.nodeId}`
    const drained = await root.call<Schemas['Gateway']>(`${path}:drain`, { method: 'POST' })
    expect(drained.body.state).toBe('drained')
    const resumed = await root.call<Schemas['Gateway']>(`${path}:resume`, { method: 'POST' })
    expect(resumed.body.state).toBe('active')
    expect((await root.call('/admin/gateways/gw_other:drain', { method: 'POST' })).status).toBe(404)
  })
})
