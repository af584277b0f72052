import type { CreateInvitationBody } from '@waygate/sdk'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { membersWords } from '../i18n/en/members.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { choicesStyles } from '../styles/choices.styles.js'
import { controls } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { UiConfirmEvent } from '../ui/ui-events.js'

const roles = ['member', 'admin', 'owner'] as const

/**
 * The fields of an invitation: address and role. The page asks for `value()` when its button is pressed.
 *
 * @fires {UiConfirmEvent} wg-ui-confirm - Enter was pressed in the address.
 */
export class InviteFormElement extends LitElement {
  static override styles = [tokens, controls, choicesStyles]

  /** Why the last try failed. */
  @property() problem = ''

  @query('#email') private readonly email!: HTMLInputElement
  @state() private chosen: CreateInvitationBody['role'] = 'member'
  @state() private missing = false

  readonly #locale = new LocaleController(this)

  /** The body to send, or undefined after pointing at the address. */
  value(): CreateInvitationBody | undefined {
    const email = this.email.value.trim()
    this.missing = email === '' || !this.email.checkValidity()
    if (!this.missing) return { email, role: this.chosen }
    this.email.focus()
    return undefined
  }

  // The dialog may open before the fields are there.
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => {
      this.email.focus(options)
    })
  }

  protected override render(): TemplateResult {
    const words = this.#locale.words(membersWords)
    return html`<form class="stack" novalidate @submit=${this.#onSubmit}>
      <div class="field">
        <label for="email">${words.email}</label>
        <input
          id="email"
          class="input"
          type="email"
          dir="ltr"
          maxlength="254"
          required
          autocomplete="off"
          aria-describedby="email-hint"
          aria-invalid=${this.missing}
        />
        ${this.missing ? html`<span id="email-hint" class="error" role="alert">${words.emailMissing}</span>` : html`<span id="email-hint" class="hint">${words.emailHint}</span>`}
      </div>
      <fieldset>
        <legend class="label">${words.role}</legend>
        ${roles.map((role) => this.#renderRole(role))}
      </fieldset>
      ${this.problem ? html`<p class="error" role="alert">${this.problem}</p>` : nothing}
    </form>`
  }

  #renderRole(role: CreateInvitationBody['role']): TemplateResult {
    const words = this.#locale.words(membersWords)
    return html`<label class="check">
      <input
        type="radio"
        name="role"
        .checked=${this.chosen === role}
        @change=${() => {
          this.chosen = role
        }}
      />
      <span>${words.roles[role]}<br /><span class="hint">${words.roleHint[role]}</span></span>
    </label>`
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault()
    this.dispatchEvent(new UiConfirmEvent())
  }
}
