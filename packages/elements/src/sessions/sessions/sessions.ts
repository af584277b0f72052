import type { CollectionState, WASession } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { guard } from 'lit/directives/guard.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { whenReady } from '../../base/when-ready.js'
import { ClientController } from '../../controllers/client-controller.js'
import { StoreController } from '../../controllers/store-controller.js'
import { ClockController } from '../../controllers/ui/clock-controller.js'
import { DeriveController } from '../../controllers/ui/derive-controller.js'
import { OnDemandController } from '../../controllers/ui/on-demand-controller.js'
import { SelectionController } from '../../controllers/ui/selection-controller.js'
import { virtualListStyles } from '../../controllers/ui/virtual-list-controller.js'
import { VirtualTableController } from '../../controllers/ui/virtual-table-controller.js'
import { SessionSelectEvent } from '../../events.js'
import { sessionStatusWords } from '../../i18n/en/session-status.js'
import { sessionsWords } from '../../i18n/en/sessions.js'
import { selectionWords } from '../../i18n/en/ui-selection.js'
import { controls } from '../../styles/controls.styles.js'
import { rowNameStyles } from '../../styles/row-name.styles.js'
import { stateStyles } from '../../styles/states.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import { formatPhone } from '../../ui/contact-phone.js'
import { plusIcon } from '../../ui/icons.js'
import { pickAllBox, pickBox, pickStyles } from '../../ui/pick.js'
import { sessionStatus } from '../../ui/session-status.js'
import { emptyState, skeleton } from '../../ui/states.js'
import { status, statusStyles } from '../../ui/status.js'
import { text } from '../../ui/text.js'
import type { UiBulkDoneEvent, UiSearchEvent } from '../../ui/ui-events.js'
import { canManage } from '../session-actions.js'
import { SessionControls, sessionControlsStyles } from '../session-controls.js'
import { sessionName } from '../session-name.js'
import { matchesSession } from './session-search.js'
import { styles } from './sessions.styles.js'

const loadAdd = () => import('../session-add/session-add.define.js')
const loadBulk = () => import('../session-bulk/session-bulk.define.js')

/** From how many sessions on a search field and boxes to choose several help more than they take away. */
const LONG = 6

/**
 * The organization's WhatsApp numbers with their status, live: add one, link a phone, start, stop, rename, log out, delete.
 *
 * @fires {SessionSelectEvent} wg-session-select - A name was activated. Cancelable: otherwise the row becomes the selected one.
 * @fires {SessionDeleteEvent} wg-session-delete - Deleting was confirmed. Cancelable.
 * @slot header - In place of the title.
 * @slot empty - In place of the empty state.
 * @csspart table - The table.
 * @csspart row - One session.
 * @csspart cell - One cell.
 * @csspart status - Shape, word, reason and since.
 * @csspart base - Everything.
 * @csspart header - Title, count, search and the button.
 */
export class SessionsElement extends WaygateElement {
  static override styles = [
    tokens,
    controls,
    stateStyles,
    statusStyles,
    pickStyles,
    rowNameStyles,
    virtualListStyles,
    sessionControlsStyles,
    styles,
  ]

  /** The id of the session that is marked. */
  @property({ reflect: true }) selected = ''

  /** Shows only sessions whose name or number contains this. */
  @property() filter = ''

  @state() private adding = false

  readonly #client = new ClientController(this)
  readonly #sessions = new StoreController(this, () => this.#client.value?.live.sessions(), { paced: true })
  readonly #me = new StoreController(this, () => this.#client.value?.live.me())
  readonly #controls = new SessionControls(this, this.#client)
  readonly #chosen = new SelectionController(this, () => this.#rows.value.map(({ id }) => id))
  readonly #add = new OnDemandController(this, loadAdd)
  readonly #bulk = new OnDemandController(this, loadBulk)
  readonly #clock = new ClockController(this, () =>
    this.#sessions.value?.items.some(({ nextRetryAt }) => nextRetryAt !== undefined) ? 1_000 : 30_000,
  )
  /** What the rows were made of. */
  #rowsOf: readonly unknown[] = []
  readonly #rows = new DeriveController<readonly WASession[]>(this, [], (rows) => this.#choose(rows))
  readonly #list = new VirtualTableController(
    this,
    () => this.#rows.value,
    ({ id }) => id,
    () => this.#controls.held,
  )

  protected override render(): TemplateResult {
    const words = this.words(sessionsWords)
    const state = this.#sessions.value
    const count = state?.items.length ?? 0
    return html`<section part="base" aria-labelledby="title">
      <header part="header">
        <slot name="header"><h2 id="title">${words.title}</h2></slot>
        ${count > 0 ? html`<span class="muted number count">${words.count(count)}</span>` : nothing}
        <span class="space"></span>
        ${
          count >= LONG || this.filter
            ? html`<wg-ui-search
                label=${words.search}
                .value=${this.filter}
                @wg-ui-search=${this.#onSearch}
              ></wg-ui-search>`
            : nothing
        }
        ${count > 0 && this.#mayManage ? this.#addButton() : nothing}
      </header>
      ${whenReady(this, state, {
        ready: (ready) => this.#table(ready),
        loading: () =>
          html`<slot name="loading"
            ><div class="frame">${skeleton(this.words(selectionWords).loading, { rows: 4 })}</div></slot
          >`,
        empty: () => this.#empty(),
      })}
      ${this.#controls.dialog(state?.items.find(({ id }) => id === this.#controls.asked))}
      ${this.adding ? this.#add.show(html`<wg-session-add .client=${this.client} @wg-ui-close=${this.#onAdded}></wg-session-add>`, this.words(selectionWords)) : nothing}
    </section>`
  }

  get #mayManage(): boolean {
    const me = this.#me.value
    if (me?.value) return canManage(me.value)
    return me?.status === 'failed'
  }

  /** Which node holds a connection is the operator's business. */
  get #seesNodes(): boolean {
    return this.#me.value?.value?.role === 'super_admin'
  }

  #addButton(): TemplateResult {
    return html`<button class="button primary" type="button" @click=${this.#onAdd}>
      ${plusIcon}${this.words(sessionsWords).add}
    </button>`
  }

  #empty(): TemplateResult {
    const words = this.words(sessionsWords)
    const mine = this.#mayManage
    return html`<slot name="empty"
      ><div class="frame">
        ${emptyState({ heading: words.emptyTitle, text: mine ? words.emptyText : words.emptyForbidden, ...(mine && { action: this.#addButton() }) })}
      </div></slot
    >`
  }

  #choose(rows: readonly WASession[]): readonly WASession[] {
    const { unnamed } = this.words(sessionStatusWords)
    const of = [this.#sessions.value?.items ?? [], this.filter, unnamed] as const
    if (of.every((part, at) => part === this.#rowsOf[at])) return rows
    this.#rowsOf = of
    return of[0].filter((session) => matchesSession(session, sessionName(session, unnamed), this.filter))
  }

  /** A list that has become short keeps its boxes while one is ticked. */
  get #picks(): boolean {
    const count = this.#sessions.value?.items.length ?? 0
    return this.#mayManage && (count >= LONG || this.#chosen.keys.length > 0)
  }

  #bulkBar(rows: readonly WASession[]): TemplateResult | typeof nothing {
    if (this.#chosen.size === 0) return nothing
    const sessions = rows.filter(({ id }) => this.#chosen.has(id))
    if (sessions.length === 0) return nothing
    const bar = html`<wg-session-bulk
      .client=${this.client}
      .sessions=${sessions}
      .whole=${this.#chosen.isWhole}
      .principal=${this.#me.value?.value}
      @wg-ui-select=${this.#onChooseAll}
      @wg-ui-close=${this.#onChooseNone}
      @wg-ui-bulk-done=${this.#onBulkDone}
    ></wg-session-bulk>`
    return this.#bulk.show(bar, this.words(selectionWords))
  }

  #table({ hasMore, loadingMore }: CollectionState<WASession>): TemplateResult {
    const words = this.words(sessionsWords)
    const rows = this.#rows.value
    if (rows.length === 0)
      return html`<div class="frame">
        ${emptyState({ heading: words.noMatch(this.filter), text: words.noMatchHint })}
      </div>`
    return html`${this.#picks ? this.#bulkBar(rows) : nothing}
      <div class="frame cards">
        <table
          class="table ${this.#picks ? 'picks' : ''}"
          part="table"
          role="table"
          aria-label=${words.tableLabel}
          aria-rowcount=${this.#list.rowCount(hasMore)}
        >
          <thead>
            <tr role="row" aria-rowindex=${this.#list.rowAt()}>
              ${this.#picks ? html`<th role="columnheader" scope="col" class="pick">${pickAllBox(this.words(selectionWords).selectAll, this.#chosen, this.#onChooseAll)}</th>` : nothing}
              <th role="columnheader" scope="col">${words.columns.name}</th>
              <th role="columnheader" scope="col">${words.columns.number}</th>
              <th role="columnheader" scope="col">${words.columns.status}</th>
              ${this.#seesNodes ? html`<th role="columnheader" scope="col">${words.columns.node}</th>` : nothing}
              <th role="columnheader" scope="col"><span class="visually-hidden">${words.columns.actions}</span></th>
            </tr>
          </thead>
          ${this.#list.body((row, index) => this.#row(row, index))}
        </table>
      </div>
      ${hasMore ? html`<div class="more"><button class="button" type="button" ?disabled=${loadingMore} @click=${this.#onMore}>${this.words(selectionWords).loadMore}</button></div>` : nothing}`
  }

  #row(session: WASession, index: number): TemplateResult {
    const isSelected = session.id === this.selected
    return html`<tr
      part="row"
      role="row"
      data-index=${index}
      aria-rowindex=${this.#list.rowAt(index)}
      class=${isSelected ? 'selected' : ''}
      aria-current=${isSelected ? 'true' : nothing}
    >
      ${this.#cells(session)}
    </tr>`
  }

  /** Made anew only when something that is in them has changed: a table that is scrolled or followed renders what is in view again and again. */
  #cells(session: WASession): unknown {
    const statusWords = this.words(sessionStatusWords)
    const now = this.#client.value?.now() ?? this.#clock.now
    const tick = Math.floor(now / (session.nextRetryAt === undefined ? 30_000 : 1_000))
    const [me, picks, isChosen] = [this.#me.value, this.#picks, this.#chosen.has(session.id)]
    const of = [session, tick, statusWords, me, picks, isChosen, ...this.#controls.stateOf(session.id)]
    return guard(of, () => {
      const name = sessionName(session, statusWords.unnamed)
      const pick = () => {
        this.#chosen.toggle(session.id)
      }
      return html`${picks ? html`<td part="cell" role="cell" class="pick">${pickBox(this.words(selectionWords).select(name), isChosen, pick)}</td>` : nothing}
        <td part="cell" role="cell" class="lead">
          <button
            class="name"
            type="button"
            @click=${() => {
              this.#select(session.id)
            }}
          >
            ${session.label ? text(session.label) : html`<span class="muted">${statusWords.unnamed}</span>`}
          </button>
        </td>
        <td part="cell" role="cell" class="number nowrap">
          ${session.phoneNumber === undefined ? html`<span class="muted">${statusWords.noNumber}</span>` : text(formatPhone(session.phoneNumber))}
        </td>
        <td part="cell" role="cell" class="state">${status(sessionStatus(session, statusWords, this.formats, now))}</td>
        ${this.#seesNodes ? html`<td part="cell" role="cell" class="mono">${text(session.gatewayId)}</td>` : nothing}
        <td part="cell" role="cell" class="end">
          ${me?.status === 'loading' ? nothing : this.#controls.controls(session, me?.value)}
        </td>`
    })
  }

  #select(id: string): void {
    if (this.dispatchEvent(new SessionSelectEvent(id))) this.selected = id
  }

  readonly #onAdd = (): void => {
    this.adding = true
  }

  readonly #onAdded = (): void => {
    this.adding = false
  }

  readonly #onChooseAll = (): void => {
    this.#chosen.toggleAll()
  }

  readonly #onChooseNone = (): void => {
    this.#chosen.clear()
  }

  readonly #onBulkDone = (event: UiBulkDoneEvent): void => {
    this.#chosen.keep(event.left)
  }

  readonly #onSearch = (event: UiSearchEvent): void => {
    this.filter = event.value
  }

  readonly #onMore = (): void => {
    void this.#client.value?.live.sessions().loadMore()
  }
}
