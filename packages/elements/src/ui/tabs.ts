import { css, html, LitElement, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { RovingFocusController } from '../controllers/ui/roving-focus-controller.js'
import { tokens } from '../styles/tokens.styles.js'
import type { Choice } from './segmented.js'
import { UiSelectEvent } from './ui-events.js'

/**
 * Tabs over one panel: the slotted content is that of the chosen tab, and the owner swaps it.
 *
 * @fires {UiSelectEvent} wg-ui-select - Another tab was chosen.
 * @slot - The panel of the chosen tab.
 */
export class TabsElement extends LitElement {
  static override styles = [
    tokens,
    css`
      [role='tablist'] {
        display: flex;
        gap: 4px;
        margin-block-end: 16px;
        border-block-end: 1px solid var(--_border);
      }

      button {
        min-block-size: 36px;
        padding: 4px 10px;
        border: 0;
        border-block-end: 2px solid transparent;
        margin-block-end: -1px;
        background: transparent;
        color: var(--_muted);
        font: 600 var(--_size) / 1.2 var(--_font);
        cursor: pointer;
      }

      button:hover {
        color: var(--_text);
      }

      button[aria-selected='true'] {
        border-block-end-color: var(--_accent);
        color: var(--_text);
      }

      button:focus-visible {
        border-radius: var(--_radius-control);
        outline-offset: -2px;
      }

      @media (pointer: coarse) {
        button {
          min-block-size: 44px;
        }
      }
    `,
  ]

  @property({ attribute: false }) tabs: readonly Choice[] = []

  @property() value = ''

  @property() label = ''

  readonly #roving = new RovingFocusController(this, {
    items: () => this.#buttons,
    orientation: 'horizontal',
    wrap: true,
    onMove: (item) => {
      this.#choose(item.dataset['value'] ?? '')
    },
  })

  get #buttons(): HTMLElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])]
  }

  protected override render(): TemplateResult {
    return html`<div role="tablist" aria-label=${this.label} @keydown=${this.#onKeydown}>
        ${this.tabs.map(
          ({ value, label }) =>
            html`<button
              type="button"
              role="tab"
              id="tab-${value}"
              aria-controls="panel"
              aria-selected=${value === this.value}
              data-value=${value}
              @click=${() => {
                this.#choose(value)
              }}
            >
              ${label}
            </button>`,
        )}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby="tab-${this.value}"><slot></slot></div>`
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
