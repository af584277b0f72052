import type { CollectionState, GatewayEvent, WaygateError } from '@waygate/sdk'
import { html, nothing, svg, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import { WaygateElement } from '../base/waygate-element.js'
import { whenReady } from '../base/when-ready.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { ClockController } from '../controllers/ui/clock-controller.js'
import { announce } from '../controllers/ui/announce.js'
import { RovingFocusController } from '../controllers/ui/roving-focus-controller.js'
import { VirtualListController, virtualListStyles } from '../controllers/ui/virtual-list-controller.js'
import { EventSelectEvent } from '../events.js'
import { eventMonitorWords } from '../i18n/en/admin.js'
import { controls } from '../styles/controls.styles.js'
import { dataTableStyles } from '../styles/data-table.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { emptyState, skeleton, strip } from '../ui/states.js'
import type { UiSearchEvent } from '../ui/ui-events.js'
import { uiWords } from '../i18n/en/ui.js'
import { feedOf, heldBack, isGap, quietKinds, rates, type Feed, type FeedRow } from './event-feed.js'
import { eventDetail, eventLine } from './event-lines.js'
import { styles } from './event-monitor.styles.js'
import { namesFrom, type EventNames } from './event-names.js'
import { FirehoseController } from './firehose-controller.js'
import { saveLines } from './save-lines.js'

const NONE: readonly GatewayEvent[] = []

/**
 * A live feed of the platform's events, newest first: filters, pause that counts what it holds back, a line where events may be missing,
 * the whole envelope beside the list, and what is shown as a file. Keeps the newest 500 events. Needs a super admin.
 *
 * @fires {EventSelectEvent} wg-event-select - A line was activated. Cancelable.
 * @slot header - Before the feed.
 * @csspart list - The feed.
 * @csspart detail - The chosen event.
 */
export class EventMonitorElement extends WaygateElement {
  static override styles = [tokens, controls, stateStyles, dataTableStyles, virtualListStyles, styles]

  /** The text in the filter field. */
  @property() filter = ''

  @state() private hiddenKinds = quietKinds
  @state() private frozen: readonly GatewayEvent[] | undefined
  @state() private chosen: GatewayEvent | undefined

  readonly #client = new ClientController(this)
  readonly #clock = new ClockController(this, 2_000)
  readonly #events = new StoreController(this, () => this.#client.value?.live.monitor(), { paced: true })
  // For names only: without them the feed shows ids.
  readonly #sessions = new StoreController(this, () => this.#client.value?.live.adminSessions())
  readonly #firehose = new FirehoseController(
    this,
    () => this.#client.value,
    () => this.#events.value?.items[0]?.id,
  )
  #names: (event: GatewayEvent) => EventNames = namesFrom([])
  #feed: Feed = { rows: [], kinds: [] }
  /** What the feed was made of. */
  #feedOf: readonly unknown[] = []
  readonly #list = new VirtualListController(this, () => ({
    rows: this.#feed.rows,
    key: (row) => (isGap(row) ? `gap ${row.after}` : row.id),
    estimate: 36,
  }))
  readonly #roving = new RovingFocusController(this, {
    items: () => [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.event') ?? [])],
  })

  private get msg() {
    return this.words(eventMonitorWords)
  }

  /** The feed, which loads nothing and so cannot fail by itself, with the gateway's refusal of the stream. */
  get #snapshot(): CollectionState<GatewayEvent> | undefined {
    const { value } = this.#events
    const { refusal } = this.#firehose
    return value && refusal !== undefined ? { ...value, status: 'failed', error: refusal as WaygateError } : value
  }

  /** Asks the gateway for the stream again. */
  override async refresh(): Promise<void> {
    await super.refresh()
    this.#firehose.retry()
  }

  /** A feed that scrolls is not counted and filtered anew. */
  protected override willUpdate(): void {
    const sessions = this.#sessions.value?.items
    const items = this.#events.value?.items ?? NONE
    const { gaps } = this.#firehose
    const of = [sessions, items, gaps, this.frozen, this.filter, this.hiddenKinds]
    if (of.every((part, at) => part === this.#feedOf[at]) && this.#feedOf.length > 0) return
    if (sessions !== this.#feedOf[0] || this.#feedOf.length === 0) this.#names = namesFrom(sessions ?? [])
    this.#feedOf = of
    const shown = this.frozen ?? items
    this.#firehose.keep(items, shown)
    const namesOf = (event: GatewayEvent) => {
      const { organization = '', session = '' } = this.#names(event)
      return [organization, session]
    }
    const filter = { text: this.filter, hidden: this.hiddenKinds }
    this.#feed = feedOf(shown, this.#firehose.gaps, filter, namesOf)
  }

  protected override render(): TemplateResult {
    const { msg } = this
    return html`<slot name="header"></slot>
      <div class="bar">
        <div>
          <h2>${msg.title}</h2>
          <p class="muted">${msg.intro}</p>
        </div>
        ${this.#renderRate()}
      </div>
      ${whenReady(this, this.#snapshot, {
        ready: (snapshot) => this.#renderFeed(snapshot),
        empty: () => html`<slot name="empty">${emptyState({ heading: msg.emptyTitle, text: msg.emptyText })}</slot>`,
        loading: () => html`<slot name="loading">${skeleton(this.words(uiWords).loading, { rows: 8 })}</slot>`,
      })}`
  }

  #renderRate(): TemplateResult {
    const counts = rates(this.#events.value?.items ?? [], this.#client.value?.now() ?? this.#clock.now)
    const top = Math.max(1, ...counts)
    const points = counts.map((count, at) => `${String(at * 4)},${String(23 - (count / top) * 22)}`).join(' ')
    const total = counts.reduce((sum, count) => sum + count, 0)
    return html`<div class="rate">
      <svg class="spark" viewBox="0 0 116 24" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<polyline points=${points} fill="none" stroke="currentColor" stroke-width="1.5" vector-effect="non-scaling-stroke"/>`}
      </svg>
      <span class="small muted number">${this.msg.rate(total)}</span>
    </div>`
  }

  #renderFeed({ items }: CollectionState<GatewayEvent>): TemplateResult {
    const { msg, frozen, chosen } = this
    const held = heldBack(items, frozen?.[0])
    return html`<div class="filters">
        <wg-ui-search label=${msg.search} value=${this.filter} @wg-ui-search=${this.#onSearch}></wg-ui-search>
        <button class="button" type="button" aria-pressed=${frozen !== undefined} @click=${this.#onPause}>
          ${frozen ? msg.resume(held.count, held.more) : msg.pause}
        </button>
        <button class="button" type="button" ?disabled=${this.#feed.rows.length === 0} @click=${this.#onExport}>
          ${msg.export}
        </button>
      </div>
      ${this.#renderKinds()} ${frozen ? strip(msg.paused) : nothing}
      <div class="panes ${chosen ? 'with-detail' : ''}">
        ${
          this.#feed.rows.length === 0
            ? emptyState({ heading: msg.nothingTitle, text: msg.nothingText })
            : this.#renderList()
        }
        ${chosen ? eventDetail(chosen, this.#names(chosen), this.#lineParts, () => void this.#closeDetail()) : nothing}
      </div>`
  }

  #renderKinds(): TemplateResult {
    const { msg, hiddenKinds: hidden } = this
    return html`<div class="kinds" role="group" aria-label=${msg.kinds}>
      ${repeat(
        this.#feed.kinds,
        ([kind]) => kind,
        ([kind, count]) =>
          html`<button
            class="kind"
            type="button"
            aria-pressed=${!hidden.has(kind)}
            title=${hidden.has(kind) ? msg.show(kind) : msg.hide(kind)}
            @click=${() => {
              this.#toggle(kind)
            }}
          >
            <bdi>${kind}</bdi> <span class="number muted">${this.formats.number(count)}</span>
          </button>`,
      )}
    </div>`
  }

  #renderList(): TemplateResult {
    return html`<div
      class="virtual-scroller"
      part="list"
      role="group"
      aria-label=${this.msg.list}
      @keydown=${this.#onKeydown}
    >
      <div class="virtual-rows">
        ${repeat(
          this.#list.rows,
          ({ key }) => key,
          ({ index }) => html`<div data-index=${index}>${this.#renderRow(this.#feed.rows[index])}</div>`,
        )}
      </div>
    </div>`
  }

  #renderRow(row: FeedRow | undefined): unknown {
    if (!row) return nothing
    if (isGap(row)) return html`<p class="gap">${this.msg.gap}</p>`
    const chosen = row.id === this.chosen?.id
    const line = () => eventLine(row, this.#names(row), this.#lineParts, chosen, () => this.#choose(row))
    return guard([row, this.#names, this.msg, this.formats, chosen], line)
  }

  get #lineParts() {
    return { msg: this.msg, ui: this.words(uiWords), formats: this.formats }
  }

  #choose(event: GatewayEvent): void {
    if (this.dispatchEvent(new EventSelectEvent(event.id))) this.chosen = event
  }

  #toggle(kind: string): void {
    const hidden = new Set(this.hiddenKinds)
    if (!hidden.delete(kind)) hidden.add(kind)
    this.hiddenKinds = hidden
  }

  /** Focuses the line at an end, which is seldom rendered: the list goes there first. */
  async #walkTo(index: number): Promise<void> {
    this.#list.scrollTo(index)
    while (!(await this.updateComplete)) continue
    this.#roving.focus(
      this.shadowRoot?.querySelector<HTMLElement>(`[data-index="${String(index)}"] .event`) ?? undefined,
    )
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const end = endFor(event.key, this.#feed.rows)
    if (end !== undefined) {
      event.preventDefault()
      void this.#walkTo(end)
      return
    }
    if (this.#roving.handle(event) || event.key !== 'Escape' || !this.chosen) return
    event.stopPropagation()
    this.chosen = undefined
  }

  readonly #onPause = (): void => {
    this.frozen = this.frozen ? undefined : (this.#events.value?.items ?? [])
  }

  readonly #onExport = (): void => {
    const events = this.#feed.rows.filter((row): row is GatewayEvent => !isGap(row))
    saveLines(`waygate-events-${new Date(this.#clock.now).toISOString().slice(0, 19)}.jsonl`, events)
    announce(this.msg.exported(events.length))
  }

  readonly #onSearch = (event: UiSearchEvent): void => {
    this.filter = event.value
  }

  // The line that was chosen has the focus again, as after every panel that closes.
  async #closeDetail(): Promise<void> {
    const line = this.shadowRoot?.querySelector<HTMLElement>('.event[aria-pressed=true]')
    this.chosen = undefined
    await this.updateComplete
    line?.focus()
  }
}

/** The index of the first or the last event, for the keys that lead there. */
function endFor(key: string, rows: readonly FeedRow[]): number | undefined {
  if (key === 'Home') return rows.findIndex((row) => !isGap(row))
  return key === 'End' ? rows.findLastIndex((row) => !isGap(row)) : undefined
}
