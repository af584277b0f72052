/** Why the sandbox refused something, as a stable machine code. */
export type SandboxErrorCode =
  | 'invalid_request'
  | 'not_found'
  | 'conflict'
  | 'forbidden'
  | 'not_member'
  | 'not_acceptable'
  | 'gone'
  | 'unsupported_media_type'
  | 'code_unknown'
  | 'code_expired'
  | 'code_retired'
  | 'wrong_code'
  | 'too_many_devices'
  | 'pairing_refused'
  | 'too_large'
  | 'internal_error'

const STATUS: Readonly<Record<SandboxErrorCode, number>> = {
  invalid_request: 400,
  not_found: 404,
  conflict: 409,
  forbidden: 403,
  not_member: 401,
  not_acceptable: 406,
  gone: 410,
  unsupported_media_type: 415,
  code_unknown: 404,
  code_expired: 410,
  code_retired: 410,
  wrong_code: 422,
  too_many_devices: 409,
  pairing_refused: 422,
  too_large: 413,
  internal_error: 500,
}

/** A refusal with a code for programs and a sentence for people. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError'

  constructor(
    readonly code: SandboxErrorCode,
    message: string,
  ) {
    super(message)
  }

  /** The HTTP status the admin API answers with. */
  get status(): number {
    return STATUS[this.code]
  }
}
