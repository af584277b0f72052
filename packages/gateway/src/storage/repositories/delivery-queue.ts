import type { Kysely } from 'kysely'
import type { Delivery } from '../../webhooks/delivery.js'
import type { Dialect } from '../column-types.js'
import type { Database } from '../tables.js'
import { toDelivery } from './deliveries.js'

/** A webhook with work that is due. */
export interface DueWebhook {
  readonly id: string
  readonly organizationId: string
}

/** Deliveries as a queue: who has work, and who works on it. */
export class DeliveryQueue {
  readonly #db: Kysely<Database>
  readonly #dialect: Dialect

  constructor(db: Kysely<Database>, dialect: Dialect) {
    this.#db = db
    this.#dialect = dialect
  }

  /** Webhooks that may be posted to now and have something to send, besides those that are busy already. */
  async due(now: number, busy: readonly string[]): Promise<DueWebhook[]> {
    let query = this.#db
      .selectFrom('webhooks')
      .select(['webhooks.id', 'webhooks.organization_id as organizationId'])
      .where('webhooks.active', '=', 1)
      .where('webhooks.paused_until', '<=', now)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('deliveries')
            .select('deliveries.id')
            .whereRef('deliveries.webhook_id', '=', 'webhooks.id')
            .where('deliveries.next_attempt_at', '<=', now)
            .where('deliveries.leased_until', '<=', now),
        ),
      )
    if (busy.length > 0) query = query.where('webhooks.id', 'not in', busy)
    return query.execute()
  }

  /** Takes up to `limit` due deliveries of one webhook, oldest due first, until `leasedUntil`. */
  async claim(webhookId: string, limit: number, now: number, lease: string, leasedUntil: number): Promise<Delivery[]> {
    const rows = await this.#db
      .updateTable('deliveries')
      .set({ lease, leased_until: leasedUntil })
      .where('id', 'in', (eb) => {
        const due = eb
          .selectFrom('deliveries')
          .select('id')
          .where('webhook_id', '=', webhookId)
          .where('next_attempt_at', '<=', now)
          .where('leased_until', '<=', now)
          .orderBy('next_attempt_at')
          .orderBy('id')
          .limit(limit)
        return this.#dialect === 'postgres' ? due.forUpdate().skipLocked() : due
      })
      .returningAll()
      .execute()
    return rows.map(toDelivery)
  }

  /** Frees a delivery that was claimed and not attempted to the end; nothing happens when the lease is another's now. */
  async release(id: string, lease: string): Promise<void> {
    await this.#db
      .updateTable('deliveries')
      .set({ lease: null, leased_until: 0 })
      .where('id', '=', id)
      .where('lease', '=', lease)
      .execute()
  }

  /** Frees what a former process held. Only for a database that belongs to one process. */
  async releaseAll(): Promise<void> {
    await this.#db
      .updateTable('deliveries')
      .set({ lease: null, leased_until: 0 })
      .where('lease', 'is not', null)
      .execute()
  }
}
