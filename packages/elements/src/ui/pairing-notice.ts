import { html, nothing, type TemplateResult } from 'lit'
import type { sessionStepsWords } from '../i18n/en/session-steps.js'
import type { Formats } from '../i18n/formats.js'
import type { WordsOf } from '../i18n/room.js'
import { reasonSentence, type SessionFacts } from './session-status.js'

/** Reasons that linking itself shows as progress and not as a notice. */
const PROGRESS = new Set(['linking', 'syncing'])
/** Reasons that nobody needs to be alarmed by. */
const CALM = new Set(['pairing_cancelled', 'stopped_by_user', 'qr_timeout', 'reconnecting', 'node_drained'])

type Words = WordsOf<typeof sessionStepsWords>

interface NoticeFacts {
  readonly session: SessionFacts
  readonly statusWords: Words
  readonly formats: Formats
  readonly now: number
}

/** What a person can do about the session's reason. */
export function reasonNextStep(session: SessionFacts, words: Words): string | undefined {
  const { reason } = session
  return reason !== undefined && Object.hasOwn(words.nextSteps, reason)
    ? words.nextSteps[reason as keyof Words['nextSteps']]
    : undefined
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
