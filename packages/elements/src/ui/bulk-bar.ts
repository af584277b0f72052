import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { selectionWords } from '../i18n/en/ui-selection.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { buttonStyles } from '../styles/button.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { UiCloseEvent, UiSelectEvent } from './ui-events.js'

/** One thing that can be done to everything that is chosen. */
export interface BulkAction {
  readonly value: string
  readonly label: string
  readonly danger?: boolean
}

/**
 * How many rows are chosen, and what can be done to all of them. Nothing while none is.
 *
 * @fires {UiSelectEvent} wg-ui-select - An action was chosen; `all` chooses every row.
 * @fires {UiCloseEvent} wg-ui-close - Choose none.
 */
export class BulkBarElement extends LitElement {
  static override styles = [
    tokens,
    buttonStyles,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        margin-block-end: 12px;
        padding-block: 6px;
        padding-inline: 14px 6px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
        background: var(--_tint);
      }

      strong {
        font-variant-numeric: tabular-nums;
        font-weight: 600;
      }

      .space {
        flex: 1;
      }

      .error {
        inline-size: 100%;
        margin: 0;
        color: var(--_danger);
        font-size: var(--_size-small);
      }
    `,
  ]

  @property({ type: Number }) count = 0

  /** Every row is chosen. */
  @property({ type: Boolean }) whole = false

  @property({ attribute: false }) actions: readonly BulkAction[] = []

  /** An action is under way. */
  @property({ type: Boolean }) pending = false

  /** What the last action could not do. */
  @property() problem = ''

  readonly #locale = new LocaleController(this)

  protected override render(): TemplateResult | typeof nothing {
    if (this.count === 0) return nothing
    const words = this.#locale.words(selectionWords)
    return html`<div class="bar" role="group" aria-label=${words.selected(this.count)}>
      <strong role="status">${words.selected(this.count)}</strong>
      ${this.whole ? nothing : html`<button class="button small quiet" type="button" @click=${this.#onAll}>${words.selectAll}</button>`}
      <button class="button small quiet" type="button" @click=${this.#onNone}>${words.selectNone}</button>
      <span class="space"></span>
      ${this.actions.map(
        ({ value, label, danger }) =>
          html`<button
            class="button small ${danger ? 'danger' : ''}"
            type="button"
            ?disabled=${this.pending}
            @click=${() => {
              this.#select(value)
            }}
          >
            ${label}
          </button>`,
      )}
      ${this.problem ? html`<p class="error" role="alert">${this.problem}</p>` : nothing}
    </div>`
  }

  #select(value: string): void {
    this.dispatchEvent(new UiSelectEvent(value))
  }

  readonly #onAll = (): void => {
    this.#select('all')
  }

  readonly #onNone = (): void => {
    this.dispatchEvent(new UiCloseEvent())
  }
}
