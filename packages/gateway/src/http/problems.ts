/** The error codes of the contract, with their status. */
export const problemStatus = {
  validation_error: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  rate_limited: 429,
  internal: 500,
  not_implemented: 501,
  gateway_unavailable: 503,
} as const

export type ProblemCode = keyof typeof problemStatus

/** A refusal that the caller may read. Everything else that is thrown becomes `internal`, without its words. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number

  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly details?: Readonly<Record<string, unknown>>,
    /** For the two codes that HTTP says more finely: 413 and 415 are both `validation_error`. */
    options: { status?: number; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message)
    this.status = options.status ?? problemStatus[code]
    this.headers = options.headers ?? {}
  }

  readonly headers: Readonly<Record<string, string>>

  /** The envelope on the wire. */
  body(): { error: { code: ProblemCode; message: string; details?: Readonly<Record<string, unknown>> } } {
    const { code, message, details } = this
    return { error: details === undefined ? { code, message } : { code, message, details } }
  }
}

/** 400, with one sentence per thing that is wrong. */
export function validationError(errors: readonly string[], message = 'The request is not valid.'): Problem {
  return new Problem('validation_error', message, { errors })
}

export function unauthorized(message = 'Sign in, or send a valid credential.', reason?: string): Problem {
  return new Problem('unauthorized', message, reason === undefined ? undefined : { reason }, {
    headers: { 'www-authenticate': 'Bearer' },
  })
}

export function forbidden(message: string, details?: Readonly<Record<string, unknown>>): Problem {
  return new Problem('forbidden', message, details)
}

/** 404; the same words for what does not exist and for what belongs to somebody else. */
export function notFound(message = 'Not found.'): Problem {
  return new Problem('not_found', message)
}

export function conflict(message: string, details?: Readonly<Record<string, unknown>>): Problem {
  return new Problem('conflict', message, details)
}

/** 429; `seconds` is rounded up and at least 1. */
export function rateLimited(seconds: number, message = 'Too many requests. Try again later.'): Problem {
  const retryAfterSeconds = Math.max(1, Math.ceil(seconds))
  return new Problem(
    'rate_limited',
    message,
    { retryAfterSeconds },
    { headers: { 'retry-after': String(retryAfterSeconds) } },
  )
}

export function notImplemented(message = 'This gateway does not serve this operation yet.'): Problem {
  return new Problem('not_implemented', message, { reason: 'not_implemented' })
}

/** 501 as deployed: the operation needs a live connection to WhatsApp and there is none. */
export function sessionNotConnected(message = 'The session is not connected to WhatsApp.'): Problem {
  return new Problem('not_implemented', message, { reason: 'session_not_connected' })
}

/** 503; another try, or another gateway, may be lucky in a few seconds. */
export function gatewayUnavailable(message = 'The gateway cannot serve this right now.'): Problem {
  return new Problem('gateway_unavailable', message, undefined, { headers: { 'retry-after': '5' } })
}
