import type { components } from '@waygate/sdk'
import { isSubscribableEvent } from '../events/event-names.js'
import { customHeaderProblems } from './custom-headers.js'
import { RETRY_POLICIES, type RetryPolicy } from './retry-schedule.js'
import { isUsableSecret } from './signatures.js'
import { checkTarget, EgressRefusedError, type EgressPolicy } from '../egress/target-url.js'
import { OWN_SCHEDULE } from './webhook.js'

/** What a client may set; whatever is absent stays as it is. */
export type WebhookBody = components['schemas']['WebhookBody']

const LONGEST_DELAY_SECONDS = 24 * 3600
const MOST_ATTEMPTS = 50

/** Every reason why a webhook cannot be as the body says, as sentences; empty when it can. */
export function webhookProblems(body: WebhookBody, egress: EgressPolicy): string[] {
  return [
    ...(body.url === undefined ? [] : urlProblems(body.url, egress)),
    ...(body.events === undefined ? [] : eventProblems(body.events)),
    ...(body.customHeaders === undefined ? [] : customHeaderProblems(body.customHeaders)),
    ...(body.retryPolicy === undefined ? [] : retryProblems(body.retryPolicy)),
    ...(body.secret === undefined || isUsableSecret(body.secret)
      ? []
      : ['secret: must be 16 to 256 visible ASCII characters, base64 after a whsec_ prefix']),
  ]
}

/** The policy to keep: null when the body asks for the gateway's own schedule. */
export function keptRetryPolicy(policy: RetryPolicy): RetryPolicy | null {
  return policy.policy === OWN_SCHEDULE.policy ? null : policy
}

function urlProblems(url: string, egress: EgressPolicy): string[] {
  try {
    checkTarget(url, egress)
    return []
  } catch (error) {
    if (error instanceof EgressRefusedError) return [`url: ${error.message}`]
    throw error
  }
}

function eventProblems(events: readonly string[] | null): string[] {
  if (events === null || events.length === 0) return ['events: name at least one event, or ["*"]']
  if (events.includes('*')) return events.length === 1 ? [] : ['events: "*" stands alone']
  const unknown = events.filter((name) => !isSubscribableEvent(name))
  return unknown.map((name) => `events: ${JSON.stringify(name)} is not an event that webhooks receive`)
}

function retryProblems({ policy, delaySeconds, attempts }: RetryPolicy): string[] {
  if (policy === OWN_SCHEDULE.policy) return []
  const known: readonly string[] = RETRY_POLICIES
  return [
    ...(known.includes(policy) ? [] : [`retryPolicy.policy: must be default, ${RETRY_POLICIES.join(', ')}`]),
    ...(delaySeconds >= 1 && delaySeconds <= LONGEST_DELAY_SECONDS
      ? []
      : [`retryPolicy.delaySeconds: must be 1 to ${LONGEST_DELAY_SECONDS}`]),
    ...(attempts >= 1 && attempts <= MOST_ATTEMPTS ? [] : [`retryPolicy.attempts: must be 1 to ${MOST_ATTEMPTS}`]),
  ]
}
