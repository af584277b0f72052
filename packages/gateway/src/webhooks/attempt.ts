import type { Clock } from '../clock.js'
import { EgressTimeoutError } from '../egress/guarded-request.js'
import { EgressRefusedError } from '../egress/target-url.js'
import { envelopeJson, type LogEntry } from '../events/log-entry.js'
import type { Delivery, DeliveryAttempt } from './delivery.js'
import { loggedHeaders, requestHeaders, responseExcerpt } from './delivery-request.js'
import type { GuardedPoster } from './guarded-post.js'
import { retryAfterSeconds } from './retry-schedule.js'
import type { Webhook } from './webhook.js'

/** How one request went. */
export interface AttemptResult {
  readonly attempt: DeliveryAttempt
  readonly delivered: boolean
  /** The receiver said 410: it wants nothing any more. */
  readonly gone: boolean
  /** The receiver is overloaded: leave it alone for a while. */
  readonly overloaded: boolean
  readonly retryAfterSeconds: number | undefined
}

/** What an event looks like to its receivers, or why it cannot be sent any more. */
export function bodyOf(entry: LogEntry | undefined, now: number): Buffer | 'event_purged' | 'secret_expired' {
  if (!entry) return 'event_purged'
  if (!entry.secret) return Buffer.from(envelopeJson(entry, entry.payload))
  if (entry.secret.payload === null || entry.secret.until <= now) return 'secret_expired'
  return Buffer.from(envelopeJson(entry, entry.secret.payload))
}

/** Makes one request. Never throws: whatever goes wrong is the result. */
export async function attemptDelivery(
  poster: GuardedPoster,
  clock: Clock,
  webhook: Webhook,
  delivery: Delivery,
  body: Buffer,
  options: { readonly secretEvent: boolean; readonly stop: AbortSignal },
): Promise<AttemptResult> {
  const at = clock.now()
  const headers = requestHeaders(webhook, { eventId: delivery.eventId, requestId: delivery.id, sentAt: at, body })
  const base = { at, requestHeaders: loggedHeaders(webhook, headers) }
  const started = performance.now()
  const latencyMs = (): number => Math.round(performance.now() - started)
  try {
    const answer = await poster.post(webhook.url, headers, body, options.stop)
    const { status } = answer
    return {
      attempt: {
        ...base,
        latencyMs: latencyMs(),
        status,
        error: statusProblem(status),
        // An answer may repeat the code that it was sent.
        responseExcerpt: options.secretEvent ? null : responseExcerpt(webhook, answer.body),
      },
      delivered: isSuccess(status),
      gone: status === 410,
      overloaded: status === 429 || status === 502 || status === 503 || status === 504,
      retryAfterSeconds: retryAfterSeconds(answer.headers['retry-after'], at),
    }
  } catch (error) {
    return {
      attempt: { ...base, latencyMs: latencyMs(), status: null, error: errorText(error), responseExcerpt: null },
      delivered: false,
      gone: false,
      overloaded: false,
      retryAfterSeconds: undefined,
    }
  }
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

function statusProblem(status: number): string | null {
  if (isSuccess(status)) return null
  return status >= 300 && status < 400 ? 'Redirects are not followed' : `The receiver answered ${status}`
}

function errorText(error: unknown): string {
  if (error instanceof EgressRefusedError || error instanceof EgressTimeoutError) return error.message
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
  // The words of socket errors name addresses of this network; their codes do not.
  return typeof code === 'string' ? `The connection failed (${code})` : 'The connection failed'
}
