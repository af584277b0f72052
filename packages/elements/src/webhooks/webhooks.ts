import type { Webhook } from '@waygate/sdk'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { problemDetails, problemText } from '../base/problem.js'
import { isNotFound } from '../base/missing-feature.js'
import { WaygateElement } from '../base/waygate-element.js'
import { whenReady } from '../base/when-ready.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { OnDemandController } from '../controllers/ui/on-demand-controller.js'
import { WebhookSavedEvent, WebhookSelectEvent } from '../events.js'
import { uiWords } from '../i18n/en/ui.js'
import { webhooksWords } from '../i18n/en/webhooks.js'
import { isolate } from '../i18n/isolate.js'
import { controls } from '../styles/controls.styles.js'
import { dataTableStyles } from '../styles/data-table.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { backIcon, plusIcon } from '../ui/icons.js'
import { loadMore } from '../ui/load-more.js'
import { emptyState, strip } from '../ui/states.js'
import { status, statusStyles } from '../ui/status.js'
import { text } from '../ui/text.js'
import type { NewSecret } from './secret-dialog.js'
import type { WebhookFormElement, WebhookFormValue } from './webhook-form.js'
import { webhookStatus } from './webhook-status.js'
import { styles } from './webhooks.styles.js'

const loadDetail = () => import('./webhook-detail.define.js')
const loadForm = () => import('./webhook-form.define.js')

/** Each costs a request or two: of a list beyond this, the health of the rest is on their own pages. */
const WITH_HEALTH = 25

/**
 * The organization's webhooks: add, edit, test, delete; one opens to its deliveries.
 *
 * @fires {WebhookSelectEvent} wg-webhook-select - A webhook was opened, or closed (no id). Cancelable.
 * @fires {WebhookSavedEvent} wg-webhook-saved - A webhook was created or changed.
 * @fires {WebhookDeletedEvent} wg-webhook-deleted - A webhook was deleted.
 * @fires {DeliveryReplayedEvent} wg-delivery-replayed - A delivery was queued again.
 * @slot header - Before the list.
 * @slot footer - After the list.
 * @csspart status - Shape, word, reason and since.
 */
export class WebhooksElement extends WaygateElement {
  static override styles = [tokens, controls, stateStyles, dataTableStyles, statusStyles, styles]

  /** The webhook that is open. */
  @property({ attribute: 'webhook-id' }) webhookId = ''

  @query('wg-webhook-form') private readonly formElement!: WebhookFormElement
  @state() private editing: Webhook | 'new' | undefined
  @state() private secret: NewSecret | undefined
  @state() private secretMissing = false

  readonly #client = new ClientController(this)
  readonly #webhooks = new StoreController(this, () => this.#client.value?.live.webhooks())
  readonly #sessions = new StoreController(this, () => this.#client.value?.live.sessions())
  readonly #me = new StoreController(this, () => this.#client.value?.live.me())
  readonly #detail = new OnDemandController(this, loadDetail)
  readonly #form = new OnDemandController(this, loadForm)
  readonly #save = new ActionController(this, (signal, value: WebhookFormValue, id: string | undefined) =>
    this.#store(value, id, signal),
  )

  private get msg() {
    return this.words(webhooksWords)
  }

  private get mayEdit(): boolean {
    const me = this.#me.value?.value
    // A gateway that cannot say who one is says it when it is asked to change something.
    if (!me) return isNotFound(this.#me.value?.error)
    return me.capabilities.includes('manage') && !me.impersonation
  }

  protected override render(): TemplateResult {
    const { msg } = this
    const open = this.#webhooks.value?.items.find(({ id }) => id === this.webhookId)
    return html`<slot name="header"></slot>
      <div class="bar ${open ? 'opened' : ''}">
        ${
          open
            ? html`<button class="button quiet back" type="button" @click=${this.#onBack}>
                ${backIcon}${msg.back}
              </button>`
            : html`<div>
                <h2>${msg.title}</h2>
                <p class="muted">${msg.intro}</p>
              </div>`
        }
        ${this.#count > 0 && !open ? this.#createButton() : nothing}
      </div>
      ${this.secretMissing ? strip(msg.secretMissing, { tone: 'warning' }) : nothing}
      ${whenReady(this, this.#webhooks.value, {
        ready: ({ items, hasMore }) =>
          open
            ? this.#renderDetail(open)
            : html`${this.#renderList(items)}${loadMore(hasMore, this.words(uiWords).loadMore, this.#onMore)}`,
        empty: () =>
          html`<slot name="empty"
            >${emptyState({ heading: msg.emptyTitle, text: msg.emptyText, action: this.#createButton() })}</slot
          >`,
      })}
      ${this.editing === undefined ? nothing : this.#renderForm(this.editing)}
      ${this.secret ? html`<wg-secret-dialog .secret=${this.secret} @wg-secret-stored=${this.#onStored}></wg-secret-dialog>` : nothing}
      <slot name="footer"></slot>`
  }

  get #count(): number {
    return this.#webhooks.value?.items.length ?? 0
  }

  #createButton(): TemplateResult {
    return this.mayEdit
      ? html`<button class="button primary" type="button" @click=${this.#onCreate}>
          ${plusIcon}${this.msg.create}
        </button>`
      : html``
  }

  #renderList(items: readonly Webhook[]): TemplateResult {
    const { msg } = this
    return html`<div class="list">
      ${items.map((webhook, at) => {
        const events = webhook.events ?? []
        return html`<button
          class="item"
          type="button"
          @click=${() => {
            this.#select(webhook.id)
          }}
        >
          <span class="address ellipsis">${text(webhook.url)}</span>
          ${status(webhookStatus(webhook, msg, (at) => html`<wg-ui-time .at=${at}></wg-ui-time>`))}
          <span class="small muted"
            >${events.includes('*') ? msg.allEvents : msg.eventCount(events.length)} · ${this.#scopeOf(webhook)}</span
          >${at < WITH_HEALTH ? html`<wg-webhook-health .client=${this.#client.value} webhook-id=${webhook.id}></wg-webhook-health>` : nothing}
        </button>`
      })}
    </div>`
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    const sessions = this.#sessions.value
    if (!sessions?.hasMore || sessions.loadingMore || sessions.error !== undefined || !this.#lacksSessions) return
    void this.#client.value?.live.sessions().loadMore()
  }

  /** The form offers every session, and the list names those it is about; both may be beyond the first page. */
  get #lacksSessions(): boolean {
    const known = new Set(this.#sessions.value?.items.map(({ id }) => id))
    const unnamed = ({ sessionId }: Webhook): boolean => sessionId !== undefined && !known.has(sessionId)
    return this.editing !== undefined || (this.#webhooks.value?.items.some(unnamed) ?? false)
  }

  #scopeOf({ sessionId }: Webhook): string {
    if (!sessionId) return this.msg.allSessions
    const label = this.#sessions.value?.items.find(({ id }) => id === sessionId)?.label
    return label ? this.msg.onlySession(isolate(label)) : this.msg.oneSession
  }

  #renderDetail(webhook: Webhook): TemplateResult {
    const detail = html`<wg-webhook-detail
      .client=${this.#client.value}
      scope=${this.#scopeOf(webhook)}
      .webhook=${webhook}
      ?editable=${this.mayEdit}
      @wg-webhook-edit=${() => {
        this.#edit(webhook)
      }}
      @wg-webhook-deleted=${this.#onBack}
    ></wg-webhook-detail>`
    return this.#detail.show(detail, this.words(uiWords))
  }

  #renderForm(editing: Webhook | 'new'): TemplateResult {
    const { msg } = this
    const words = this.words(uiWords)
    const error = this.#save.error
    const problem = error === undefined ? '' : [problemText(error, words), ...problemDetails(error)].join(' ')
    const dialog = html`<wg-ui-dialog
      open
      variant="panel"
      heading=${editing === 'new' ? msg.form.createTitle : msg.form.editTitle}
      @wg-ui-close=${this.#onCancel}
    >
      <wg-webhook-form
        data-autofocus
        .webhook=${editing === 'new' ? undefined : editing}
        .sessions=${this.#sessions.value?.items ?? []}
        .problem=${problem}
      ></wg-webhook-form>
      <button slot="footer" class="button" type="button" @click=${this.#onCancel}>${words.cancel}</button>
      <button slot="footer" class="button primary" type="button" ?disabled=${this.#save.pending} @click=${this.#onSave}>
        ${editing === 'new' ? msg.form.add : msg.form.save}
      </button>
    </wg-ui-dialog>`
    return this.#form.show(dialog, words)
  }

  async #store({ body, sign }: WebhookFormValue, id: string | undefined, signal: AbortSignal): Promise<Webhook> {
    const { webhooks } = this.#client.require()
    const saved =
      id === undefined ? await webhooks.create(body, { signal }) : await webhooks.update(id, body, { signal })
    // The webhook exists from here on: a secret that could not be made must not look like a webhook that could not be saved.
    if (sign) {
      // The former secret was never shown to anybody: how long it still signs would only confuse.
      this.secret = await webhooks.rotateSecret(saved.id, { signal }).then(
        ({ secret }) => ({ secret }),
        () => undefined,
      )
      this.secretMissing = this.secret === undefined
    }
    return saved
  }

  readonly #onMore = (): void => {
    void this.#client.value?.live.webhooks().loadMore()
  }

  #select(id: string | undefined): void {
    if (this.dispatchEvent(new WebhookSelectEvent(id))) this.webhookId = id ?? ''
  }

  #edit(webhook: Webhook | 'new'): void {
    this.#save.reset()
    this.secretMissing = false
    this.editing = webhook
  }

  readonly #onCreate = (): void => {
    this.#edit('new')
  }

  readonly #onBack = (): void => {
    this.#select(undefined)
  }

  readonly #onCancel = (): void => {
    this.editing = undefined
  }

  readonly #onSave = async (): Promise<void> => {
    const value = this.formElement.value()
    if (!value) return
    const done = await this.#save.run(value, this.editing === 'new' ? undefined : this.editing?.id)
    if (!done?.ok) return
    this.editing = undefined
    this.dispatchEvent(new WebhookSavedEvent(done.value.id))
  }

  readonly #onStored = (): void => {
    this.secret = undefined
  }
}
