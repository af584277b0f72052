import type { Clock } from '../clock.js'
import type { DeliveryRepository } from '../storage/repositories/deliveries.js'
import type { EventLogRepository } from '../storage/repositories/event-log.js'
import type { UnitOfWork } from '../storage/unit-of-work.js'

/** How much of the past is kept. */
export interface Retention {
  /** Events and finished deliveries older than this are removed. */
  readonly keepMs: number
  /** Events beyond this number are removed, oldest first. */
  readonly keepEvents: number
}

/** Two weeks, as `recover` promises, and a bound for a busy gateway's disk. */
export const RETENTION: Retention = { keepMs: 14 * 24 * 3_600_000, keepEvents: 2_000_000 }

/** What is kept tidy. */
export interface MaintenanceParts {
  readonly unit: UnitOfWork
  readonly log: EventLogRepository
  readonly deliveries: DeliveryRepository
  readonly clock: Clock
  readonly retention?: Retention
}

/** Removes what is too old. An event that still has to be delivered stays, however old it is. */
export async function purgeHistory(parts: MaintenanceParts): Promise<void> {
  const { unit, log, deliveries, clock } = parts
  const { keepMs, keepEvents } = parts.retention ?? RETENTION
  const before = clock.now() - keepMs
  await deliveries.purge(before)
  await unit.write(async (tx) => {
    const head = await log.head()
    const tooOld = Math.max(await log.positionBefore(before), head.position - keepEvents)
    const waiting = (await deliveries.oldestWaiting()) ?? Number.POSITIVE_INFINITY
    const upTo = Math.min(tooOld, head.dispatched, waiting - 1)
    if (upTo > head.floor) await log.purge(tx.db, upTo)
  })
}
