import { html, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { problemText } from '../base/problem.js'
import { WaygateElement } from '../base/waygate-element.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { announce } from '../controllers/ui/announce.js'
import { uiWords } from '../i18n/en/ui.js'
import { webhookWords } from '../i18n/en/webhook.js'
import { controls } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { UiCloseEvent } from '../ui/ui-events.js'

const day = 86_400_000
// The gateway goes back 14 days at most: a little less, so that a slow request is not refused.
const ages = { hour: day / 24, day, three: 3 * day, fortnight: 14 * day - 60_000 } as const
type Age = keyof typeof ages

/**
 * Asks since when failed deliveries are sent again, and queues them. Part of `wg-webhooks`.
 *
 * @fires {UiCloseEvent} wg-ui-close - It is done, or was left.
 */
export class RecoverDialogElement extends WaygateElement {
  static override styles = [tokens, controls]

  @property({ type: Boolean }) open = false

  /** Id of the webhook. */
  @property({ attribute: 'webhook-id' }) webhookId = ''

  @state() private age: Age = 'day'

  readonly #client = new ClientController(this)
  readonly #recover = new ActionController(this, (signal, since: number) =>
    this.#client.require().webhooks.recover(this.webhookId, { since }, { signal }),
  )

  protected override render(): TemplateResult {
    const words = this.words(webhookWords)
    const { error } = this.#recover
    return html`<wg-ui-confirm
      .open=${this.open}
      heading=${words.recoverTitle}
      text=${words.recoverText}
      confirm-label=${words.recoverButton}
      ?pending=${this.#recover.pending}
      problem=${error === undefined ? '' : problemText(error, this.words(uiWords))}
      @wg-ui-confirm=${this.#onConfirm}
      @wg-ui-close=${this.#onClose}
    >
      <div class="field">
        <label for="since">${words.recoverSince}</label>
        <select id="since" class="input" @change=${this.#onAge}>
          ${(Object.keys(ages) as Age[]).map((one) => html`<option value=${one} ?selected=${one === this.age}>${words.recoverChoices[one]}</option>`)}
        </select>
      </div>
    </wg-ui-confirm>`
  }

  readonly #onAge = (event: Event): void => {
    this.age = (event.target as HTMLSelectElement).value as Age
  }

  readonly #onConfirm = async (): Promise<void> => {
    const words = this.words(webhookWords)
    const done = await this.#recover.run(this.#client.require().now() - ages[this.age])
    if (!done?.ok) return
    announce(done.value.count === 0 ? words.recoveredNone : words.recovered(done.value.count))
    this.dispatchEvent(new UiCloseEvent())
  }

  readonly #onClose = (): void => {
    this.#recover.reset()
    this.dispatchEvent(new UiCloseEvent())
  }
}
