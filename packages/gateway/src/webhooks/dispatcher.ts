import type { LogEntry } from '../events/log-entry.js'
import type { Clock } from '../clock.js'
import { resourceChanged } from '../storage/event-sink.js'
import { newId } from '../storage/ids.js'
import type { DeliveryRepository } from '../storage/repositories/deliveries.js'
import type { EventLogRepository } from '../storage/repositories/event-log.js'
import type { WebhookRepository } from '../storage/repositories/webhooks.js'
import type { UnitOfWork } from '../storage/unit-of-work.js'
import { presentDelivery, type Delivery } from './delivery.js'
import { matches } from './event-match.js'
import type { Webhook } from './webhook.js'

const BATCH = 200

/** What turns events into deliveries. */
export interface DispatcherParts {
  readonly unit: UnitOfWork
  readonly log: EventLogRepository
  readonly webhooks: WebhookRepository
  readonly deliveries: DeliveryRepository
  readonly clock: Clock
}

/**
 * Reads the event log behind a cursor of its own and queues a delivery for every webhook that an event is for. The
 * deliveries and the cursor move in one transaction, so that a crash neither loses an event nor queues one twice.
 */
export class Dispatcher {
  readonly #parts: DispatcherParts

  constructor(parts: DispatcherParts) {
    this.#parts = parts
  }

  /** Queues the next batch. Returns how many events it looked at: 0 means that there are no more. */
  async dispatchBatch(): Promise<number> {
    const { unit, log, deliveries, clock } = this.#parts
    return unit.write(async (tx) => {
      const from = await log.lockDispatched(tx.db)
      const entries = await log.after(from, BATCH)
      const last = entries.at(-1)
      if (!last) return 0
      const queued = await this.#deliveriesFor(entries, clock.now())
      await deliveries.insert(queued)
      await log.setDispatched(tx.db, last.position)
      for (const delivery of queued) {
        const data = presentDelivery(delivery, [])
        tx.emit(resourceChanged('deliveries', delivery.id, 'created', delivery.organizationId, data))
      }
      return entries.length
    })
  }

  async #deliveriesFor(entries: readonly LogEntry[], now: number): Promise<Delivery[]> {
    const organizations = new Set(entries.map((entry) => entry.organizationId).filter((id) => id !== null))
    const webhooks = await this.#parts.webhooks.listening([...organizations])
    return entries.flatMap((entry) =>
      webhooks.filter((webhook) => matches(webhook, entry)).map((webhook) => newDelivery(webhook, entry, now)),
    )
  }
}

/** A delivery that is due now; for a webhook that the gateway switched off, the record of why it is not sent. */
export function newDelivery(
  webhook: Webhook,
  entry: Pick<LogEntry, 'id' | 'event' | 'position'>,
  now: number,
): Delivery {
  return {
    id: newId('dlv_'),
    webhookId: webhook.id,
    organizationId: webhook.organizationId,
    eventId: entry.id,
    event: entry.event,
    position: entry.position,
    state: webhook.active ? 'pending' : 'skipped',
    reason: webhook.active ? null : 'webhook_disabled',
    attempts: 0,
    tries: 0,
    createdAt: now,
    nextAttemptAt: webhook.active ? now : null,
  }
}
