import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Refusal, ask } from './support/http.js'
import { PASSWORD, type Person, member, sameOrigin, signUp } from './support/people.js'
import { aSession } from './support/sessions.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

type Schemas = components['schemas']

let gateway: TestGateway
let ana: Person
let bo: Person
beforeAll(async () => {
  gateway = await startGateway()
  ana = await signUp(gateway, 'Ana')
  bo = await signUp(gateway, 'Bo')
})
afterAll(() => gateway.close())

const org = (person: Person, rest = '') => `/organizations/${person.organizationId}${rest}`

describe('an organization', () => {
  it('is created with its creator as owner, and listed', async () => {
    const created = await ana.call<Schemas['Organization']>('/organizations', { json: { name: 'Second' } })
    expect(created.status).toBe(201)
    expect(created.body).toMatchObject({ name: 'Second', role: 'owner', memberCount: 1, sessionCount: 0 })
    const list = await ana.call<Schemas['ListOrganization']>('/organizations')
    expect(list.body.data.map(({ name }) => name)).toEqual(["Ana's organization", 'Second'])
  })

  it('is renamed by an owner', async () => {
    const answer = await bo.call<Schemas['Organization']>(org(bo), { method: 'PATCH', json: { name: 'Bo & Co' } })
    expect([answer.status, answer.body.name]).toEqual([200, 'Bo & Co'])
  })

  it.each([
    ['GET', '', undefined],
    ['PATCH', '', { name: 'Stolen' }],
    ['DELETE', '', undefined],
    ['GET', '/members', undefined],
    ['GET', '/invitations', undefined],
    ['POST', '/invitations', { email: 'eve@example.com', role: 'owner' }],
    ['PATCH', '/members/usr_1', { role: 'owner' }],
    ['DELETE', '/members/usr_1', undefined],
  ])('of somebody else looks like none: %s %s', async (method, rest, json) => {
    const options = { method, ...(json === undefined ? {} : { json }) }
    const foreign = await ana.call<Refusal>(org(bo, rest), options)
    const missing = await ana.call<Refusal>(`/organizations/org_01JZ8Q4M6T3Y9A2V5B7C8D9E0F${rest}`, options)
    expect([foreign.status, missing.status]).toEqual([404, 404])
    expect(foreign.body).toEqual(missing.body)
    expect((await bo.call<Schemas['Organization']>(org(bo))).body.name).toBe('Bo & Co')
  })

  it.each([{ id: 'org_1' }, { role: 'owner' }, { platform: 1 }, { createdAt: 0 }, { memberCount: 9 }])(
    'is not created from a body with %j in it',
    async (extra) => {
      const answer = await ana.call<Refusal>('/organizations', { json: { name: 'X', ...extra } })
      expect([answer.status, answer.body.error.code]).toEqual([400, 'validation_error'])
    },
  )

  it('cannot be deleted while it has sessions', async () => {
    const owner = await signUp(gateway, 'Full')
    await aSession(gateway, owner.organizationId)
    const answer = await owner.call<Refusal>(org(owner), { method: 'DELETE' })
    expect([answer.status, answer.body.error.details?.['reason']]).toEqual([409, 'has_sessions'])
  })
})

describe('members', () => {
  it('come by invitation, with the role of the invitation', async () => {
    const owner = await signUp(gateway, 'Host')
    const max = await member(gateway, owner, 'member')
    expect((await max.call('/me')).body).toMatchObject({ orgRole: 'member', capabilities: ['read', 'send', 'events'] })
    const list = await max.call<Schemas['ListMember']>(org(owner, '/members'))
    expect(list.body.data.map(({ name, role }) => [name, role])).toEqual([
      ['Host', 'owner'],
      ['Max', 'member'],
    ])
  })

  it('are read in pages', async () => {
    const owner = await signUp(gateway, 'Pages')
    await member(gateway, owner, 'member', 'One')
    await member(gateway, owner, 'member', 'Two')
    const names: string[] = []
    let cursor: string | undefined
    do {
      const query = cursor === undefined ? '' : `&cursor=${cursor}`
      const page = await owner.call<Schemas['ListMember']>(org(owner, `/members?limit=1${query}`))
      names.push(...page.body.data.map(({ name }) => name))
      cursor = page.body.nextCursor
    } while (cursor !== undefined)
    expect(names).toEqual(['Pages', 'One', 'Two'])
  })

  it('cannot manage, and admins cannot manage people', async () => {
    const owner = await signUp(gateway, 'Boss')
    const plain = await member(gateway, owner, 'member')
    const admin = await member(gateway, owner, 'admin')
    expect((await plain.call('/api-keys')).status).toBe(403)
    expect((await admin.call('/api-keys')).status).toBe(200)
    for (const person of [plain, admin]) {
      const path = org(owner, `/members/${person.id}`)
      expect((await person.call(path, { method: 'PATCH', json: { role: 'owner' } })).status).toBe(403)
      expect((await person.call(org(owner, `/members/${owner.id}`), { method: 'DELETE' })).status).toBe(403)
      expect((await person.call(org(owner), { method: 'PATCH', json: { name: 'Mine' } })).status).toBe(403)
    }
  })

  it('may leave by themselves', async () => {
    const owner = await signUp(gateway, 'Left')
    const max = await member(gateway, owner, 'member')
    expect((await max.call(org(owner, `/members/${max.id}`), { method: 'DELETE' })).status).toBe(204)
  })

  it('always include an owner', async () => {
    const owner = await signUp(gateway, 'Last')
    const self = org(owner, `/members/${owner.id}`)
    const demoted = await owner.call<Refusal>(self, { method: 'PATCH', json: { role: 'member' } })
    const removed = await owner.call<Refusal>(self, { method: 'DELETE' })
    expect([demoted.status, removed.status]).toEqual([409, 409])
  })

  it('always include an owner, also when two owners leave at the same moment', async () => {
    const owner = await signUp(gateway, 'Race')
    const other = await member(gateway, owner, 'owner', 'Second')
    const answers = await Promise.all(
      [owner, other].map((person) => person.call(org(owner, `/members/${person.id}`), { method: 'DELETE' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409])
  })

  it('lose their keys for good when they are removed', async () => {
    const owner = await signUp(gateway, 'Keys')
    const admin = await member(gateway, owner, 'admin')
    const key = await admin.call<Schemas['ApiKeyCreated']>('/api-keys', { json: { name: 'k', capabilities: ['read'] } })
    const use = () => ask(`${gateway.url}/api/v1/me`, { token: key.body.secret })
    expect((await use()).status).toBe(200)
    await owner.call(org(owner, `/members/${admin.id}`), { method: 'DELETE' })
    expect((await use()).status).toBe(401)
    const invited = await owner.call<Schemas['InvitationCreated']>(org(owner, '/invitations'), {
      json: { email: admin.email, role: 'admin' },
    })
    const back = await admin.renew(null)
    expect((await back.call(`/invitations/${invited.body.id}:accept`, { method: 'POST' })).status).toBe(200)
    expect((await use()).status).toBe(401)
  })
})

describe('an invitation', () => {
  const invite = (owner: Person, email: string) =>
    owner.call<Schemas['InvitationCreated']>(org(owner, '/invitations'), { json: { email, role: 'admin' } })
  const accept = (person: Person, id: string) => person.call<Refusal>(`/invitations/${id}:accept`, { method: 'POST' })

  it('joins the account that it was made for, once', async () => {
    const eve = await signUp(gateway, 'Eve')
    const { body } = await invite(ana, eve.email.toUpperCase())
    expect(body.url).toBe(`http://127.0.0.1:4510/invitations/${body.id}`)
    expect((await accept(eve, body.id)).status).toBe(200)
    expect((await accept(eve, body.id)).status).toBe(404)
    expect((await eve.renew(ana.organizationId)).organizationId).toBe(ana.organizationId)
  })

  it('is nothing to anybody else, not even to its owner', async () => {
    const { body } = await invite(ana, 'stranger@example.com')
    expect((await accept(bo, body.id)).status).toBe(404)
    expect((await accept(ana, body.id)).status).toBe(404)
  })

  it('is nothing once it was revoked', async () => {
    const eve = await signUp(gateway, 'Eva')
    const { body } = await invite(ana, eve.email)
    expect((await ana.call(org(ana, `/invitations/${body.id}`), { method: 'DELETE' })).status).toBe(204)
    expect((await accept(eve, body.id)).status).toBe(404)
  })

  it('is nothing after a week', async () => {
    const eve = await signUp(gateway, 'Late')
    const { body } = await invite(ana, eve.email)
    const { db } = gateway.core.storage
    await db.updateTable('invitations').set({ expires_at: 1 }).where('id', '=', body.id).execute()
    expect((await accept(eve, body.id)).status).toBe(404)
    const list = await ana.call<Schemas['ListInvitation']>(org(ana, '/invitations'))
    expect(list.body.data.find(({ id }) => id === body.id)?.state).toBe('expired')
  })

  it('is not made twice for one address, nor for a member', async () => {
    expect((await invite(ana, 'twice@example.com')).status).toBe(201)
    expect((await invite(ana, 'Twice@example.com')).status).toBe(409)
    expect((await invite(ana, ana.email)).status).toBe(409)
  })

  it('does not let somebody sign up with another address', async () => {
    const { body } = await invite(ana, 'meant@example.com')
    const json = { name: 'Not', email: 'not-meant@example.com', password: PASSWORD, invitation: body.id }
    const answer = await ask(`${gateway.url}/api/auth/sign-up/email`, { json, headers: sameOrigin })
    expect(answer.status).toBe(404)
    expect(
      (
        await ask(`${gateway.url}/api/auth/sign-in/email`, {
          json: { email: json.email, password: PASSWORD },
          headers: sameOrigin,
        })
      ).status,
    ).toBe(401)
  })

  it('accepted many times at once joins once', async () => {
    const eve = await signUp(gateway, 'Many')
    const { body } = await invite(ana, eve.email)
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(eve, body.id)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })
})
