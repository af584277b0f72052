import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { property, query } from 'lit/decorators.js'
import { deepActiveElement } from '../controllers/ui/deep-active-element.js'
import { uiWords } from '../i18n/en/ui.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { buttonStyles, surfaceStyles } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { dialogStyles } from './dialog.styles.js'
import { closeIcon } from './icons.js'
import { UiCloseEvent } from './ui-events.js'

/**
 * A modal dialog or side panel on the browser's own `<dialog>`: it traps the focus, closes on Escape and gives the focus back to what had it.
 *
 * @fires {UiCloseEvent} wg-ui-close - The person wants it closed; the owner sets `open` to false. Cancelable: Escape is then ignored.
 * @slot - The content. What carries `data-autofocus`, here or in the footer, has the focus first.
 * @slot footer - Buttons at the end.
 */
export class DialogElement extends LitElement {
  static override styles = [tokens, buttonStyles, surfaceStyles, dialogStyles]

  @property({ type: Boolean, reflect: true }) open = false

  @property() heading = ''

  /** `dialog` in the middle, `panel` at the end of the window. */
  @property({ reflect: true }) variant: 'dialog' | 'panel' = 'dialog'

  @query('slot[name=footer]') private readonly footer!: HTMLSlotElement
  @query('dialog') private readonly dialog!: HTMLDialogElement

  readonly #locale = new LocaleController(this)
  #returnTo: HTMLElement | undefined

  protected override render(): TemplateResult {
    const words = this.#locale.words(uiWords)
    return html`<dialog
      part="dialog"
      aria-labelledby="heading"
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
      closedby="any"
    >
      <div class="frame">
        <div class="head">
          <h2 id="heading" tabindex="-1">${this.heading}</h2>
          <button class="icon-button" type="button" aria-label=${words.close} @click=${this.#ask}>${closeIcon}</button>
        </div>
        <div class="body" part="dialog-body"><slot></slot></div>
        <div class="foot" hidden><slot name="footer" @slotchange=${this.#fitFooter}></slot></div>
      </div>
    </dialog>`
  }

  /** Focuses the heading: for a step that takes the place of another. */
  override focus(options?: FocusOptions): void {
    this.dialog.querySelector('h2')?.focus(options)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#restore()
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return
    // Before the focus goes to a button in it, and not with the slot's own event, which comes later.
    this.#fitFooter()
    if (this.open && !this.dialog.open) {
      this.#returnTo = deepActiveElement()
      this.dialog.showModal()
      wantsFocus(this)?.focus()
    } else if (!this.open && this.dialog.open) {
      this.dialog.close()
    }
  }

  readonly #onCancel = (event: Event): void => {
    event.preventDefault()
    this.#ask()
  }

  // Also reached when the browser closes it by itself, after a second Escape that may not be cancelled.
  readonly #onClose = (): void => {
    if (!this.open) {
      this.#restore()
      return
    }
    this.#ask()
    // An owner that keeps it open, because what it shows is shown once, must not lose it to a key the browser acts on.
    void this.updateComplete.then(() => {
      if (this.open && !this.dialog.open) this.dialog.showModal()
      else if (!this.open) this.#restore()
    })
  }

  readonly #ask = (): void => {
    this.dispatchEvent(new UiCloseEvent())
  }

  readonly #fitFooter = (): void => {
    this.footer.parentElement?.toggleAttribute('hidden', this.footer.assignedElements().length === 0)
  }

  #restore(): void {
    const target = this.#returnTo
    this.#returnTo = undefined
    if (target?.isConnected) target.focus()
  }
}

/** The first that carries `data-autofocus`, also among what is handed on through slots. */
function wantsFocus(root: Element): HTMLElement | undefined {
  for (const one of root.querySelectorAll<HTMLElement>('slot, [data-autofocus]')) {
    if (!(one instanceof HTMLSlotElement)) return one
    for (const given of one.assignedElements({ flatten: true })) {
      const found = given.matches('[data-autofocus]') ? (given as HTMLElement) : wantsFocus(given)
      if (found) return found
    }
  }
  return undefined
}
