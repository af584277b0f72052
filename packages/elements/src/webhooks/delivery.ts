import type { Delivery, DeliveryAttempt } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { problemText } from '../base/problem.js'
import { WaygateElement } from '../base/waygate-element.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { announce } from '../controllers/ui/announce.js'
import { DeliveryReplayedEvent } from '../events.js'
import { uiWords } from '../i18n/en/ui.js'
import { webhookWords } from '../i18n/en/webhook.js'
import { controls } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { chevronIcon } from '../ui/icons.js'
import { status, statusStyles } from '../ui/status.js'
import { canBeChecked } from './signature-check.js'
import { comingTries, ownSchedule } from './retry-times.js'
import { deliveryStatus } from './webhook-status.js'
import { detailStyles } from './webhook-detail.styles.js'

/**
 * One delivery: a line that opens to its attempts, what was sent and what came back.
 *
 * @fires {DeliveryReplayedEvent} wg-delivery-replayed - It was queued again.
 * @csspart attempt - One attempt.
 * @csspart payload - The envelope as sent.
 * @csspart schedule - The tries that are still to come.
 */
export class DeliveryElement extends WaygateElement {
  static override styles = [tokens, controls, statusStyles, detailStyles]

  @property({ attribute: false }) delivery: Delivery | undefined = undefined

  /** How the webhook is tried again: says when the tries to come are. */
  @property({ attribute: false }) retryPolicy = ownSchedule

  @state() private open = false

  readonly #client = new ClientController(this)
  readonly #load = new ActionController(this, (signal, one: Delivery) =>
    this.#client.require().webhooks.delivery(one.webhookId, one.id, { signal }),
  )
  readonly #replay = new ActionController(this, (signal, one: Delivery) =>
    this.#client.require().webhooks.replay(one.webhookId, one.id, { signal }),
  )
  @state() private loaded: Delivery | undefined

  private get msg() {
    return this.words(webhookWords)
  }

  protected override render(): TemplateResult | typeof nothing {
    const { delivery, msg } = this
    if (!delivery) return nothing
    return html`<button class="line" type="button" aria-expanded=${this.open} @click=${this.#onToggle}>
        <span class="chevron">${chevronIcon}</span>
        ${status(deliveryStatus(delivery, msg))}
        <bdi class="mono small ellipsis event">${delivery.event}</bdi>
        <span class="small muted nowrap number tries">${this.#outcome(delivery)}</span>
        <span class="small muted nowrap when"><wg-ui-time .at=${delivery.createdAt}></wg-ui-time></span>
      </button>
      ${this.open ? this.#renderDetail(delivery) : nothing}`
  }

  /** How often it was tried, and what the last try came to. */
  #outcome({ attempts }: Delivery): string {
    const { msg } = this
    const last = attempts.at(-1)
    if (!last) return msg.attempts(0)
    const answer = last.status === undefined ? msg.noAnswer : String(last.status)
    return [msg.attempts(attempts.length), answer, msg.latency(last.latencyMs)].join(' · ')
  }

  #renderDetail(delivery: Delivery): TemplateResult {
    const { msg } = this
    const error = this.#replay.error ?? this.#load.error
    return html`<div class="open">
      ${delivery.reason ? html`<p><span class="muted">${msg.reason}:</span> <bdi>${delivery.reason}</bdi></p>` : nothing}
      ${delivery.attempts.map((attempt, at) => this.#renderAttempt(attempt, at + 1))}
      ${delivery.nextAttemptAt === undefined ? nothing : this.#renderComing(delivery.attempts.length, delivery.nextAttemptAt)}
      ${
        this.loaded?.payload
          ? html`<div class="stack">
              <h3>${msg.payload}</h3>
              <pre part="payload" tabindex="0" aria-label=${msg.payload}>
${JSON.stringify(this.loaded.payload, null, 2)}</pre>
            </div>`
          : nothing
      }
      ${canBeChecked(this.loaded) ? html`<wg-signature-check .delivery=${this.loaded}></wg-signature-check>` : nothing}
      ${error === undefined ? nothing : html`<p class="error" role="alert">${problemText(error, this.words(uiWords))}</p>`}
      <div class="row">
        <button class="button small" type="button" ?disabled=${this.#replay.pending} @click=${this.#onReplay}>
          ${msg.replay}
        </button>
        <span class="small muted">${msg.eventId}</span><bdi class="mono small">${delivery.eventId}</bdi
        ><wg-ui-copy .value=${delivery.eventId} what=${msg.eventId}></wg-ui-copy>
      </div>
    </div>`
  }

  #renderComing(made: number, nextAt: number): TemplateResult {
    const { msg } = this
    const [next, ...later] = comingTries(this.retryPolicy, made, nextAt)
    const line = (number: number, at: number) =>
      html`<li>
        <span>${msg.attempt(number)}</span> <span class="number">${this.formats.dateTime(at)}</span>
        <span class="small muted"><wg-ui-time .at=${at}></wg-ui-time></span>
      </li>`
    return html`<section class="coming" part="schedule" aria-label=${msg.nextTry}>
      <h3>${msg.nextTry}</h3>
      <ol>
        ${next ? line(next.number, next.at) : nothing}
      </ol>
      ${
        later.length === 0
          ? html`<p class="small muted">${msg.lastTry}</p>`
          : html`<details>
              <summary class="small">${msg.laterTries(later.length)}</summary>
              <ol>
                ${later.map(({ number, at }) => line(number, at))}
              </ol>
              <p class="small muted">${msg.retry.spread}</p>
            </details>`
      }
    </section>`
  }

  #renderAttempt(
    { at, latencyMs, status: code, error, requestHeaders, responseExcerpt }: DeliveryAttempt,
    number: number,
  ): TemplateResult {
    const { msg } = this
    const headers = Object.entries(requestHeaders)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n')
    return html`<section class="attempt" part="attempt" aria-label=${msg.attempt(number)}>
      <div class="row">
        <strong>${msg.attempt(number)}</strong>
        <bdi>${code === undefined ? (error ?? msg.noAnswer) : msg.answered(code)}</bdi>
        <span class="small muted number">${msg.latency(latencyMs)}</span>
        <span class="small muted">${this.formats.dateTime(at)}</span>
      </div>
      <details>
        <summary class="small">${msg.request}</summary>
        <pre tabindex="0" aria-label=${msg.request}>${headers}</pre>
      </details>
      ${
        responseExcerpt
          ? html`<details>
              <summary class="small">${msg.response}</summary>
              <pre tabindex="0" aria-label=${msg.response}>${responseExcerpt}</pre>
            </details>`
          : nothing
      }
    </section>`
  }

  readonly #onToggle = async (): Promise<void> => {
    this.open = !this.open
    if (!this.open || !this.delivery || this.loaded) return
    const done = await this.#load.run(this.delivery)
    if (done?.ok) this.loaded = done.value
  }

  readonly #onReplay = async (): Promise<void> => {
    const { delivery } = this
    if (!delivery) return
    const done = await this.#replay.run(delivery)
    if (!done?.ok) return
    announce(this.msg.replayed)
    this.dispatchEvent(new DeliveryReplayedEvent(delivery.webhookId, delivery.id))
  }
}
