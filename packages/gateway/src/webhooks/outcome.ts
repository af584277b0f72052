import { resourceChanged } from '../storage/event-sink.js'
import type { DeliveryRepository } from '../storage/repositories/deliveries.js'
import type { WebhookChanges, WebhookRepository } from '../storage/repositories/webhooks.js'
import type { Tx, UnitOfWork } from '../storage/unit-of-work.js'
import type { AttemptResult } from './attempt.js'
import { presentDelivery, type Delivery, type SkipReason } from './delivery.js'
import { LONGEST_WAIT_MS, nextWait } from './retry-schedule.js'
import { type DisabledReason, presentWebhook, type Webhook } from './webhook.js'

/** A webhook that does nothing but fail for this long is switched off. */
export const DISABLE_AFTER_MS = 5 * 24 * 3_600_000

const OVERLOADED_PAUSE_MS = 10_000

/** Where outcomes are written. */
export interface OutcomeParts {
  readonly unit: UnitOfWork
  readonly webhooks: WebhookRepository
  readonly deliveries: DeliveryRepository
  readonly random: () => number
  /** Tells the people of an organization that a webhook of theirs was switched off. */
  readonly tellPeople: (tx: Tx, webhook: Webhook) => Promise<void>
}

/** Writes what became of a claimed delivery; nothing when the claim was lost meanwhile. */
export class OutcomeRecorder {
  readonly #parts: OutcomeParts

  constructor(parts: OutcomeParts) {
    this.#parts = parts
  }

  /** The delivery will not be sent. */
  async skipped(delivery: Delivery, lease: string, reason: SkipReason): Promise<void> {
    await this.#parts.unit.write(async (tx) => {
      const changes = { state: 'skipped', reason, next_attempt_at: null } as const
      if (!(await this.#parts.deliveries.updateLeased(delivery.id, lease, changes))) return
      await this.#announce(tx, delivery)
    })
  }

  /** One request was made. */
  async attempted(delivery: Delivery, lease: string, result: AttemptResult, now: number): Promise<void> {
    const { unit, webhooks, deliveries } = this.#parts
    await unit.write(async (tx) => {
      const webhook = await webhooks.find(delivery.webhookId)
      if (!webhook) return
      const attempts = delivery.attempts + 1
      const tries = delivery.tries + 1
      const wait = result.delivered || result.gone ? undefined : this.#wait(webhook, tries, result)
      const written = await deliveries.updateLeased(delivery.id, lease, {
        attempts,
        tries,
        state: result.delivered ? 'delivered' : wait === undefined ? 'dead' : 'failed',
        reason: result.delivered || wait !== undefined ? null : result.gone ? 'gone' : 'attempts_exhausted',
        next_attempt_at: wait === undefined ? null : now + wait,
      })
      if (!written) return
      await deliveries.insertAttempt(delivery.id, attempts, result.attempt)
      await this.#health(tx, webhook, result, now)
      await this.#announce(tx, delivery)
    })
  }

  #wait(webhook: Webhook, tries: number, result: AttemptResult): number | undefined {
    const { retryAfterSeconds } = result
    const failed = retryAfterSeconds === undefined ? { attempts: tries } : { attempts: tries, retryAfterSeconds }
    return nextWait(webhook.retryPolicy, failed, this.#parts.random())
  }

  /** Keeps track of how the endpoint does, and switches it off when it is gone for good. */
  async #health(tx: Tx, webhook: Webhook, result: AttemptResult, now: number): Promise<void> {
    if (result.delivered) {
      if (webhook.failingSince !== null) await this.#change(tx, webhook, { failingSince: null, updatedAt: now })
      return
    }
    const failingSince = webhook.failingSince ?? now
    if (result.gone) await this.#disable(tx, webhook, 'gone', failingSince, now)
    else if (now - failingSince >= DISABLE_AFTER_MS) await this.#disable(tx, webhook, 'failing', failingSince, now)
    else if (webhook.failingSince === null) await this.#change(tx, webhook, { failingSince, updatedAt: now })
    if (result.overloaded) {
      const asked = Math.min((result.retryAfterSeconds ?? 0) * 1000, LONGEST_WAIT_MS)
      await this.#parts.webhooks.update(webhook.id, { pausedUntil: now + Math.max(asked, OVERLOADED_PAUSE_MS) })
    }
  }

  async #disable(tx: Tx, webhook: Webhook, reason: DisabledReason, failingSince: number, now: number): Promise<void> {
    if (!webhook.active) return
    await this.#change(tx, webhook, {
      active: false,
      disabledReason: reason,
      disabledAt: now,
      failingSince,
      updatedAt: now,
    })
    await this.#parts.deliveries.skipWaiting(webhook.id, 'webhook_disabled')
    tx.emit({
      event: 'webhook.disabled',
      organizationId: webhook.organizationId,
      sessionId: null,
      payload: { webhookId: webhook.id, url: webhook.url, reason, failingSince },
    })
    await this.#parts.tellPeople(tx, webhook)
  }

  async #change(tx: Tx, webhook: Webhook, changes: WebhookChanges): Promise<void> {
    await this.#parts.webhooks.update(webhook.id, changes)
    const data = presentWebhook({ ...webhook, ...changes })
    tx.emit(resourceChanged('webhooks', webhook.id, 'updated', webhook.organizationId, data))
  }

  async #announce(tx: Tx, { id, webhookId, organizationId }: Delivery): Promise<void> {
    const { deliveries } = this.#parts
    const delivery = await deliveries.find(webhookId, id)
    if (!delivery) return
    const attempts = await deliveries.attempts([id], false)
    const data = presentDelivery(delivery, attempts.get(id) ?? [])
    tx.emit(resourceChanged('deliveries', id, 'updated', organizationId, data))
  }
}
