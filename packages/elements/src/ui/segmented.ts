import { css, html, LitElement, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { RovingFocusController } from '../controllers/ui/roving-focus-controller.js'
import { tokens } from '../styles/tokens.styles.js'
import { UiSelectEvent } from './ui-events.js'

/** One choice of a segmented control or a tab list. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly count?: string
}

/**
 * A few choices of which one is in force, side by side: a radio group.
 *
 * @fires {UiSelectEvent} wg-ui-select - Another choice was taken.
 */
export class SegmentedElement extends LitElement {
  static override styles = [
    tokens,
    css`
      [role='radiogroup'] {
        display: flex;
        gap: 2px;
        padding: 2px;
        border-radius: calc(var(--_radius-control) + 2px);
        background: var(--_pressed);
      }

      button {
        flex: 1 0 auto;
        min-block-size: 28px;
        padding: 2px 12px;
        border: 0;
        border-radius: var(--_radius-control);
        background: transparent;
        color: var(--_text);
        font: 600 var(--_size) / 1.2 var(--_font);
        white-space: nowrap;
        cursor: pointer;
      }

      button[aria-checked='true'] {
        background: var(--_surface);
        box-shadow: 0 0 0 1px var(--_border);
      }

      .count {
        margin-inline-start: 6px;
        color: var(--_muted);
        font-weight: 450;
        font-variant-numeric: tabular-nums;
      }

      @media (pointer: coarse) {
        button {
          min-block-size: 44px;
        }
      }

      @media (forced-colors: active) {
        button[aria-checked='true'] {
          outline: 2px solid Highlight;
        }
      }
    `,
  ]

  @property({ attribute: false }) choices: readonly Choice[] = []

  @property() value = ''

  /** What is chosen here, for screen readers. */
  @property() label = ''

  readonly #roving = new RovingFocusController(this, {
    items: () => this.#buttons,
    orientation: 'both',
    wrap: true,
    onMove: (item) => {
      this.#choose(item.dataset['value'] ?? '')
    },
  })

  get #buttons(): HTMLElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])]
  }

  protected override render(): TemplateResult {
    return html`<div role="radiogroup" aria-label=${this.label} @keydown=${this.#onKeydown}>
      ${this.choices.map(
        ({ value, label, count }) =>
          html`<button
            type="button"
            role="radio"
            aria-checked=${value === this.value}
            data-value=${value}
            @click=${() => {
              this.#choose(value)
            }}
          >
            ${label}${count === undefined ? '' : html`<span class="count">${count}</span>`}
          </button>`,
      )}
    </div>`
  }

  protected override updated(): void {
    this.#roving.select(this.#buttons.find((button) => button.dataset['value'] === this.value))
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    this.#roving.handle(event)
  }

  #choose(value: string): void {
    if (value === this.value) return
    this.value = value
    this.dispatchEvent(new UiSelectEvent(value))
  }
}
