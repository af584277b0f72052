import type { components } from '@waygate/sdk'
import type { RetryPolicy } from './retry-schedule.js'

/** The resource as the contract answers it. */
export type WebhookView = components['schemas']['Webhook']

/** How long the former secret still signs after a rotation. */
export const ROTATION_OVERLAP_MS = 24 * 3_600_000

/** The secrets of a webhook; the former one counts until `previousUntil`. */
export interface WebhookSecrets {
  readonly current: string
  readonly previous?: string
  /** Epoch milliseconds. */
  readonly previousUntil?: number
}

/** Why the gateway switched a webhook off by itself. */
export type DisabledReason = 'failing' | 'gone'

/** A customer's endpoint and what is known about its health. */
export interface Webhook {
  readonly id: string
  readonly organizationId: string
  /** Null: all sessions of the organization. */
  readonly sessionId: string | null
  readonly url: string
  /** Exact names, or only `*`. */
  readonly events: readonly string[]
  readonly secrets: WebhookSecrets
  readonly customHeaders: Readonly<Record<string, string>>
  /** Null: the gateway's own schedule. */
  readonly retryPolicy: RetryPolicy | null
  readonly active: boolean
  readonly disabledReason: DisabledReason | null
  readonly disabledAt: number | null
  /** Since when nothing but failures came back. */
  readonly failingSince: number | null
  /** No attempt before this time. */
  readonly pausedUntil: number
  readonly createdAt: number
  readonly updatedAt: number
}

/** How the gateway's own schedule reads in the contract's words; giving it back keeps it. */
export const OWN_SCHEDULE: RetryPolicy = { policy: 'default', delaySeconds: 5, attempts: 10 }

/** The secrets that sign at a moment, newest first. */
export function signingSecrets(secrets: WebhookSecrets, now: number): readonly [string, ...string[]] {
  const { current, previous, previousUntil = 0 } = secrets
  return previous !== undefined && now < previousUntil ? [current, previous] : [current]
}

/** The webhook as its owner sees it: everything but the secrets. */
export function presentWebhook(webhook: Webhook): WebhookView {
  return {
    id: webhook.id,
    organizationId: webhook.organizationId,
    url: webhook.url,
    events: [...webhook.events],
    retryPolicy: webhook.retryPolicy ?? OWN_SCHEDULE,
    active: webhook.active,
    createdAt: webhook.createdAt,
    updatedAt: webhook.updatedAt,
    customHeaders: { ...webhook.customHeaders },
    secretSet: true,
    ...(webhook.sessionId === null ? {} : { sessionId: webhook.sessionId }),
    ...(webhook.failingSince === null ? {} : { failingSince: webhook.failingSince }),
    ...(webhook.disabledReason === null ? {} : { disabledReason: webhook.disabledReason }),
  }
}
