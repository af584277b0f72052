import type { WASession } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { whenReady } from '../../base/when-ready.js'
import { ClientController } from '../../controllers/client-controller.js'
import { StoreController } from '../../controllers/store-controller.js'
import { ClockController } from '../../controllers/ui/clock-controller.js'
import { SessionSelectEvent } from '../../events.js'
import { sessionStatusWords } from '../../i18n/en/session-status.js'
import { uiWords } from '../../i18n/en/ui.js'
import { controls } from '../../styles/controls.styles.js'
import { rowNameStyles } from '../../styles/row-name.styles.js'
import { stateStyles } from '../../styles/states.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import { formatPhone } from '../../ui/contact-phone.js'
import { sessionStatus } from '../../ui/session-status.js'
import { emptyState, skeleton } from '../../ui/states.js'
import { status, statusStyles } from '../../ui/status.js'
import { text } from '../../ui/text.js'
import { SessionControls, sessionControlsStyles } from '../session-controls.js'
import { sessionName } from '../session-name.js'
import { styles } from './session-card.styles.js'

/**
 * Shows one WhatsApp session, live, and lets an operator link, start, stop, rename, log out or delete it.
 *
 * @fires {SessionSelectEvent} wg-session-select - The name was activated. Cancelable.
 * @fires {SessionDeleteEvent} wg-session-delete - Deleting was confirmed. Cancelable.
 * @slot actions - Further controls at the end of the first line.
 * @csspart status - Shape, word, reason and since.
 * @csspart base - The card.
 */
export class SessionCardElement extends WaygateElement {
  static override styles = [tokens, controls, stateStyles, rowNameStyles, statusStyles, sessionControlsStyles, styles]

  @property({ attribute: 'session-id' }) sessionId = ''

  /** One line: no frame, no controls. */
  @property({ type: Boolean, reflect: true }) compact = false

  readonly #client = new ClientController(this)
  readonly #session = new StoreController(this, () =>
    this.sessionId ? this.#client.value?.live.session(this.sessionId) : undefined,
  )
  readonly #controls = new SessionControls(this, this.#client)
  readonly #me = new StoreController(this, () => this.#client.value?.live.me())
  readonly #clock = new ClockController(this, () =>
    this.#session.value?.value?.nextRetryAt === undefined ? 30_000 : 1_000,
  )

  protected override render(): TemplateResult | typeof nothing {
    const words = this.words(sessionStatusWords)
    return whenReady(this, this.#session.value, {
      ready: ({ value }) => (value ? this.#card(value) : nothing),
      loading: () => html`<div class="card">${skeleton(this.words(uiWords).loading, { rows: 1 })}</div>`,
      idle: () => emptyState({ heading: words.missingId, text: words.missingIdHint }),
    })
  }

  #card(session: WASession): TemplateResult {
    const statusWords = this.words(sessionStatusWords)
    const name = sessionName(session, statusWords.unnamed)
    const number = session.phoneNumber === undefined ? statusWords.noNumber : formatPhone(session.phoneNumber)
    const me = this.#me.value
    return html`<article class="card" part="base" aria-label=${name}>
      <header>
        <div class="who">
          <h3><button class="name" type="button" @click=${this.#onSelect}>${text(name)}</button></h3>
          <p class="muted small number">${number === name ? nothing : text(number)}</p>
        </div>
        <slot name="actions"></slot>
        ${this.compact || me?.status === 'loading' ? nothing : html`<div>${this.#controls.controls(session, me?.value)}</div>`}
      </header>
      ${status(sessionStatus(session, statusWords, this.formats, this.#client.value?.now() ?? this.#clock.now))}
      ${this.#controls.dialog(session)}
    </article>`
  }

  readonly #onSelect = (): void => {
    this.dispatchEvent(new SessionSelectEvent(this.sessionId))
  }
}
