import type { WASession } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { WaygateElement } from '../base/waygate-element.js'
import { whenReady } from '../base/when-ready.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { ClockController } from '../controllers/ui/clock-controller.js'
import { DeriveController } from '../controllers/ui/derive-controller.js'
import { MenuController, type MenuItem } from '../controllers/ui/menu-controller.js'
import { virtualListStyles } from '../controllers/ui/virtual-list-controller.js'
import { VirtualTableController } from '../controllers/ui/virtual-table-controller.js'
import { OnDemandController } from '../controllers/ui/on-demand-controller.js'
import { adminNumberWords, adminSessionsWords } from '../i18n/en/admin.js'
import { sessionStatusWords } from '../i18n/en/session-status.js'
import { uiWords } from '../i18n/en/ui.js'
import { isolate } from '../i18n/isolate.js'
import { controls } from '../styles/controls.styles.js'
import { dataTableStyles } from '../styles/data-table.styles.js'
import { rowNameStyles } from '../styles/row-name.styles.js'
import { menuStyles } from '../styles/menu.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { choice } from '../ui/choice.js'
import { contactFactsStyles } from '../ui/contact-facts.js'
import { formatPhone } from '../ui/contact-phone.js'
import { relativeTime } from '../ui/relative-time.js'
import { sessionStatus } from '../ui/session-status.js'
import { noMatch } from '../ui/no-match.js'
import { emptyState, skeleton, strip } from '../ui/states.js'
import { status, statusStyles } from '../ui/status.js'
import { atLeast, tableFoot } from '../ui/table-foot.js'
import { text } from '../ui/text.js'
import type { UiSearchEvent, UiSelectEvent } from '../ui/ui-events.js'
import { styles } from './admin-sessions.styles.js'
import { shortId } from './short-id.js'
import { matches, statusGroups, type SessionFilter, type StatusGroup } from './session-filter.js'

const loadPanel = () => import('./session-panel.define.js')
const loadConfirm = () => import('../ui/confirm.define.js')

type Control = 'start' | 'restart' | 'stop'

/**
 * Every session of every organization, with its live status and the gateway node that holds the connection. Needs a super admin.
 *
 * @slot header - Before the list.
 * @slot footer - After the list.
 * @csspart table - The list.
 * @csspart status - Shape, word, reason and since.
 */
export class AdminSessionsElement extends WaygateElement {
  static override styles = [
    tokens,
    controls,
    stateStyles,
    dataTableStyles,
    rowNameStyles,
    statusStyles,
    contactFactsStyles,
    virtualListStyles,
    menuStyles,
    styles,
  ]

  /** The text in the search field. */
  @property() filter = ''

  @state() private group: StatusGroup = 'all'
  @state() private node = ''
  @state() private stopping: WASession | undefined
  @state() private opened = ''
  @query('wg-ui-search') private readonly search!: HTMLElement | null

  readonly #client = new ClientController(this)
  readonly #clock = new ClockController(this, 5_000)
  readonly #sessions = new StoreController(this, () => this.#client.value?.live.adminSessions())
  readonly #control = new ActionController(this, (signal, id: string, verb: Control) =>
    this.#client.require().sessions[verb](id, { signal }),
  )
  readonly #menu = new MenuController(this)
  readonly #panel = new OnDemandController(this, loadPanel)
  readonly #confirm = new OnDemandController(this, loadConfirm)
  readonly #rows = new DeriveController<readonly WASession[]>(this, [], (rows) => this.#choose(rows))
  /** What the rows were made of. */
  #rowsOf: readonly unknown[] = []
  readonly #list = new VirtualTableController(
    this,
    () => this.#rows.value,
    ({ id }) => id,
  )

  private get msg() {
    return this.words(adminSessionsWords)
  }

  protected override render(): TemplateResult {
    const { msg } = this
    const failure = this.#control.error
    return html`<slot name="header"></slot>
      <div class="bar">
        <div>
          <h2>${msg.title}</h2>
          <p class="muted">${msg.intro}</p>
        </div>
      </div>
      ${failure !== undefined && !this.stopping ? strip(this.problemOf(failure), { tone: 'danger' }) : nothing}
      ${whenReady(this, this.#sessions.value, {
        ready: ({ items, hasMore }) => this.#renderList(items, hasMore),
        empty: () => html`<slot name="empty">${emptyState({ heading: msg.emptyTitle, text: msg.emptyText })}</slot>`,
        loading: () => html`<slot name="loading">${skeleton(this.words(uiWords).loading, { rows: 6 })}</slot>`,
      })}
      ${this.stopping ? this.#renderStop(this.stopping) : nothing}
      <slot name="footer"></slot>`
  }

  #choose(rows: readonly WASession[]): readonly WASession[] {
    const of = [this.#sessions.value?.items ?? [], this.filter, this.group, this.node] as const
    if (of.every((part, at) => part === this.#rowsOf[at])) return rows
    this.#rowsOf = of
    const filter: SessionFilter = { text: this.filter, group: this.group, node: this.node }
    return of[0].filter((session) => matches(session, filter))
  }

  #renderList(items: readonly WASession[], hasMore: boolean): TemplateResult {
    const rows = this.#rows.value
    const { clearFilters } = this.words(uiWords)
    return html`${this.#renderFilters(items, hasMore)}
    ${rows.length === 0 ? noMatch({ ...this.msg, clearFilters }, this.#onClear) : this.#renderTable(rows, hasMore)}
    ${tableFoot(rows.length, items.length, hasMore, this.msg, this.formats, this.#onMore)}
    ${this.#renderPanel(items.find(({ id }) => id === this.opened))}`
  }

  #renderPanel(session: WASession | undefined): TemplateResult | typeof nothing {
    if (!session) return nothing
    const statuses = this.words(sessionStatusWords)
    const now = this.#client.value?.now() ?? this.#clock.now
    const shown = { state: status(sessionStatus(session, statuses, this.formats, now)), health: this.#health(session) }
    const number = this.words(adminNumberWords).linkedAs
    const ui = this.words(uiWords)
    const parts = { number, msg: this.msg, statuses, ui, formats: this.formats }
    return this.#panel.show((part) => part.sessionPanel(session, shown, parts, () => (this.opened = '')), ui)
  }

  #renderFilters(items: readonly WASession[], hasMore: boolean): TemplateResult {
    const { msg } = this
    const nodes = [...new Set(items.map(({ gatewayId }) => gatewayId))].filter(Boolean).sort()
    const choices = statusGroups.map((value) => {
      const count = items.filter((session) => matches(session, { text: '', node: '', group: value })).length
      return { value, label: msg.statuses[value], count: atLeast(count, hasMore, this.formats) }
    })
    return html`<div class="filters">
      <wg-ui-search label=${msg.search} value=${this.filter} @wg-ui-search=${this.#onSearch}></wg-ui-search>
      <wg-ui-segmented
        label=${msg.columns.status}
        .choices=${choices}
        value=${this.group}
        @wg-ui-select=${this.#onGroup}
      ></wg-ui-segmented>
      ${nodes.length > 1 || this.node ? this.#renderNodes(nodes) : nothing}
    </div>`
  }

  #renderNodes(nodes: readonly string[]): TemplateResult {
    const { msg } = this
    const options = [{ value: '', label: msg.anyNode }, ...nodes.map((value) => ({ value, label: shortId(value) }))]
    return choice(msg.node, this.node, options, (node) => (this.node = node))
  }

  #renderTable(rows: readonly WASession[], hasMore: boolean): TemplateResult {
    const { columns } = this.msg
    return html`<div class="frame">
      <table class="table" part="table" aria-label=${this.msg.title} aria-rowcount=${this.#list.rowCount(hasMore)}>
        <thead>
          <tr aria-rowindex=${this.#list.rowAt()}>
            <th>${columns.session}</th>
            <th>${columns.organization}</th>
            <th>${columns.status}</th>
            <th>${columns.node}</th>
            <th>${columns.activity}</th>
            <th>${columns.health}</th>
            <th><span class="visually-hidden">${columns.actions}</span></th>
          </tr>
        </thead>
        ${this.#list.body((row, index) => this.#renderRow(row, index))}
      </table>
    </div>`
  }

  #renderRow(session: WASession, index: number): TemplateResult {
    const { msg } = this
    const { columns } = msg
    const words = this.words(sessionStatusWords)
    const now = this.#client.value?.now() ?? this.#clock.now
    const lastMessage = session.health?.lastInboundAt
    return html`<tr data-index=${index} aria-rowindex=${this.#list.rowAt(index)}>
      <td class="lead">
        <button class="name" type="button" @click=${() => (this.opened = session.id)}>
          ${text(session.label ?? words.unnamed)}</button
        >${session.isAdminSession && session.label !== msg.adminSession ? html` <span class="chip">${msg.adminSession}</span>` : nothing}<br />
        <span class="small muted number nowrap"
          >${session.phoneNumber ? html`<bdi dir="ltr">${formatPhone(session.phoneNumber)}</bdi>` : words.noNumber}</span
        >
      </td>
      <td data-label=${columns.organization}>
        ${session.organizationName ? text(session.organizationName) : html`<span class="mono small cut" title=${session.organizationId}>${session.organizationId}</span>`}
      </td>
      <td data-label=${columns.status}>${status(sessionStatus(session, words, this.formats, now))}</td>
      <td data-label=${columns.node}>
        ${session.gatewayId ? html`<span class="mono small nowrap" title=${session.gatewayId}>${text(shortId(session.gatewayId))}</span>` : html`<span class="muted">${msg.noNode}</span>`}
      </td>
      <td class="nowrap" data-label=${columns.activity}>
        ${lastMessage === undefined ? html`<span class="muted">${msg.never}</span>` : relativeTime(lastMessage, this.formats, now)}
      </td>
      <td class="small muted health" data-label=${columns.health}>${this.#health(session)}</td>
      <td class="end menu-cell">
        ${this.#menu.button({
          key: session.id,
          label: msg.actionsOf(isolate(session.label ?? words.unnamed)),
          items: () => this.#actionsFor(session),
          choose: (verb) => {
            this.#onAction(session, verb)
          },
        })}
      </td>
    </tr>`
  }

  #health({ health }: WASession): string {
    if (!health) return '–'
    return health.reconnects + health.decryptFailures === 0
      ? this.msg.noTrouble
      : this.msg.health(health.reconnects, health.decryptFailures)
  }

  #actionsFor({ status: now }: WASession): readonly MenuItem<Control>[] {
    const isUp = now === 'working' || now === 'starting' || now === 'scan_qr_code'
    return [
      { value: 'start', label: this.msg.start, disabled: isUp },
      { value: 'restart', label: this.msg.restart, disabled: !isUp },
      { value: 'stop', label: this.msg.stop, danger: true, disabled: !isUp },
    ]
  }

  #renderStop({ label }: WASession): TemplateResult {
    const { msg } = this
    const name = isolate(label ?? this.words(sessionStatusWords).unnamed)
    const dialog = html`<wg-ui-confirm
      open
      heading=${msg.stopTitle(name)}
      text=${msg.stopText}
      confirm-label=${msg.stopButton}
      danger
      ?pending=${this.#control.pending}
      problem=${this.problemOf(this.#control.error)}
      @wg-ui-confirm=${this.#onConfirmStop}
      @wg-ui-close=${this.#onKeep}
    ></wg-ui-confirm>`
    return this.#confirm.show(dialog, this.words(uiWords))
  }

  #onAction(session: WASession, verb: Control): void {
    this.#control.reset()
    if (verb === 'stop') this.stopping = session
    else void this.#control.run(session.id, verb)
  }

  readonly #onConfirmStop = async (): Promise<void> => {
    if (!this.stopping) return
    const done = await this.#control.run(this.stopping.id, 'stop')
    if (done?.ok) this.stopping = undefined
  }

  readonly #onKeep = (): void => {
    this.stopping = undefined
  }

  readonly #onSearch = (event: UiSearchEvent): void => {
    this.filter = event.value
  }

  readonly #onGroup = (event: UiSelectEvent): void => {
    this.group = event.value as StatusGroup
  }

  readonly #onClear = (): void => {
    this.filter = ''
    this.group = 'all'
    this.node = ''
    this.search?.focus()
  }

  readonly #onMore = (): void => {
    void this.#client.value?.live.adminSessions().loadMore()
  }
}
