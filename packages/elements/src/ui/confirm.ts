import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { uiWords } from '../i18n/en/ui.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { buttonStyles, fieldStyles, surfaceStyles } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { UiCloseEvent, UiConfirmEvent } from './ui-events.js'

/**
 * Asks before something that cannot be undone. The heading names the thing, the text says what is lost, the button is the verb.
 * The focus starts on "Cancel": Enter alone destroys nothing.
 *
 * @fires {UiConfirmEvent} wg-ui-confirm - Go ahead.
 * @fires {UiCloseEvent} wg-ui-close - Leave it.
 * @slot - More to say or to fill in.
 */
export class ConfirmElement extends LitElement {
  static override styles = [tokens, buttonStyles, fieldStyles, surfaceStyles]

  @property({ type: Boolean }) open = false

  @property() heading = ''

  @property() text = ''

  /** The verb on the button. */
  @property({ attribute: 'confirm-label' }) confirmLabel = ''

  @property({ type: Boolean }) danger = false

  /** The action is under way: the button waits. */
  @property({ type: Boolean }) pending = false

  /** Why the last try failed. */
  @property() problem = ''

  readonly #locale = new LocaleController(this)

  protected override render(): TemplateResult {
    const words = this.#locale.words(uiWords)
    return html`<wg-ui-dialog .open=${this.open} heading=${this.heading} @wg-ui-close=${this.#onClose}>
      <div class="stack">
        <p>${this.text}</p>
        <slot></slot>
        ${this.problem ? html`<p class="error" role="alert">${this.problem}</p>` : nothing}
      </div>
      <button slot="footer" class="button" type="button" data-autofocus @click=${this.#onClose}>${words.cancel}</button>
      <button
        slot="footer"
        class="button primary ${this.danger ? 'danger' : ''}"
        type="button"
        ?disabled=${this.pending}
        @click=${this.#onConfirm}
      >
        ${this.confirmLabel}
      </button>
    </wg-ui-dialog>`
  }

  readonly #onClose = (): void => {
    this.dispatchEvent(new UiCloseEvent())
  }

  readonly #onConfirm = (): void => {
    this.dispatchEvent(new UiConfirmEvent())
  }
}
