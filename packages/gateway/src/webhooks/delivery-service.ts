import type { Clock } from '../clock.js'
import { toNewEvent } from '../events/event-log.js'
import { envelopeJson } from '../events/log-entry.js'
import { conflict, notFound, validationError } from '../http/problems.js'
import { resourceChanged } from '../storage/event-sink.js'
import type { DeliveryFilter, DeliveryRepository } from '../storage/repositories/deliveries.js'
import type { EventLogRepository } from '../storage/repositories/event-log.js'
import type { Tx, UnitOfWork } from '../storage/unit-of-work.js'
import { presentDelivery, type Delivery, type DeliveryView } from './delivery.js'
import { newDelivery } from './dispatcher.js'
import { samplePayload } from './sample-events.js'
import type { WebhookService } from './webhook-service.js'
import type { Webhook } from './webhook.js'

/** How far back `recover` reaches. */
const RECOVER_MS = 14 * 24 * 3_600_000

/** What the service works with. */
export interface DeliveryServiceParts {
  readonly unit: UnitOfWork
  readonly webhooks: WebhookService
  readonly deliveries: DeliveryRepository
  readonly log: EventLogRepository
  readonly clock: Clock
  /** Something may be due now. */
  readonly wake: () => void
}

/** What was sent, and sending again. */
export class DeliveryService {
  readonly #parts: DeliveryServiceParts

  constructor(parts: DeliveryServiceParts) {
    this.#parts = parts
  }

  /** One page, newest first, plus one row when there is more. Answers' excerpts are left to `get`. */
  async page(
    organizationId: string,
    webhookId: string,
    limit: number,
    filter: DeliveryFilter,
  ): Promise<DeliveryView[]> {
    const { webhooks, deliveries } = this.#parts
    await webhooks.get(organizationId, webhookId)
    const rows = await deliveries.page(webhookId, limit, filter)
    const attempts = await deliveries.attempts(
      rows.map(({ id }) => id),
      false,
    )
    return rows.map((row) => presentDelivery(row, attempts.get(row.id) ?? []))
  }

  /** One delivery with its attempts and what was sent, without codes. */
  async get(organizationId: string, webhookId: string, id: string): Promise<DeliveryView> {
    const { deliveries, log } = this.#parts
    const delivery = await this.#find(organizationId, webhookId, id)
    const attempts = await deliveries.attempts([id], true)
    const entry = await log.at(delivery.position)
    const view = presentDelivery(delivery, attempts.get(id) ?? [])
    return entry
      ? { ...view, payload: JSON.parse(envelopeJson(entry, entry.payload)) as Record<string, unknown> }
      : view
  }

  /** Sends a sample event to this webhook and nobody else. */
  async test(organizationId: string, webhookId: string, event: string): Promise<DeliveryView> {
    const { unit, log, clock } = this.#parts
    const webhook = await this.#active(organizationId, webhookId)
    const payload = samplePayload(event, webhook)
    if (!payload) throw validationError([`event: ${JSON.stringify(event)} is not an event that webhooks receive`])
    return unit.write(async (tx) => {
      const now = clock.now()
      const draft = { event, organizationId, sessionId: SAMPLE_SESSION, webhookId, payload }
      const sample = toNewEvent(draft, now)
      const position = await log.append(tx.db, [sample])
      return this.#queue(tx, newDelivery(webhook, { id: sample.id, event, position }, now))
    })
  }

  /** Sends the same event again, as a delivery of its own. */
  async replay(organizationId: string, webhookId: string, id: string): Promise<DeliveryView> {
    const { unit, clock } = this.#parts
    const webhook = await this.#active(organizationId, webhookId)
    const former = await this.#find(organizationId, webhookId, id)
    const again = { id: former.eventId, event: former.event, position: former.position }
    return unit.write((tx) => this.#queue(tx, newDelivery(webhook, again, clock.now())))
  }

  /** Queues everything again that was not delivered since a moment. Returns how many deliveries. */
  async recover(organizationId: string, webhookId: string, since: number): Promise<number> {
    const { unit, deliveries, clock } = this.#parts
    await this.#active(organizationId, webhookId)
    const now = clock.now()
    if (since > now) throw validationError(['since: is in the future'])
    if (since < now - RECOVER_MS) throw validationError(['since: is more than 14 days ago'])
    return unit.write(async (tx) => {
      tx.afterCommit(this.#parts.wake)
      return deliveries.requeue(webhookId, since, now)
    })
  }

  async #queue(tx: Tx, delivery: Delivery): Promise<DeliveryView> {
    await this.#parts.deliveries.insert([delivery])
    const view = presentDelivery(delivery, [])
    tx.emit(resourceChanged('deliveries', delivery.id, 'created', delivery.organizationId, view))
    tx.afterCommit(this.#parts.wake)
    return view
  }

  async #find(organizationId: string, webhookId: string, id: string): Promise<Delivery> {
    await this.#parts.webhooks.get(organizationId, webhookId)
    const delivery = await this.#parts.deliveries.find(webhookId, id)
    if (!delivery) throw notFound()
    return delivery
  }

  async #active(organizationId: string, webhookId: string): Promise<Webhook> {
    const webhook = await this.#parts.webhooks.get(organizationId, webhookId)
    if (!webhook.active) throw conflict('The webhook is switched off; enable it first.', { reason: 'webhook_inactive' })
    return webhook
  }
}

/** The session that sample events name: no real id looks like it. */
const SAMPLE_SESSION = 'sess_sample'
