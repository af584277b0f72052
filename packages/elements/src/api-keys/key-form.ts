import type { Capability, CreateApiKeyBody } from '@waygate/sdk'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { keyFormWords } from '../i18n/en/key-form.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { controls } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { choicesStyles } from '../styles/choices.styles.js'

const capabilities: readonly Capability[] = ['read', 'send', 'manage', 'events']
const day = 86_400_000
const lifetimes = { never: undefined, day, month: 30 * day, quarter: 90 * day, year: 365 * day } as const
type Lifetime = keyof typeof lifetimes

/**
 * The fields of a new key: name, what it may do, when it ends. The page asks for `value()` when its button is pressed.
 */
export class KeyFormElement extends LitElement {
  static override styles = [tokens, controls, choicesStyles]

  /** The capabilities that one may give away: a key never gets more than its creator has. */
  @property({ attribute: false }) grantable: readonly Capability[] = capabilities

  /** Why the last try failed. */
  @property() problem = ''

  @query('#name') private readonly name!: HTMLInputElement
  @state() private chosen: ReadonlySet<Capability> = new Set(['read'])
  @state() private lifetime: Lifetime = 'never'
  @state() private missing: 'name' | 'capabilities' | undefined

  readonly #locale = new LocaleController(this)

  /** The body to send, or undefined after pointing at what is missing. `now` is the gateway's clock, epoch ms. */
  value(now: number): CreateApiKeyBody | undefined {
    const name = this.name.value.trim()
    this.missing = name ? (this.chosen.size ? undefined : 'capabilities') : 'name'
    if (this.missing === 'name') this.name.focus()
    if (this.missing) return undefined
    const life = lifetimes[this.lifetime]
    return {
      name,
      capabilities: capabilities.filter((one) => this.chosen.has(one)),
      ...(life ? { expiresAt: now + life } : {}),
    }
  }

  // The dialog may open before the fields are there.
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => {
      this.name.focus(options)
    })
  }

  protected override render(): TemplateResult {
    const words = this.#locale.words(keyFormWords)
    return html`<div class="stack">
      <div class="field">
        <label for="name">${words.name}</label>
        <input
          id="name"
          class="input"
          maxlength="100"
          required
          autocomplete="off"
          aria-describedby="name-hint"
          aria-invalid=${this.missing === 'name'}
        />
        <span id="name-hint" class="hint">${words.nameHint}</span>
      </div>
      <fieldset>
        <legend class="label">${words.capabilities}</legend>
        ${capabilities.map((one) => this.#renderCapability(one))}
        ${this.missing === 'capabilities' ? html`<p class="error" role="alert">${words.capabilityMissing}</p>` : nothing}
      </fieldset>
      <div class="field">
        <label for="expiry">${words.expiry}</label>
        <select id="expiry" class="input" @change=${this.#onLifetime}>
          ${(Object.keys(lifetimes) as Lifetime[]).map((one) => html`<option value=${one} ?selected=${one === this.lifetime}>${words.expiryChoices[one]}</option>`)}
        </select>
      </div>
      ${this.problem ? html`<p class="error" role="alert">${this.problem}</p>` : nothing}
    </div>`
  }

  #renderCapability(one: Capability): TemplateResult {
    const words = this.#locale.words(keyFormWords)
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${this.chosen.has(one)}
        ?disabled=${!this.grantable.includes(one)}
        @change=${() => {
          this.#toggle(one)
        }}
      />
      <span>${words.capability[one]}<br /><span class="hint">${words.capabilityHint[one]}</span></span>
    </label>`
  }

  #toggle(one: Capability): void {
    const next = new Set(this.chosen)
    if (!next.delete(one)) next.add(one)
    this.chosen = next
    this.missing = undefined
  }

  readonly #onLifetime = (event: Event): void => {
    this.lifetime = (event.target as HTMLSelectElement).value as Lifetime
  }
}
