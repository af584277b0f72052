import { unauthorized } from './problem.js'
import type { Schemas, World } from './world.js'

type Capability = Schemas['Capability']

/** Who a request comes from, and what the contract lets that credential do. */
export interface Caller {
  readonly kind: 'user' | 'impersonation' | 'apiKey' | 'embed' | 'cookie' | 'none'
  /** The bearer text; streams that hold it are closed when it is revoked. */
  readonly credential: string
  readonly userId: string | undefined
  readonly impersonationId: string | undefined
  readonly apiKeyId: string | undefined
  readonly embedToken: Schemas['EmbedToken'] | undefined
  readonly organizationId: string | undefined
  readonly orgRole: Schemas['OrganizationRole'] | undefined
  readonly superAdmin: boolean
  readonly capabilities: readonly Capability[]
  readonly expiresAt: number | undefined
}

/** A login token that the fake gateway gave out. */
export interface Login {
  readonly userId: string
  readonly organizationId: string | undefined
  readonly impersonationId: string | undefined
  readonly expiresAt: number
}

const nobody: Caller = {
  kind: 'none',
  credential: '',
  userId: undefined,
  impersonationId: undefined,
  apiKeyId: undefined,
  embedToken: undefined,
  organizationId: undefined,
  orgRole: undefined,
  superAdmin: false,
  capabilities: [],
  expiresAt: undefined,
}

/**
 * Who a request comes from.
 *
 * @throws Problem 401 when a credential is given that is unknown, expired, revoked or of a banned account.
 */
export function readCaller(headers: Headers, world: World, logins: ReadonlyMap<string, Login>, now: number): Caller {
  const bearer = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  const credential = bearer ?? headers.get('x-api-key') ?? undefined
  if (credential === undefined) {
    return world.signedIn === undefined ? nobody : { ...nobody, kind: 'cookie', userId: world.signedIn }
  }
  const caller = credential.startsWith('wa_')
    ? ofKey(credential, world, now)
    : credential.startsWith('wge_')
      ? ofEmbedToken(credential, world, now)
      : ofLogin(credential, world, logins.get(credential), now)
  if (!caller) throw unauthorized()
  return caller
}

function ofKey(text: string, world: World, now: number): Caller | undefined {
  const key = [...world.apiKeys.values()].find((row) => row.secret === text)
  if (!key || (key.expiresAt !== undefined && key.expiresAt <= now)) return undefined
  const { id, organizationId, capabilities, expiresAt } = key
  return { ...nobody, kind: 'apiKey', credential: text, apiKeyId: id, organizationId, capabilities, expiresAt }
}

function ofEmbedToken(text: string, world: World, now: number): Caller | undefined {
  const row = [...world.embedTokens.values()].find(({ token }) => token === text)
  if (!row || row.expiresAt <= now) return undefined
  const { token: _token, ...embedToken } = row
  const { organizationId, expiresAt } = embedToken
  return {
    ...nobody,
    kind: 'embed',
    credential: text,
    embedToken,
    organizationId,
    expiresAt,
    capabilities: ['read', 'events'],
  }
}

function ofLogin(token: string, world: World, login: Login | undefined, now: number): Caller | undefined {
  const user = login ? world.users.get(login.userId) : undefined
  if (!login || !user || user.banned || login.expiresAt <= now) return undefined
  const { impersonationId, organizationId, expiresAt } = login
  const impersonation = impersonationId === undefined ? undefined : world.impersonations.get(impersonationId)
  if (impersonationId !== undefined && (!impersonation || impersonation.endsAt <= now)) return undefined
  const orgRole = world.memberships.find((m) => m.userId === user.id && m.organizationId === organizationId)?.role
  const superAdmin = user.role === 'super_admin'
  return {
    ...nobody,
    kind: impersonation ? 'impersonation' : 'user',
    credential: token,
    userId: user.id,
    impersonationId,
    organizationId,
    orgRole,
    superAdmin,
    capabilities: capabilitiesOf(orgRole, superAdmin && organizationId !== undefined),
    expiresAt,
  }
}

function capabilitiesOf(role: Schemas['OrganizationRole'] | undefined, all: boolean): readonly Capability[] {
  if (all || role === 'owner' || role === 'admin') return ['read', 'send', 'manage', 'events']
  return role === 'member' ? ['read', 'send', 'events'] : []
}
