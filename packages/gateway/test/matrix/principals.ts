import { createHmac } from 'node:crypto'
import { createLoginTokens } from '../../src/identity/login-token.js'
import { hashSecret, mintSecret } from '../../src/identity/opaque-secret.js'
import { loadSigningKeys } from '../../src/identity/signing-keys.js'
import { newId } from '../../src/storage/ids.js'
import { ask } from '../support/http.js'
import { ORIGIN, type Person, apiKey, member, sameOrigin, signUp, superAdmin } from '../support/people.js'
import type { TestGateway } from '../support/start-gateway.js'
import type { Tenant } from '../support/tenant.js'
import { componentNames } from '../support/expected-access.js'

/** Somebody who turns up at the gateway, and what the hand-written tables call them. */
export interface Caller {
  readonly name: string
  /** Row of the table by hand; `invalid` is refused wherever a credential is looked at. */
  readonly as: string
  /** What is theirs, as far as anything is. */
  readonly home: 'A' | 'B'
  readonly headers: Readonly<Record<string, string>>
  /** Address that invitations to them are written to. */
  readonly email?: string
  readonly userId?: string
  /** Components of an embed token. */
  readonly components?: readonly string[]
  /** Sessions of their own that the credential does not reach. */
  readonly blind?: true
}

/** The origin of the page that embed tokens are used on. */
export const PARTNER = 'https://app.partner.example'

const capabilities = ['read', 'send', 'manage', 'events'] as const
const subsets = Array.from({ length: 16 }, (_, bits) => capabilities.filter((_name, i) => bits & (1 << i)))
const bearer = (token: string, more: Record<string, string> = {}) => ({ authorization: `Bearer ${token}`, ...more })

/** The people behind the callers. */
export interface Cast {
  readonly root: Person
  readonly owner: Person
  readonly otherOwner: Person
}

/** Everybody of the matrix. */
export async function callers(gateway: TestGateway, cast: Cast, a: Tenant): Promise<Caller[]> {
  const { owner, otherOwner, root } = cast
  return [
    ...(await strangers(gateway, owner)),
    ...(await people(gateway, cast)),
    ...(await keys(gateway, owner, otherOwner)),
    ...(await embeds(gateway, owner, a)),
    await impersonating(root, owner, 'impersonated owner'),
  ]
}

async function strangers(gateway: TestGateway, owner: Person): Promise<Caller[]> {
  const { storage, secrets } = gateway.core
  const signing = await loadSigningKeys(storage, secrets, { now: Date.now })
  const real = owner.token.split('.')
  const claims = JSON.parse(Buffer.from(real[1] ?? '', 'base64url').toString()) as { sid: string }
  const facts = {
    userId: owner.id,
    organizationId: owner.organizationId,
    signInId: claims.sid,
    impersonationId: null,
    orgRole: 'owner',
    role: 'user',
    actorId: null,
  } as const
  const sign = (audience: string, now: number) => createLoginTokens(signing, audience, { now: () => now }).sign(facts)
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const [jwk = {}] = signing.jwks.keys
  const confused = `${part({ alg: 'HS256', typ: 'JWT', kid: signing.current.id })}.${real[1] ?? ''}`
  const invalid: Record<string, string> = {
    garbage: 'not-a-credential',
    'expired token': (await sign(ORIGIN, Date.now() - 3_600_000)).token,
    'token for another audience': (await sign('https://other.example', Date.now())).token,
    'alg none': `${part({ alg: 'none', typ: 'JWT', kid: signing.current.id })}.${real[1] ?? ''}.`,
    'HS256 with the public key': `${confused}.${createHmac('sha256', Buffer.from(jwk.x ?? '', 'base64url'))
      .update(confused)
      .digest('base64url')}`,
    'changed claims': `${real[0] ?? ''}.${part({ ...claims, role: 'super_admin' })}.${real[2] ?? ''}`,
  }
  return [
    { name: 'nobody', as: 'nobody', home: 'A', headers: {} },
    { name: 'sign-in cookie of an owner', as: 'cookie', home: 'A', headers: { cookie: owner.cookie, ...sameOrigin } },
    {
      name: 'cookie from another site',
      as: 'nobody',
      home: 'A',
      headers: { cookie: owner.cookie, 'sec-fetch-site': 'cross-site' },
    },
    ...Object.entries(invalid).map(([name, token]) => ({
      name,
      as: 'invalid',
      home: 'A' as const,
      headers: bearer(token),
    })),
  ]
}

async function people(gateway: TestGateway, { root, owner, otherOwner }: Cast): Promise<Caller[]> {
  const found: Caller[] = []
  const add = (name: string, as: string, home: 'A' | 'B', { token, email, id }: Person) =>
    found.push({ name, as, home, headers: bearer(token), email, userId: id })
  for (const [home, boss] of [
    ['A', owner],
    ['B', otherOwner],
  ] as const) {
    add(`owner of ${home}`, 'owner', home, boss)
    for (const role of ['admin', 'member'])
      add(`${role} of ${home}`, role, home, await member(gateway, boss, role, 'Max'))
  }
  const loner = await signUp(gateway, 'Lone')
  add('account without organization', 'loner', 'A', await loner.renew(null))
  add('super admin', 'superAdmin', 'A', await root.renew(null))
  const banned = await member(gateway, owner, 'owner', 'Ban')
  await root.call(`/admin/users/${banned.id}:ban`, { json: { reason: 'matrix' } })
  add('banned owner', 'invalid', 'A', banned)
  const removed = await member(gateway, owner, 'owner', 'Gone')
  await owner.call(`/organizations/${owner.organizationId}/members/${removed.id}`, { method: 'DELETE' })
  add('removed member', 'invalid', 'A', removed)
  return found
}

async function keys(gateway: TestGateway, owner: Person, otherOwner: Person): Promise<Caller[]> {
  const found: Caller[] = []
  const add = (name: string, as: string, home: 'A' | 'B', secret: string) =>
    found.push({ name, as, home, headers: found.length % 2 ? { 'x-api-key': secret } : bearer(secret) })
  const { db } = gateway.core.storage
  for (const subset of subsets) {
    const secret = mintSecret('wa_')
    // the API gives no key without capabilities, but rows of earlier days may have none
    await db
      .insertInto('api_keys')
      .values(keyRow(owner, secret, subset))
      .execute()
    add(`key [${subset.join(' ')}]`, `key:${subset.join(',')}`, 'A', secret)
  }
  const revoked = await apiKey(owner)
  await owner.call(`/api-keys/${revoked.id}`, { method: 'DELETE' })
  add('revoked key', 'invalid', 'A', revoked.secret)
  const expired = await apiKey(owner)
  await db.updateTable('api_keys').set({ expires_at: 1 }).where('id', '=', expired.id).execute()
  add('expired key', 'invalid', 'A', expired.secret)
  const minter = await member(gateway, owner, 'admin', 'Minter')
  const orphan = await apiKey(minter)
  await owner.call(`/organizations/${owner.organizationId}/members/${minter.id}`, { method: 'DELETE' })
  add('key of a removed member', 'invalid', 'A', orphan.secret)
  const shortLived = await signUp(gateway, 'Short')
  const homeless = await apiKey(shortLived)
  await shortLived.call(`/organizations/${shortLived.organizationId}`, { method: 'DELETE' })
  add('key of a deleted organization', 'invalid', 'A', homeless.secret)
  add('full key of B', 'key:read,send,manage,events', 'B', (await apiKey(otherOwner)).secret)
  return found
}

const keyRow = (owner: Person, secret: string, granted: readonly string[]) => ({
  id: newId('key_'),
  organization_id: owner.organizationId,
  name: granted.join(' '),
  prefix: secret.slice(0, 7),
  last_four: secret.slice(-4),
  secret_hash: hashSecret(secret),
  capabilities: JSON.stringify(granted),
  created_by: owner.id,
  created_at: Date.now(),
  expires_at: null,
  last_used_at: null,
  revoked_at: null,
})

async function embeds(gateway: TestGateway, owner: Person, a: Tenant): Promise<Caller[]> {
  const mint = async (names: readonly string[], session: string) => {
    const components = Object.fromEntries(names.map((name) => [name, { sessions: [session] }]))
    const json = { subject: { id: 'c' }, components, allowedOrigins: [PARTNER], expiresInSeconds: 3600 }
    const minted = await owner.call<{ id: string; token: string }>('/embed-tokens', { json })
    if (minted.status !== 201) throw new Error(`no embed token: ${JSON.stringify(minted.body)}`)
    return minted.body
  }
  const found: Caller[] = []
  const add = (name: string, as: string, token: string, components: readonly string[], more: Partial<Caller> = {}) =>
    found.push({ name, as, home: 'A', headers: bearer(token, { origin: PARTNER }), components, ...more })
  for (const name of componentNames) add(`embed ${name}`, 'embed', (await mint([name], a.session)).token, [name])
  add('embed, every component', 'embed', (await mint(componentNames, a.session)).token, componentNames)
  const elsewhere = await owner.call<{ id: string }>('/sessions', { json: {} })
  const narrow = (await mint(componentNames, elsewhere.body.id)).token
  add('embed of another session', 'embed', narrow, componentNames, { blind: true })
  const revoked = await mint(componentNames, a.session)
  await owner.call(`/embed-tokens/${revoked.id}`, { method: 'DELETE' })
  add('revoked embed', 'invalid', revoked.token, [])
  const wrong = await mint(componentNames, a.session)
  const elsewhereOrigin = bearer(wrong.token, { origin: `${PARTNER}.evil.example` })
  found.push({ name: 'embed on another page', as: 'embed', home: 'A', headers: elsewhereOrigin, components: [] })
  return found
}

/** A super admin acting as an owner. */
export async function impersonating(root: Person, owner: Person, name: string): Promise<Caller> {
  const answer = await ask<{ token: string }>(`${root.base}/api/v1/admin/users/${owner.id}:impersonate`, {
    token: root.token,
    json: { reason: 'matrix' },
  })
  if (answer.status !== 200) throw new Error(`no impersonation: ${JSON.stringify(answer.body)}`)
  const headers = bearer(answer.body.token)
  return { name, as: 'impersonated', home: 'A', headers, email: owner.email, userId: owner.id }
}

/** The first super admin and two owners of organizations that know nothing of each other. */
export async function openCast(gateway: TestGateway): Promise<Cast> {
  const root = await superAdmin(gateway)
  return { root, owner: await signUp(gateway, 'Ana'), otherOwner: await signUp(gateway, 'Bo') }
}
