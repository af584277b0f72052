import { html, type TemplateResult } from 'lit'
import { pairingProgressWords } from '../i18n/en/pairing-progress.js'
import type { LocaleController } from '../i18n/locale-controller.js'
import { formatPhone } from './contact-phone.js'
import { checkIcon } from './icons.js'
import type { PairingModel } from './pairing-model.js'

/** Once the phone has accepted: what is done, what is under way, and the end of the road. */
export function progressPanel(
  phase: 'linking' | 'syncing' | 'reconnecting' | 'linked',
  { phoneNumber }: PairingModel['session'],
  locale: LocaleController,
): TemplateResult {
  const words = locale.words(pairingProgressWords)
  if (phase === 'linked')
    return html`<div class="linked" role="status">
      <span class="tick" aria-hidden="true">${checkIcon}</span>
      <h3>
        ${phoneNumber === undefined ? words.linked : html`<bdi>${words.linkedAs(formatPhone(phoneNumber))}</bdi>`}
      </h3>
      <slot name="success"><p class="muted">${words.linkedHint}</p></slot>
    </div>`
  if (phase === 'reconnecting')
    return html`<p class="moving" role="status">
      <span class="spinner" aria-hidden="true"></span>${words.reconnecting}
    </p>`
  const done = (label: string) => html`<li class="done">${checkIcon}<span>${label}</span></li>`
  const moving = (label: string) =>
    html`<li class="moving"><span class="spinner" aria-hidden="true"></span><span>${label}</span></li>`
  return html`<ul class="progress" aria-label=${words.progressLabel}>
      ${done(words.scanned)}
      ${phase === 'linking' ? moving(words.finishing) : html`${done(words.finished)}${moving(words.syncing)}`}
    </ul>
    <p class="muted">${words.keepOpen}</p>`
}
