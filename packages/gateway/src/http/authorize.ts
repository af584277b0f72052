import type { Embed, EmbedComponent, Principal } from '../identity/principal.js'
import type { OperationPolicy } from './policy.js'
import { forbidden, notFound, unauthorized } from './problems.js'
import { NOWHERE, type Reach, reachOf } from './reach.js'

/** What the operator's configuration adds to the table. */
export interface AuthorizeOptions {
  /** Whether super admins see content of other organizations without impersonating. */
  readonly adminContent: boolean
}

/**
 * Decides whether the principal may call an operation, and what it may touch. Throws a problem otherwise.
 * `session` is the decoded session of the path, when the path has one. In this order:
 * 1. Open operations need nothing and reach nothing.
 * 2. Nobody is told to sign in.
 * 3. An embed token reaches what its components list, within their sessions.
 * 4. The kind of credential must be accepted; while impersonating, guarded operations are not.
 * 5. Platform operations are for super admins and reach everything.
 * 6. A super admin reaches single sessions of every organization, and their content when the operator allows it.
 * 7. Everybody else needs the capability in their active organization, and reaches that organization.
 */
export function authorize(
  principal: Principal,
  policy: OperationPolicy,
  session: string | undefined,
  options: AuthorizeOptions,
): Reach {
  if (policy.credentials.length === 0) return reachOf(NOWHERE)
  if (principal.kind === 'nobody') throw unauthorized()
  if (principal.embed) return embedReach(principal, principal.embed, policy, session)
  refuseOtherKinds(principal, policy)
  if (policy.capability === 'admin') {
    if (!principal.superAdmin) throw forbidden('Only a super admin may do this.', { reason: 'super_admin' })
    return reachOf(null)
  }
  if (reachesBeyond(principal, policy, session, options)) return reachOf(null)
  return organizationReach(principal, policy)
}

function refuseOtherKinds(principal: Principal, { credentials }: OperationPolicy): void {
  if (principal.kind === 'key') {
    if (!credentials.includes('apiKey')) {
      throw forbidden('An API key cannot do this; sign in as a person.', { reason: 'credential' })
    }
  } else if (principal.impersonation) {
    if (!credentials.includes('impersonation')) {
      throw forbidden('Not possible while impersonating.', { reason: 'impersonating' })
    }
  } else if (principal.cookie ? !credentials.includes('cookie') : !credentials.includes('user')) {
    throw credentials.includes('impersonation')
      ? forbidden('Only possible while impersonating.', { reason: 'not_impersonating' })
      : unauthorized('This needs the sign-in cookie, from the same origin.', 'cookie')
  }
}

function reachesBeyond(
  principal: Principal,
  policy: OperationPolicy,
  session: string | undefined,
  options: AuthorizeOptions,
): boolean {
  if (!principal.superAdmin || session === undefined) return false
  if (policy.crossOrganization) return true
  return options.adminContent && policy.content === true && policy.method === 'GET'
}

function organizationReach(principal: Principal, policy: OperationPolicy): Reach {
  const { organizationId } = principal
  const { capability } = policy
  // a role in the organization of the path is checked by its service, which knows that organization
  if (capability === 'none' || capability === 'owner' || capability === 'admin') {
    return reachOf(organizationId ?? NOWHERE)
  }
  if (organizationId === null) {
    // the firehose belongs to no organization
    if (capability === 'events' && principal.superAdmin) return reachOf(NOWHERE)
    throw forbidden('Choose an organization first.', { reason: 'no_organization' })
  }
  if (!principal.can(capability)) throw missing(capability)
  return reachOf(organizationId)
}

function embedReach(principal: Principal, embed: Embed, policy: OperationPolicy, session: string | undefined): Reach {
  const components: readonly string[] = policy.components
  const granting = [...embed.components].filter(([name]) => components.includes(name)).map(([, grant]) => grant)
  if (granting.length === 0) throw forbidden('This embed token does not reach this operation.', { reason: 'component' })
  const covering = granting.filter(({ sessions }) => session === undefined || !sessions || sessions.has(session))
  if (covering.length === 0) throw notFound()
  const { capability } = policy
  if (capability === 'manage') {
    // pairing is the one thing of `manage` that an embed token can carry, and only for sessions that it names
    if (session === undefined || !embed.pairing.has(session)) throw missing(capability)
  } else if (capability === 'owner' || capability === 'admin') {
    throw missing(capability)
  } else if (capability !== 'none' && !principal.can(capability)) throw missing(capability)
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
  return forbidden(`This needs the capability "${capability}".`, { reason: 'capability', capability })
}
