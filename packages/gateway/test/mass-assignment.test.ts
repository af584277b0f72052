import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Operation, type Schema, loadContract } from '../src/http/contract.js'
import { policyOf } from '../src/http/policy.js'
import { requestFor } from './matrix/requests.js'
import { type Refusal, ask } from './support/http.js'
import { type Person, cookieOf, sameOrigin, signUp, superAdmin } from './support/people.js'
import { slowClock } from './support/slow-clock.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'
import { type Tenant, aTenant } from './support/tenant.js'

const contract = loadContract()
const writing = contract.operations.filter(({ body }) => body !== null)

/** What an attacker would like to set; a name that the operation itself knows is left out. */
const wishes: Readonly<Record<string, unknown>> = {
  id: 'x_01JZ8Q4M6T3Y9A2V5B7C8D9E0F',
  role: 'super_admin',
  organizationId: 'org_01JZ8Q4M6T3Y9A2V5B7C8D9E0F',
  organization_id: 'org_01JZ8Q4M6T3Y9A2V5B7C8D9E0F',
  userId: 'usr_01JZ8Q4M6T3Y9A2V5B7C8D9E0F',
  createdBy: 'usr_01JZ8Q4M6T3Y9A2V5B7C8D9E0F',
  banned: false,
  emailVerified: true,
  permissions: ['*'],
  rateLimitMax: 1_000_000,
  remaining: 1_000_000,
  constructor: { prototype: { admin: true } },
}

let gateway: TestGateway
let tenant: Tenant
let owner: Person
let root: Person
beforeAll(async () => {
  gateway = await startGateway({
    clock: slowClock(),
    env: { WAYGATE_ADMIN_EMAIL: 'root@example.com', WAYGATE_REQUESTS_PER_MINUTE: '100000' },
  })
  root = await superAdmin(gateway)
  owner = await signUp(gateway, 'Owner')
  tenant = await aTenant(gateway, owner.organizationId)
})
afterAll(() => gateway.close())

/** A fingerprint of every row that requests may change; traces of requests themselves left out. */
async function rows(): Promise<string> {
  const { db } = gateway.core.storage
  const hash = createHash('sha256')
  for (const { name } of await db.introspection.getTables()) {
    if (['audit', 'nodes', 'mails', 'session_leases', 'schema_migrations', 'attempts'].includes(name)) continue
    const found = await db
      .selectFrom(name as 'users')
      .selectAll()
      .execute()
    hash.update(name).update(JSON.stringify(found.map((row) => JSON.stringify({ ...row, last_used_at: null })).sort()))
  }
  return hash.digest('hex')
}

function send(operation: Operation, raw: string) {
  const { target, method } = requestFor(contract.document, operation, tenant, tenant)
  const headers = { 'content-type': 'application/json', ...sameOrigin }
  const url = `${gateway.url}${target}`
  if (operation.id === 'createToken')
    return ask<Refusal>(url, { method, raw, headers: { ...headers, cookie: owner.cookie } })
  const token = policyOf(operation.id)?.capability === 'admin' ? root.token : owner.token
  return ask<Refusal>(url, { method, raw, token, headers })
}

function propertiesOf({ body }: Operation): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    const { $ref, properties, oneOf, anyOf, allOf } = schema as Record<string, unknown>
    if (typeof $ref === 'string') visit(at($ref))
    for (const name of Object.keys((properties ?? {}) as object)) names.add(name)
    for (const part of [oneOf, anyOf, allOf]) if (Array.isArray(part)) part.forEach(visit)
  }
  visit(at(decodeURIComponent(body?.pointer ?? '')))
  return names
}

function at(pointer: string): unknown {
  return pointer
    .slice(2)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, step) => (node as Schema)[step], contract.document)
}

describe('a field that an operation does not know', () => {
  it.each(writing.map((operation) => [operation.id, operation] as const))(
    'is refused by %s, and nothing changes',
    async (_id, operation) => {
      const { body } = requestFor(contract.document, operation, tenant, tenant)
      const known = propertiesOf(operation)
      const before = await rows()
      for (const [name, value] of Object.entries(wishes)) {
        if (known.has(name)) continue
        const answer = await send(operation, JSON.stringify({ ...(body as object), [name]: value }))
        expect([name, answer.status, answer.body.error.code]).toEqual([name, 400, 'validation_error'])
      }
      const withPrototype = `{"__proto__":{"role":"super_admin"},${JSON.stringify({ ...(body as object), a: 0 }).slice(1)}`
      expect((await send(operation, withPrototype.replace(/,?"a":0/, ''))).status).toBe(400)
      expect(await rows()).toBe(before)
      expect(({} as Record<string, unknown>)['role']).toBeUndefined()
    },
  )

  it('is never one of the auth routes’ either', async () => {
    const bodies: Readonly<Record<string, object>> = {
      'sign-up/email': { name: 'Eve', email: 'eve.extra@example.com', password: 'a good long password' },
      'sign-in/email': { email: owner.email, password: 'a good long password' },
      'request-password-reset': { email: owner.email },
      'reset-password': { token: 'wgr_x', password: 'a good long password' },
      'change-password': { currentPassword: 'x', newPassword: 'a good long password' },
      'verify-email': { token: 'wgv_x' },
      'send-verification-email': {},
      'revoke-session': { id: 'x' },
      'revoke-sessions': {},
    }
    const before = await rows()
    for (const [path, body] of Object.entries(bodies)) {
      for (const [name, value] of Object.entries({
        ...wishes,
        callbackURL: 'https://evil.example',
        rememberMe: true,
      })) {
        if (name in body && name !== 'constructor') continue
        const answer = await ask<Refusal>(`${gateway.url}/api/auth/${path}`, {
          json: { ...body, [name]: value },
          headers: { ...sameOrigin, cookie: owner.cookie },
        })
        expect([path, name, answer.status]).toEqual([path, name, 400])
        expect(cookieOf(answer)).toBe('')
      }
    }
    expect(await rows()).toBe(before)
  })
})
