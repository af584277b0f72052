import { html, nothing, svg, type TemplateResult } from 'lit'
import type { pairingWords } from '../i18n/en/pairing.js'
import type { Formats } from '../i18n/formats.js'
import type { WordsOf } from '../i18n/room.js'
import { formatPhone } from './contact-phone.js'
import { checkIcon } from './icons.js'
import type { PairingWish, UiPairingEvent } from './pairing-events.js'
import { timeLeft, type PairingModel, type PairingPhase } from './pairing-model.js'
import { isHopeless } from './session-status.js'

type Words = WordsOf<typeof pairingWords>

/** Everything a panel of the pairing view draws from. */
export interface PairingScene {
  readonly model: PairingModel
  readonly phase: PairingPhase
  readonly words: Words
  readonly formats: Formats
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

function steps(words: Words, list: readonly string[]): TemplateResult {
  return html`<slot name="instructions"
    ><ol class="steps" aria-label=${words.stepsLabel}>
      ${list.map((step) => html`<li>${step}</li>`)}
    </ol></slot
  >`
}

/** The QR code with its ring, or what stands in its place. `drawn` draws the code once what draws codes is there. */
export function qrPanel(scene: PairingScene, drawn: (qr: TemplateResult) => TemplateResult): TemplateResult {
  const { words, model, formats, serverNow } = scene
  const left = model.qr && timeLeft(model.qr, serverNow)
  const shown = model.qr !== undefined && scene.phase === 'waiting' && !scene.hidden && left?.ms !== 0
  return html`<div class="columns">
    <div class="figure">
      <div class="frame">
        ${shown ? html`${drawn(html`<wg-ui-qr .code=${model.qr.code} label=${words.qrLabel}></wg-ui-qr>`)}${ring(left?.fraction)}` : cover(scene)}
      </div>
      <p class="meta" part="countdown" aria-live="off">
        ${shown && model.qr.number !== undefined && model.qr.total !== undefined ? html`<span>${words.codeOf(model.qr.number, model.qr.total)}</span>` : nothing}
        ${shown && left ? html`<span class="number muted">${words.timeLeft(formats.clock(left.ms / 1000))}</span>` : nothing}
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

/** The number field, or the code that was made for it. */
export function codePanel(scene: PairingScene): TemplateResult {
  const { words, model, changingNumber } = scene
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
                >${words.codeExpires(scene.formats.clock((code.expiresAt - scene.serverNow) / 1000))}</span
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

function bigCode(words: Words, code: string): TemplateResult {
  const groups = code.replace(/[^0-9A-Za-z]/g, '').match(/.{1,4}/g) ?? [code]
  const spelled = groups.map((group) => Array.from(group).join(' ')).join(', ')
  return html`<p class="code" part="code" role="img" aria-label="${words.codeLabel}: ${spelled}" dir="ltr">
    ${groups.map((group) => html`<span>${group}</span>`)}
  </p>`
}

/** The phone has accepted: what is done, what is under way. */
export function progressPanel(words: Words, phase: 'linking' | 'syncing' | 'reconnecting'): TemplateResult {
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

/** The end of the road. */
export function linkedPanel(words: Words, phone: string | undefined): TemplateResult {
  return html`<div class="linked" role="status">
    <span class="tick" aria-hidden="true">${checkIcon}</span>
    <h3>${phone === undefined ? words.linked : html`<bdi>${words.linkedAs(phone)}</bdi>`}</h3>
    <slot name="success"><p class="muted">${words.linkedHint}</p></slot>
  </div>`
}
