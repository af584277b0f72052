import type { Client } from '@waygate/sdk'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { webhookWords } from '../i18n/en/webhook.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { controls } from '../styles/controls.styles.js'
import { secretStyles } from '../styles/secret.styles.js'
import { tokens } from '../styles/tokens.styles.js'

/** A signing secret that was just made. */
export type NewSecret = Awaited<ReturnType<Client['webhooks']['rotateSecret']>>

/**
 * Shows a new signing secret once. Only its button closes it, so that a stray Escape loses nothing.
 *
 * @fires {Event} wg-secret-stored - The person has stored it; the owner drops it.
 * @csspart signature - The secret.
 */
export class SecretDialogElement extends LitElement {
  static override styles = [tokens, controls, secretStyles]

  @property({ attribute: false }) secret: NewSecret | undefined = undefined

  readonly #locale = new LocaleController(this)

  protected override render(): TemplateResult {
    const words = this.#locale.words(webhookWords)
    const { secret } = this
    return html`<wg-ui-dialog .open=${Boolean(secret)} heading=${words.secretTitle} @wg-ui-close=${this.#onClose}>
      ${
        secret
          ? html`<div class="stack">
              <p>${words.secretText}</p>
              <div class="secret" part="signature">
                <code aria-label=${words.secret}>${secret.secret}</code
                ><wg-ui-copy .value=${secret.secret} what=${words.secret} label=${words.copySecret}></wg-ui-copy>
              </div>
              ${secret.previousValidUntil === undefined ? nothing : html`<p class="muted">${words.secretOld(this.#locale.formats.dateTime(secret.previousValidUntil))}</p>`}
            </div>`
          : nothing
      }
      <button slot="footer" class="button primary stored" type="button" @click=${this.#onStored}>
        ${words.stored}
      </button>
    </wg-ui-dialog>`
  }

  readonly #onClose = (event: Event): void => {
    event.preventDefault()
    this.shadowRoot?.querySelector<HTMLElement>('.stored')?.focus()
  }

  readonly #onStored = (): void => {
    this.dispatchEvent(new Event('wg-secret-stored'))
  }
}
