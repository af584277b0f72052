import {
  ApiError,
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
import type { ErrorCode } from '../errors.js'

type Row = readonly [code: ErrorCode, statuses: readonly number[], type: typeof ApiError]

/** The contract's codes, the statuses that stand for them when a proxy answered instead, and their classes. */
const rows: readonly Row[] = [
  ['unauthorized', [401], UnauthorizedError],
  ['forbidden', [403], ForbiddenError],
  ['not_found', [404], NotFoundError],
  ['conflict', [409], ConflictError],
  ['rate_limited', [429], RateLimitedError],
  ['not_implemented', [501], NotImplementedError],
  ['gateway_unavailable', [502, 503, 504], GatewayUnavailableError],
  ['validation_error', [], ValidationError],
  ['internal', [], InternalError],
]

/**
 * The typed error of an answer that is not a success, whatever its body: empty, HTML, cut off or of the wrong type.
 *
 * @param text the body as far as it could be read
 */
export function problemOf(response: Response, text: string, now: number): ApiError {
  const { status, headers } = response
  const { code, message, details } = envelopeOf(text)
  const row =
    rows.find((candidate) => candidate[0] === code) ??
    rows.find((candidate) => candidate[1].includes(status)) ??
    rows[status < 500 ? 7 : 8]!
  return new row[2]({
    status,
    code: row[0],
    message: typeof message === 'string' && message ? message.slice(0, 1000) : `The gateway answered ${status}`,
    details: typeof details === 'object' ? (details as Record<string, unknown>) : undefined,
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfter: retryAfterOf(headers.get('retry-after'), (details as Details)?.retryAfterSeconds, now),
  })
}

type Details = { retryAfterSeconds?: unknown } | null | undefined

function envelopeOf(text: string): { code?: unknown; message?: unknown; details?: unknown } {
  try {
    const body = JSON.parse(text) as { error?: object | null } | null
    return typeof body?.error === 'object' ? (body.error ?? {}) : {}
  } catch {
    return {}
  }
}

/** `Retry-After` as seconds or as a date, else the envelope's own figure; never negative. */
function retryAfterOf(header: string | null, fallback: unknown, now: number): number | undefined {
  const seconds = header
    ? /^\s*\d+\s*$/.test(header)
      ? Number(header)
      : (Date.parse(header) - now) / 1000
    : typeof fallback === 'number'
      ? fallback
      : NaN
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined
}
