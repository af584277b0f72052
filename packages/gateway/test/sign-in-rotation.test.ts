import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './support/http.js'
import { PASSWORD, type Person, cookieOf, member, sameOrigin, signIn, signUp, superAdmin } from './support/people.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

type Schemas = components['schemas']

let gateway: TestGateway
let root: Person
beforeAll(async () => {
  gateway = await startGateway({ env: { WAYGATE_ADMIN_EMAIL: 'root@example.com' } })
  root = await superAdmin(gateway)
})
afterAll(() => gateway.close())

const enter = (person: Person, cookie: string) =>
  ask(`${gateway.url}/api/auth/sign-in/email`, {
    json: { email: person.email, password: PASSWORD },
    headers: { ...sameOrigin, cookie },
  })
const session = (cookie: string) =>
  ask<{ user: { id: string } } | null>(`${gateway.url}/api/auth/get-session`, { headers: { cookie } })

describe('signing in', () => {
  it('never adopts a cookie that was there before, be it invented or somebody else’s', async () => {
    const [ana, eve] = [await signUp(gateway, 'Ana'), await signUp(gateway, 'Eve')]
    for (const planted of ['wg_session=planted.signature', eve.cookie]) {
      const cookie = cookieOf(await enter(ana, planted))
      expect(cookie).not.toBe(planted)
      expect((await session(cookie)).body?.user.id).toBe(ana.id)
    }
    expect((await session(eve.cookie)).body?.user.id).toBe(eve.id)
    expect((await session('wg_session=planted.signature')).body).toBeNull()
  })

  it('makes a new sign-in every time', async () => {
    const ana = await signUp(gateway, 'Twice')
    const cookies = [ana.cookie, (await signIn(gateway, ana)).cookie, cookieOf(await enter(ana, ana.cookie))]
    expect(new Set(cookies).size).toBe(3)
  })

  it('is not undone by changing the cookie', async () => {
    const ana = await signUp(gateway, 'Tamper')
    const [token = '', signature = ''] = decodeURIComponent(ana.cookie.split('=')[1] ?? '').split('.')
    const other = await signUp(gateway, 'Victim')
    const [theirs = ''] = decodeURIComponent(other.cookie.split('=')[1] ?? '').split('.')
    for (const forged of [`${token}.`, token, `${theirs}.${signature}`, `${token}x.${signature}`]) {
      expect((await session(`wg_session=${encodeURIComponent(forged)}`)).body).toBeNull()
    }
  })
})

describe('a role', () => {
  it('is never in the sign-in: promotion and demotion hold for the next request, with the cookie that there is', async () => {
    const bo = await signUp(gateway, 'Bo')
    const setRole = (role: string) => root.call(`/admin/users/${bo.id}`, { method: 'PATCH', json: { role } })
    const admin = async () => (await bo.call('/admin/users')).status
    expect(await admin()).toBe(403)
    await setRole('super_admin')
    expect(await admin()).toBe(200)
    await setRole('user')
    expect(await admin()).toBe(403)
    expect((await (await bo.renew(bo.organizationId)).call('/admin/users')).status).toBe(403)
  })

  it('in an organization is read anew for every request, whatever the token says', async () => {
    const owner = await signUp(gateway, 'Owner')
    const max = await member(gateway, owner, 'admin')
    const path = `/organizations/${owner.organizationId}/members/${max.id}`
    expect((await max.call('/webhooks')).status).toBe(200)
    await owner.call(path, { method: 'PATCH', json: { role: 'member' } })
    expect((await max.call('/webhooks')).status).toBe(403)
  })

  describe('that nobody has', () => {
    let owner: Person
    let max: Person
    beforeAll(async () => {
      owner = await signUp(gateway, 'Roles')
      max = await member(gateway, owner, 'member')
    })

    const words = [
      'owner,admin',
      'owner admin',
      'OWNER',
      'Owner',
      ' owner',
      'superadmin',
      'root',
      '',
      '*',
      'owner\u0000',
    ]
    it.each([...words, null, 1, [['owner']], [{ $ne: 'user' }]])('is none: %j', async (role) => {
      const organization = `/organizations/${owner.organizationId}`
      const invited = await owner.call(`${organization}/invitations`, { json: { email: 'new@example.com', role } })
      const changed = await owner.call(`${organization}/members/${max.id}`, { method: 'PATCH', json: { role } })
      const promoted = await root.call(`/admin/users/${max.id}`, { method: 'PATCH', json: { role } })
      expect([invited.status, changed.status, promoted.status]).toEqual([400, 400, 400])
      expect((await max.call<Schemas['Principal']>('/me')).body).toMatchObject({ orgRole: 'member', role: 'user' })
    })
  })
})
