/** Marks every error of this package, so that the guards below also recognise errors of a second copy on the page. */
const brand: unique symbol = Symbol.for('waygate.error') as never

/** The codes of the contract's error envelope. Branch on these, never on the message. */
export type ErrorCode =
  | 'validation_error'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'internal'
  | 'not_implemented'
  | 'gateway_unavailable'

/** The root of everything that this package throws. Carries no token, key or request header. */
export class WaygateError extends Error {
  /** The class name, kept through minification. */
  override readonly name: string = 'WaygateError'
  readonly [brand] = true
}

/** What the gateway said when it refused, in the contract's words. */
export interface Problem {
  /** HTTP status; 0 when the SDK refused before anything was sent. */
  readonly status: number
  readonly code: ErrorCode
  readonly message: string
  readonly details?: Readonly<Record<string, unknown>> | undefined
  readonly requestId?: string | undefined
  /** Seconds, from `Retry-After` or `details.retryAfterSeconds`. */
  readonly retryAfter?: number | undefined
}

/** The gateway answered, and refused. One subclass per contract code, named after it. */
export class ApiError extends WaygateError implements Problem {
  declare readonly status: number
  declare readonly code: ErrorCode
  declare readonly details: Readonly<Record<string, unknown>>
  declare readonly requestId: string | undefined
  declare readonly retryAfter: number | undefined

  constructor(problem: Problem) {
    super(problem.message)
    const words = problem.code
      .replace(/_error$/, '')
      .replace(/(^|_)(.)/g, (_, _line, letter: string) => letter.toUpperCase())
    Object.assign(this, { details: {}, ...problem, name: `${words}Error` })
  }

  /** Whether the same call may succeed later without being changed. */
  get retryable(): boolean {
    return isRetryableStatus(this.status)
  }
}

/** 400: the call is malformed; `details.errors` lists the problems. Status 0 when the SDK refused it locally. */
export class ValidationError extends ApiError {}
/** 401: no credential, or one that no longer counts, also after one fresh token. */
export class UnauthorizedError extends ApiError {}
/** 403: the credential lacks the capability. */
export class ForbiddenError extends ApiError {}
/** 404: unknown, or of another organization. */
export class NotFoundError extends ApiError {}
/** 409: the resource is in a state that forbids this, or an idempotency key was reused with another body. */
export class ConflictError extends ApiError {}
/** 429: too often; `retryAfter` says how many seconds to wait. */
export class RateLimitedError extends ApiError {}
/** 500: the gateway failed. */
export class InternalError extends ApiError {}
/** 501: `details.reason` is `not_implemented` or `session_not_connected`. */
export class NotImplementedError extends ApiError {}
/** 502, 503, 504: the gateway, or the node that holds the session, is away. */
export class GatewayUnavailableError extends ApiError {}

/** No answer: name resolution, refused connection, reset, or a body that broke off. */
export class ConnectionError extends WaygateError {
  override readonly name: string = 'ConnectionError'
}
/** The browser says that it has no network. */
export class OfflineError extends ConnectionError {
  override readonly name = 'OfflineError'
}
/** The whole call, retries included, took longer than its `timeoutMs`. */
export class TimeoutError extends WaygateError {
  override readonly name = 'TimeoutError'
}
/** Cancelled: by the caller's signal, an organization switch, `logout()` or `dispose()`. */
export class AbortedError extends WaygateError {
  override readonly name = 'AbortedError'
}
/** The event stream broke its own rules or its reader fell too far behind. */
export class StreamError extends WaygateError {
  override readonly name = 'StreamError'
}

/** A call that the SDK refuses before anything is sent. */
export function refuse(message: string): ValidationError {
  return new ValidationError({ status: 0, code: 'validation_error', message })
}

/** A credential that counts no longer. */
export function unauthorized(message: string): UnauthorizedError {
  return new UnauthorizedError({ status: 401, code: 'unauthorized', message })
}

/** Whether a status may pass by itself: 408, 425, 429 and 5xx except 501, which says "not here". */
export function isRetryableStatus(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501)
}

/** Whether a value was thrown by this package, by whichever copy of it. */
export function isWaygateError(value: unknown): value is WaygateError {
  return typeof value === 'object' && value !== null && brand in value
}

/** Whether the gateway refused, optionally with this code. Works across copies of the package. */
export function isApiError(value: unknown, code?: ErrorCode): value is ApiError {
  return isWaygateError(value) && 'code' in value && (!code || value.code === code)
}

/** Whether a call was cancelled, by whomever. */
export function isAbortedError(value: unknown): value is AbortedError {
  return isWaygateError(value) && value.name === 'AbortedError'
}

/** Whether there was no answer: connection lost, offline or too slow. */
export function isConnectionError(value: unknown): value is ConnectionError | TimeoutError {
  return isWaygateError(value) && /^(Conn|Off|Time)/.test(value.name)
}
