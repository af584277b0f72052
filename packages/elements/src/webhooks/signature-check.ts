import type { Delivery } from '@waygate/sdk'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { webhookWords } from '../i18n/en/webhook.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { controls } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { detailStyles } from './webhook-detail.styles.js'

/** A whole signature of Standard Webhooks; a gateway that keeps it to itself writes something else in its place. */
const signed = /(?:^| )v1,[A-Za-z0-9+/]{43}=(?: |$)/

type CheckedDelivery = Delivery & Required<Pick<Delivery, 'payload'>>

/** Whether what was signed is here: the last request with its signature, and the body as it was sent. Codes are left out of a body. */
export function canBeChecked(delivery: Delivery | undefined): delivery is CheckedDelivery {
  const headers = delivery?.attempts.at(-1)?.requestHeaders
  return (
    delivery?.payload !== undefined &&
    !delivery.event.startsWith('auth.') &&
    signed.test(headers?.['webhook-signature'] ?? '')
  )
}

type Verdict = 'match' | 'mismatch' | 'unusable'

/**
 * Says whether a secret signed a delivery, for a receiver that refuses what it is sent. The secret stays in this page and is forgotten with the field.
 * A part of wg-webhooks.
 */
export class SignatureCheckElement extends LitElement {
  static override styles = [tokens, controls, detailStyles]

  @property({ attribute: false }) delivery: CheckedDelivery | undefined = undefined

  @query('input') private readonly input!: HTMLInputElement
  @state() private verdict: Verdict | undefined

  readonly #locale = new LocaleController(this)

  protected override render(): TemplateResult | typeof nothing {
    // Without a secure context a browser computes no signatures.
    if (!isSecureContext) return nothing
    const { check } = this.#locale.words(webhookWords)
    const { verdict } = this
    return html`<details part="signature">
      <summary class="small">${check.title}</summary>
      <form class="stack" novalidate @submit=${this.#onSubmit}>
        <div class="field">
          <label for="secret">${check.secret}</label>
          <div class="row check-row">
            <input
              id="secret"
              class="input mono"
              type="password"
              dir="ltr"
              autocomplete="off"
              spellcheck="false"
              maxlength="256"
              placeholder="whsec_"
              aria-describedby="secret-hint"
              @input=${this.#onInput}
            />
            <button class="button" type="submit">${check.button}</button>
          </div>
          <span id="secret-hint" class="hint">${check.hint}</span>
        </div>
        ${verdict === undefined ? nothing : html`<p class="verdict ${verdict}" role="status">${check.verdicts[verdict]}</p>`}
      </form>
    </details>`
  }

  readonly #onInput = (): void => {
    this.verdict = undefined
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const headers = this.delivery?.attempts.at(-1)?.requestHeaders
    const secret = this.input.value.trim()
    if (!headers || secret === '') {
      this.input.focus()
      return
    }
    const body = JSON.stringify(this.delivery?.payload)
    // Fetched when somebody asks: hardly anybody needs it.
    const { verifyWebhook } = await import('@waygate/sdk/webhooks')
    // The request is as old as the delivery: its age is no fault here.
    this.verdict = await verifyWebhook({ body, headers }, secret, { toleranceSeconds: Number.MAX_SAFE_INTEGER }).then(
      () => 'match',
      (error: unknown) => (reasonOf(error) === 'invalid_secret' ? 'unusable' : 'mismatch'),
    )
  }
}

function reasonOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'reason' in error ? error.reason : undefined
}
