import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { announce } from '../controllers/ui/announce.js'
import { ClockController } from '../controllers/ui/clock-controller.js'
import { OnDemandController } from '../controllers/ui/on-demand-controller.js'
import { PageVisibilityController } from '../controllers/ui/page-visibility-controller.js'
import { pairingWords } from '../i18n/en/pairing.js'
import { sessionStatusWords } from '../i18n/en/session-status.js'
import { uiWords } from '../i18n/en/ui.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { buttonStyles, surfaceStyles } from '../styles/controls.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { UiPairingEvent, type PairingWish } from './pairing-events.js'
import { pairingPhase, type PairingModel, type PairingPhase } from './pairing-model.js'
import { qrPanel, type PairingScene } from './pairing-panels.js'
import { pairingStyles } from './pairing.styles.js'
import { spokenChange } from './pairing-speech.js'
import { isKnownReason } from './session-status.js'
import type { UiSelectEvent } from './ui-events.js'

const loadQr = () => import('./qr.define.js')
const loadCode = () => import('./pairing-code.define.js')
const loadNotice = () => import('./pairing-notice.js')
const loadProgress = () => import('./pairing-progress.js')

/** Reasons that are shown as progress, and need no notice. */
const PROGRESS: ReadonlySet<string> = new Set(['linking', 'syncing'])

/**
 * Linking a phone, told as it is: the code with the time it has left, what to do on the phone, how far it is, and a named reason with a
 * next step when it ends. Shows; its owner acts.
 *
 * @fires {UiPairingEvent} wg-ui-pairing - A wish: start, code, cancel or logout.
 * @slot instructions - In place of the steps.
 * @slot success - Below "Linked".
 */
export class PairingElement extends LitElement {
  static override styles = [tokens, buttonStyles, surfaceStyles, stateStyles, pairingStyles]

  /** Session, QR and code as the server says. */
  @property({ attribute: false }) model: PairingModel | undefined = undefined

  /** The server's clock, so that a wrong clock here shows no wrong time. */
  @property({ attribute: false }) serverNow: () => number = () => Date.now()

  @property() method: 'qr' | 'code' = 'qr'

  /** The number to start the code with. */
  @property() phone = ''

  /** The wish that is under way. */
  @property({ attribute: false }) pending: PairingWish['action'] | undefined = undefined

  /** Why the last wish failed, in words. */
  @property() problem = ''

  /** What the phone is linked to: the session's name, and whose it is. */
  @property() name = ''
  @property() organization = ''

  @state() private changingNumber = false

  readonly #visibility = new PageVisibilityController(this)
  readonly #locale = new LocaleController(this)
  readonly #qr = new OnDemandController(this, loadQr)
  readonly #code = new OnDemandController(this, loadCode)
  readonly #notice = new OnDemandController(this, loadNotice)
  readonly #progress = new OnDemandController(this, loadProgress)
  #spoken: PairingModel | undefined

  constructor() {
    super()
    new ClockController(this, () =>
      this.#phase === 'waiting' || this.model?.session.nextRetryAt !== undefined ? 1_000 : undefined,
    )
  }

  get #phase(): PairingPhase {
    return this.model ? pairingPhase(this.model) : 'idle'
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('model') && changed.get('model')?.code?.code !== this.model?.code?.code) this.changingNumber = false
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.model) return nothing
    const words = this.#locale.words(pairingWords)
    return html`<div class="pairing" part="base">
      ${this.name ? html`<p class="target">${words.linkingName(this.name)}${this.organization ? html` <span class="muted">${words.inOrganization(this.organization)}</span>` : nothing}</p>` : nothing}
      ${this.#reason(this.model)} ${this.problem ? html`<p class="error" role="alert">${this.problem}</p>` : nothing}
      ${this.#body(this.model)}
    </div>`
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('model')) return
    const text = spokenChange(
      this.#spoken,
      this.model,
      this.#locale.words(pairingWords),
      this.#locale.words(sessionStatusWords),
    )
    this.#spoken = this.model
    if (text) announce(text)
  }

  #reason({ session }: PairingModel): TemplateResult | typeof nothing {
    const { reason } = session
    if (!isKnownReason(reason, this.#locale.words(sessionStatusWords)) || PROGRESS.has(reason)) return nothing
    const view = (notice: Awaited<ReturnType<typeof loadNotice>>) =>
      notice.pairingNotice(session, this.#locale, this.serverNow())
    return this.#notice.show(view, this.#locale.words(uiWords))
  }

  #body(model: PairingModel): TemplateResult {
    const phase = this.#phase
    if (phase !== 'linked' && phase !== 'linking' && phase !== 'syncing' && phase !== 'reconnecting')
      return this.#methods(model)
    return this.#progress.show(
      ({ progressPanel }) => progressPanel(phase, model.session, this.#locale),
      this.#locale.words(uiWords),
    )
  }

  #methods(model: PairingModel): TemplateResult {
    const words = this.#locale.words(pairingWords)
    const common = this.#locale.words(uiWords)
    const scene: PairingScene = {
      model,
      phase: this.#phase,
      words,
      locale: this.#locale,
      serverNow: this.serverNow(),
      hidden: this.#visibility.hidden,
      pending: this.pending,
      phone: this.phone,
      changingNumber: this.changingNumber,
      wish: this.#wish,
      changeNumber: this.#onChangeNumber,
    }
    const tabs = [
      { value: 'qr', label: words.qrTab },
      { value: 'code', label: words.codeTab },
    ]
    const canCancel = this.#phase === 'waiting' || this.#phase === 'starting'
    return html`<wg-ui-tabs
        part="method-switch"
        label=${words.method}
        .tabs=${tabs}
        .value=${this.method}
        @wg-ui-select=${this.#onMethod}
      >
        ${this.method === 'qr' ? qrPanel(scene, (qr) => this.#qr.show(qr, common)) : this.#code.show(({ codePanel }) => codePanel(scene), common)}
      </wg-ui-tabs>
      ${
        canCancel
          ? html`<div class="cancel">
              <button
                class="button quiet small"
                type="button"
                ?disabled=${this.pending === 'cancel'}
                @click=${this.#onCancel}
              >
                ${words.cancel}
              </button>
            </div>`
          : nothing
      }`
  }

  readonly #wish = (wish: PairingWish): void => {
    this.dispatchEvent(new UiPairingEvent(wish))
  }

  readonly #onCancel = (): void => {
    this.#wish({ action: 'cancel' })
  }

  readonly #onChangeNumber = (): void => {
    this.changingNumber = true
  }

  readonly #onMethod = (event: UiSelectEvent): void => {
    this.method = event.value === 'code' ? 'code' : 'qr'
  }
}
