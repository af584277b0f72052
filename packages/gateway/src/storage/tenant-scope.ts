import { asyncValue } from './async-context.js'

interface Scope {
  readonly organizationId: string
  open: boolean
}

const current = asyncValue<Scope | null>()

/**
 * Runs `work` for one organization: until it ends, PostgreSQL shows it no row of another one and takes none from it, whatever
 * its queries ask for. What `work` leaves running is the gateway's own afterwards. SQLite has nothing of the kind: there the
 * queries' own bounds are all there is.
 */
export async function withinTenant<T>(organizationId: string, work: () => Promise<T>): Promise<T> {
  const scope = { organizationId, open: true }
  try {
    return await current.run(scope, work)
  } finally {
    scope.open = false
  }
}

/** Runs what is the gateway's own work, whoever gave the occasion for it. */
export function beyondTenants<T>(work: () => T): T {
  return current.run(null, work)
}

/** The organization that the query at hand is asked for; undefined for the gateway's own. */
export function currentTenant(): string | undefined {
  const scope = current.get()
  return scope?.open === true ? scope.organizationId : undefined
}
