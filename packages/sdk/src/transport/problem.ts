import {
  ConflictError,
  ForbiddenError,
  GatewayUnavailableError,
  InternalError,
  NotFoundError,
  NotImplementedError,
  RateLimitedError,
  UnauthorizedError,
  ValidationError,
} from '../errors.js'
import type { ApiError, ErrorCode } from '../errors.js'

/** The contract's codes with their classes, and the statuses that stand for them when a proxy answered instead. */
const codes: Record<ErrorCode, readonly [type: typeof ApiError, ...statuses: number[]]> = {
  unauthorized: [UnauthorizedError, 401],
  forbidden: [ForbiddenError, 403],
  not_found: [NotFoundError, 404],
  conflict: [ConflictError, 409],
  rate_limited: [RateLimitedError, 429],
  not_implemented: [NotImplementedError, 501],
  gateway_unavailable: [GatewayUnavailableError, 502, 503, 504],
  validation_error: [ValidationError],
  internal: [InternalError],
}

interface Envelope {
  readonly code?: ErrorCode
  readonly message?: unknown
  readonly details?: Record<string, unknown>
}

/**
 * The typed error of an answer that is not a success, whatever its body: empty, HTML, cut off or of the wrong type.
 *
 * @param text the body as far as it could be read
 */
export function problemOf({ status, headers }: Response, text: string, now: number): ApiError {
  let envelope: Envelope = {}
  try {
    envelope = (JSON.parse(text) as { error?: Envelope }).error ?? envelope
  } catch {
    // Not the contract's envelope: the status says it all.
  }
  const { code: said, message, details } = envelope
  const fallback = status < 500 ? 'validation_error' : 'internal'
  const names = Object.keys(codes) as ErrorCode[]
  const code = names.find((name) => name === said) ?? names.find((name) => codes[name].includes(status)) ?? fallback
  const header = headers.get('retry-after')
  // Seconds, or else a date.
  const seconds = Number(header ?? details?.['retryAfterSeconds'])
  const retryAfter = header && Number.isNaN(seconds) ? (Date.parse(header) - now) / 1000 : seconds
  return new codes[code][0]({
    status,
    code,
    message: typeof message === 'string' ? message.slice(0, 1000) : `The gateway answered ${status}`,
    details: Object(details) as Record<string, unknown>,
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfter: retryAfter >= 0 ? retryAfter : undefined,
  })
}
