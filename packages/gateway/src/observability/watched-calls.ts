import type { WatchedCall } from '../http/operation-pipeline.js'
import type { UnitOfWork } from '../storage/unit-of-work.js'
import type { Audit } from './audit.js'

const MAX_REMEMBERED = 10_000

/**
 * Puts a trace of watched calls into the audit before they run: every change, and the first look at each thing.
 * A page that reloads a list every second leaves one row, not thousands.
 */
export function createWatchedCalls(unit: UnitOfWork, audit: Audit): (call: WatchedCall) => Promise<void> {
  const seen = new Set<string>()
  return async ({ principal, policy, operationId, params, requestId, address }) => {
    const on = params['session'] ?? params['id'] ?? principal.organizationId ?? 'platform'
    if (policy.method === 'GET') {
      const key = `${principal.impersonation?.id ?? principal.signInId ?? principal.id} ${operationId} ${on}`
      if (seen.has(key)) return
      if (seen.size >= MAX_REMEMBERED) seen.clear()
      seen.add(key)
    }
    await unit.write((tx) =>
      audit.record(tx, {
        principal,
        action: `call.${operationId}`,
        target: { kind: policy.tag.toLowerCase(), id: on },
        organizationId: principal.organizationId,
        request: { requestId, address },
      }),
    )
  }
}
