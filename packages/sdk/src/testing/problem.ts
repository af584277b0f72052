import type { components } from '../schema.gen.js'

type ErrorDetail = components['schemas']['ErrorDetail']

/** A failure as the contract puts it on the wire. */
export interface ProblemInit {
  readonly status: number
  readonly code: ErrorDetail['code']
  readonly message?: string
  readonly details?: Readonly<Record<string, unknown>>
  /** Seconds; sets the header, and `details.retryAfterSeconds` on 429. */
  readonly retryAfter?: number
}

/** Thrown by operations of the fake gateway; becomes the error envelope. */
export class Problem extends Error {
  readonly status: number
  readonly code: ErrorDetail['code']
  readonly details: Readonly<Record<string, unknown>> | undefined
  readonly retryAfter: number | undefined

  constructor(init: ProblemInit) {
    super(init.message ?? init.code)
    this.status = init.status
    this.code = init.code
    this.retryAfter = init.retryAfter
    this.details =
      init.retryAfter !== undefined && init.status === 429
        ? { ...init.details, retryAfterSeconds: init.retryAfter }
        : init.details
  }

  /** The body of the answer. */
  toBody(): components['schemas']['ApiError'] {
    const { code, message, details } = this
    return { error: { code, message, ...(details ? { details } : {}) } }
  }
}

export const invalid = (...errors: string[]) =>
  new Problem({ status: 400, code: 'validation_error', message: 'The request is not valid.', details: { errors } })
export const unauthorized = (message = 'The credential is missing or no longer valid.') =>
  new Problem({ status: 401, code: 'unauthorized', message })
export const forbidden = (message: string, details?: Readonly<Record<string, unknown>>) =>
  new Problem({ status: 403, code: 'forbidden', message, ...(details ? { details } : {}) })
export const notFound = (what = 'thing') =>
  new Problem({ status: 404, code: 'not_found', message: `There is no such ${what}.` })
export const conflict = (message: string, details?: Readonly<Record<string, unknown>>) =>
  new Problem({ status: 409, code: 'conflict', message, ...(details ? { details } : {}) })
export const notImplemented = () =>
  new Problem({
    status: 501,
    code: 'not_implemented',
    message: 'This gateway does not serve that operation.',
    details: { reason: 'not_implemented' },
  })
export const notConnected = () =>
  new Problem({
    status: 501,
    code: 'not_implemented',
    message: 'The session is not connected.',
    details: { reason: 'session_not_connected' },
  })
