import { html, nothing, type TemplateResult } from 'lit'
import { pairingCodeWords } from '../i18n/en/pairing-code.js'
import type { WordsOf } from '../i18n/room.js'
import { formatPhone } from './contact-phone.js'
import type { UiPairingEvent } from './pairing-events.js'
import { steps, type PairingScene } from './pairing-panels.js'

/** The number field, or the code that was made for it. */
export function codePanel(scene: PairingScene): TemplateResult {
  const { model, changingNumber } = scene
  const words = scene.locale.words(pairingCodeWords)
  const { code } = model
  if (!code || changingNumber || scene.phase !== 'waiting') {
    return html`<div class="columns">
      <wg-ui-pairing-phone-form
        .phone=${scene.phone || (code?.phone === undefined ? '' : formatPhone(code.phone))}
        .pending=${scene.pending === 'code'}
        @wg-ui-pairing=${(event: UiPairingEvent) => {
          scene.wish(event.wish)
        }}
      ></wg-ui-pairing-phone-form>
    </div>`
  }
  return html`<div class="columns">
    <div class="figure">
      ${scene.hidden ? html`<p class="code covered">${words.hiddenPage}</p>` : bigCode(words, code.code)}
      <p class="meta" part="countdown">
        ${code.phone === undefined ? nothing : html`<span>${words.codeFor(formatPhone(code.phone))}</span>`}
        ${
          code.expiresAt === undefined
            ? nothing
            : html`<span class="number muted"
                >${words.codeExpires(scene.locale.formats.clock((code.expiresAt - scene.serverNow) / 1000))}</span
              >`
        }
      </p>
      <p class="row">
        <wg-ui-copy .value=${code.code} what=${words.copyWhat} label=${words.copyLabel}></wg-ui-copy>
        <button class="button quiet" type="button" @click=${scene.changeNumber}>${words.otherNumber}</button>
      </p>
    </div>
    ${steps(words, words.codeSteps)}
  </div>`
}

function bigCode(words: WordsOf<typeof pairingCodeWords>, code: string): TemplateResult {
  const groups = code.replace(/[^0-9A-Za-z]/g, '').match(/.{1,4}/g) ?? [code]
  const spelled = groups.map((group) => Array.from(group).join(' ')).join(', ')
  return html`<p class="code" part="code" role="img" aria-label="${words.codeLabel}: ${spelled}" dir="ltr">
    ${groups.map((group) => html`<span>${group}</span>`)}
  </p>`
}
