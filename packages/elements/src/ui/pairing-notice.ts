import { html, nothing, type TemplateResult } from 'lit'
import { sessionStepsWords } from '../i18n/en/session-steps.js'
import type { LocaleController } from '../i18n/locale-controller.js'
import { reasonSentence, type SessionFacts } from './session-status.js'

/** Reasons that nobody needs to be alarmed by. */
const CALM = new Set(['pairing_cancelled', 'stopped_by_user', 'qr_timeout', 'reconnecting', 'node_drained'])

/** What happened and what to do about it, for every reason of the catalogue. */
export function pairingNotice(session: SessionFacts, locale: LocaleController, now: number): TemplateResult {
  const words = locale.words(sessionStepsWords)
  const reason = session.reason ?? ''
  const step = Object.hasOwn(words.nextSteps, reason)
    ? words.nextSteps[reason as keyof typeof words.nextSteps]
    : undefined
  const calm = CALM.has(reason)
  return html`<div class="notice ${calm ? 'calm' : ''}" role=${calm ? 'status' : 'alert'}>
    <strong>${reasonSentence(session, words, locale.formats, now)}</strong
    >${step === undefined ? nothing : html`<span>${step}</span>`}
  </div>`
}
