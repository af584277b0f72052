import type { Principal, WASession } from '@waygate/sdk'
import { css, html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { ActionController } from '../../controllers/action-controller.js'
import { ClientController } from '../../controllers/client-controller.js'
import { OnDemandController } from '../../controllers/ui/on-demand-controller.js'
import { sessionStatusWords } from '../../i18n/en/session-status.js'
import { sessionsWords } from '../../i18n/en/sessions.js'
import { uiWords } from '../../i18n/en/ui.js'
import { buttonStyles } from '../../styles/controls.styles.js'
import { stateStyles } from '../../styles/states.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import type { UiSelectEvent } from '../../ui/ui-events.js'
import { allowedActions, asksFirst, primaryAction, type AskedAction, type SessionAction } from '../session-actions.js'
import { sessionName } from '../session-name.js'

const loadDialog = () => import('../session-dialog/session-dialog.define.js')

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
    stateStyles,
    css`
      .controls {
        display: flex;
        align-items: center;
        justify-content: flex-end;
        gap: 4px;
      }

      .error {
        margin: 4px 0 0;
        color: var(--_danger);
        font-size: var(--_size-small);
      }
    `,
  ]

  @property({ attribute: false }) session: WASession | undefined = undefined

  /** Who acts; undefined when the gateway does not say. */
  @property({ attribute: false }) principal: Principal | undefined = undefined

  @state() private asking: AskedAction | undefined

  readonly #client = new ClientController(this)
  readonly #dialog = new OnDemandController(this, loadDialog)
  readonly #act = new ActionController(this, (signal, action: 'start' | 'restart', id: string) =>
    this.#client
      .require()
      .sessions[action](id, { signal })
      .then(() => undefined),
  )

  protected override render(): TemplateResult | typeof nothing {
    const { session } = this
    if (!session) return nothing
    const actions = allowedActions(session, this.principal)
    if (actions.length === 0) return nothing
    const words = this.words(sessionsWords)
    const name = sessionName(session, this.words(sessionStatusWords).unnamed)
    const primary = primaryAction(session, actions)
    const items = actions
      .filter((action) => action !== primary)
      .map((value) => ({ value, label: words.actions[value], danger: value === 'delete' }))
    const problem = this.problemOf(this.#act.error)
    return html`<div class="controls">
        ${primary ? this.#primary(session, name, primary) : nothing}
        <wg-ui-menu .items=${items} label=${words.actionsOf(name)} @wg-ui-select=${this.#onMenu}></wg-ui-menu>
      </div>
      ${problem ? html`<p class="error" role="alert">${problem}</p>` : nothing}
      ${this.asking ? this.#dialog.show(html`<wg-session-dialog .client=${this.client} .session=${session} action=${this.asking} @wg-ui-close=${this.#onClose}></wg-session-dialog>`, this.words(uiWords)) : nothing}`
  }

  protected override updated(changed: Parameters<WaygateElement['updated']>[0]): void {
    super.updated(changed)
    this.toggleState('pending', this.#act.pending)
  }

  #primary(session: WASession, name: string, action: SessionAction): TemplateResult {
    const { actionFor } = this.words(sessionsWords)
    const label = this.#primaryLabel(session, action)
    return html`<button
      class="button small"
      type="button"
      aria-label=${actionFor(label, name)}
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

  #choose(action: SessionAction): void {
    this.#act.reset()
    if (asksFirst(action)) this.asking = action
    else if (this.session) void this.#act.run(action, this.session.id)
  }

  readonly #onClose = (): void => {
    this.asking = undefined
  }

  readonly #onMenu = (event: UiSelectEvent): void => {
    this.#choose(event.value as SessionAction)
  }
}
