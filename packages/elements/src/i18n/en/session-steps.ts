import { defineRoom } from '../room.js'
import { sessionStatusWords } from './session-status.js'

/** The words of a session's status with what a person can do about each reason, which only linking says. */
export const sessionStepsWords = defineRoom('session-status', (formats) => ({
  ...sessionStatusWords.english(formats),
  nextSteps: {
    qr_timeout: 'Show a new code and scan it while it is fresh.',
    pairing_rejected: 'Try again, or link with a code instead.',
    pairing_cancelled: 'You can start again at any time.',
    pairing_rate_limited: 'WhatsApp limits how often a number may try.',
    passkey_required: 'Link once with WhatsApp Web in a browser, then try again here.',
    replaced: 'Take over to use it here; the other place is disconnected.',
    unlinked: 'Link the phone again to go on. Chats are kept.',
    locked: 'Open WhatsApp on the phone and look for a notice, then link again.',
    banned: 'Ask WhatsApp for a review from the phone. Linking will not work until then.',
    temporarily_banned: 'It tries again by itself when the ban ends.',
    client_outdated: 'Ask whoever runs this gateway to upgrade it.',
    bad_user_agent: 'Ask whoever runs this gateway to look at it.',
    not_multi_device: 'Ask whoever runs this gateway to look at it.',
    bad_session: 'Log out, then link the phone again.',
    untrusted_server: 'Ask whoever runs this gateway to look at its network.',
  },
}))
