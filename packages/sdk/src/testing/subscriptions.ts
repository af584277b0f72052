import type { Subscription } from './audience.js'
import type { Caller } from './caller.js'
import { forbidden, invalid, notFound } from './problem.js'
import type { World } from './world.js'

/** What somebody asks to follow. */
export interface Wanted {
  readonly scope: Subscription['scope'] | undefined
  readonly sessions: readonly string[] | undefined
  readonly types: readonly string[] | undefined
}

/**
 * What they may follow of it.
 *
 * @throws Problem 400, 403 or 404.
 */
export function subscriptionOf({ scope = 'organization', sessions, types }: Wanted, caller: Caller, world: World) {
  const admin = caller.superAdmin && caller.kind === 'user'
  if (scope === 'firehose' && !admin) throw forbidden('Only super admins follow everything.')
  if (scope !== 'firehose' && caller.organizationId === undefined) throw forbidden('Choose an organization first.')
  if (scope === 'session' && !sessions) throw invalid('session: is required')
  for (const id of sessions ?? []) {
    const session = world.sessions.get(id)
    if (!session || (session.organizationId !== caller.organizationId && !admin)) throw notFound('session')
  }
  return { scope, sessions: sessions && new Set(sessions), types: types && new Set(types) } satisfies Subscription
}
