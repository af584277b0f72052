import {
  conflict,
  forbidden,
  gatewayUnavailable,
  Problem,
  rateLimited,
  sessionNotConnected,
  validationError,
} from '../http/problems.js'
import { NotConnectedError } from '../whatsapp/engine.js'
import { NoAnswerError, type PersonAnswer, RefusedError } from '../whatsapp/engine-people.js'

/** What a number of WhatsApp's means to a caller; `details.reason` is the word to branch on. */
export type Refusals = Readonly<Record<number, () => Problem>>

const LIMITED_SECONDS = 60

const missing = (message: string, reason: string): Problem => new Problem('not_found', message, { reason })

/** What the numbers mean where nothing more exact is known. */
const COMMON: Refusals = {
  400: () => validationError(['WhatsApp does not accept this.']),
  401: () => forbidden('WhatsApp does not allow this to the number.', { reason: 'not_allowed' }),
  403: () => forbidden('Only an admin of the group can do this.', { reason: 'not_admin' }),
  404: () => missing('WhatsApp knows nothing under this JID.', 'unknown_to_whatsapp'),
  406: () => validationError(['WhatsApp does not accept this.']),
  409: () => conflict('Somebody else changed it at the same moment. Try again.', { reason: 'changed_meanwhile' }),
  410: () => missing('It is gone.', 'gone'),
  419: () => conflict('The group is full.', { reason: 'group_full' }),
  429: () => rateLimited(LIMITED_SECONDS, 'WhatsApp asks for a pause.'),
}

/** What the numbers mean where the servers say "not authorized" to members who are no admins. */
export const ADMIN_REFUSALS: Refusals = {
  401: () => forbidden('Only an admin of the group can do this.', { reason: 'not_admin' }),
}

/** What the numbers mean to who leaves. */
export const LEAVE_REFUSALS: Refusals = {
  403: () => missing('The number is not in this group.', 'not_a_member'),
  404: () => missing('The number is not in this group.', 'not_a_member'),
}

/** What the numbers mean to who follows an invite link. */
export const INVITE_REFUSALS: Refusals = {
  401: () => forbidden('The number may not join this group.', { reason: 'not_allowed' }),
  403: () => forbidden('The number may not join this group.', { reason: 'not_allowed' }),
  404: () => missing('The invite link leads nowhere.', 'invite_unknown'),
  406: () => missing('The invite link leads nowhere.', 'invite_unknown'),
  409: () => conflict('The number is in this group already.', { reason: 'already_member' }),
  410: () => missing('The invite link was replaced.', 'invite_gone'),
}

/** What the numbers mean for one person who is to be added. */
export const ADD_REFUSALS: Refusals = {
  401: () => forbidden('The person has blocked the number.', { reason: 'not_allowed' }),
  403: () => forbidden('The person lets nobody add them; send the invite link instead.', { reason: 'invite_needed' }),
  404: () => missing('The number is not on WhatsApp.', 'not_on_whatsapp'),
  408: () => conflict('The person left this group a short while ago.', { reason: 'recently_left' }),
  409: () => conflict('The person is in the group already.', { reason: 'already_member' }),
}

/** What the numbers mean for one member who is to be changed. */
export const MEMBER_REFUSALS: Refusals = {
  403: () => forbidden('The creator of the group cannot be changed.', { reason: 'is_creator' }),
  404: () => missing('The person is not in the group.', 'not_a_member'),
}

/** What the numbers mean for one person who asked to join. */
export const REQUEST_REFUSALS: Refusals = {
  404: () => missing('The person has not asked to join.', 'no_request'),
  409: () => conflict('The person is in the group already.', { reason: 'already_member' }),
}

/** Asks WhatsApp; its refusals become problems, and a lost connection is the deployed 501. */
export async function withWhatsapp<T>(question: () => Promise<T>, refusals: Refusals = {}): Promise<T> {
  try {
    return await question()
  } catch (error) {
    if (error instanceof NotConnectedError) throw sessionNotConnected()
    if (error instanceof NoAnswerError) throw gatewayUnavailable('WhatsApp did not answer in time.')
    throw error instanceof RefusedError ? problemOf(error.code, refusals) : error
  }
}

/**
 * Makes sure that everybody named was answered with yes.
 * @throws {Problem} The one refusal, or `partly_refused` with everybody's reason.
 */
export function requireAccepted(answers: readonly PersonAnswer[], refusals: Refusals): void {
  const refused = answers.filter(({ code }) => code !== 200)
  const [first] = refused
  if (first === undefined) return
  if (answers.length === 1) throw problemOf(first.code, refusals)
  const people = refused.map(({ jid, code }) => ({ jid, reason: problemOf(code, refusals).details?.['reason'] }))
  throw conflict('WhatsApp refused it for some of them; for the others it is done.', {
    reason: 'partly_refused',
    people,
  })
}

function problemOf(code: number, refusals: Refusals): Problem {
  const known = refusals[code] ?? COMMON[code]
  return known ? known() : conflict('WhatsApp refused this.', { reason: 'refused', code })
}
