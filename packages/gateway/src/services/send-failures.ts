import { gatewayUnavailable, type Problem, sessionNotConnected, validationError } from '../http/problems.js'

/** Why something was not sent, as its job and its message say it. */
export type SendFailure =
  'not_sent' | 'message_gone' | 'expired' | 'logged_out' | 'revoked' | 'unsendable' | 'upload_failed'

/** What whoever waited for it is told. */
export function problemOf(failure: SendFailure): Problem {
  if (failure === 'unsendable') return validationError(['body: cannot be sent'])
  if (failure === 'upload_failed') return gatewayUnavailable('WhatsApp did not take the file.')
  return sessionNotConnected()
}
