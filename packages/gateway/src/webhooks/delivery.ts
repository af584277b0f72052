import type { components } from '@waygate/sdk'

/** The resource as the contract answers it. */
export type DeliveryView = components['schemas']['Delivery']

/** `pending` waits for its first attempt, `failed` for the next one, `dead` has none left, `skipped` was never sent. */
export type DeliveryState = components['schemas']['DeliveryState']

/** Why a delivery was not sent. */
export type SkipReason = 'webhook_disabled' | 'webhook_inactive' | 'event_purged' | 'secret_expired'

/** One event on its way to one webhook. */
export interface Delivery {
  readonly id: string
  readonly webhookId: string
  readonly organizationId: string
  readonly eventId: string
  readonly event: string
  /** Where the event is in the log. */
  readonly position: number
  readonly state: DeliveryState
  readonly reason: string | null
  /** Requests made in all, and since it was queued. */
  readonly attempts: number
  readonly tries: number
  readonly createdAt: number
  readonly nextAttemptAt: number | null
}

/** One request of a delivery. */
export interface DeliveryAttempt {
  readonly at: number
  readonly latencyMs: number
  readonly status: number | null
  readonly error: string | null
  /** As sent, secrets replaced. */
  readonly requestHeaders: Readonly<Record<string, string>>
  readonly responseExcerpt: string | null
}

/** The delivery as its owner sees it. */
export function presentDelivery(delivery: Delivery, attempts: readonly DeliveryAttempt[]): DeliveryView {
  return {
    id: delivery.id,
    webhookId: delivery.webhookId,
    eventId: delivery.eventId,
    event: delivery.event,
    state: delivery.state,
    createdAt: delivery.createdAt,
    attempts: attempts.map(presentAttempt),
    ...(delivery.reason === null ? {} : { reason: delivery.reason }),
    ...(delivery.nextAttemptAt === null ? {} : { nextAttemptAt: delivery.nextAttemptAt }),
  }
}

function presentAttempt(attempt: DeliveryAttempt): DeliveryView['attempts'][number] {
  return {
    at: attempt.at,
    latencyMs: attempt.latencyMs,
    requestHeaders: { ...attempt.requestHeaders },
    ...(attempt.status === null ? {} : { status: attempt.status }),
    ...(attempt.error === null ? {} : { error: attempt.error }),
    ...(attempt.responseExcerpt === null ? {} : { responseExcerpt: attempt.responseExcerpt }),
  }
}
