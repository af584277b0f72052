import type { pairingWords } from '../i18n/en/pairing.js'
import type { sessionStatusWords } from '../i18n/en/session-status.js'
import type { WordsOf } from '../i18n/room.js'
import { formatPhone } from './contact-phone.js'
import { pairingPhase, type PairingModel } from './pairing-model.js'

/**
 * The sentence a screen reader hears about a change; undefined when nothing changed that is worth hearing. Never a code: codes are read
 * where they stand, when the person goes there.
 */
export function spokenChange(
  before: PairingModel | undefined,
  after: PairingModel | undefined,
  words: WordsOf<typeof pairingWords>,
  statusWords: WordsOf<typeof sessionStatusWords>,
): string | undefined {
  if (!before || !after) return undefined
  const [from, to] = [pairingPhase(before), pairingPhase(after)]
  if (from !== to) {
    if (to === 'linking') return statusWords.reasons.linking()
    if (to === 'syncing') return words.syncing
  }
  const { phoneNumber } = after.session
  // The number may come a moment after the status; the announcer speaks the last of a burst.
  if (to === 'linked' && (from !== to || phoneNumber !== before.session.phoneNumber)) {
    return phoneNumber === undefined ? words.linked : words.linkedAs(formatPhone(phoneNumber))
  }
  if (after.code && after.code.code !== before.code?.code) return words.spoken.pairingCode
  if (after.qr && after.qr.code !== before.qr?.code) {
    const { number, total } = after.qr
    return number === undefined || total === undefined ? words.spoken.firstCode : words.spoken.newCode(number, total)
  }
  return undefined
}
