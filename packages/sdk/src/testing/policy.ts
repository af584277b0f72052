import type { Caller } from './caller.js'
import { forbidden, notFound, unauthorized } from './problem.js'
import type { OperationRow } from './route.js'
import type { Schemas, World } from './world.js'

type EmbedGrant = Schemas['EmbedGrant']

/**
 * Lets a caller through to an operation, by the contract's `x-waygate-*` words alone.
 *
 * @throws Problem 401 without a credential, 403 with one that may not.
 */
export function authorize(caller: Caller, row: OperationRow): void {
  if (row.credentials.length === 0) return
  if (!row.credentials.includes(caller.kind)) {
    if (caller.kind === 'none' || caller.kind === 'cookie') throw unauthorized()
    throw forbidden('This credential cannot be used here.', { credential: caller.kind })
  }
  if (caller.kind === 'embed') {
    if (grantsOf(caller, row.components).length === 0) throw forbidden('No component of this token may do this.')
    return
  }
  if (!mayUse(caller, row)) throw forbidden(`This needs "${row.capability}".`, { capability: row.capability })
}

/** Whether a caller that is not an embed token has what an operation asks for. */
export function mayUse(caller: Caller, row: OperationRow): boolean {
  const { capability } = row
  if (capability === 'none') return true
  if (capability === 'admin') return caller.superAdmin && caller.kind === 'user'
  if (capability === 'owner') return caller.orgRole === 'owner'
  if (row.crossOrganization && caller.superAdmin && caller.kind === 'user') return true
  if (capability === 'events' && caller.superAdmin && caller.kind === 'user') return true
  return caller.capabilities.some((own) => own === capability)
}

/** What an embed token's components among `names` were granted. */
export function grantsOf(caller: Caller, names: readonly string[]): readonly EmbedGrant[] {
  const granted = Object.entries(caller.embedToken?.components ?? {})
  return granted.flatMap(([name, grant]) => (names.includes(name) ? [grant] : []))
}

/** Whether an embed token covers a session through one of the components; `session-pairing` always needs it named. */
export function embedCovers(caller: Caller, names: readonly string[], sessionId: string): boolean {
  const granted = Object.entries(caller.embedToken?.components ?? {})
  return granted.some(([name, grant]) => {
    if (!names.includes(name)) return false
    return grant.sessions ? grant.sessions.includes(sessionId) : name !== 'session-pairing'
  })
}

/**
 * A session that the caller may reach through an operation.
 *
 * @throws Problem 404: for a session of another organization the same as for none.
 */
export function reachSession(world: World, caller: Caller, row: OperationRow, sessionId: string): Schemas['WASession'] {
  const session = world.sessions.get(sessionId)
  if (!session) throw notFound('session')
  const crossing = row.crossOrganization === true && caller.superAdmin && caller.kind === 'user'
  if (session.organizationId !== caller.organizationId && !crossing) throw notFound('session')
  if (session.isAdminSession && !caller.superAdmin) throw notFound('session')
  if (caller.kind === 'embed' && !embedCovers(caller, row.components, sessionId)) throw notFound('session')
  return session
}
