import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { webhookWords } from '../i18n/en/webhook.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { controls } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { choiceOf, isUsable, ownSchedule, retryPolicies, waitsOf } from './retry-times.js'

/** `wg-retry-change`: the policy was changed. Stays inside the page. */
export class RetryChangeEvent extends Event {
  constructor(readonly policy: typeof ownSchedule) {
    super('wg-retry-change')
  }
}

/**
 * How often and how far apart a failed delivery is tried again, with the times it comes to.
 *
 * @fires {RetryChangeEvent} wg-retry-change - The policy was changed.
 */
export class RetryFieldsElement extends LitElement {
  static override styles = [tokens, controls]

  @property({ attribute: false }) policy = ownSchedule

  readonly #locale = new LocaleController(this)

  protected override render(): TemplateResult {
    const words = this.#locale.words(webhookWords).retry
    const choice = choiceOf(this.policy)
    return html`<div class="stack">
      <div class="field">
        <label for="policy">${words.label}</label>
        <select id="policy" class="input" aria-describedby="times" @change=${this.#onPolicy}>
          ${retryPolicies.map((one) => html`<option value=${one} ?selected=${one === choice}>${words.choices[one]}</option>`)}
        </select>
      </div>
      ${choice === 'default' ? nothing : html`<div class="row">${this.#renderNumber('delaySeconds', words.delay, 86_400)}${this.#renderNumber('attempts', words.attempts, 50)}</div>`}
      ${this.#renderTimes()}
    </div>`
  }

  #renderNumber(name: 'delaySeconds' | 'attempts', label: string, max: number): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        class="input"
        type="number"
        inputmode="numeric"
        min="1"
        max=${max}
        required
        .value=${String(this.policy[name] || '')}
        @input=${(event: Event) => {
          this.#change({ ...this.policy, [name]: (event.target as HTMLInputElement).valueAsNumber })
        }}
      />
    </div>`
  }

  #renderTimes(): TemplateResult {
    const words = this.#locale.words(webhookWords).retry
    if (!isUsable(this.policy)) return html`<p id="times" class="error" role="alert">${words.invalid}</p>`
    const waits = waitsOf(this.policy).map((ms) => this.#locale.formats.span(ms))
    return html`<p id="times" class="hint">
      ${waits.length === 0 ? words.once : html`${words.times(waits.join(', '))} ${words.spread}`}
    </p>`
  }

  #change(policy: typeof ownSchedule): void {
    this.policy = policy
    this.dispatchEvent(new RetryChangeEvent(policy))
  }

  readonly #onPolicy = (event: Event): void => {
    const policy = (event.target as HTMLSelectElement).value
    this.#change(policy === 'default' ? ownSchedule : { ...this.policy, policy })
  }
}

declare global {
  interface HTMLElementEventMap {
    'wg-retry-change': RetryChangeEvent
  }
}
