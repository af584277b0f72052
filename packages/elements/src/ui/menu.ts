import { css, html, LitElement, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { RovingFocusController } from '../controllers/ui/roving-focus-controller.js'
import { uiWords } from '../i18n/en/ui.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { buttonStyles } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { moreIcon } from './icons.js'
import { UiSelectEvent } from './ui-events.js'

/** One entry of a menu. */
export interface MenuItem {
  readonly value: string
  readonly label: string
  readonly danger?: boolean
  readonly disabled?: boolean
}

/**
 * A button that opens a menu of actions. Arrow keys walk it, Escape closes it and returns the focus.
 *
 * @fires {UiSelectEvent} wg-ui-select - An entry was chosen.
 */
export class MenuElement extends LitElement {
  static override styles = [
    tokens,
    buttonStyles,
    css`
      :host {
        display: inline-flex;
      }

      [role='menu'] {
        position: fixed;
        inset: auto;
        min-inline-size: 168px;
        margin: 0;
        padding: 4px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
        background: var(--_surface);
        color: var(--_text);
        box-shadow: var(--_shadow);
      }

      [role='menuitem'] {
        display: block;
        inline-size: 100%;
        min-block-size: 32px;
        padding: 6px 10px;
        border: 0;
        border-radius: var(--_radius-control);
        background: transparent;
        color: inherit;
        font: inherit;
        text-align: start;
        white-space: nowrap;
        cursor: pointer;
      }

      [role='menuitem']:hover,
      [role='menuitem']:focus-visible {
        background: var(--_hover);
      }

      [role='menuitem']:focus-visible {
        outline: 2px solid var(--_focus);
        outline-offset: -2px;
      }

      .danger {
        color: var(--_danger);
      }

      @media (pointer: coarse) {
        [role='menuitem'] {
          min-block-size: 44px;
        }
      }
    `,
  ]

  @property({ attribute: false }) items: readonly MenuItem[] = []

  /** The name of the button: which thing's actions these are. */
  @property() label = ''

  @query('.trigger') private readonly trigger!: HTMLButtonElement
  @query('[role=menu]') private readonly menu!: HTMLElement
  @state() private open = false
  /** The entries are there once they were asked for: a long table has a menu in each row. */
  @state() private isFilled = false

  readonly #locale = new LocaleController(this)
  readonly #roving = new RovingFocusController(this, {
    items: () => [...(this.shadowRoot?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])],
    wrap: true,
  })

  protected override render(): TemplateResult {
    const label = this.label || this.#locale.words(uiWords).more
    return html`<button
        class="icon-button trigger"
        type="button"
        aria-label=${label}
        title=${label}
        aria-haspopup="menu"
        aria-expanded=${this.open}
        @click=${this.#toggle}
        @keydown=${this.#onTriggerKeydown}
      >
        ${moreIcon}
      </button>
      <div role="menu" popover="auto" aria-label=${label} @toggle=${this.#onToggle} @keydown=${this.#onKeydown}>
        ${(this.isFilled ? this.items : []).map(
          (item) =>
            html`<button
              type="button"
              role="menuitem"
              class=${item.danger ? 'danger' : ''}
              ?disabled=${item.disabled ?? false}
              @click=${() => {
                this.#choose(item.value)
              }}
            >
              ${item.label}
            </button>`,
        )}
      </div>`
  }

  readonly #toggle = (): void => {
    if (this.open) this.menu.hidePopover()
    else this.#show()
  }

  #show(): void {
    this.isFilled = true
    // At once: the first entry takes the focus.
    if (this.isUpdatePending) this.performUpdate()
    this.menu.showPopover()
    this.#place()
    this.#roving.focus(this.shadowRoot?.querySelector<HTMLElement>('[role=menuitem]:not(:disabled)') ?? undefined)
  }

  // Through CSSOM, below the button, or above it where the window ends; its end edge meets the button's.
  #place(): void {
    const button = this.trigger.getBoundingClientRect()
    const menu = this.menu.getBoundingClientRect()
    const below = button.bottom + 4
    const top = below + menu.height > innerHeight - 8 ? button.top - menu.height - 4 : below
    const rightToLeft = getComputedStyle(this).direction === 'rtl'
    const left = rightToLeft ? button.left : button.right - menu.width
    this.menu.style.top = `${String(Math.max(8, top))}px`
    this.menu.style.left = `${String(Math.min(Math.max(8, left), innerWidth - menu.width - 8))}px`
  }

  readonly #onToggle = (event: ToggleEvent): void => {
    this.open = event.newState === 'open'
  }

  readonly #onTriggerKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    this.#show()
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (this.#roving.handle(event)) return
    if (event.key === 'Tab') this.menu.hidePopover()
    if (event.key !== 'Escape') return
    event.stopPropagation()
    this.menu.hidePopover()
    this.trigger.focus()
  }

  #choose(value: string): void {
    this.menu.hidePopover()
    // Before the event: a dialog that it opens remembers the trigger as the place to return to.
    this.trigger.focus()
    this.dispatchEvent(new UiSelectEvent(value))
  }
}
