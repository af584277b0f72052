import type { Principal, WASession } from '@waygate/sdk'
import { css, html, nothing, type TemplateResult } from 'lit'
import { problemText } from '../base/problem.js'
import type { WaygateElement } from '../base/waygate-element.js'
import { ActionController } from '../controllers/action-controller.js'
import type { ClientController } from '../controllers/client-controller.js'
import { MenuController } from '../controllers/ui/menu-controller.js'
import { OnDemandController } from '../controllers/ui/on-demand-controller.js'
import { sessionStatusWords } from '../i18n/en/session-status.js'
import { sessionsWords } from '../i18n/en/sessions.js'
import { uiWords } from '../i18n/en/ui.js'
import { menuStyles } from '../styles/menu.styles.js'
import { allowedActions, asksFirst, primaryAction, type AskedAction, type SessionAction } from './session-actions.js'
import { sessionName } from './session-name.js'

const loadDialog = () => import('./session-dialog/session-dialog.define.js')

type StraightAction = Exclude<SessionAction, AskedAction>

/**
 * What one can do with the sessions that an element shows: for each its most useful action as a button and the rest in a menu, and the one dialog
 * that they need. Actions on several sessions can be under way at once. The host wears `buttonStyles`, `stateStyles` and `sessionControlsStyles`.
 */
export class SessionControls {
  readonly #host: WaygateElement
  readonly #client: ClientController
  readonly #menu: MenuController
  readonly #dialog: OnDemandController
  /** By session: what is under way, or has failed. */
  readonly #acts = new Map<string, ActionController<[], unknown>>()
  #asking: { readonly id: string; readonly action: AskedAction } | undefined
  /** The session of a dialog that goes with the next update. */
  #closing: string | undefined

  constructor(host: WaygateElement, client: ClientController) {
    this.#host = host
    this.#client = client
    this.#menu = new MenuController(host)
    this.#dialog = new OnDemandController(host, loadDialog)
  }

  /** The id of the session that the dialog is about. */
  get asked(): string | undefined {
    return this.#asking?.id
  }

  /** The id of the session whose button gets the focus back when the dialog has gone: its row has to be there. */
  get held(): string | undefined {
    return this.asked ?? this.#closing
  }

  /** What decides how the controls of a session look, besides the session and the principal. */
  stateOf(id: string): readonly unknown[] {
    const act = this.#acts.get(id)
    return [act?.pending, act?.error, this.#menu.isOpen(id)]
  }

  /** The button, the menu and what went wrong with a session. Without a principal (a gateway that does not say who one is) nothing is held back. */
  controls(session: WASession, principal: Principal | undefined): TemplateResult | typeof nothing {
    const actions = allowedActions(session, principal)
    if (actions.length === 0) return nothing
    const words = this.#host.words(sessionsWords)
    const name = sessionName(session, this.#host.words(sessionStatusWords).unnamed)
    const primary = primaryAction(session, actions)
    const menu = this.#menu.button({
      key: session.id,
      label: words.actionsOf(name),
      items: () =>
        actions
          .filter((action) => action !== primary)
          .map((value) => ({ value, label: words.actions[value], danger: value === 'delete' })),
      choose: (action) => {
        this.#choose(session.id, action)
      },
    })
    return html`<div class="session-controls">${primary ? this.#button(session, name, primary) : nothing} ${menu}</div>
      ${this.#problem(session.id)}`
  }

  /** The dialog that is open, if one is; `session` is the one that is `asked` for, and without it there is nothing to ask any more. */
  dialog(session: WASession | undefined): TemplateResult | typeof nothing {
    if (!this.#asking || !session) return nothing
    const dialog = html`<wg-session-dialog
      .client=${this.#host.client}
      .session=${session}
      action=${this.#asking.action}
      @wg-ui-close=${this.#onClose}
    ></wg-session-dialog>`
    return this.#dialog.show(dialog, this.#host.words(uiWords))
  }

  #button(session: WASession, name: string, action: SessionAction): TemplateResult {
    const { actionFor } = this.#host.words(sessionsWords)
    const label = this.#label(session, action)
    return html`<button
      class="button small"
      type="button"
      aria-label=${actionFor(label, name)}
      ?disabled=${this.#acts.get(session.id)?.pending ?? false}
      @click=${() => {
        this.#choose(session.id, action)
      }}
    >
      ${label}
    </button>`
  }

  #label({ status, reason }: WASession, action: SessionAction): string {
    const { actions } = this.#host.words(sessionsWords)
    if (action === 'restart') return actions.retry
    if (action === 'start' && reason === 'replaced') return actions.takeOver
    if (action === 'link' && status === 'scan_qr_code') return actions.resumeLink
    return action === 'link' && status === 'starting' ? actions.followLink : actions[action]
  }

  #problem(id: string): TemplateResult | typeof nothing {
    const error = this.#acts.get(id)?.error
    if (error === undefined) return nothing
    return html`<p class="session-problem" role="alert">${problemText(error, this.#host.words(uiWords))}</p>`
  }

  #choose(id: string, action: SessionAction): void {
    this.#acts.get(id)?.reset()
    this.#acts.delete(id)
    if (asksFirst(action)) this.#asking = { id, action }
    else void this.#run(id, action)
    this.#host.requestUpdate()
  }

  async #run(id: string, action: StraightAction): Promise<void> {
    const act = new ActionController(this.#host, (signal) => this.#client.require().sessions[action](id, { signal }))
    this.#acts.set(id, act)
    const done = await act.run()
    if (done?.ok && this.#acts.get(id) === act) this.#acts.delete(id)
  }

  readonly #onClose = async (): Promise<void> => {
    this.#closing = this.asked
    this.#asking = undefined
    this.#host.requestUpdate()
    await this.#host.updateComplete
    this.#closing = undefined
  }
}

export const sessionControlsStyles = [
  menuStyles,
  css`
    .session-controls {
      display: flex;
      align-items: center;
      justify-content: flex-end;
      gap: 4px;
    }

    .session-problem {
      margin: 4px 0 0;
      color: var(--_danger);
      font-size: var(--_size-small);
    }
  `,
]
