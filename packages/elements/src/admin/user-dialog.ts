import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { adminUsersWords } from '../i18n/en/admin.js'
import { isolate } from '../i18n/isolate.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { controls } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { UserActionConfirmEvent, type UserAction } from './user-action.js'

const day = 86_400_000
const durations = { forever: undefined, day, week: 7 * day, month: 30 * day } as const
type Duration = keyof typeof durations

/**
 * Asks before an account is changed: names the person, says what follows, and takes the reason (and for a ban its length) where one is needed.
 *
 * @fires {UserActionConfirmEvent} wg-user-action-confirm - Go ahead, with the reason and the length in milliseconds.
 * @fires {UiCloseEvent} wg-ui-close - Leave it.
 */
export class UserDialogElement extends LitElement {
  static override styles = [tokens, controls]

  @property({ attribute: false }) action: UserAction | undefined = undefined

  /** Name of the account. */
  @property() name = ''

  @property({ type: Boolean }) pending = false

  @property() problem = ''

  @query('#reason') private readonly reason!: HTMLTextAreaElement
  @state() private duration: Duration = 'forever'
  @state() private missing = false

  readonly #locale = new LocaleController(this)

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('action')) return
    this.duration = 'forever'
    this.missing = false
  }

  protected override render(): TemplateResult {
    const words = this.#locale.words(adminUsersWords)
    const { action } = this
    const needsReason = action === 'ban' || action === 'impersonate'
    return html`<wg-ui-confirm
      .open=${action !== undefined}
      heading=${action ? words[`${action}Title`](isolate(this.name)) : ''}
      text=${action ? words[`${action}Text`] : ''}
      confirm-label=${action ? words.buttons[action] : ''}
      ?danger=${action === 'ban' || action === 'promote'}
      ?pending=${this.pending}
      problem=${this.problem}
      @wg-ui-confirm=${this.#onConfirm}
      @wg-ui-close=${this.#onClose}
    >
      ${
        needsReason
          ? html`<div class="stack">
              <div class="field">
                <label for="reason">${words.reason}</label>
                <textarea
                  id="reason"
                  class="input"
                  maxlength="500"
                  rows="2"
                  required
                  data-autofocus
                  aria-describedby="reason-hint"
                  aria-invalid=${this.missing}
                ></textarea>
                ${this.missing ? html`<span id="reason-hint" class="error" role="alert">${words.reasonMissing}</span>` : html`<span id="reason-hint" class="hint">${words.reasonHint}</span>`}
              </div>
              ${action === 'ban' ? this.#renderDuration() : nothing}
            </div>`
          : nothing
      }
    </wg-ui-confirm>`
  }

  #renderDuration(): TemplateResult {
    const words = this.#locale.words(adminUsersWords)
    return html`<div class="field">
      <label for="duration">${words.until}</label>
      <select id="duration" class="input" @change=${this.#onDuration}>
        ${(Object.keys(durations) as Duration[]).map((one) => html`<option value=${one} ?selected=${one === this.duration}>${words.durations[one]}</option>`)}
      </select>
    </div>`
  }

  readonly #onDuration = (event: Event): void => {
    this.duration = (event.target as HTMLSelectElement).value as Duration
  }

  readonly #onConfirm = (): void => {
    const { action } = this
    if (!action) return
    const reason = action === 'ban' || action === 'impersonate' ? this.reason.value.trim() : ''
    this.missing = !reason && (action === 'ban' || action === 'impersonate')
    if (this.missing) {
      this.reason.focus()
      return
    }
    this.dispatchEvent(new UserActionConfirmEvent(action, reason, durations[this.duration]))
  }

  readonly #onClose = (event: Event): void => {
    this.dispatchEvent(new Event(event.type))
  }
}
