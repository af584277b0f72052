import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadContract } from '../../src/http/contract.js'
import { requestFor } from '../matrix/requests.js'
import { ask } from '../support/http.js'
import { type Person, apiKey, member, signUp, superAdmin } from '../support/people.js'
import { slowClock } from '../support/slow-clock.js'
import { type TestGateway, startGateway } from '../support/start-gateway.js'
import { type Tenant, aTenant } from '../support/tenant.js'

type Schemas = components['schemas']

/** Resources of people, credentials and the platform: what a role may not see of them is a secret or somebody's address. */
const tags = new Set([
  'Identity',
  'Organizations',
  'API keys',
  'Embed tokens',
  'Audit',
  'Admin',
  'Webhooks',
  'Sessions',
])

const contract = loadContract()
const reading = contract.operations.filter(({ id, method, path }) => {
  const tag = (contract.document['paths'] as Paths)[path]?.[method.toLowerCase()]?.tags?.[0] ?? ''
  // a code to scan, and the numbers that need WhatsApp, are other tests' subject
  return (
    method === 'GET' && tags.has(tag) && !['sessionQR', 'getAdminNumber', 'adminSessionBackfillStatus'].includes(id)
  )
})

type Paths = Readonly<Record<string, Readonly<Record<string, { tags?: readonly string[] }>>>>

let gateway: TestGateway
let tenant: Tenant
const callers = new Map<string, { token: string; origin?: string }>()

beforeAll(async () => {
  gateway = await startGateway({
    env: { WAYGATE_ADMIN_EMAIL: 'root@example.com', WAYGATE_WEBHOOK_ALLOW: '127.0.0.1:9' },
    clock: slowClock(),
  })
  const root = await superAdmin(gateway)
  const owner = await signUp(gateway, 'Owner')
  const admin = await member(gateway, owner, 'admin', 'Admin')
  const plain = await member(gateway, owner, 'member', 'Plain')
  tenant = await aTenant(gateway, owner.organizationId)
  await fill(owner)
  callers.set('owner', owner)
  callers.set('admin', admin)
  callers.set('member', plain)
  callers.set('key with manage', { token: (await apiKey(owner)).secret })
  callers.set('key with read', { token: (await apiKey(owner, ['read'])).secret })
  callers.set('embed token', { token: await embedToken(owner), origin: 'https://p.example' })
  callers.set('super admin', root)
  const grant = await root.call<Schemas['ImpersonationGrant']>(`/admin/users/${plain.id}:impersonate`, {
    json: { reason: 'looking' },
  })
  callers.set('impersonating a member', { token: grant.body.token })
})
afterAll(() => gateway.close())

/** Gives optional fields a value, so that they would show. */
async function fill(owner: Person): Promise<void> {
  const { db } = gateway.core.storage
  const far = Date.now() + 86_400_000
  await db.updateTable('api_keys').set({ expires_at: far, last_used_at: 1 }).execute()
  await db.updateTable('embed_tokens').set({ last_used_at: 1 }).execute()
  const webhook = {
    url: 'http://127.0.0.1:9/x',
    events: ['*'],
    secret: 'canary-webhook-secret-0123456789',
    customHeaders: { 'x-auth': 'canary-header-secret' },
  }
  expect((await owner.call('/webhooks', { json: webhook })).status).toBe(201)
  const banned = await signUp(gateway, 'Banned')
  await db
    .updateTable('users')
    .set({ banned_at: 1, ban_reason: 'spam', ban_ends_at: far })
    .where('id', '=', banned.id)
    .execute()
}

async function embedToken(owner: Person): Promise<string> {
  const answer = await owner.call<Schemas['EmbedTokenCreated']>('/embed-tokens', {
    json: {
      subject: { id: 's' },
      components: { viewer: { sessions: [tenant.session] }, sessions: {}, contacts: {} },
      allowedOrigins: ['https://p.example'],
    },
  })
  return answer.body.token
}

/** The paths of all fields, of every item of a list. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item, `${path}[]`))
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, inner]) => {
    // names of variables, not of fields
    const free =
      path.endsWith('details') ||
      path.endsWith('components') ||
      path.endsWith('requestHeaders') ||
      path.endsWith('customHeaders')
    return fieldsOf(inner, free ? `${path}.*` : path === '' ? name : `${path}.${name}`)
  })
}

async function seenBy({ token, origin }: { token: string; origin?: string }): Promise<{ shown: string; raw: string }> {
  const lines: string[] = []
  let raw = ''
  for (const operation of reading) {
    const { target } = requestFor(contract.document, operation, tenant)
    const answer = await ask(`${gateway.url}${target}`, { token, ...(origin ? { headers: { origin } } : {}) })
    raw += JSON.stringify(answer.body)
    lines.push(`${operation.id} ${String(answer.status)}`)
    if (answer.status === 200) lines.push(...[...new Set(fieldsOf(answer.body))].sort().map((field) => `  ${field}`))
  }
  return { shown: `${lines.join('\n')}\n`, raw }
}

describe('what is shown', () => {
  it.each([
    'owner',
    'admin',
    'member',
    'key with manage',
    'key with read',
    'embed token',
    'super admin',
    'impersonating a member',
  ])('to an %s is exactly the list beside this test, and no secret', async (who) => {
    const { shown, raw } = await seenBy(callers.get(who) ?? { token: '' })
    await expect(shown).toMatchFileSnapshot(`${who.replaceAll(' ', '-')}.txt`)
    const { db } = gateway.core.storage
    const [passwords, signIns, keys] = await Promise.all([
      db.selectFrom('accounts').select('password as secret').execute(),
      db.selectFrom('sign_ins').select('token as secret').execute(),
      db.selectFrom('api_keys').select('secret_hash as secret').where('name', '=', 'a key').execute(),
    ])
    const secrets = [...passwords, ...signIns, ...keys].map(({ secret }) => secret ?? '')
    // what deliveries carry is shown to who may manage them, for the form that edits it; never their signing secret
    if (!['owner', 'admin', 'key with manage'].includes(who)) expect(raw.includes('canary-header-secret')).toBe(false)
    for (const secret of [...secrets, 'canary-webhook-secret-0123456789']) expect(raw.includes(secret)).toBe(false)
  })

  it('of addresses is nothing at all to keys that only read, and to embed tokens', async () => {
    for (const who of ['key with read', 'embed token']) {
      const { raw } = await seenBy(callers.get(who) ?? { token: '' })
      expect(raw).not.toContain('@example.com')
    }
  })
})
