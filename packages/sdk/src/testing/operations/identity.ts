import type { Caller } from '../caller.js'
import type { Core } from '../core.js'
import { forbidden, notFound, unauthorized } from '../problem.js'
import type { Schemas } from '../world.js'
import type { Handlers } from './handler.js'

/** Extensions that the fake gateway serves. */
export const features: readonly string[] = [
  'organizations',
  'api-keys',
  'embed-tokens',
  'session-reasons',
  'session-update',
  'events-sse',
  'events-websocket',
  'event-cursors',
  'webhook-deliveries',
  'webhook-secrets',
  'message-details',
  'chat-last-message',
  'list-queries',
  'admin-users',
  'admin-gateways',
  'admin-number',
  'audit',
  'impersonation',
]

const tokenLifeMs = 300_000

/** Mints a login token. The organization must be one of the account's, or the caller a super admin. */
export function mintLogin(
  core: Core,
  userId: string,
  organizationId: string | undefined,
  impersonationId?: string,
): Schemas['Token'] {
  const { world } = core
  const now = core.now()
  if (organizationId !== undefined) {
    const member = world.memberships.some((m) => m.userId === userId && m.organizationId === organizationId)
    if (!member) throw notFound('organization')
  }
  const ends = impersonationId === undefined ? Infinity : (world.impersonations.get(impersonationId)?.endsAt ?? now)
  const expiresAt = Math.min(now + tokenLifeMs, ends)
  const claims = {
    sub: userId,
    activeOrganizationId: organizationId ?? null,
    iat: Math.floor(now / 1000),
    exp: Math.floor(expiresAt / 1000),
  }
  const token = `${btoa('{"alg":"EdDSA"}')}.${btoa(JSON.stringify(claims))}.${core.world.ids.next('')}`.replace(
    /=/g,
    '',
  )
  core.logins.set(token, { userId, organizationId, impersonationId, expiresAt })
  return { token, expiresAt, serverTime: now }
}

/** The organization that an account works in when it names none: its first. */
export const homeOf = (core: Core, userId: string) =>
  core.world.memberships.find((membership) => membership.userId === userId)?.organizationId

function principalOf(core: Core, caller: Caller): Schemas['Principal'] {
  const { world } = core
  const user = caller.userId === undefined ? undefined : world.users.get(caller.userId)
  const organization = caller.organizationId === undefined ? undefined : world.organizations.get(caller.organizationId)
  const key = caller.apiKeyId === undefined ? undefined : world.apiKeys.get(caller.apiKeyId)
  const token = caller.embedToken
  return {
    kind: key ? 'api_key' : token ? 'embed_token' : 'user',
    role: user?.role ?? 'user',
    capabilities: [...caller.capabilities],
    features: [...features],
    serverTime: core.now(),
    ...(user ? { user: { id: user.id, name: user.name, email: user.email } } : {}),
    ...(key ? { apiKey: { id: key.id, name: key.name, lastFour: key.lastFour } } : {}),
    ...(token ? { embedToken: { id: token.id, subject: token.subject, components: token.components } } : {}),
    ...(organization ? { organization: { id: organization.id, name: organization.name } } : {}),
    ...(caller.orgRole ? { orgRole: caller.orgRole } : {}),
    ...impersonationOf(core, caller),
  }
}

function impersonationOf(core: Core, caller: Caller): Pick<Schemas['Principal'], 'impersonation'> {
  const id = caller.impersonationId
  const row = id === undefined ? undefined : core.world.impersonations.get(id)
  const actor = row ? core.world.users.get(row.actorId) : undefined
  if (id === undefined || !row || !actor) return {}
  const { reason, endsAt } = row
  return { impersonation: { id, actor: { id: actor.id, name: actor.name, email: actor.email }, reason, endsAt } }
}

/** Who is calling, and tokens. */
export const identity: Handlers = {
  getMe: ({ core, caller }) => principalOf(core, caller),

  createToken: ({ core, caller, body }) => {
    const { world } = core
    const user = caller.userId === undefined ? undefined : world.users.get(caller.userId)
    if (!user) throw unauthorized()
    if (user.banned) throw forbidden('This account is banned.', { reason: 'banned' })
    if (body?.impersonation === undefined) {
      const wanted = body?.organizationId
      return mintLogin(core, user.id, wanted === null ? undefined : (wanted ?? homeOf(core, user.id)))
    }
    const running = world.impersonations.get(body.impersonation)
    if (running?.actorId !== user.id || running.endsAt <= core.now()) throw notFound('impersonation')
    const wanted = body.organizationId
    const organization = wanted === null ? undefined : (wanted ?? homeOf(core, running.userId))
    return mintLogin(core, running.userId, organization, body.impersonation)
  },

  stopImpersonation: ({ core, caller }) => {
    const id = caller.impersonationId
    if (id !== undefined) core.world.impersonations.delete(id)
    core.streams.revoke('impersonation_ended', (other) => other.impersonationId === id)
    core.audit(caller, 'impersonation.stop')
  },
}
