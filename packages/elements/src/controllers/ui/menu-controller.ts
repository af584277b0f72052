import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit'
import { moreIcon } from '../../ui/icons.js'
import { RovingFocusController } from './roving-focus-controller.js'

/** One entry of a menu. */
export interface MenuItem<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly danger?: boolean
  readonly disabled?: boolean
}

/** A menu of actions and its button. */
export interface Menu<Value extends string> {
  /** Which of the host's menus it is: the id of the row. */
  readonly key: string
  /** The name of the button: which thing's actions these are. */
  readonly label: string
  /** The entries; asked for while the menu is open. */
  readonly items: () => readonly MenuItem<Value>[]
  readonly choose: (value: Value) => void
}

/**
 * Buttons that open menus of actions, one menu at a time: a long table has one in each row, and none of them costs more than a button. Arrow keys
 * walk the menu, Escape closes it and returns the focus. The open menu stands beside its button, so that it goes with its row. The host wears
 * `buttonStyles` and `menuStyles`.
 */
export class MenuController implements ReactiveController {
  readonly #host: LitElement
  readonly #roving: RovingFocusController
  #open: string | undefined
  #trigger: HTMLElement | undefined
  /** The list that is on the screen, or that the browser has closed without having said so yet. */
  #shown: HTMLElement | null = null

  constructor(host: LitElement) {
    this.#host = host
    host.addController(this)
    this.#roving = new RovingFocusController(host, { items: () => this.#entries, wrap: true })
  }

  isOpen(key: string): boolean {
    return key === this.#open
  }

  button<Value extends string>({ key, label, items, choose }: Menu<Value>): TemplateResult {
    const isOpen = this.isOpen(key)
    return html`<button
        class="icon-button menu-button"
        type="button"
        aria-label=${label}
        title=${label}
        aria-haspopup="menu"
        aria-expanded=${isOpen}
        @click=${(event: Event) => {
          this.#toggle(key, event)
        }}
        @keydown=${(event: KeyboardEvent) => {
          this.#onTriggerKeydown(key, event)
        }}
      >
        ${moreIcon}</button
      >${isOpen ? this.#list(label, items(), choose) : nothing}`
  }

  hostConnected(): void {
    // What left the page with an open menu comes back with a closed one.
    if (this.#open === undefined) return
    this.#open = undefined
    this.#host.requestUpdate()
  }

  hostUpdated(): void {
    const menu = this.#menu
    // Without one, the row of the open menu is gone.
    if (!menu) this.#open = undefined
    else if (menu !== this.#shown) this.#show(menu)
    this.#shown = menu
  }

  get #menu(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.menu')
  }

  get #entries(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.menu > :not(:disabled)')]
  }

  #list<Value extends string>(
    label: string,
    items: readonly MenuItem<Value>[],
    choose: (value: Value) => void,
  ): TemplateResult {
    return html`<div
      class="menu"
      role="menu"
      popover="auto"
      aria-label=${label}
      @toggle=${this.#onToggle}
      @keydown=${this.#onKeydown}
    >
      ${items.map(
        (item) =>
          html`<button
            type="button"
            role="menuitem"
            class=${item.danger ? 'danger' : nothing}
            ?disabled=${item.disabled ?? false}
            @click=${() => {
              this.#close()
              choose(item.value)
            }}
          >
            ${item.label}
          </button>`,
      )}
    </div>`
  }

  #toggle(key: string, { currentTarget }: Event): void {
    if (this.#open === key) this.#menu?.hidePopover()
    else this.#ask(key, currentTarget as HTMLElement)
  }

  #ask(key: string, trigger: HTMLElement): void {
    this.#open = key
    this.#trigger = trigger
    this.#host.requestUpdate()
  }

  #show(menu: HTMLElement): void {
    menu.showPopover()
    this.#place(menu)
    this.#roving.focus(this.#entries[0])
  }

  // Through CSSOM, below the button, or above it where the window ends; its end edge meets the button's.
  #place(menu: HTMLElement): void {
    if (!this.#trigger) return
    const button = this.#trigger.getBoundingClientRect()
    const { width, height } = menu.getBoundingClientRect()
    const below = button.bottom + 4
    const top = below + height > innerHeight - 8 ? button.top - height - 4 : below
    const rightToLeft = getComputedStyle(menu).direction === 'rtl'
    const left = rightToLeft ? button.left : button.right - width
    menu.style.top = `${String(Math.max(8, top))}px`
    menu.style.left = `${String(Math.min(Math.max(8, left), innerWidth - width - 8))}px`
  }

  // Before what follows: a dialog that it opens remembers the button as the place to return to.
  #close(): void {
    this.#menu?.hidePopover()
    this.#trigger?.focus()
  }

  /** Also when the browser closed it, for a click elsewhere or for another menu, which is not this one any more. */
  readonly #onToggle = ({ newState, currentTarget }: ToggleEvent): void => {
    if (newState === 'open' || currentTarget !== this.#menu) return
    this.#open = undefined
    this.#host.requestUpdate()
  }

  #onTriggerKeydown(key: string, event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    this.#ask(key, event.currentTarget as HTMLElement)
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (this.#roving.handle(event)) return
    if (event.key === 'Tab') this.#menu?.hidePopover()
    if (event.key !== 'Escape') return
    event.stopPropagation()
    this.#close()
  }
}
