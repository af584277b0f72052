import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { property, query } from 'lit/decorators.js'
import { DebounceController } from '../controllers/ui/debounce-controller.js'
import { uiWords } from '../i18n/en/ui.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { buttonStyles, fieldStyles } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { closeIcon, searchIcon } from './icons.js'
import { UiSearchEvent } from './ui-events.js'

/**
 * A search field that tells its text once typing pauses, at once on Enter and when cleared.
 *
 * @fires {UiSearchEvent} wg-ui-search - The text has settled.
 */
export class SearchElement extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true }
  static override styles = [
    tokens,
    buttonStyles,
    fieldStyles,
    css`
      .box {
        position: relative;
      }

      .box > svg {
        position: absolute;
        inset-block-start: 50%;
        inset-inline-start: 10px;
        translate: 0 -50%;
        color: var(--_muted);
        pointer-events: none;
      }

      .input {
        padding-inline-start: 34px;
      }

      .input:not(:placeholder-shown) {
        padding-inline-end: 36px;
      }

      .input::-webkit-search-cancel-button {
        display: none;
      }

      .icon-button {
        position: absolute;
        inset-block-start: 50%;
        inset-inline-end: 4px;
        translate: 0 -50%;
        inline-size: 28px;
        block-size: 28px;
        min-block-size: 28px;
      }
    `,
  ]

  @property() value = ''

  /** What is searched: the field's name and its placeholder. */
  @property() label = ''

  @query('input') private readonly input!: HTMLInputElement

  readonly #locale = new LocaleController(this)
  readonly #tell = new DebounceController(
    this,
    (value: string) => {
      this.#settle(value)
    },
    200,
  )

  /** Moves the focus to the field. */
  override focus(options?: FocusOptions): void {
    this.input.focus(options)
  }

  protected override render(): TemplateResult {
    const words = this.#locale.words(uiWords)
    const label = this.label || words.search
    return html`<div class="box" role="search">
      ${searchIcon}
      <input
        class="input"
        type="search"
        part="search"
        aria-label=${label}
        placeholder=${label}
        autocomplete="off"
        spellcheck="false"
        .value=${this.value}
        @input=${this.#onInput}
        @keydown=${this.#onKeydown}
      />
      ${this.value ? html`<button class="icon-button" type="button" aria-label=${words.clearSearch} @click=${this.#clear}>${closeIcon}</button>` : nothing}
    </div>`
  }

  readonly #onInput = (): void => {
    this.value = this.input.value
    this.#tell.schedule(this.value)
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') this.#tell.flush(this.value)
    if (event.key === 'Escape' && this.value) {
      event.stopPropagation()
      this.#clear()
    }
  }

  readonly #clear = (): void => {
    this.value = ''
    this.#tell.flush('')
    this.input.focus()
  }

  #settle(value: string): void {
    this.dispatchEvent(new UiSearchEvent(value.trim()))
  }
}
