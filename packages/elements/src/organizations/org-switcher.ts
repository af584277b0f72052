import type { Organization } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { WaygateElement } from '../base/waygate-element.js'
import { whenReady } from '../base/when-ready.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { OnDemandController } from '../controllers/ui/on-demand-controller.js'
import { RovingFocusController } from '../controllers/ui/roving-focus-controller.js'
import { OrganizationSelectEvent } from '../events.js'
import { organizationsWords } from '../i18n/en/organizations.js'
import { uiWords } from '../i18n/en/ui.js'
import { controls } from '../styles/controls.styles.js'
import { menuStyles } from '../styles/menu.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { checkIcon, chevronIcon } from '../ui/icons.js'
import { text } from '../ui/text.js'
import { styles } from './org-switcher.styles.js'

const loadDialog = () => import('../ui/dialog.define.js')

/**
 * Shows the organization one works in and lets a person switch to another or make a new one. The host owns the choice: it listens for
 * `wg-organization-select`. Without `preventDefault()` the element selects it on the client itself.
 *
 * @fires {OrganizationSelectEvent} wg-organization-select - Another organization was chosen. Cancelable.
 * @csspart trigger - The button that opens the menu.
 * @csspart menu - The list.
 * @csspart option - One organization in it.
 */
export class OrgSwitcherElement extends WaygateElement {
  static override styles = [tokens, controls, stateStyles, menuStyles, styles]

  /** Id of the organization in force. Without one, that of the client's token. */
  @property() organization = ''

  @query('.trigger') private readonly trigger!: HTMLButtonElement
  @query('.menu') private readonly menu!: HTMLElement
  @query('#name') private readonly nameInput!: HTMLInputElement
  @state() private open = false
  @state() private creating = false

  readonly #client = new ClientController(this)
  readonly #organizations = new StoreController(this, () => this.#client.value?.live.organizations())
  readonly #me = new StoreController(this, () => this.#client.value?.live.me())
  readonly #create = new ActionController(this, (signal, name: string) =>
    this.#client.require().organizations.create({ name }, { signal }),
  )
  readonly #roving = new RovingFocusController(this, {
    items: () => [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.option') ?? [])],
    wrap: true,
  })
  readonly #dialog = new OnDemandController(this, loadDialog)

  private get msg() {
    return this.words(organizationsWords)
  }

  protected override render(): TemplateResult | typeof nothing {
    return html`${whenReady(this, this.#organizations.value, {
      feature: 'organizations',
      ready: ({ items, hasMore }) => this.#renderSwitcher(items, hasMore),
      empty: () => this.#renderSwitcher([]),
      loading: () =>
        html`<button class="trigger" part="trigger" type="button" disabled>
          <span class="ellipsis muted">${this.msg.label}</span>
        </button>`,
    })}${this.creating ? this.#renderCreate() : nothing}`
  }

  #renderSwitcher(items: readonly Organization[], hasMore = false): TemplateResult {
    const current = this.organization || this.#me.value?.value?.organization?.id
    const chosen = items.find(({ id }) => id === current)
    const name = chosen?.name ?? (items.length === 0 ? this.msg.none : this.msg.choose)
    return html`<button
        class="trigger"
        part="trigger"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${this.open}
        aria-label=${this.msg.switchFrom(name)}
        @click=${this.#onTrigger}
        @keydown=${this.#onTriggerKeydown}
      >
        <span class="ellipsis">${text(name)}</span>${chevronIcon}
      </button>
      <div
        class="menu"
        part="menu"
        role="menu"
        popover="auto"
        aria-label=${this.msg.label}
        @toggle=${this.#onToggle}
        @keydown=${this.#onKeydown}
      >
        ${items.map((one) => this.#renderOption(one, one.id === current))} ${hasMore ? this.#renderMore() : nothing}
        ${items.length > 0 ? html`<hr />` : nothing}
        <button class="option" type="button" role="menuitem" @click=${this.#onNew}>
          <span class="mark"></span>${this.msg.create}
        </button>
      </div>`
  }

  #renderOption({ id, name, role }: Organization, current: boolean): TemplateResult {
    return html`<button
      class="option"
      part="option"
      type="button"
      role="menuitemradio"
      aria-checked=${current}
      @click=${() => {
        this.#choose(id, current)
      }}
    >
      <span class="mark">${current ? checkIcon : nothing}</span><span class="ellipsis">${text(name)}</span>
      ${role ? html`<span class="muted small">${this.msg.roles[role]}</span>` : nothing}
    </button>`
  }

  #renderCreate(): TemplateResult {
    const words = this.words(uiWords)
    const problem = this.problemOf(this.#create.error)
    const dialog = html`<wg-ui-dialog open heading=${this.msg.createTitle} @wg-ui-close=${this.#onCancel}>
      <form id="create" class="stack" @submit=${this.#onSubmit}>
        <p class="muted">${this.msg.createHint}</p>
        <div class="field">
          <label for="name">${this.msg.name}</label>
          <input id="name" class="input" required maxlength="100" autocomplete="organization" />
        </div>
        ${problem ? html`<p class="error" role="alert">${problem}</p>` : nothing}
      </form>
      <button slot="footer" class="button" type="button" @click=${this.#onCancel}>${words.cancel}</button>
      <button
        slot="footer"
        class="button primary"
        type="submit"
        form="create"
        ?disabled=${this.#create.pending}
        @click=${this.#onSubmit}
      >
        ${this.msg.createButton}
      </button>
    </wg-ui-dialog>`
    return this.#dialog.show(dialog, words)
  }

  /** Moves the focus to the button. */
  override focus(options?: FocusOptions): void {
    this.trigger.focus(options)
  }

  #renderMore(): TemplateResult {
    return html`<button class="option" type="button" role="menuitem" @click=${this.#onMore}>
      <span class="mark"></span>${this.words(uiWords).loadMore}
    </button>`
  }

  readonly #onMore = (): void => {
    void this.#client.value?.live.organizations().loadMore()
  }

  readonly #onTrigger = (): void => {
    if (this.open) this.menu.hidePopover()
    else this.#show()
  }

  readonly #onTriggerKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    this.#show()
  }

  readonly #onToggle = (event: ToggleEvent): void => {
    this.open = event.newState === 'open'
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (this.#roving.handle(event) || event.key !== 'Escape') return
    event.stopPropagation()
    this.menu.hidePopover()
    this.trigger.focus()
  }

  readonly #onNew = (): void => {
    this.menu.hidePopover()
    this.trigger.focus()
    this.#create.reset()
    this.creating = true
  }

  readonly #onCancel = (): void => {
    this.creating = false
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const name = this.nameInput.value.trim()
    if (!name || this.#create.pending) {
      this.nameInput.focus()
      return
    }
    const done = await this.#create.run(name)
    if (!done?.ok) return
    this.creating = false
    this.#choose(done.value.id, false)
  }

  #show(): void {
    this.menu.showPopover()
    const box = this.trigger.getBoundingClientRect()
    this.menu.style.top = `${String(box.bottom + 4)}px`
    this.menu.style.left = `${String(Math.max(8, Math.min(box.left, innerWidth - this.menu.offsetWidth - 8)))}px`
    this.menu.style.minWidth = `min(${String(box.width)}px, 100vw - 16px)`
    const options = [...this.menu.querySelectorAll<HTMLElement>('.option')]
    this.#roving.focus(options.find((one) => one.getAttribute('aria-checked') === 'true') ?? options[0])
  }

  #choose(id: string, current: boolean): void {
    if (this.open) this.menu.hidePopover()
    this.trigger.focus()
    if (current) return
    if (!this.dispatchEvent(new OrganizationSelectEvent(id))) return
    this.organization = id
    void this.#client.value?.organizations.select(id)
  }
}
