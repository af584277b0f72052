import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { userChangeWords } from '../i18n/en/user-change.js'
import { isolate } from '../i18n/isolate.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { controls } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { UserActionConfirmEvent, type UserAction } from './user-action.js'

const day = 86_400_000
const lengths = { day, week: 7 * day, month: 30 * day } as const
const durations = ['forever', 'day', 'week', 'month', 'own'] as const
type Duration = (typeof durations)[number]

/** A time as `datetime-local` takes it, by the clock on the wall, in minutes. */
function wallClock(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

/**
 * Asks before an account is changed: names the person, says what follows, and takes the reason (and for a ban its end) where one is needed.
 *
 * @fires {UserActionConfirmEvent} wg-user-action-confirm - Go ahead, with the reason and when a ban ends.
 * @fires {UiCloseEvent} wg-ui-close - Leave it.
 */
export class UserDialogElement extends LitElement {
  static override styles = [tokens, controls]

  @property({ attribute: false }) action: UserAction | undefined = undefined

  /** Name of the account. */
  @property() name = ''

  /** The gateway's time in epoch milliseconds. */
  @property({ attribute: false }) now: () => number = Date.now

  @property({ type: Boolean }) pending = false

  @property() problem = ''

  @query('#reason') private readonly reason!: HTMLTextAreaElement
  @query('#end') private readonly endInput!: HTMLInputElement | null
  @state() private duration: Duration = 'forever'
  @state() private missing = false
  /** The end that was entered, as the field has it; and whether it cannot be. */
  @state() private end = ''
  @state() private isPast = false

  readonly #locale = new LocaleController(this)

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('action')) return
    this.duration = 'forever'
    this.end = ''
    this.missing = this.isPast = false
  }

  /** When the ban ends as far as it has been chosen. */
  get #until(): number | undefined {
    if (this.duration === 'own') return this.end ? new Date(this.end).getTime() : undefined
    return this.duration === 'forever' ? undefined : this.now() + lengths[this.duration]
  }

  protected override render(): TemplateResult {
    const words = this.#locale.words(userChangeWords)
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
    const words = this.#locale.words(userChangeWords)
    const until = this.#until
    return html`<div class="field">
        <label for="duration">${words.until}</label>
        <select
          id="duration"
          class="input"
          aria-describedby=${this.duration === 'own' ? nothing : 'ends'}
          @change=${this.#onDuration}
        >
          ${durations.map((one) => html`<option value=${one} ?selected=${one === this.duration}>${words.durations[one]}</option>`)}
        </select>
        ${this.duration === 'own' ? nothing : this.#renderEnd(until)}
      </div>
      ${this.duration === 'own' ? this.#renderOwn(until) : nothing}`
  }

  #renderOwn(until: number | undefined): TemplateResult {
    const words = this.#locale.words(userChangeWords)
    return html`<div class="field">
      <label for="end">${words.endDate}</label>
      <input
        id="end"
        class="input"
        type="datetime-local"
        required
        min=${wallClock(this.now())}
        .value=${this.end}
        aria-describedby="ends"
        aria-invalid=${this.isPast}
        @input=${this.#onEnd}
      />
      ${this.isPast ? html`<span id="ends" class="error" role="alert">${words.endPast}</span>` : this.#renderEnd(until)}
    </div>`
  }

  #renderEnd(until: number | undefined): TemplateResult {
    const { formats } = this.#locale
    const words = this.#locale.words(userChangeWords)
    return html`<span id="ends" class="hint" role="status"
      >${until === undefined ? nothing : words.endsAt(formats.dateTime(until))}</span
    >`
  }

  readonly #onDuration = (event: Event): void => {
    this.duration = (event.target as HTMLSelectElement).value as Duration
    this.isPast = false
  }

  readonly #onEnd = (event: Event): void => {
    this.end = (event.target as HTMLInputElement).value
    const until = this.#until
    this.isPast = until !== undefined && until <= this.now()
  }

  readonly #onConfirm = (): void => {
    const { action } = this
    if (!action) return
    const reason = action === 'ban' || action === 'impersonate' ? this.reason.value.trim() : ''
    this.missing = !reason && (action === 'ban' || action === 'impersonate')
    const until = action === 'ban' ? this.#until : undefined
    this.isPast = action === 'ban' && this.duration === 'own' && !(Number(until) > this.now())
    if (this.missing || this.isPast) {
      if (this.missing) this.reason.focus()
      else this.endInput?.focus()
      return
    }
    this.dispatchEvent(new UserActionConfirmEvent(action, reason, until))
  }

  readonly #onClose = (event: Event): void => {
    this.dispatchEvent(new Event(event.type))
  }
}
