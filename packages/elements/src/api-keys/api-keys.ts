import type { ApiKey, ApiKeyCreated, Capability, CreateApiKeyBody } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { query, state } from 'lit/decorators.js'
import { problemText } from '../base/problem.js'
import { WaygateElement } from '../base/waygate-element.js'
import { whenReady } from '../base/when-ready.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { announce } from '../controllers/ui/announce.js'
import { ApiKeyCreatedEvent, ApiKeyRevokedEvent } from '../events.js'
import { apiKeysWords } from '../i18n/en/api-keys.js'
import { uiWords } from '../i18n/en/ui.js'
import { isolate } from '../i18n/isolate.js'
import { controls } from '../styles/controls.styles.js'
import { dataTableStyles } from '../styles/data-table.styles.js'
import { secretStyles } from '../styles/secret.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { plusIcon } from '../ui/icons.js'
import { loadMore } from '../ui/load-more.js'
import { emptyState, skeleton } from '../ui/states.js'
import { text } from '../ui/text.js'
import { styles } from './api-keys.styles.js'
import type { KeyFormElement } from './key-form.js'

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
  static override styles = [tokens, controls, stateStyles, dataTableStyles, secretStyles, styles]

  @query('wg-key-form') private readonly form!: KeyFormElement
  @state() private creating = false
  @state() private created: ApiKeyCreated | undefined
  @state() private revoking: ApiKey | undefined

  readonly #client = new ClientController(this)
  readonly #keys = new StoreController(this, () => this.#client.value?.live.apiKeys())
  readonly #me = new StoreController(this, () => this.#client.value?.live.me())
  readonly #create = new ActionController(this, (signal, body: CreateApiKeyBody) =>
    this.#client.require().apiKeys.create(body, { signal }),
  )
  readonly #revoke = new ActionController(this, (signal, id: string) =>
    this.#client.require().apiKeys.revoke(id, { signal }),
  )

  private get msg() {
    return this.words(apiKeysWords)
  }

  private get mayCreate(): boolean {
    const me = this.#me.value?.value
    // An impersonating admin reads keys, but makes and revokes none.
    return me?.kind === 'user' && !me.impersonation && me.capabilities.includes('manage')
  }

  protected override render(): TemplateResult {
    const create = this.mayCreate
      ? html`<button class="button primary" type="button" @click=${this.#onCreate}>
          ${plusIcon}${this.msg.create}
        </button>`
      : nothing
    return html`<slot name="header"></slot>
      <header class="bar">
        <div>
          <h2>${this.msg.title}</h2>
          <p class="muted">${this.msg.intro}</p>
        </div>
        ${create}
      </header>
      ${whenReady(this, this.#keys.value, {
        feature: 'api-keys',
        ready: ({ items, hasMore }) =>
          html`${this.#renderTable(items)}${loadMore(hasMore, this.words(uiWords).loadMore, this.#onMore)}`,
        empty: () =>
          html`<slot name="empty">${emptyState({ heading: this.msg.emptyTitle, text: this.msg.emptyText })}</slot>`,
        loading: () => html`<slot name="loading">${skeleton(this.words(uiWords).loading)}</slot>`,
      })}
      ${this.#renderCreate()} ${this.#renderSecret()} ${this.#renderRevoke()}
      <slot name="footer"></slot>`
  }

  #renderTable(items: readonly ApiKey[]): TemplateResult {
    const { columns } = this.msg
    return html`<div class="frame">
      <table class="table" part="table" aria-label=${this.msg.title}>
        <thead>
          <tr>
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
          ${items.map((key) => this.#renderRow(key))}
        </tbody>
      </table>
    </div>`
  }

  #renderRow(key: ApiKey): TemplateResult {
    const { msg } = this
    const { columns } = msg
    const expired = key.expiresAt !== undefined && key.expiresAt < this.#client.require().now()
    return html`<tr>
      <td class="lead" data-label=${columns.name}>${text(key.name)}</td>
      <td class="mono nowrap" data-label=${columns.key}><bdi dir="ltr">${key.prefix}…${key.lastFour}</bdi></td>
      <td data-label=${columns.capabilities}>
        <span class="chips"
          >${key.capabilities.map((one) => html`<span class="chip">${msg.capability[one]}</span>`)}</span
        >
      </td>
      <td data-label=${columns.createdBy}>${key.createdBy ? text(key.createdBy.name) : msg.unknownPerson}</td>
      <td class="nowrap" data-label=${columns.lastUsed}>
        ${key.lastUsedAt === undefined ? html`<span class="muted">${msg.never}</span>` : html`<wg-ui-time .at=${key.lastUsedAt}></wg-ui-time>`}
      </td>
      <td class="nowrap" data-label=${columns.expires}>
        ${key.expiresAt === undefined ? html`<span class="muted">${msg.never}</span>` : expired ? html`<span class="expired">${msg.expired}</span>` : html`<wg-ui-time .at=${key.expiresAt}></wg-ui-time>`}
      </td>
      <td class="end">
        ${
          this.mayCreate
            ? html`<button
                class="button small danger"
                type="button"
                aria-label=${msg.revokeOf(isolate(key.name))}
                @click=${() => {
                  this.#onRevoke(key)
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
    const words = this.words(uiWords)
    const grantable = (this.#me.value?.value?.capabilities ?? []) as readonly Capability[]
    return html`<wg-ui-dialog .open=${this.creating} heading=${this.msg.createTitle} @wg-ui-close=${this.#onCancel}>
      ${this.creating ? html`<wg-key-form data-autofocus .grantable=${grantable} .problem=${this.#create.error === undefined ? '' : problemText(this.#create.error, words)}></wg-key-form>` : nothing}
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
  }

  #renderSecret(): TemplateResult {
    const { created, msg } = this
    return html`<wg-ui-dialog
      .open=${created !== undefined}
      heading=${msg.secretTitle}
      @wg-ui-close=${this.#onAskClose}
    >
      ${
        created
          ? html`<div class="stack">
              <p>${msg.secretText}</p>
              <div class="secret" part="secret">
                <code aria-label=${msg.secretLabel}>${created.secret}</code
                ><wg-ui-copy .value=${created.secret} what=${msg.secretLabel} label=${msg.copyKey}></wg-ui-copy>
              </div>
            </div>`
          : nothing
      }
      <button slot="footer" class="button primary stored" type="button" @click=${this.#onStored}>${msg.stored}</button>
    </wg-ui-dialog>`
  }

  #renderRevoke(): TemplateResult {
    const problem = this.#revoke.error === undefined ? '' : problemText(this.#revoke.error, this.words(uiWords))
    return html`<wg-ui-confirm
      .open=${this.revoking !== undefined}
      heading=${this.revoking ? this.msg.revokeTitle(isolate(this.revoking.name)) : ''}
      text=${this.msg.revokeText}
      confirm-label=${this.msg.revoke}
      danger
      ?pending=${this.#revoke.pending}
      problem=${problem}
      @wg-ui-close=${this.#onKeep}
      @wg-ui-confirm=${this.#onConfirmRevoke}
    ></wg-ui-confirm>`
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
    const body = this.form.value(this.#client.require().now())
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
    this.revoking = undefined
  }

  #onRevoke(key: ApiKey): void {
    this.#revoke.reset()
    this.revoking = key
  }

  readonly #onConfirmRevoke = async (): Promise<void> => {
    const key = this.revoking
    if (!key) return
    const done = await this.#revoke.run(key.id)
    if (!done?.ok) return
    this.revoking = undefined
    announce(this.msg.revoked(isolate(key.name)))
    this.dispatchEvent(new ApiKeyRevokedEvent(key.id))
  }
}
