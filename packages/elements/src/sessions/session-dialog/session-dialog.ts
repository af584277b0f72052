import type { WASession } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { property, query } from 'lit/decorators.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { ActionController } from '../../controllers/action-controller.js'
import { ClientController } from '../../controllers/client-controller.js'
import { announce } from '../../controllers/ui/announce.js'
import { SessionDeleteEvent } from '../../events.js'
import { sessionStatusWords } from '../../i18n/en/session-status.js'
import { sessionDialogsWords } from '../../i18n/en/session-dialogs.js'
import { uiWords } from '../../i18n/en/ui.js'
import { buttonStyles, fieldStyles } from '../../styles/controls.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import { UiCloseEvent } from '../../ui/ui-events.js'
import { isPaired, type AskedAction, type ConfirmedAction } from '../session-actions.js'
import { sessionName } from '../session-name.js'

/**
 * The dialog that an action on a session needs: the question before stop, log out and delete, the name, the linking step. Open while it is there.
 * A part of wg-sessions and wg-session-card.
 *
 * @fires {SessionDeleteEvent} wg-session-delete - Deleting was confirmed. Cancelable.
 * @fires {UiCloseEvent} wg-ui-close - Done, or left.
 * @cssstate pending - An action is under way.
 */
export class SessionDialogElement extends WaygateElement {
  static override styles = [tokens, buttonStyles, fieldStyles]

  @property({ attribute: false }) session: WASession | undefined = undefined

  /** What it is about. */
  @property() action: AskedAction = 'link'

  @query('#label') private readonly labelInput!: HTMLInputElement | null

  readonly #client = new ClientController(this)
  readonly #act = new ActionController(this, (signal, action: ConfirmedAction, id: string) =>
    this.#client
      .require()
      .sessions[action](id, { signal })
      .then(() => undefined),
  )
  readonly #rename = new ActionController(this, (signal, id: string, label: string) =>
    this.#client.require().sessions.update(id, { label }, { signal }),
  )

  get #name(): string {
    return this.session ? sessionName(this.session, this.words(sessionStatusWords).unnamed) : ''
  }

  protected override render(): TemplateResult | typeof nothing {
    const { session, action } = this
    if (!session) return nothing
    if (action === 'rename') return this.#renaming(session)
    return action === 'link' ? this.#linking(session) : this.#asking(action)
  }

  protected override updated(changed: Parameters<WaygateElement['updated']>[0]): void {
    super.updated(changed)
    this.toggleState('pending', this.#act.pending || this.#rename.pending)
  }

  #asking(action: ConfirmedAction): TemplateResult {
    const { title, text, verb } = this.words(sessionDialogsWords).confirm[action]
    return html`<wg-ui-confirm
      open
      heading=${title(this.#name)}
      text=${text}
      confirm-label=${verb}
      ?danger=${action !== 'stop'}
      .pending=${this.#act.pending}
      problem=${this.problemOf(this.#act.error)}
      @wg-ui-close=${this.#close}
      @wg-ui-confirm=${this.#onConfirm}
    ></wg-ui-confirm>`
  }

  #linking(session: WASession): TemplateResult {
    return html`<wg-ui-dialog open variant="panel" heading=${this.#name} @wg-ui-close=${this.#close}>
      <wg-session-pairing .client=${this.client} session-id=${session.id}></wg-session-pairing>
      ${isPaired(session) ? html`<button slot="footer" class="button primary" type="button" @click=${this.#close}>${this.words(sessionDialogsWords).done}</button>` : nothing}
    </wg-ui-dialog>`
  }

  #renaming(session: WASession): TemplateResult {
    const words = this.words(sessionDialogsWords)
    const { cancel, save } = this.words(uiWords)
    const problem = this.problemOf(this.#rename.error, 'session-update')
    return html`<wg-ui-dialog open heading=${words.renameTitle(this.#name)} @wg-ui-close=${this.#close}>
      <form id="rename" class="field" @submit=${this.#onRename}>
        <label for="label">${words.label}</label>
        <input
          id="label"
          class="input"
          maxlength="200"
          required
          data-autofocus
          autocomplete="off"
          .value=${session.label ?? ''}
        />
        ${problem ? html`<span class="error" role="alert">${problem}</span>` : nothing}
      </form>
      <button slot="footer" class="button" type="button" @click=${this.#close}>${cancel}</button>
      <button slot="footer" class="button primary" type="submit" form="rename" ?disabled=${this.#rename.pending}>
        ${save}
      </button>
    </wg-ui-dialog>`
  }

  readonly #close = (): void => {
    this.dispatchEvent(new UiCloseEvent())
  }

  readonly #onConfirm = async (): Promise<void> => {
    const { action, session } = this
    if (!session || action === 'link' || action === 'rename') return
    if (action === 'delete' && !this.dispatchEvent(new SessionDeleteEvent(session.id))) {
      this.#close()
      return
    }
    const name = this.#name
    const done = await this.#act.run(action, session.id)
    if (!done?.ok) return
    this.#close()
    if (action === 'delete') announce(this.words(sessionDialogsWords).said.deleted(name))
  }

  readonly #onRename = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const label = this.labelInput?.value.trim()
    if (!label || !this.session) return
    const done = await this.#rename.run(this.session.id, label)
    if (!done?.ok) return
    this.#close()
    announce(this.words(sessionDialogsWords).said.renamed(label))
  }
}
