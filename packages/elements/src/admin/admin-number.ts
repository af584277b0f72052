import type { AdminNumber } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import { problemText } from '../base/problem.js'
import { WaygateElement } from '../base/waygate-element.js'
import { whenReady } from '../base/when-ready.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { ClockController } from '../controllers/ui/clock-controller.js'
import { adminNumberWords } from '../i18n/en/admin.js'
import { sessionStatusWords } from '../i18n/en/session-status.js'
import { uiWords } from '../i18n/en/ui.js'
import { controls } from '../styles/controls.styles.js'
import { dataTableStyles } from '../styles/data-table.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { formatPhone } from '../ui/contact-phone.js'
import type { UiPairingEvent, PairingWish } from '../ui/pairing-events.js'
import type { PairingModel } from '../ui/pairing-model.js'
import { sessionStatus } from '../ui/session-status.js'
import { emptyState } from '../ui/states.js'
import { status, statusStyles } from '../ui/status.js'
import { styles } from './admin-number.styles.js'

/**
 * The deployment's own number: its status and, while it is not linked, the code or QR that links it. Needs a super admin.
 *
 * @slot header - Before the page.
 * @csspart qr - The canvas of the QR code.
 * @csspart code - The pairing code.
 * @csspart countdown - The line under either.
 * @csspart method-switch - The tabs.
 * @csspart status - Shape, word, reason and since.
 */
export class AdminNumberElement extends WaygateElement {
  static override styles = [tokens, controls, stateStyles, dataTableStyles, statusStyles, styles]

  // A gateway that does not repeat the code as an event answered it to us; kept until it expires.
  @state() private issued: AdminNumber['pairingCode']

  readonly #client = new ClientController(this)
  readonly #clock = new ClockController(this)
  readonly #number = new StoreController(this, () => this.#client.value?.live.adminNumber())
  readonly #wish = new ActionController(this, (signal, wish: PairingWish) => this.#carryOut(wish, signal))

  private get msg() {
    return this.words(adminNumberWords)
  }

  protected override render(): TemplateResult {
    return html`<slot name="header"></slot>
      <div class="bar">
        <div>
          <h2>${this.msg.title}</h2>
          <p class="muted">${this.msg.intro}</p>
        </div>
      </div>
      ${whenReady(this, this.#number.value, {
        feature: 'admin-number',
        ready: ({ value }) => (value ? this.#renderNumber(value) : nothing),
        ...(isMissing(this.#number.value?.error) && {
          failed: () => emptyState({ heading: this.msg.noneTitle, text: this.msg.noneText }),
        }),
      })}`
  }

  #renderNumber({ session, qr, pairingCode }: AdminNumber): TemplateResult {
    const { msg } = this
    const client = this.#client.require()
    const words = this.words(sessionStatusWords)
    const failure = this.#wish.error
    const code = pairingCode ?? this.#stillGood()
    const model: PairingModel = { session, qr, code }
    return html`<dl>
        <dt>${msg.status}</dt>
        <dd>${status(sessionStatus(session, words, this.formats, this.#client.value?.now() ?? this.#clock.now))}</dd>
        <dt>${msg.linkedAs}</dt>
        <dd class="number">
          ${session.phoneNumber ? html`<bdi dir="ltr">${formatPhone(session.phoneNumber)}</bdi>` : html`<span class="muted">${words.noNumber}</span>`}
        </dd>
        <dt>${msg.node}</dt>
        <dd class="mono">${session.gatewayId || html`<span class="muted">${msg.noNode}</span>`}</dd>
      </dl>
      <div class="card">
        <wg-ui-pairing
          exportparts="qr, code, countdown, method-switch"
          .model=${model}
          .serverNow=${() => client.now()}
          method="code"
          .phone=${session.phoneNumber ?? ''}
          .pending=${this.#wish.pending ? this.#wish.args?.[0].action : undefined}
          problem=${failure === undefined ? '' : problemText(failure, this.words(uiWords))}
          name=${session.label ?? msg.title}
          @wg-ui-pairing=${this.#onWish}
        ></wg-ui-pairing>
      </div>`
  }

  #stillGood(): AdminNumber['pairingCode'] {
    const { issued } = this
    return issued?.expiresAt !== undefined && issued.expiresAt <= this.#client.require().now() ? undefined : issued
  }

  async #carryOut(wish: PairingWish, signal: AbortSignal): Promise<void> {
    const { admin, sessions } = this.#client.require()
    const id = this.#number.value?.value?.session.id
    if (wish.action === 'start') await admin.number.qr({ signal })
    else if (wish.action === 'code')
      this.issued = (await admin.number.pairingCode({ phone: wish.phone }, { signal })).pairingCode
    else if (id !== undefined && wish.action === 'logout') await sessions.logout(id, { signal })
    else if (id !== undefined) await sessions.stop(id, { signal })
  }

  readonly #onWish = ({ wish }: UiPairingEvent): void => {
    this.issued = undefined
    void this.#wish.run(wish)
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'not_found'
}
