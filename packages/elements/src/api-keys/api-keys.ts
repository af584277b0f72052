import type { ApiKey, ApiKeyCreated, Capability, CreateApiKeyBody } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { WaygateElement } from '../base/waygate-element.js'
import { whenReady } from '../base/when-ready.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { OnDemandController } from '../controllers/ui/on-demand-controller.js'
import { SelectionController } from '../controllers/ui/selection-controller.js'
import { ApiKeyCreatedEvent } from '../events.js'
import { apiKeysWords } from '../i18n/en/api-keys.js'
import { selectionWords } from '../i18n/en/ui-selection.js'
import { isolate } from '../i18n/isolate.js'
import { controls } from '../styles/controls.styles.js'
import { dataTableStyles } from '../styles/data-table.styles.js'
import { secretStyles } from '../styles/secret.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { pickAllBox, pickBox, pickStyles } from '../ui/pick.js'
import { plusIcon } from '../ui/icons.js'
import { loadMore } from '../ui/load-more.js'
import { emptyState } from '../ui/states.js'
import type { UiSearchEvent, UiSelectEvent } from '../ui/ui-events.js'
import { styles } from './api-keys.styles.js'
import { keyCells, matchesKey } from './key-cells.js'
import type { KeyFormElement } from './key-form.js'
import { keySecret } from './key-secret.js'

// Also what shows the secret of the new key: it is shown once, and must be here before it is made.
const loadForm = () => import('./key-form.define.js')
const loadRevoke = () => import('./key-revoke.define.js')
const loadBulk = () => import('../ui/bulk-bar.define.js')

/** From how many keys on a search field and boxes to choose several help more than they take away. */
const LONG = 6

/**
 * Lists the organization's API keys, creates them and revokes them. The secret of a new key is shown once, must be acknowledged, and is dropped
 * from memory then.
 *
 * @fires {ApiKeyCreatedEvent} wg-api-key-created - A key was created; carries its id and prefix, never the secret.
 * @fires {ApiKeyRevokedEvent} wg-api-key-revoked - A key was revoked.
 * @slot header - Before the list.
 * @slot footer - After the list.
 * @csspart secret - The new key's secret.
 * @csspart table - The list.
 */
export class ApiKeysElement extends WaygateElement {
  static override styles = [tokens, controls, stateStyles, dataTableStyles, pickStyles, secretStyles, styles]

  /** Shows only keys whose name, prefix or last four contain this. */
  @property() filter = ''

  @query('wg-key-form') private readonly formElement!: KeyFormElement
  @state() private creating = false
  @state() private created: ApiKeyCreated | undefined
  @state() private revoking: readonly ApiKey[] = []

  readonly #client = new ClientController(this)
  readonly #keys = new StoreController(this, () => this.#client.value?.live.apiKeys())
  readonly #me = new StoreController(this, () => this.#client.value?.live.me())
  readonly #create = new ActionController(this, (signal, body: CreateApiKeyBody) =>
    this.#client.require().apiKeys.create(body, { signal }),
  )
  readonly #form = new OnDemandController(this, loadForm)
  readonly #revoke = new OnDemandController(this, loadRevoke)
  readonly #bulk = new OnDemandController(this, loadBulk)
  readonly #chosen = new SelectionController(this, () => this.#shown.map(({ id }) => id))

  private get msg() {
    return this.words(apiKeysWords)
  }

  private get mayCreate(): boolean {
    const me = this.#me.value?.value
    // An impersonating admin reads keys, but makes and revokes none.
    return me?.kind === 'user' && !me.impersonation && me.capabilities.includes('manage')
  }

  get #all(): readonly ApiKey[] {
    return this.#keys.value?.items ?? []
  }

  get #shown(): readonly ApiKey[] {
    return this.#all.filter((key) => matchesKey(key, this.filter))
  }

  /** A list that is longer than a glance is searched, and several of its rows are chosen at once. */
  get #isLong(): boolean {
    return this.#all.length >= LONG
  }

  #createButton(): TemplateResult {
    return this.mayCreate
      ? html`<button class="button primary" type="button" @click=${this.#onCreate}>
          ${plusIcon}${this.msg.create}
        </button>`
      : html``
  }

  protected override render(): TemplateResult {
    const { msg } = this
    return html`<slot name="header"></slot>
      <div class="bar">
        <div>
          <h2>${msg.title}</h2>
          <p class="muted">${msg.intro}</p>
        </div>
        ${this.#all.length > 0 ? this.#createButton() : nothing}
      </div>
      ${this.#isLong || this.filter ? html`<div class="filters"><wg-ui-search label=${msg.search} .value=${this.filter} @wg-ui-search=${this.#onSearch}></wg-ui-search></div>` : nothing}
      ${whenReady(this, this.#keys.value, {
        feature: 'api-keys',
        ready: ({ hasMore }) =>
          html`${this.#renderTable()}${loadMore(hasMore, this.words(selectionWords).loadMore, this.#onMore)}`,
        empty: () =>
          html`<slot name="empty"
            >${emptyState({ heading: msg.emptyTitle, text: msg.emptyText, action: this.#createButton() })}</slot
          >`,
      })}
      ${this.creating ? this.#renderCreate() : nothing}
      ${this.created ? keySecret(this.created, msg, this.#onAskClose, this.#onStored) : nothing}
      ${this.revoking.length > 0 ? this.#renderRevoke() : nothing}
      <slot name="footer"></slot>`
  }

  #renderTable(): TemplateResult {
    const { columns } = this.msg
    const keys = this.#shown
    if (keys.length === 0)
      return html`<div class="frame">${emptyState({ heading: this.msg.noMatch(isolate(this.filter)) })}</div>`
    return html`${this.#picks ? this.#renderBulk() : nothing}
      <div class="frame">
        <table class="table" part="table" aria-label=${this.msg.title}>
          <thead>
            <tr>
              ${this.#picks ? html`<th class="pick">${pickAllBox(this.words(selectionWords).selectAll, this.#chosen, this.#onChooseAll)}</th>` : nothing}
              <th>${columns.name}</th>
              <th>${columns.key}</th>
              <th>${columns.capabilities}</th>
              <th>${columns.createdBy}</th>
              <th>${columns.lastUsed}</th>
              <th>${columns.expires}</th>
              <th><span class="visually-hidden">${columns.actions}</span></th>
            </tr>
          </thead>
          <tbody>
            ${repeat(
              keys,
              ({ id }) => id,
              (key) => this.#renderRow(key),
            )}
          </tbody>
        </table>
      </div>`
  }

  get #picks(): boolean {
    return this.mayCreate && (this.#isLong || this.#chosen.keys.length > 0)
  }

  #renderBulk(): TemplateResult | typeof nothing {
    const { length } = this.#chosen.keys
    if (length === 0) return nothing
    const bar = html`<wg-ui-bulk-bar
      .count=${length}
      .whole=${this.#chosen.isWhole}
      .actions=${[{ value: 'revoke', label: this.msg.revokeMany(length), danger: true }]}
      @wg-ui-select=${this.#onBulk}
      @wg-ui-close=${this.#onChooseNone}
    ></wg-ui-bulk-bar>`
    return this.#bulk.show(bar, this.words(selectionWords))
  }

  #renderRow(key: ApiKey): TemplateResult {
    const { msg } = this
    return html`<tr>
      ${
        this.#picks
          ? html`<td class="pick">
              ${pickBox(this.words(selectionWords).select(key.name), this.#chosen.has(key.id), () => {
                this.#chosen.toggle(key.id)
              })}
            </td>`
          : nothing
      }
      ${keyCells(key, msg, this.#client.require().now())}
      <td class="end">
        ${
          this.mayCreate
            ? html`<button
                class="button small danger"
                type="button"
                aria-label=${msg.revokeOf(isolate(key.name))}
                @click=${() => {
                  this.revoking = [key]
                }}
              >
                ${msg.revoke}
              </button>`
            : nothing
        }
      </td>
    </tr>`
  }

  #renderCreate(): TemplateResult {
    const words = this.words(selectionWords)
    const grantable = (this.#me.value?.value?.capabilities ?? []) as readonly Capability[]
    const dialog = html`<wg-ui-dialog open heading=${this.msg.createTitle} @wg-ui-close=${this.#onCancel}>
      <wg-key-form data-autofocus .grantable=${grantable} .problem=${this.problemOf(this.#create.error)}></wg-key-form>
      <button slot="footer" class="button" type="button" @click=${this.#onCancel}>${words.cancel}</button>
      <button
        slot="footer"
        class="button primary"
        type="button"
        ?disabled=${this.#create.pending}
        @click=${this.#onSubmit}
      >
        ${this.msg.create}
      </button>
    </wg-ui-dialog>`
    return this.#form.show(dialog, words)
  }

  #renderRevoke(): TemplateResult {
    const dialog = html`<wg-key-revoke
      .client=${this.client}
      .keys=${this.revoking}
      @wg-ui-close=${this.#onKeep}
      @wg-ui-bulk-done=${this.#onRevoked}
    ></wg-key-revoke>`
    return this.#revoke.show(dialog, this.words(selectionWords))
  }

  readonly #onMore = (): void => {
    void this.#client.value?.live.apiKeys().loadMore()
  }

  readonly #onCreate = (): void => {
    this.#create.reset()
    this.creating = true
  }

  readonly #onCancel = (): void => {
    this.creating = false
  }

  readonly #onSubmit = async (): Promise<void> => {
    const body = this.formElement.value(this.#client.require().now())
    if (!body) return
    const done = await this.#create.run(body)
    if (!done?.ok) return
    this.creating = false
    this.created = done.value
    this.dispatchEvent(new ApiKeyCreatedEvent(done.value.id, done.value.prefix))
  }

  // Only the button closes it: a stray Escape must not lose a secret that is shown once.
  readonly #onAskClose = (event: Event): void => {
    event.preventDefault()
    this.shadowRoot?.querySelector<HTMLElement>('.stored')?.focus()
  }

  readonly #onStored = (): void => {
    this.created = undefined
  }

  readonly #onKeep = (): void => {
    this.revoking = []
  }

  readonly #onRevoked = (): void => {
    this.revoking = []
    this.#chosen.clear()
  }

  readonly #onBulk = ({ value }: UiSelectEvent): void => {
    if (value === 'all') this.#onChooseAll()
    else this.revoking = this.#shown.filter(({ id }) => this.#chosen.has(id))
  }

  readonly #onChooseAll = (): void => {
    this.#chosen.toggleAll()
  }

  readonly #onChooseNone = (): void => {
    this.#chosen.clear()
  }

  readonly #onSearch = (event: UiSearchEvent): void => {
    this.filter = event.value
  }
}
