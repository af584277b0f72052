import { WaygateError } from '../errors.js'

/** Why a webhook request was not accepted. */
export type WebhookVerificationReason =
  | 'missing_headers'
  | 'invalid_timestamp'
  | 'too_old'
  | 'too_new'
  | 'no_match'
  | 'body_not_raw'
  | 'invalid_payload'
  | 'invalid_secret'

/** A webhook request whose origin is not proven. Answer 400 and do not act on its body. */
export class WebhookVerificationError extends WaygateError {
  override readonly name = 'WebhookVerificationError'
  readonly reason: WebhookVerificationReason

  constructor(reason: WebhookVerificationReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}
