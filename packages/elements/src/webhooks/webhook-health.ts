import { css, html, nothing, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { WaygateElement } from '../base/waygate-element.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { webhooksWords } from '../i18n/en/webhooks.js'
import { tokens } from '../styles/tokens.styles.js'
import { COUNTED, successShare } from './webhook-status.js'

/**
 * How many of a webhook's last hundred deliveries arrived, and when the last one was. Nothing on a gateway that keeps no deliveries. A part of
 * wg-webhooks.
 */
export class WebhookHealthElement extends WaygateElement {
  static override styles = [
    tokens,
    css`
      :host {
        min-block-size: 1.45em;
        color: var(--_muted);
        font-size: var(--_size-small);
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  /** Id of the webhook. */
  @property({ attribute: 'webhook-id' }) webhookId = ''

  readonly #client = new ClientController(this)
  readonly #deliveries = new StoreController(this, () =>
    this.webhookId ? this.#client.value?.live.deliveries(this.webhookId) : undefined,
  )

  protected override render(): TemplateResult | typeof nothing {
    const { status, items = [] } = this.#deliveries.value ?? {}
    const words = this.words(webhooksWords)
    const [last] = items
    if (!last) return status === 'ready' ? html`${words.nothingSent}` : nothing
    const health = successShare(items)
    const share = health ? html`${words.success(this.formats.percent(health.share), health.count)} · ` : nothing
    return html`${share}${words.lastSent} <wg-ui-time .at=${last.createdAt}></wg-ui-time>`
  }

  protected override updated(changed: Parameters<WaygateElement['updated']>[0]): void {
    super.updated(changed)
    const state = this.#deliveries.value
    if (!state?.hasMore || state.loadingMore || state.error !== undefined || state.items.length >= COUNTED) return
    void this.#client.value?.live.deliveries(this.webhookId).loadMore()
  }
}
