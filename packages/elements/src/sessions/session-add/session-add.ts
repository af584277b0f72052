import type { CreateSessionBody, WASession } from '@waygate/sdk'
import { css, html, nothing, type TemplateResult } from 'lit'
import { query, state } from 'lit/decorators.js'
import { problemDetails, problemText } from '../../base/problem.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { ActionController } from '../../controllers/action-controller.js'
import { ClientController } from '../../controllers/client-controller.js'
import { announce } from '../../controllers/ui/announce.js'
import { sessionDialogsWords } from '../../i18n/en/session-dialogs.js'
import { uiWords } from '../../i18n/en/ui.js'
import { controls } from '../../styles/controls.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import { UiCloseEvent } from '../../ui/ui-events.js'

/**
 * The panel that adds a number: a name and options, then the linking step in the same place. Open while it is there. A part of wg-sessions.
 *
 * @fires {UiCloseEvent} wg-ui-close - Finished or left.
 */
export class SessionAddElement extends WaygateElement {
  static override styles = [
    tokens,
    controls,
    css`
      fieldset {
        display: grid;
        gap: 12px;
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend {
        margin-block-end: 8px;
        padding: 0;
        font-weight: 600;
      }

      form {
        gap: 20px;
      }
    `,
  ]

  @state() private created: WASession | undefined
  @state() private missing = false
  @state() private linked = false
  @query('form') private readonly form!: HTMLFormElement

  readonly #client = new ClientController(this)
  readonly #create = new ActionController(this, (signal, body: CreateSessionBody) =>
    this.#client.require().sessions.create(body, { signal }),
  )

  protected override render(): TemplateResult {
    const words = this.words(sessionDialogsWords)
    return html`<wg-ui-dialog open variant="panel" heading=${words.addTitle} @wg-ui-close=${this.#close}>
      ${this.created ? this.#linking(this.created) : this.#form()} ${this.#buttons()}
    </wg-ui-dialog>`
  }

  #buttons(): TemplateResult {
    const words = this.words(sessionDialogsWords)
    if (this.created) {
      return html`<button
        slot="footer"
        class="button ${this.linked ? 'primary' : ''}"
        type="button"
        @click=${this.#close}
      >
        ${this.linked ? words.done : words.later}
      </button>`
    }
    return html`<button slot="footer" class="button" type="button" @click=${this.#close}>
        ${this.words(uiWords).cancel}
      </button>
      <button slot="footer" class="button primary" type="submit" form="add" ?disabled=${this.#create.pending}>
        ${words.create}
      </button>`
  }

  #linking(session: WASession): TemplateResult {
    return html`<wg-session-pairing
      .client=${this.client}
      session-id=${session.id}
      @wg-session-linked=${this.#onLinked}
    ></wg-session-pairing>`
  }

  #form(): TemplateResult {
    const words = this.words(sessionDialogsWords)
    const { error } = this.#create
    return html`<form id="add" class="stack" novalidate @submit=${this.#onSubmit}>
      <div class="field">
        <label for="label">${words.label}</label>
        <input
          id="label"
          name="label"
          class="input"
          maxlength="200"
          data-autofocus
          autocomplete="off"
          aria-describedby="label-help"
          aria-invalid=${this.missing}
        />
        <span id="label-help" class=${this.missing ? 'error' : 'hint'}
          >${this.missing ? words.labelMissing : words.labelHint}</span
        >
      </div>
      <fieldset>
        <legend>${words.options}</legend>
        ${this.#option('autoRead', words.autoRead, words.autoReadHint)}
        ${this.#option('presenceTyping', words.presenceTyping, words.presenceTypingHint)}
      </fieldset>
      ${
        error === undefined
          ? nothing
          : html`<div class="error" role="alert">
              ${problemText(error, this.words(uiWords))}${problemDetails(error).map((line) => html`<br />${line}`)}
            </div>`
      }
    </form>`
  }

  #option(name: string, label: string, hint: string): TemplateResult {
    return html`<label class="check"
      ><input type="checkbox" name=${name} /><span>${label}<br /><span class="hint">${hint}</span></span></label
    >`
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const data = new FormData(this.form)
    const label = (data.get('label') as string).trim()
    this.missing = label === ''
    if (this.missing) {
      this.form.querySelector('input')?.focus()
      return
    }
    const done = await this.#create.run({
      label,
      autoRead: data.has('autoRead'),
      presenceTyping: data.has('presenceTyping'),
    })
    if (!done?.ok) return
    this.created = done.value
    announce(this.words(sessionDialogsWords).said.created(label))
    // The button that had the focus is gone.
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('wg-ui-dialog')?.focus()
  }

  readonly #onLinked = (): void => {
    this.linked = true
  }

  readonly #close = (): void => {
    this.dispatchEvent(new UiCloseEvent())
  }
}
