import { css, html, LitElement, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { announce } from '../controllers/ui/announce.js'
import { DebounceController } from '../controllers/ui/debounce-controller.js'
import { uiWords } from '../i18n/en/ui.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { buttonStyles } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { checkIcon, copyIcon } from './icons.js'

/** Copies `value` when pressed and says so, to the eye and to a screen reader. The value itself is never announced. */
export class CopyElement extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true }
  static override styles = [
    tokens,
    buttonStyles,
    css`
      :host {
        display: inline-flex;
        vertical-align: middle;
      }

      .icon-button {
        inline-size: 28px;
        block-size: 28px;
        min-block-size: 28px;
      }

      .done {
        color: var(--_success);
      }
    `,
  ]

  /** What is copied. A property without an attribute: it may be a secret. */
  @property({ attribute: false }) value = ''

  /** What the value is, for the button's name: "JID", "key". */
  @property() what = ''

  /** A text beside the icon; without one the button is an icon. */
  @property() label = ''

  @state() private copied = false

  readonly #locale = new LocaleController(this)
  readonly #forget = new DebounceController(
    this,
    () => {
      this.copied = false
    },
    2_000,
  )

  protected override render(): TemplateResult {
    const words = this.#locale.words(uiWords)
    const name = words.copyOf(this.what)
    const glyph = this.copied ? html`<span class="done">${checkIcon}</span>` : copyIcon
    if (this.label)
      return html`<button class="button" part="copy-button" type="button" @click=${this.#onClick}>
        ${glyph}${this.copied ? words.copied : this.label}
      </button>`
    return html`<button
      class="icon-button"
      part="copy-button"
      type="button"
      title=${name}
      aria-label=${name}
      @click=${this.#onClick}
    >
      ${glyph}
    </button>`
  }

  readonly #onClick = async (): Promise<void> => {
    const words = this.#locale.words(uiWords)
    try {
      await navigator.clipboard.writeText(this.value)
      this.copied = true
      this.#forget.schedule()
      announce(words.copied)
    } catch {
      announce(words.copyFailed)
    }
  }
}
