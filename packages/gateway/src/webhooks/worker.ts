import { randomUUID } from 'node:crypto'
import type { Logger } from '../observability/logging.js'
import type { Clock } from '../clock.js'
import type { DeliveryQueue, DueWebhook } from '../storage/repositories/delivery-queue.js'
import type { EventLogRepository } from '../storage/repositories/event-log.js'
import type { WebhookRepository } from '../storage/repositories/webhooks.js'
import { attemptDelivery, bodyOf } from './attempt.js'
import type { Delivery } from './delivery.js'
import type { GuardedPoster } from './guarded-post.js'
import type { OutcomeRecorder } from './outcome.js'

/** How much is sent at once. One endpoint's share is small, so that one that hangs delays only itself. */
export interface WorkerShares {
  readonly perWebhook: number
  readonly perOrganization: number
  readonly total: number
}

export const WORKER_SHARES: WorkerShares = { perWebhook: 4, perOrganization: 32, total: 256 }

/** Longer than an attempt can take, so that a claim outlives its attempt and little more. */
const LEASE_MS = 45_000
const STOP_PATIENCE_MS = 1000

/** What a worker works with. */
export interface WorkerParts {
  readonly queue: DeliveryQueue
  readonly log: EventLogRepository
  readonly webhooks: WebhookRepository
  readonly outcomes: OutcomeRecorder
  readonly poster: GuardedPoster
  readonly clock: Clock
  readonly logger: Logger
  readonly shares?: WorkerShares
}

/** Sends what is due. Each claim carries a lease; a worker that lost it writes nothing, and a dead one's runs out. */
export class DeliveryWorker {
  readonly #parts: WorkerParts
  readonly #shares: WorkerShares
  /** Attempts under way, by webhook and by organization. */
  readonly #byWebhook = new Map<string, number>()
  readonly #byOrganization = new Map<string, number>()
  readonly #running = new Set<Promise<void>>()
  readonly #stopping = new AbortController()
  readonly #onIdle: () => void

  /** `onIdle` is called whenever an attempt has ended and there may be room for another. */
  constructor(parts: WorkerParts, onIdle: () => void) {
    this.#parts = parts
    this.#shares = parts.shares ?? WORKER_SHARES
    this.#onIdle = onIdle
  }

  /** Starts what is due and fits. Resolves when everything is started, not when it is done. */
  async startDue(): Promise<void> {
    const { queue, clock } = this.#parts
    const now = clock.now()
    const busy = [...this.#byWebhook].filter(([, count]) => count >= this.#shares.perWebhook).map(([id]) => id)
    const due = await queue.due(now, busy)
    // Whoever has the least under way goes first: a share that frees up goes to those who wait, not to the loudest.
    due.sort((one, other) => this.#load(one) - this.#load(other))
    for (const webhook of due) {
      const room = this.#room(webhook)
      if (room <= 0) continue
      const lease = randomUUID()
      const claimed = await queue.claim(webhook.id, room, now, lease, now + LEASE_MS)
      for (const delivery of claimed) this.#start(delivery, lease)
    }
  }

  /**
   * Lets attempts under way end, then breaks off those that hang. What is broken off is not counted as an attempt: it
   * is tried again after the restart.
   */
  async stop(): Promise<void> {
    const patience = setTimeout(() => this.#stopping.abort(), STOP_PATIENCE_MS)
    await Promise.all(this.#running)
    clearTimeout(patience)
  }

  #room({ id, organizationId }: DueWebhook): number {
    return Math.min(
      this.#shares.perWebhook - (this.#byWebhook.get(id) ?? 0),
      this.#shares.perOrganization - (this.#byOrganization.get(organizationId) ?? 0),
      this.#shares.total - this.#running.size,
    )
  }

  #load({ id, organizationId }: DueWebhook): number {
    return (this.#byOrganization.get(organizationId) ?? 0) * this.#shares.perWebhook + (this.#byWebhook.get(id) ?? 0)
  }

  #start(delivery: Delivery, lease: string): void {
    count(this.#byWebhook, delivery.webhookId, 1)
    count(this.#byOrganization, delivery.organizationId, 1)
    const work = this.#deliver(delivery, lease)
      .catch((error: unknown) => {
        // The lease runs out and the delivery is tried again.
        this.#parts.logger.error({ err: error, delivery: delivery.id }, 'a webhook delivery could not be recorded')
      })
      .finally(() => {
        count(this.#byWebhook, delivery.webhookId, -1)
        count(this.#byOrganization, delivery.organizationId, -1)
        this.#running.delete(work)
        this.#onIdle()
      })
    this.#running.add(work)
  }

  async #deliver(delivery: Delivery, lease: string): Promise<void> {
    const { queue, webhooks, log, outcomes, poster, clock } = this.#parts
    const webhook = await webhooks.find(delivery.webhookId)
    if (!webhook) return
    if (!webhook.active) return outcomes.skipped(delivery, lease, 'webhook_inactive')
    const entry = await log.at(delivery.position)
    const body = bodyOf(entry, clock.now())
    if (typeof body === 'string') return outcomes.skipped(delivery, lease, body)
    const secretEvent = entry?.secret != null
    const result = await attemptDelivery(poster, clock, webhook, delivery, body, {
      secretEvent,
      stop: this.#stopping.signal,
    })
    if (this.#stopping.signal.aborted) return queue.release(delivery.id, lease)
    return outcomes.attempted(delivery, lease, result, clock.now())
  }
}

function count(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const left = (counts.get(key) ?? 0) + by
  if (left > 0) counts.set(key, left)
  else counts.delete(key)
}
