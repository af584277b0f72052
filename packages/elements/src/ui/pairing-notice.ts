import { html, nothing, type TemplateResult } from 'lit'
import type { sessionStatusWords } from '../i18n/en/session-status.js'
import type { Formats } from '../i18n/formats.js'
import type { WordsOf } from '../i18n/room.js'
import { reasonNextStep, reasonSentence, type SessionFacts } from './session-status.js'

/** Reasons that linking itself shows as progress and not as a notice. */
const PROGRESS = new Set(['linking', 'syncing'])
/** Reasons that nobody needs to be alarmed by. */
const CALM = new Set(['pairing_cancelled', 'stopped_by_user', 'qr_timeout', 'reconnecting', 'node_drained'])

interface NoticeFacts {
  readonly session: SessionFacts
  readonly statusWords: WordsOf<typeof sessionStatusWords>
  readonly formats: Formats
  readonly now: number
}

/** What happened and what to do about it, for every reason of the catalogue. */
export function pairingNotice({ session, statusWords, formats, now }: NoticeFacts): TemplateResult | typeof nothing {
  const sentence = reasonSentence(session, statusWords, formats, now)
  if (sentence === undefined || PROGRESS.has(session.reason ?? '')) return nothing
  const step = reasonNextStep(session, statusWords)
  const calm = CALM.has(session.reason ?? '')
  return html`<div class="notice ${calm ? 'calm' : ''}" role=${calm ? 'status' : 'alert'}>
    <strong>${sentence}</strong>${step === undefined ? nothing : html`<span>${step}</span>`}
  </div>`
}
