import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { pairingCodeWords } from '../i18n/en/pairing-code.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { buttonStyles, fieldStyles } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { UiPairingEvent } from './pairing-events.js'
import { readPhone, type PhoneReading } from './phone-number.js'

/**
 * Asks for the number of the phone: says which country its code belongs to while it is typed, and what is wrong once it is sent.
 *
 * @fires {UiPairingEvent} wg-ui-pairing - `code`, with the digits.
 */
export class PairingPhoneFormElement extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true }
  static override styles = [
    tokens,
    buttonStyles,
    fieldStyles,
    css`
      form {
        display: grid;
        gap: 12px;
        max-inline-size: 320px;
      }

      .button {
        justify-self: start;
      }

      .input {
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  /** The number to start with. */
  @property() phone = ''

  @property({ type: Boolean }) pending = false

  /** The button's verb. */
  @property({ attribute: 'submit-label' }) submitLabel = ''

  @state() private submitted = false
  @query('input') private readonly input!: HTMLInputElement

  readonly #locale = new LocaleController(this)

  protected override render(): TemplateResult {
    const words = this.#locale.words(pairingCodeWords)
    const reading = readPhone(this.phone)
    const problem = this.submitted ? reading.problem : undefined
    return html`<form novalidate @submit=${this.#onSubmit}>
      <div class="field">
        <label for="phone">${words.phoneLabel}</label>
        <input
          id="phone"
          class="input"
          type="tel"
          inputmode="tel"
          autocomplete="tel"
          dir="ltr"
          maxlength="32"
          .value=${this.phone}
          aria-describedby="help"
          aria-invalid=${problem !== undefined}
          @input=${this.#onInput}
        />
        <span id="help" class=${problem ? 'error' : 'hint'}
          >${problem ? words.phoneProblems[problem] : this.#help(reading)}</span
        >
      </div>
      <button class="button primary" type="submit" ?disabled=${this.pending}>
        ${this.submitLabel || words.getCode}
      </button>
    </form>`
  }

  #help({ region, callingCode }: PhoneReading): TemplateResult | string | typeof nothing {
    const words = this.#locale.words(pairingCodeWords)
    if (region === undefined || callingCode === undefined) return words.phoneHint
    return words.phoneCountry(regionName(region, this.#locale.formats.locale), callingCode)
  }

  readonly #onInput = (): void => {
    this.phone = this.input.value
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    this.submitted = true
    const { digits } = readPhone(this.phone)
    if (digits) this.dispatchEvent(new UiPairingEvent({ action: 'code', phone: digits }))
    else this.input.focus()
  }
}

function regionName(region: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(region) ?? region
}
