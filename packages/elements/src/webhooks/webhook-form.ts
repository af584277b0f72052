import type { Webhook, WASession } from '@waygate/sdk'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { webhookWords } from '../i18n/en/webhook.js'
import { isolate } from '../i18n/isolate.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { controls } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import type { RetryChangeEvent } from './retry-fields.js'
import { bodyOf, draftOf, emptyDraft, eventTypes, type DraftProblem, type WebhookDraft } from './webhook-draft.js'
import { formStyles } from './webhook-form.styles.js'

/** What the form came to. */
export interface WebhookFormValue {
  readonly body: Extract<ReturnType<typeof bodyOf>, { body: unknown }>['body']
  /** Make a secret after saving. Only asked for a new webhook. */
  readonly sign: boolean
}

/**
 * The fields of a webhook. The page asks for `value()` when its button is pressed.
 *
 * @csspart event-picker - The list of event types.
 */
export class WebhookFormElement extends LitElement {
  static override styles = [tokens, controls, formStyles]

  /** The webhook to edit; none for a new one. */
  @property({ attribute: false }) webhook: Webhook | undefined = undefined

  @property({ attribute: false }) sessions: readonly WASession[] = []

  /** Why the last try failed. */
  @property() problem = ''

  @query('#url') private readonly url!: HTMLInputElement
  @state() private draft: WebhookDraft = emptyDraft
  @state() private wrong: DraftProblem | undefined
  @state() private sign = true

  readonly #locale = new LocaleController(this)

  /** The body to send, or undefined after pointing at what is wrong. */
  value(): WebhookFormValue | undefined {
    const result = bodyOf(this.draft)
    this.wrong = 'problem' in result ? result.problem : undefined
    if ('body' in result) return { body: result.body, sign: this.sign && !this.webhook }
    const field = result.problem.field
    this.shadowRoot?.querySelector<HTMLElement>(field === 'events' ? '[name=scope]' : `#${field}`)?.focus()
    return undefined
  }

  // The dialog may open before the fields are there.
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => {
      this.url.focus(options)
    })
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('webhook')) this.draft = this.webhook ? draftOf(this.webhook) : emptyDraft
  }

  /** The contract has no word for giving a session up: a webhook of one session stays one of one session. */
  get #isBound(): boolean {
    return this.webhook?.sessionId !== undefined
  }

  private get msg() {
    return this.#locale.words(webhookWords).form
  }

  protected override render(): TemplateResult {
    const { msg, draft, wrong } = this
    return html`<div class="stack">
      <div class="field">
        <label for="url">${msg.url}</label>
        <input
          id="url"
          class="input mono"
          type="url"
          dir="ltr"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          placeholder="https://"
          required
          maxlength="2048"
          aria-describedby="url-hint"
          aria-invalid=${wrong?.field === 'url'}
          .value=${draft.url}
          @input=${this.#onUrl}
        />
        ${wrong?.field === 'url' ? html`<span id="url-hint" class="error" role="alert">${msg.urlInvalid}</span>` : html`<span id="url-hint" class="hint">${msg.urlHint}</span>`}
      </div>
      ${this.#renderEvents()}
      <div class="field">
        <label for="session">${msg.session}</label>
        <select
          id="session"
          class="input"
          aria-describedby=${this.#isBound ? 'session-hint' : nothing}
          @change=${this.#onSession}
        >
          ${this.#isBound ? nothing : html`<option value="">${this.#locale.words(webhookWords).allSessions}</option>`}
          ${this.sessions.map(({ id, label, phoneNumber }) => html`<option value=${id} ?selected=${id === draft.sessionId}>${label ?? phoneNumber ?? id}</option>`)}
        </select>
        ${this.#isBound ? html`<span id="session-hint" class="hint">${msg.sessionBound}</span>` : nothing}
      </div>
      <div class="field">
        <label for="headers">${msg.headers}</label>
        <textarea
          id="headers"
          class="input mono"
          dir="ltr"
          rows="2"
          spellcheck="false"
          aria-describedby="headers-hint"
          aria-invalid=${wrong?.field === 'headers'}
          .value=${draft.headers}
          @input=${this.#onHeaders}
        ></textarea>
        ${wrong?.field === 'headers' ? html`<span id="headers-hint" class="error" role="alert">${msg.headersInvalid(isolate(wrong.line))}</span>` : html`<span id="headers-hint" class="hint">${msg.headersHint}</span>`}
      </div>
      <wg-retry-fields id="retry" .policy=${draft.retryPolicy} @wg-retry-change=${this.#onRetry}></wg-retry-fields>
      <label class="check"
        ><input type="checkbox" .checked=${draft.active} @change=${this.#onActive} /><span>${msg.active}</span></label
      >
      ${
        this.webhook
          ? nothing
          : html`<label class="check"
              ><input type="checkbox" .checked=${this.sign} @change=${this.#onSign} /><span
                >${msg.sign}<br /><span class="hint">${msg.signHint}</span></span
              ></label
            >`
      }
      ${this.problem ? html`<p class="error" role="alert">${this.problem}</p>` : nothing}
    </div>`
  }

  #renderEvents(): TemplateResult {
    const { msg, draft } = this
    const scope = (all: boolean, label: string, hint?: string) =>
      html`<label class="check"
        ><input
          type="radio"
          name="scope"
          .checked=${draft.all === all}
          @change=${() => {
            this.#change({ all })
          }}
        /><span>${label}${hint === undefined ? nothing : html`<br /><span class="hint">${hint}</span>`}</span></label
      >`
    return html`<fieldset>
      <legend class="label">${msg.events}</legend>
      ${scope(true, msg.all, msg.allHint)} ${scope(false, msg.chosen)}
      ${
        draft.all
          ? nothing
          : html`<div class="picker" part="event-picker">
              ${eventTypes.map(
                (type) =>
                  html`<label class="check"
                    ><input
                      type="checkbox"
                      .checked=${draft.events.has(type)}
                      @change=${() => {
                        this.#toggle(type)
                      }}
                    /><span class="mono">${type}</span></label
                  >`,
              )}
            </div>`
      }
      ${this.wrong?.field === 'events' ? html`<p class="error" role="alert">${msg.eventsMissing}</p>` : nothing}
    </fieldset>`
  }

  #change(part: Partial<WebhookDraft>): void {
    this.draft = { ...this.draft, ...part }
    this.wrong = undefined
  }

  #toggle(type: string): void {
    const events = new Set(this.draft.events)
    if (!events.delete(type)) events.add(type)
    this.#change({ events })
  }

  readonly #onUrl = (event: Event): void => {
    this.#change({ url: (event.target as HTMLInputElement).value.trim() })
  }

  readonly #onSession = (event: Event): void => {
    this.#change({ sessionId: (event.target as HTMLSelectElement).value })
  }

  readonly #onHeaders = (event: Event): void => {
    this.#change({ headers: (event.target as HTMLTextAreaElement).value })
  }

  readonly #onRetry = (event: RetryChangeEvent): void => {
    this.#change({ retryPolicy: event.policy })
  }

  readonly #onActive = (event: Event): void => {
    this.#change({ active: (event.target as HTMLInputElement).checked })
  }

  readonly #onSign = (event: Event): void => {
    this.sign = (event.target as HTMLInputElement).checked
  }
}
