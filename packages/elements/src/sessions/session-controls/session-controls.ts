import type { Principal, WASession } from '@waygate/sdk'
import { css, html, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { problemText } from '../../base/problem.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { ActionController } from '../../controllers/action-controller.js'
import { ClientController } from '../../controllers/client-controller.js'
import { announce } from '../../controllers/ui/announce.js'
import { SessionDeleteEvent } from '../../events.js'
import { sessionStatusWords } from '../../i18n/en/session-status.js'
import { sessionsWords } from '../../i18n/en/sessions.js'
import { uiWords } from '../../i18n/en/ui.js'
import { buttonStyles, fieldStyles } from '../../styles/controls.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import type { UiSelectEvent } from '../../ui/ui-events.js'
import {
  allowedActions,
  isPaired,
  needsConfirmation,
  primaryAction,
  type ConfirmedAction,
  type SessionAction,
} from '../session-actions.js'
import { sessionName } from '../session-name.js'

type Open = ConfirmedAction | 'rename' | 'link' | undefined

/**
 * What one can do with a session: its most useful action as a button, the rest in a menu, with the dialogs they need.
 * A part of wg-sessions and wg-session-card.
 *
 * @fires {SessionDeleteEvent} wg-session-delete - Deleting was confirmed. Cancelable.
 * @cssstate pending - An action is under way.
 */
export class SessionControlsElement extends WaygateElement {
  static override styles = [
    tokens,
    buttonStyles,
    fieldStyles,
    css`
      .controls {
        display: flex;
        align-items: center;
        justify-content: flex-end;
        gap: 4px;
      }

      .error {
        margin: 4px 0 0;
      }
    `,
  ]

  @property({ attribute: false }) session: WASession | undefined = undefined

  /** Who acts; undefined when the gateway does not say. */
  @property({ attribute: false }) principal: Principal | undefined = undefined

  @state() private open: Open
  @query('#label') private readonly labelInput!: HTMLInputElement | null

  readonly #client = new ClientController(this)
  readonly #act = new ActionController(this, (signal, action: Exclude<SessionAction, 'link' | 'rename'>, id: string) =>
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
    const { session } = this
    if (!session) return nothing
    const actions = allowedActions(session, this.principal)
    if (actions.length === 0) return nothing
    const words = this.words(sessionsWords)
    const primary = primaryAction(session, actions)
    const items = actions
      .filter((action) => action !== primary)
      .map((value) => ({ value, label: words.actions[value], danger: value === 'delete' }))
    return html`<div class="controls">
        ${primary ? this.#primary(session, primary) : nothing}
        <wg-ui-menu .items=${items} label=${words.actionsOf(this.#name)} @wg-ui-select=${this.#onMenu}></wg-ui-menu>
      </div>
      ${this.#act.error !== undefined && !this.#confirming ? html`<p class="error" role="alert">${this.#problem(this.#act.error)}</p>` : nothing}
      ${this.#dialogs(session)}`
  }

  protected override updated(changed: Parameters<WaygateElement['updated']>[0]): void {
    super.updated(changed)
    this.toggleState('pending', this.#act.pending || this.#rename.pending)
  }

  get #confirming(): ConfirmedAction | undefined {
    return this.open === 'link' || this.open === 'rename' ? undefined : this.open
  }

  #primary(session: WASession, action: SessionAction): TemplateResult {
    const { actionFor } = this.words(sessionsWords)
    const label = this.#primaryLabel(session, action)
    return html`<button
      class="button small"
      type="button"
      aria-label=${actionFor(label, this.#name)}
      ?disabled=${this.#act.pending}
      @click=${() => {
        this.#choose(action)
      }}
    >
      ${label}
    </button>`
  }

  #primaryLabel({ status, reason }: WASession, action: SessionAction): string {
    const { actions } = this.words(sessionsWords)
    if (action === 'restart') return actions.retry
    if (action === 'start' && reason === 'replaced') return actions.takeOver
    if (action === 'link' && status === 'scan_qr_code') return actions.resumeLink
    return action === 'link' && status === 'starting' ? actions.followLink : actions[action]
  }

  #dialogs(session: WASession): TemplateResult | typeof nothing {
    const words = this.words(sessionsWords)
    const action = this.#confirming
    if (action) {
      const { title, text, verb } = words.confirm[action]
      return html`<wg-ui-confirm
        open
        heading=${title(this.#name)}
        text=${text}
        confirm-label=${verb}
        ?danger=${action !== 'stop'}
        .pending=${this.#act.pending}
        problem=${this.#problem(this.#act.error)}
        @wg-ui-close=${this.#close}
        @wg-ui-confirm=${this.#onConfirm}
      ></wg-ui-confirm>`
    }
    if (this.open === 'link') {
      return html`<wg-ui-dialog open variant="panel" heading=${this.#name} @wg-ui-close=${this.#close}>
        <wg-session-pairing .client=${this.client} session-id=${session.id}></wg-session-pairing>
        ${isPaired(session) ? html`<button slot="footer" class="button primary" type="button" @click=${this.#close}>${words.done}</button>` : nothing}
      </wg-ui-dialog>`
    }
    return this.open === 'rename' ? this.#renameDialog(session) : nothing
  }

  #renameDialog(session: WASession): TemplateResult {
    const words = this.words(sessionsWords)
    const { cancel, save } = this.words(uiWords)
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
        ${this.#rename.error === undefined ? nothing : html`<span class="error" role="alert">${this.#problem(this.#rename.error)}</span>`}
      </form>
      <button slot="footer" class="button" type="button" @click=${this.#close}>${cancel}</button>
      <button slot="footer" class="button primary" type="submit" form="rename" ?disabled=${this.#rename.pending}>
        ${save}
      </button>
    </wg-ui-dialog>`
  }

  #problem(error: unknown): string {
    return error === undefined ? '' : problemText(error, this.words(uiWords))
  }

  #choose(action: SessionAction): void {
    this.#act.reset()
    this.#rename.reset()
    if (needsConfirmation(action) || action === 'rename' || action === 'link') this.open = action
    else if (this.session) void this.#act.run(action, this.session.id)
  }

  readonly #close = (): void => {
    this.open = undefined
  }

  readonly #onMenu = (event: UiSelectEvent): void => {
    this.#choose(event.value as SessionAction)
  }

  readonly #onConfirm = async (): Promise<void> => {
    const action = this.#confirming
    const { session } = this
    if (!action || !session) return
    if (action === 'delete' && !this.dispatchEvent(new SessionDeleteEvent(session.id))) {
      this.#close()
      return
    }
    const name = this.#name
    const done = await this.#act.run(action, session.id)
    if (!done?.ok) return
    this.#close()
    if (action === 'delete') announce(this.words(sessionsWords).said.deleted(name))
  }

  readonly #onRename = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const label = this.labelInput?.value.trim()
    if (!label || !this.session) return
    const done = await this.#rename.run(this.session.id, label)
    if (!done?.ok) return
    this.#close()
    announce(this.words(sessionsWords).said.renamed(label))
  }
}
