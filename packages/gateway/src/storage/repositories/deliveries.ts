import type { Kysely, Selectable, Updateable } from 'kysely'
import type { Delivery, DeliveryAttempt, DeliveryState } from '../../webhooks/delivery.js'
import type { Database } from '../tables.js'
import type { DeliveriesTable, DeliveryAttemptsTable } from '../tables/events.js'

/** Which deliveries of a webhook are asked for. */
export interface DeliveryFilter {
  readonly state?: DeliveryState
  readonly event?: string
  /** Id of the last one seen; older ones follow. */
  readonly before?: string
}

const INSERT_ROWS = 500

/** The delivery log: what was, is and will be sent. The queue's side of it is in `delivery-queue.ts`. */
export class DeliveryRepository {
  readonly #db: Kysely<Database>

  constructor(db: Kysely<Database>) {
    this.#db = db
  }

  async insert(deliveries: readonly Delivery[]): Promise<void> {
    const rows = deliveries.map((delivery) => ({
      id: delivery.id,
      webhook_id: delivery.webhookId,
      organization_id: delivery.organizationId,
      event_id: delivery.eventId,
      event: delivery.event,
      position: delivery.position,
      state: delivery.state,
      reason: delivery.reason,
      attempts: delivery.attempts,
      tries: delivery.tries,
      created_at: delivery.createdAt,
      next_attempt_at: delivery.nextAttemptAt,
      leased_until: 0,
      lease: null,
    }))
    for (let start = 0; start < rows.length; start += INSERT_ROWS) {
      await this.#db
        .insertInto('deliveries')
        .values(rows.slice(start, start + INSERT_ROWS))
        .execute()
    }
  }

  async find(webhookId: string, id: string): Promise<Delivery | undefined> {
    const row = await this.#db
      .selectFrom('deliveries')
      .selectAll()
      .where('id', '=', id)
      .where('webhook_id', '=', webhookId)
      .executeTakeFirst()
    return row && toDelivery(row)
  }

  /** Newest first, one more than `limit` when there is more. */
  async page(webhookId: string, limit: number, filter: DeliveryFilter): Promise<Delivery[]> {
    let query = this.#db.selectFrom('deliveries').selectAll().where('webhook_id', '=', webhookId)
    if (filter.state !== undefined) query = query.where('state', '=', filter.state)
    if (filter.event !== undefined) query = query.where('event', '=', filter.event)
    if (filter.before !== undefined) query = query.where('id', '<', filter.before)
    const rows = await query
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toDelivery)
  }

  /** The attempts of several deliveries, oldest first; without excerpts unless asked for. */
  async attempts(ids: readonly string[], excerpts: boolean): Promise<Map<string, DeliveryAttempt[]>> {
    const found = new Map<string, DeliveryAttempt[]>(ids.map((id) => [id, []]))
    if (ids.length === 0) return found
    const rows = await this.#db
      .selectFrom('delivery_attempts')
      .select(['delivery_id', 'number', 'at', 'latency_ms', 'status', 'error', 'request_headers'])
      .$if(excerpts, (query) => query.select('response_excerpt'))
      .where('delivery_id', 'in', ids)
      .orderBy('number')
      .execute()
    for (const row of rows) found.get(row.delivery_id)?.push(toAttempt(row))
    return found
  }

  async insertAttempt(deliveryId: string, number: number, attempt: DeliveryAttempt): Promise<void> {
    await this.#db
      .insertInto('delivery_attempts')
      .values({
        delivery_id: deliveryId,
        number,
        at: attempt.at,
        latency_ms: attempt.latencyMs,
        status: attempt.status,
        error: attempt.error,
        request_headers: JSON.stringify(attempt.requestHeaders),
        response_excerpt: attempt.responseExcerpt,
      })
      .execute()
  }

  /** Gives up everything that still waits for a webhook, with the reason. */
  async skipWaiting(webhookId: string, reason: string): Promise<void> {
    await this.#db
      .updateTable('deliveries')
      .set({ state: 'skipped', reason, next_attempt_at: null, lease: null, leased_until: 0 })
      .where('webhook_id', '=', webhookId)
      .where('state', 'in', ['pending', 'failed'])
      .execute()
  }

  /** Queues again, at once and with a fresh schedule, what was not delivered since a moment. Returns how many. */
  async requeue(webhookId: string, since: number, now: number): Promise<number> {
    const { numUpdatedRows } = await this.#db
      .updateTable('deliveries')
      .set({ state: 'pending', reason: null, tries: 0, next_attempt_at: now })
      .where('webhook_id', '=', webhookId)
      .where('created_at', '>=', since)
      .where('state', 'in', ['failed', 'dead', 'skipped'])
      .where((eb) => eb.or([eb('reason', 'is', null), eb('reason', 'not in', ['secret_expired', 'event_purged'])]))
      .executeTakeFirst()
    return Number(numUpdatedRows)
  }

  /** Removes finished deliveries older than a moment. */
  async purge(before: number): Promise<void> {
    await this.#db
      .deleteFrom('deliveries')
      .where('created_at', '<', before)
      .where('state', 'in', ['delivered', 'dead', 'skipped'])
      .execute()
  }

  /** Position of the oldest event that still has to be sent; undefined when there is none. */
  async oldestWaiting(): Promise<number | undefined> {
    const row = await this.#db
      .selectFrom('deliveries')
      .select((eb) => eb.fn.min('position').as('position'))
      .where('state', 'in', ['pending', 'failed'])
      .executeTakeFirst()
    return row?.position ?? undefined
  }

  /** Applies changes only while `lease` still holds the delivery; false when another worker has it now. */
  async updateLeased(id: string, lease: string, changes: Updateable<DeliveriesTable>): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable('deliveries')
      .set({ ...changes, lease: null, leased_until: 0 })
      .where('id', '=', id)
      .where('lease', '=', lease)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  }
}

/** Maps a row; shared with the queue. */
export function toDelivery(row: Selectable<DeliveriesTable>): Delivery {
  return {
    id: row.id,
    webhookId: row.webhook_id,
    organizationId: row.organization_id,
    eventId: row.event_id,
    event: row.event,
    position: row.position,
    state: row.state as DeliveryState,
    reason: row.reason,
    attempts: row.attempts,
    tries: row.tries,
    createdAt: row.created_at,
    nextAttemptAt: row.next_attempt_at,
  }
}

type AttemptRow = Omit<Selectable<DeliveryAttemptsTable>, 'response_excerpt'> & { response_excerpt?: string | null }

function toAttempt(row: AttemptRow): DeliveryAttempt {
  return {
    at: row.at,
    latencyMs: row.latency_ms,
    status: row.status,
    error: row.error,
    requestHeaders: JSON.parse(row.request_headers) as Record<string, string>,
    responseExcerpt: row.response_excerpt ?? null,
  }
}
