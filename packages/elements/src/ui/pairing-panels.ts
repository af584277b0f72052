import { html, nothing, svg, type TemplateResult } from 'lit'
import type { pairingWords } from '../i18n/en/pairing.js'
import type { LocaleController } from '../i18n/locale-controller.js'
import type { WordsOf } from '../i18n/room.js'
import type { PairingWish } from './pairing-events.js'
import { timeLeft, type PairingModel, type PairingPhase } from './pairing-model.js'
import { isHopeless } from './session-status.js'

type Words = WordsOf<typeof pairingWords>

/** Everything a panel of the pairing view draws from. */
export interface PairingScene {
  readonly model: PairingModel
  readonly phase: PairingPhase
  readonly words: Words
  readonly locale: LocaleController
  readonly serverNow: number
  /** The page is in the background: codes are covered. */
  readonly hidden: boolean
  readonly pending: PairingWish['action'] | undefined
  readonly phone: string
  readonly changingNumber: boolean
  readonly wish: (wish: PairingWish) => void
  readonly changeNumber: () => void
}

/** What the blurred square shows when there is no code: it says nothing and links nothing. */
const BLANK = 'waygate '.repeat(26)

/** What to do on the phone, or what the host says in its place. */
export function steps(words: Words, list: readonly string[]): TemplateResult {
  return html`<slot name="instructions"
    ><ol class="steps" aria-label=${words.stepsLabel}>
      ${list.map((step) => html`<li>${step}</li>`)}
    </ol></slot
  >`
}

/** The QR code with its ring, or what stands in its place. `drawn` draws the code once what draws codes is there. */
export function qrPanel(scene: PairingScene, drawn: (qr: TemplateResult) => TemplateResult): TemplateResult {
  const { words, model, serverNow } = scene
  const left = model.qr && timeLeft(model.qr, serverNow)
  const shown = model.qr !== undefined && scene.phase === 'waiting' && !scene.hidden && left?.ms !== 0
  return html`<div class="columns">
    <div class="figure">
      <div class="frame">
        ${shown ? html`${drawn(html`<wg-ui-qr .code=${model.qr.code} label=${words.qrLabel}></wg-ui-qr>`)}${ring(left?.fraction)}` : cover(scene)}
      </div>
      <p class="meta" part="countdown" aria-live="off">
        ${shown && model.qr.number !== undefined && model.qr.total !== undefined ? html`<span>${words.codeOf(model.qr.number, model.qr.total)}</span>` : nothing}
        ${shown && left ? html`<span class="number muted">${words.timeLeft(scene.locale.formats.clock(left.ms / 1000))}</span>` : nothing}
      </p>
    </div>
    ${steps(words, words.qrSteps)}
  </div>`
}

/** A thin line around the code that empties with the time left. */
function ring(fraction: number | undefined): TemplateResult | typeof nothing {
  if (fraction === undefined) return nothing
  const rect = (name: string, offset: number) =>
    svg`<rect class=${name} x="1" y="1" width="334" height="334" rx="14" pathLength="100" stroke-dasharray="100" stroke-dashoffset=${offset} />`
  return html`<svg class="ring" viewBox="0 0 336 336" aria-hidden="true">
    ${rect('track', 0)}${rect('left', 100 * (1 - fraction))}
  </svg>`
}

function cover(scene: PairingScene): TemplateResult {
  const { words, phase } = scene
  const waiting = phase === 'starting' || phase === 'waiting' || scene.pending === 'start'
  return html`<div class="blurred" aria-hidden="true"><wg-ui-qr .code=${BLANK}></wg-ui-qr></div>
    <div class="cover">
      ${waiting ? html`<span role="status">${waitingText(scene)}</span>` : startButton(scene, words)}
    </div>`
}

function waitingText({ words, hidden, model, phase }: PairingScene): string {
  if (hidden && model.qr) return words.hiddenPage
  return phase === 'waiting' ? words.nextCode : words.preparing
}

function startButton({ model, wish }: PairingScene, words: Words): TemplateResult | typeof nothing {
  const { status, reason } = model.session
  if (isHopeless(model.session)) return nothing
  if (reason === 'bad_session')
    return html`<button
      class="button primary"
      type="button"
      @click=${() => {
        wish({ action: 'logout' })
      }}
    >
      ${words.logOut}
    </button>`
  return html`<button
    class="button primary"
    type="button"
    @click=${() => {
      wish({ action: 'start' })
    }}
  >
    ${startLabel(status, reason, words)}
  </button>`
}

function startLabel(status: string, reason: string | undefined, words: Words): string {
  if (reason === 'replaced') return words.takeOver
  if (status === 'logged_out') return words.linkAgain
  if (reason === 'qr_timeout' || reason === 'pairing_cancelled') return words.showNewCode
  return status === 'failed' ? words.tryAgain : words.showCode
}
