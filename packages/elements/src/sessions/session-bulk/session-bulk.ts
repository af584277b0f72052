import type { Principal, WASession } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { problemText } from '../../base/problem.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { ActionController } from '../../controllers/action-controller.js'
import { ClientController } from '../../controllers/client-controller.js'
import { eachOf } from '../../controllers/each-of.js'
import { announce } from '../../controllers/ui/announce.js'
import { SessionDeleteEvent } from '../../events.js'
import { sessionStatusWords } from '../../i18n/en/session-status.js'
import { sessionDialogsWords } from '../../i18n/en/session-dialogs.js'
import { selectionWords } from '../../i18n/en/ui-selection.js'
import { isolate } from '../../i18n/isolate.js'
import { UiBulkDoneEvent, UiCloseEvent, UiSelectEvent } from '../../ui/ui-events.js'
import { allowedActions } from '../session-actions.js'
import { sessionName } from '../session-name.js'

/** What can be done to several sessions at once, in the order of the bar. */
const ACTIONS = ['start', 'restart', 'stop', 'delete'] as const
type BulkAction = (typeof ACTIONS)[number]

/** More names than this are counted, not listed. */
const NAMED = 8

/**
 * What can be done to the chosen sessions, with the question that names them. A part of wg-sessions.
 *
 * @fires {SessionDeleteEvent} wg-session-delete - Deleting was confirmed: one event for each session. Cancelable.
 * @fires {UiSelectEvent} wg-ui-select - `all`: choose every row.
 * @fires {UiCloseEvent} wg-ui-close - Choose none.
 * @fires {UiBulkDoneEvent} wg-ui-bulk-done - It was done; tells which are left.
 * @cssstate pending - An action is under way.
 */
export class SessionBulkElement extends WaygateElement {
  /** The chosen sessions. */
  @property({ attribute: false }) sessions: readonly WASession[] = []

  /** They are all there are. */
  @property({ type: Boolean }) whole = false

  /** Who acts; undefined when the gateway does not say. */
  @property({ attribute: false }) principal: Principal | undefined = undefined

  @state() private asking: BulkAction | undefined
  @state() private problem = ''

  readonly #client = new ClientController(this)
  readonly #act = new ActionController(this, (signal, action: BulkAction, ids: readonly string[]) =>
    eachOf(ids, (id) => this.#client.require().sessions[action](id, { signal }), signal),
  )

  protected override render(): TemplateResult {
    const { bulk } = this.words(sessionDialogsWords)
    const actions = ACTIONS.flatMap((value) => {
      const { length } = this.#targets(value)
      return length === 0 ? [] : [{ value, label: bulk[value](length), danger: value === 'delete' }]
    })
    return html`<wg-ui-bulk-bar
        .count=${this.sessions.length}
        .whole=${this.whole}
        .actions=${actions}
        .pending=${this.#act.pending}
        .problem=${this.asking ? '' : this.problem}
        @wg-ui-select=${this.#onSelect}
        @wg-ui-close=${this.#onNone}
      ></wg-ui-bulk-bar>
      ${this.asking === 'stop' || this.asking === 'delete' ? this.#confirm(this.asking) : nothing}`
  }

  #confirm(action: 'stop' | 'delete'): TemplateResult {
    const words = this.words(sessionDialogsWords)
    const targets = this.#targets(action)
    const unnamed = this.words(sessionStatusWords).unnamed
    const names = targets.slice(0, NAMED).map((session) => isolate(sessionName(session, unnamed)))
    if (targets.length > NAMED) names.push(`+${this.formats.number(targets.length - NAMED)}`)
    return html`<wg-ui-confirm
      open
      heading=${words.bulkConfirm[action].title(targets.length)}
      text="${this.formats.list(names)}. ${words.bulkConfirm[action].text}"
      confirm-label=${words.bulk[action](targets.length)}
      ?danger=${action === 'delete'}
      .pending=${this.#act.pending}
      problem=${this.problem}
      @wg-ui-close=${this.#onKeep}
      @wg-ui-confirm=${this.#onConfirm}
    ></wg-ui-confirm>`
  }

  protected override updated(changed: Parameters<WaygateElement['updated']>[0]): void {
    super.updated(changed)
    this.toggleState('pending', this.#act.pending)
  }

  #targets(action: BulkAction): readonly WASession[] {
    return this.sessions.filter((session) => allowedActions(session, this.principal).includes(action))
  }

  async #run(action: BulkAction): Promise<void> {
    this.problem = ''
    const targets = this.#targets(action)
      .map(({ id }) => id)
      .filter((id) => action !== 'delete' || this.dispatchEvent(new SessionDeleteEvent(id)))
    const outcome = await this.#act.run(action, targets)
    if (!outcome?.ok) return
    this.asking = undefined
    const { done, failed } = outcome.value
    const words = this.words(selectionWords)
    if (done.length > 0) announce(this.words(sessionDialogsWords).bulkDone(done.length))
    const [first] = failed
    this.problem = first ? words.notAll(failed.length, problemText(first.error, words)) : ''
    this.dispatchEvent(new UiBulkDoneEvent(failed.map(({ key }) => key)))
  }

  readonly #onSelect = (event: UiSelectEvent): void => {
    const action = ACTIONS.find((one) => one === event.value)
    this.problem = ''
    if (action === undefined) this.dispatchEvent(new UiSelectEvent(event.value))
    else if (action === 'stop' || action === 'delete') this.asking = action
    else void this.#run(action)
  }

  readonly #onNone = (): void => {
    this.problem = ''
    this.dispatchEvent(new UiCloseEvent())
  }

  readonly #onKeep = (): void => {
    this.asking = undefined
  }

  readonly #onConfirm = (): void => {
    if (this.asking) void this.#run(this.asking)
  }
}
