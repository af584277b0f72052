import type { CollectionState, GatewayEvent } from '@waygate/sdk'
import { html, nothing, svg, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { WaygateElement } from '../base/waygate-element.js'
import { whenReady } from '../base/when-ready.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { ClockController } from '../controllers/ui/clock-controller.js'
import { RovingFocusController } from '../controllers/ui/roving-focus-controller.js'
import { VirtualListController, virtualListStyles } from '../controllers/ui/virtual-list-controller.js'
import { EventSelectEvent } from '../events.js'
import { eventMonitorWords } from '../i18n/en/admin.js'
import { uiWords } from '../i18n/en/ui.js'
import { controls } from '../styles/controls.styles.js'
import { dataTableStyles } from '../styles/data-table.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { closeIcon } from '../ui/icons.js'
import { emptyState, strip } from '../ui/states.js'
import { text } from '../ui/text.js'
import type { UiSearchEvent } from '../ui/ui-events.js'
import { matches, rates, summaryOf, typesOf } from './event-feed.js'
import { styles } from './event-monitor.styles.js'

/**
 * A live feed of the platform's events, newest first: filters, pause that counts what it holds back, the whole envelope beside the list.
 * Keeps a bounded number of events. Needs a super admin.
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

  @state() private type = ''
  @state() private frozen: readonly GatewayEvent[] | undefined
  @state() private chosen: GatewayEvent | undefined

  readonly #client = new ClientController(this)
  readonly #clock = new ClockController(this, 2_000)
  readonly #events = new StoreController(this, () => this.#client.value?.live.monitor())
  #rows: readonly GatewayEvent[] = []
  readonly #list = new VirtualListController(this, () => ({
    count: this.#rows.length,
    key: (index) => this.#rows[index]?.id ?? String(index),
    estimate: () => 36,
  }))
  readonly #roving = new RovingFocusController(this, { items: () => [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.event') ?? [])] })

  private get msg() {
    return this.words(eventMonitorWords)
  }

  protected override willUpdate(): void {
    const shown = this.frozen ?? this.#events.value?.items ?? []
    this.#rows = shown.filter((event) => matches(event, { text: this.filter, type: this.type }))
  }

  protected override render(): TemplateResult {
    const { msg } = this
    return html`<slot name="header"></slot>
      <div class="bar">
        <div><h2>${msg.title}</h2><p class="muted">${msg.intro}</p></div>
        ${this.#renderRate()}
      </div>
      ${whenReady(this, this.#events.value, {
        ready: (snapshot) => this.#renderFeed(snapshot),
        empty: () => html`<slot name="empty">${emptyState({ heading: msg.emptyTitle, text: msg.emptyText })}</slot>`,
      })}`
  }

  #renderRate(): TemplateResult {
    const counts = rates(this.#events.value?.items ?? [], this.#client.value?.now() ?? this.#clock.now)
    const top = Math.max(1, ...counts)
    const points = counts.map((count, at) => `${String(at * 4)},${String(23 - (count / top) * 22)}`).join(' ')
    const total = counts.reduce((sum, count) => sum + count, 0)
    return html`<div class="rate">
      <svg class="spark" viewBox="0 0 116 24" preserveAspectRatio="none" aria-hidden="true">${svg`<polyline points=${points} fill="none" stroke="currentColor" stroke-width="1.5" vector-effect="non-scaling-stroke"/>`}</svg>
      <span class="small muted number">${this.msg.rate(total)}</span>
    </div>`
  }

  #renderFeed({ items }: CollectionState<GatewayEvent>): TemplateResult {
    const { msg } = this
    return html`<div class="filters">
        <wg-ui-search label=${msg.search} value=${this.filter} @wg-ui-search=${this.#onSearch}></wg-ui-search>
        <select class="input" aria-label=${msg.type} @change=${this.#onType}>
          <option value="">${msg.allTypes}</option>
          ${typesOf(items).map((type) => html`<option value=${type} ?selected=${type === this.type}>${type}</option>`)}
        </select>
        <button class="button" type="button" aria-pressed=${this.frozen !== undefined} @click=${this.#onPause}>${this.frozen ? msg.resume(this.#heldBack(items)) : msg.pause}</button>
      </div>
      ${this.frozen ? strip(msg.paused) : nothing}
      <div class="panes ${this.chosen ? 'with-detail' : ''}">
        ${this.#rows.length === 0 ? emptyState({ heading: msg.nothingTitle, text: msg.nothingText }) : this.#renderList()}
        ${this.chosen ? this.#renderDetail(this.chosen) : nothing}
      </div>`
  }

  #renderList(): TemplateResult {
    return html`<div class="virtual-scroller" part="list" role="group" aria-label=${this.msg.list} @keydown=${this.#onKeydown}>
      <div class="virtual-rows">
        ${repeat(this.#list.rows, ({ key }) => key, ({ index }) => html`<div data-index=${index}>${this.#renderEvent(this.#rows[index])}</div>`)}
      </div>
    </div>`
  }

  #renderEvent(event: GatewayEvent | undefined): TemplateResult | typeof nothing {
    if (!event) return nothing
    const summary = summaryOf(event)
    return html`<button class="event" type="button" aria-pressed=${event.id === this.chosen?.id} @click=${() => { this.#choose(event) }}>
      <time class="number small muted nowrap">${this.formats.clockTime(event.timestamp)}</time>
      <span><span class="chip">${event.event}</span></span>
      <span class="ellipsis summary">${summary === undefined ? html`<span class="muted">${this.msg.redacted}</span>` : text(summary)}</span>
      <span class="mono small muted where ellipsis">${event.session || event.organization || this.msg.platform}</span>
    </button>`
  }

  #renderDetail(event: GatewayEvent): TemplateResult {
    const { fields, detail, payload, platform } = this.msg
    return html`<section class="detail" part="detail" aria-label=${detail}>
      <header>
        <h3>${event.event}</h3>
        <button class="icon-button" type="button" aria-label=${this.words(uiWords).close} @click=${this.#onCloseDetail}>${closeIcon}</button>
      </header>
      <dl>
        <dt>${fields.id}</dt><dd class="mono">${event.id} <wg-ui-copy .value=${event.id} what=${fields.id}></wg-ui-copy></dd>
        <dt>${fields.time}</dt><dd class="number">${this.formats.dateTime(event.timestamp)}</dd>
        <dt>${fields.organization}</dt><dd class="mono">${event.organization || platform}</dd>
        <dt>${fields.session}</dt><dd class="mono">${event.session || '–'}</dd>
      </dl>
      <pre tabindex="0" aria-label=${payload}>${JSON.stringify(event.payload, null, 2)}</pre>
    </section>`
  }

  #heldBack(items: readonly GatewayEvent[]): number {
    const newest = this.frozen?.[0]
    if (!newest) return items.length
    const at = items.findIndex(({ id }) => id === newest.id)
    return at < 0 ? items.length : at
  }

  #choose(event: GatewayEvent): void {
    if (!this.dispatchEvent(new EventSelectEvent(event.id))) return
    this.chosen = event
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    this.#roving.handle(event)
  }

  readonly #onPause = (): void => {
    this.frozen = this.frozen ? undefined : (this.#events.value?.items ?? [])
  }

  readonly #onSearch = (event: UiSearchEvent): void => {
    this.filter = event.value
  }

  readonly #onType = (event: Event): void => {
    this.type = (event.target as HTMLSelectElement).value
  }

  readonly #onCloseDetail = (): void => {
    this.chosen = undefined
  }
}
