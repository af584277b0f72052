import type { Embed, EmbedComponent, Principal } from '../identity/principal.js'
import type { Operation } from './contract.js'
import type { Policy } from './policy.js'
import { forbidden, notFound, unauthorized } from './problems.js'
import { type Reach, reachOf } from './reach.js'

/** An organization id that no row has. */
const NOWHERE = ''

/** What the operator's configuration adds to the table. */
export interface AuthorizeOptions {
  /** Whether super admins see content of other organizations without impersonating. */
  readonly adminContent: boolean
}

/**
 * Decides whether the principal may call the operation, and what it may touch. Throws a problem otherwise.
 * `session` is the decoded session of the path, when the path has one.
 */
export function authorize(
  principal: Principal,
  operation: Operation,
  policy: Policy,
  session: string | undefined,
  options: AuthorizeOptions,
): Reach {
  if (policy.credential === 'none') return reachOf(NOWHERE)
  if (principal.kind === 'nobody') throw unauthorized()
  if (principal.embed) return embedReach(principal, principal.embed, operation, policy, session)
  if (principal.kind === 'key' && !policy.keys) throw forbidden('An API key cannot do this; sign in as a person.')
  if (principal.impersonation && !policy.impersonated) {
    throw forbidden('Not possible while impersonating.', { reason: 'impersonating' })
  }
  if (policy.platform) {
    if (!principal.superAdmin) throw forbidden('Only a super admin may do this.')
    return reachOf(null)
  }
  if (reachesBeyond(principal, policy, session, options)) return reachOf(null)
  return organizationReach(principal, policy)
}

function reachesBeyond(
  principal: Principal,
  policy: Policy,
  session: string | undefined,
  options: AuthorizeOptions,
): boolean {
  if (!principal.superAdmin || session === undefined) return false
  return policy.beyond === 'control' || (policy.beyond === 'content' && options.adminContent)
}

function organizationReach(principal: Principal, policy: Policy): Reach {
  const { organizationId, orgRole } = principal
  if (organizationId === null) {
    if (!policy.organization) return reachOf(NOWHERE)
    throw forbidden('Choose an organization first.', { reason: 'no_organization' })
  }
  if (policy.roles && (orgRole === null || !policy.roles.includes(orgRole))) {
    throw forbidden(`Only ${policy.roles.join(' or ')} of the organization may do this.`, { reason: 'role' })
  }
  if (policy.capability && !principal.can(policy.capability)) throw missing(policy.capability)
  return reachOf(organizationId)
}

function embedReach(
  principal: Principal,
  embed: Embed,
  operation: Operation,
  policy: Policy,
  session: string | undefined,
): Reach {
  const granting = [...embed.components].filter(([name]) => operation.components.has(name)).map(([, grant]) => grant)
  if (granting.length === 0) throw forbidden('This embed token does not reach this operation.', { reason: 'component' })
  const covering = granting.filter(({ sessions }) => session === undefined || !sessions || sessions.has(session))
  if (covering.length === 0) throw notFound()
  if (policy.capability === 'manage') {
    // pairing is the one thing of `manage` that an embed token can carry, and only for sessions that it names
    if (session === undefined || !embed.pairing.has(session)) throw missing('manage')
  } else if (policy.capability && !principal.can(policy.capability)) throw missing(policy.capability)
  return reachOf(principal.organizationId ?? NOWHERE, unionOfSessions(covering), strictest(covering))
}

function unionOfSessions(grants: readonly EmbedComponent[]): ReadonlySet<string> | null {
  return grants.some(({ sessions }) => sessions === null)
    ? null
    : new Set(grants.flatMap(({ sessions }) => [...(sessions ?? [])]))
}

function strictest(grants: readonly EmbedComponent[]): 'numbers' | null {
  return grants.some(({ redact }) => redact === 'numbers') ? 'numbers' : null
}

function missing(capability: string) {
  return forbidden(`The credential lacks the capability "${capability}".`, { reason: 'capability', capability })
}
