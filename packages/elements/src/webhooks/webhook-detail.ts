import type { Webhook } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { problemText } from '../base/problem.js'
import { WaygateElement } from '../base/waygate-element.js'
import { whenReady } from '../base/when-ready.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { announce } from '../controllers/ui/announce.js'
import { MenuController, type MenuItem } from '../controllers/ui/menu-controller.js'
import { WebhookDeletedEvent } from '../events.js'
import { uiWords } from '../i18n/en/ui.js'
import { webhookWords } from '../i18n/en/webhook.js'
import { isolate } from '../i18n/isolate.js'
import { controls } from '../styles/controls.styles.js'
import { menuStyles } from '../styles/menu.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { strip } from '../ui/states.js'
import { status, statusStyles } from '../ui/status.js'
import { text } from '../ui/text.js'
import type { NewSecret } from './secret-dialog.js'
import { signatureHelp } from './signature-help.js'
import { COUNTED, successShare, webhookStatus } from './webhook-status.js'
import { detailStyles } from './webhook-detail.styles.js'

type Asking = 'rotate' | 'remove' | 'recover'

/**
 * One webhook: what it sends where, its health, its deliveries, and what can be done with it.
 *
 * @fires {WebhookDeletedEvent} wg-webhook-deleted - It was deleted.
 * @fires {Event} wg-webhook-edit - The person wants to edit it.
 */
export class WebhookDetailElement extends WaygateElement {
  static override styles = [tokens, controls, stateStyles, statusStyles, menuStyles, detailStyles]

  @property({ attribute: false }) webhook: Webhook | undefined = undefined

  /** Which sessions it is for, in words. */
  @property() scope = ''

  /** Whether the buttons that change something are shown. */
  @property({ type: Boolean }) editable = false

  @state() private asking: Asking | undefined
  @state() private secret: NewSecret | undefined

  readonly #client = new ClientController(this)
  readonly #deliveries = new StoreController(this, () =>
    this.webhook ? this.#client.value?.live.deliveries(this.webhook.id) : undefined,
  )
  readonly #menu = new MenuController(this)
  readonly #test = new ActionController(this, (signal, id: string) =>
    this.#client.require().webhooks.test(id, {}, { signal }),
  )
  readonly #enable = new ActionController(this, (signal, id: string) =>
    this.#client.require().webhooks.enable(id, { signal }),
  )
  readonly #rotate = new ActionController(this, (signal, id: string) =>
    this.#client.require().webhooks.rotateSecret(id, { signal }),
  )
  readonly #remove = new ActionController(this, (signal, id: string) =>
    this.#client.require().webhooks.delete(id, { signal }),
  )

  private get msg() {
    return this.words(webhookWords)
  }

  protected override render(): TemplateResult | typeof nothing {
    const { webhook, msg } = this
    if (!webhook) return nothing
    const failure = this.#test.error ?? this.#enable.error
    const events = webhook.events ?? []
    return html`<div class="row spread head">
        <span class="address"
          >${text(webhook.url)} <wg-ui-copy .value=${webhook.url} what=${msg.form.url}></wg-ui-copy
        ></span>
        ${this.editable ? this.#renderActions(webhook) : nothing}
      </div>
      <div class="facts">
        ${status(webhookStatus(webhook, msg, (at) => html`<wg-ui-time .at=${at}></wg-ui-time>`))}
        <span class="muted">${this.scope}</span>
        <span class="muted">${webhook.secretSet ? msg.signed : msg.unsigned}</span>
        <span class="chips"
          >${
            events.includes('*')
              ? html`<span class="chip">${msg.allEvents}</span>`
              : events.map((one) => html`<bdi class="chip mono">${one}</bdi>`)
          }</span
        >
      </div>
      ${failure === undefined ? nothing : strip(problemText(failure, this.words(uiWords)), { tone: 'danger' })}
      ${webhook.secretSet ? signatureHelp(msg) : nothing} ${this.#renderDeliveries(webhook)}
      ${this.#renderConfirm(webhook)}
      <wg-recover-dialog
        .client=${this.#client.value}
        .open=${this.asking === 'recover'}
        webhook-id=${webhook.id}
        @wg-ui-close=${this.#onKeep}
      ></wg-recover-dialog>
      <wg-secret-dialog .secret=${this.secret} @wg-secret-stored=${this.#onStored}></wg-secret-dialog>`
  }

  #renderActions(webhook: Webhook): TemplateResult {
    const { msg } = this
    const items: readonly MenuItem<Asking | 'enable'>[] = [
      ...(webhook.active ? [] : [{ value: 'enable' as const, label: msg.enable }]),
      { value: 'recover', label: msg.recover },
      { value: 'rotate', label: msg.rotate },
      { value: 'remove', label: msg.remove, danger: true },
    ]
    return html`<div class="row">
      <button class="button" type="button" ?disabled=${this.#test.pending} @click=${this.#onTest}>${msg.test}</button>
      <button class="button" type="button" @click=${this.#onEdit}>${msg.edit}</button>
      ${this.#menu.button({ key: webhook.id, label: msg.actions, items: () => items, choose: this.#onAction })}
    </div>`
  }

  #renderDeliveries(webhook: Webhook): TemplateResult {
    const { msg } = this
    const snapshot = this.#deliveries.value
    const health = successShare(snapshot?.items ?? [])
    return html`<div class="row spread section">
        <h3>${msg.deliveries}</h3>
        ${health ? html`<span class="small muted number">${msg.success(this.formats.percent(health.share), health.count)}</span>` : nothing}
      </div>
      ${whenReady(this, snapshot, {
        feature: 'webhook-deliveries',
        ready: ({ items, hasMore }) =>
          html`<div class="log">
              ${repeat(
                items,
                ({ id }) => id,
                (delivery) =>
                  html`<wg-delivery
                    class="delivery"
                    .client=${this.#client.value}
                    .delivery=${delivery}
                    .retryPolicy=${webhook.retryPolicy}
                  ></wg-delivery>`,
              )}
            </div>
            ${hasMore ? html`<button class="button small older" type="button" @click=${this.#onMore}>${msg.more}</button>` : nothing}`,
        empty: () => html`<p class="muted none">${msg.noDeliveries}</p>`,
      })}`
  }

  /** The share that arrived is that of the last hundred, which are more than one page. */
  protected override updated(changed: Parameters<WaygateElement['updated']>[0]): void {
    super.updated(changed)
    const state = this.#deliveries.value
    if (!state?.hasMore || state.loadingMore || state.error !== undefined || state.items.length >= COUNTED) return
    this.#onMore()
  }

  #renderConfirm(webhook: Webhook): TemplateResult {
    const { msg, asking } = this
    const action = asking === 'remove' ? this.#remove : this.#rotate
    return html`<wg-ui-confirm
      .open=${asking === 'remove' || asking === 'rotate'}
      heading=${asking === 'remove' ? msg.removeTitle : msg.rotateTitle}
      text=${asking === 'remove' ? msg.removeText(isolate(webhook.url)) : msg.rotateText}
      confirm-label=${asking === 'remove' ? msg.removeButton : msg.rotateButton}
      ?danger=${asking === 'remove'}
      ?pending=${action.pending}
      problem=${asking === 'remove' ? this.problemOf(this.#remove.error) : this.problemOf(this.#rotate.error, 'webhook-secrets')}
      @wg-ui-confirm=${this.#onConfirm}
      @wg-ui-close=${this.#onKeep}
    ></wg-ui-confirm>`
  }

  readonly #onTest = async (): Promise<void> => {
    if (!this.webhook) return
    const done = await this.#test.run(this.webhook.id)
    if (done?.ok) announce(this.msg.tested)
  }

  readonly #onEdit = (): void => {
    this.dispatchEvent(new Event('wg-webhook-edit'))
  }

  readonly #onAction = (action: Asking | 'enable'): void => {
    if (!this.webhook) return
    if (action === 'enable') {
      void this.#enable.run(this.webhook.id)
      return
    }
    this.#rotate.reset()
    this.#remove.reset()
    this.asking = action
  }

  readonly #onConfirm = async (): Promise<void> => {
    const { webhook, asking } = this
    if (!webhook) return
    if (asking === 'remove') {
      const done = await this.#remove.run(webhook.id)
      if (!done?.ok) return
      this.asking = undefined
      announce(this.msg.removed)
      this.dispatchEvent(new WebhookDeletedEvent(webhook.id))
      return
    }
    const done = await this.#rotate.run(webhook.id)
    if (!done?.ok) return
    this.asking = undefined
    this.secret = done.value
  }

  readonly #onKeep = (): void => {
    this.asking = undefined
  }

  readonly #onStored = (): void => {
    this.secret = undefined
  }

  readonly #onMore = (): void => {
    if (this.webhook) void this.#client.value?.live.deliveries(this.webhook.id).loadMore()
  }
}
