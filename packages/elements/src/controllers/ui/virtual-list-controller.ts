import type { ReactiveController, ReactiveControllerHost, ReactiveElement } from 'lit'
import { ListView } from './list-view.js'
import { indexOf, RenderedRows, type Range } from './rendered-rows.js'
import { RowGeometry, type Align, type Goal } from './row-geometry.js'
import type { VirtualListOptions, VirtualRow } from './virtual-list-options.js'

export { virtualListStyles, type VirtualListOptions, type VirtualRow } from './virtual-list-options.js'

type Host = ReactiveControllerHost & HTMLElement

const NOTHING: Range = { start: 0, end: -1 }

/**
 * Renders only the rows near what is seen of a long list. They stand in the flow of the page between the room that is kept for the others,
 * set through CSSOM as a policy without inline styles asks. The host renders `rows` with `repeat()` inside `.virtual-rows`.
 *
 * The first row in view stays where it is whatever comes, goes or grows above it. A row that holds the focus stays rendered wherever the
 * list is scrolled to. An update lays out once: room is written, then everything is read, then the list is scrolled.
 */
export class VirtualListController<T> implements ReactiveController {
  readonly #host: Host
  readonly #ask: () => VirtualListOptions<T>
  readonly #geometry = new RowGeometry<T>()
  #options: VirtualListOptions<T> = { rows: [], key: String, estimate: 0 }
  #container: HTMLElement | undefined
  #view: ListView | undefined
  readonly #elements = new RenderedRows(this.#geometry, (entries) => {
    this.#onResize(entries)
  })
  #offset = 0
  #height = 0
  #moved = false
  /** At the end, and staying there whatever grows: as the browser said after the list was last scrolled. */
  #ending = false
  /** Where the reader is led to, until every row on the way is measured or the reader scrolls. */
  #goal: Goal | undefined
  #rendered = NOTHING
  #rows: readonly VirtualRow[] = []
  #seen = NOTHING
  #frame: number | undefined
  // False until rows have been placed: before that, scroll positions mean nothing.
  #placed = false

  constructor(host: Host, options: () => VirtualListOptions<T>) {
    this.#host = host
    this.#ask = options
    host.addController(this)
    // Sizes are known once rows are laid out: where they were estimated wrong, a second update is what follows from the first.
    ;(host.constructor as typeof ReactiveElement).disableWarning?.('change-in-update')
  }

  /** The rows to render now, in order. */
  get rows(): readonly VirtualRow[] {
    return this.#rows
  }

  /** Whether rows are left out: a screen reader has to be told how many there are. */
  get isPartial(): boolean {
    return this.#rows.length < this.#geometry.count
  }

  /** The first and last row that are really in view. */
  get range(): Range | undefined {
    if (this.#height === 0 || this.#geometry.count === 0) return undefined
    return { start: this.#geometry.at(this.#offset), end: this.#geometry.at(this.#offset + this.#height - 1) }
  }

  /** True when the last row is in view, or nearly, and before the first layout. */
  get atEnd(): boolean {
    const scroller = this.#scroller
    return !scroller || !this.#placed || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 48
  }

  /** Brings a row into view, with the next update. */
  scrollTo(index: number, align: Align = 'auto'): void {
    const key = this.#geometry.key(index)
    if (key !== undefined) this.#lead({ key, align })
  }

  /** Begins at a row that may come with the update that is under way. */
  beginAt(key: string): void {
    this.#lead({ key, align: 'start' })
  }

  scrollToEnd(): void {
    this.#lead('end')
  }

  hostConnected(): void {
    // After a move the list has lost its place: it is laid out anew.
    this.#host.requestUpdate()
  }

  hostUpdate(): void {
    const last = this.#options
    this.#options = this.#ask()
    const { rows, sizedBy } = this.#options
    const anew = sizedBy?.some((part, at) => part !== last.sizedBy?.[at]) ?? false
    if (anew || rows !== last.rows) this.#layRows(anew)
    if (!this.#view && this.#geometry.count > 0) this.#guess()
    this.#aim()
    this.#choose()
  }

  hostUpdated(): void {
    const container = this.#host.shadowRoot?.querySelector<HTMLElement>('.virtual-rows') ?? undefined
    if (container !== this.#container) this.#attach(container)
    if (container) this.#layOut(container)
  }

  hostDisconnected(): void {
    this.#attach(undefined)
  }

  get #scroller(): HTMLElement | null | undefined {
    return this.#container?.closest<HTMLElement>('.virtual-scroller')
  }

  #attach(container: HTMLElement | undefined): void {
    this.#elements.disconnect()
    this.#view?.disconnect()
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#view = this.#frame = undefined
    this.#container = container
    this.#placed = this.#ending = false
    if (!container) this.#goal = undefined
    if (!container) return
    const again = () => (this.#offset = view.to(this.#offset))
    const view = new ListView(container, this.#scroller ?? undefined, this.#onScroll, again)
    this.#view = view
    this.#elements.watch(view.boxes)
    // The next scroller begins where it begins, not where the last one was left.
    this.#goal ??= this.#options.anchor === 'end' ? 'end' : undefined
  }

  /** Takes in other rows. Whoever is at the start stays there: what is new is seen. */
  #layRows(anew: boolean): void {
    const geometry = this.#geometry
    const newest = geometry.key(geometry.count - 1)
    if (this.#view) this.#read()
    const held = geometry.lay(this.#options, this.#offset, anew)
    if (!this.#view) return
    const isNews = geometry.key(geometry.count - 1) !== newest
    this.#ending &&= Boolean(this.#options.follow) || !isNews
    if (this.#ending) this.#goal = 'end'
    else if (this.#offset > 0 || this.#options.anchor === 'end') this.#hold(held)
    // The browser will do so too, and tell it only later.
    if (this.#view.isOwn && this.#goal === undefined) this.#offset = this.#within(this.#offset)
  }

  /** What will be seen first, before there is anything to measure. */
  #guess(): void {
    this.#height = Math.min(this.#host.clientHeight || innerHeight, innerHeight)
    this.#offset = this.#options.anchor === 'end' ? Math.max(0, this.#geometry.total - this.#height) : 0
  }

  #lead(goal: Goal): void {
    this.#goal = goal
    this.#ending = false
    this.#view?.stopGliding()
    this.#host.requestUpdate()
  }

  /** Sets `#offset` to where the goal is, as far as is known. */
  #aim(): void {
    if (this.#goal === undefined) return
    const offset = this.#geometry.offsetOf(this.#goal, { offset: this.#offset, height: this.#height })
    const possible = this.#view?.isOwn ? this.#within(offset ?? this.#offset) : (offset ?? this.#offset)
    if (offset === undefined) this.#goal = undefined
    if (possible !== this.#offset || this.#goal === 'end') this.#move(possible)
  }

  /** A reader who is being led somewhere is led on. */
  #hold(held: Goal | undefined): void {
    if (this.#goal === undefined || (this.#goal !== 'end' && 'into' in this.#goal)) this.#goal = held
  }

  #move(offset: number): void {
    this.#offset = offset
    this.#moved = true
  }

  #within(offset: number): number {
    return Math.max(0, Math.min(offset, this.#geometry.total - this.#height))
  }

  #choose(): void {
    const geometry = this.#geometry
    const { overscan = 6, whole = 0, keep } = this.#options
    const last = geometry.count - 1
    const { start, end } = this.range ?? NOTHING
    this.#seen = { start, end }
    this.#rendered =
      geometry.count <= whole
        ? { start: 0, end: last }
        : { start: Math.max(0, start - overscan), end: end < 0 ? end : Math.min(last, end + overscan) }
    const first = this.#rendered.start
    const near = Array.from({ length: this.#rendered.end - first + 1 }, (_, at) => first + at)
    const all = new Set([...near, ...this.#elements.held(this.#host.shadowRoot, keep)])
    this.#rows = [...all].sort((one, other) => one - other).map((index) => this.#row(index))
  }

  #row(index: number): VirtualRow {
    return { index, key: this.#geometry.key(index) ?? '' }
  }

  #layOut(container: HTMLElement): void {
    const view = this.#view
    if (!view) return
    this.#keepSpace(view)
    const fresh = this.#elements.takeIn(container, this.#rendered)
    if (!this.#placed || fresh.length > 0) this.#measure(view, fresh)
    this.#aim()
    if (this.#moved) this.#write()
    this.#seesOthers()
    const { start, end } = this.#seen
    // Everything in view is rendered and measured: whoever was led somewhere has come there.
    if (start >= this.#rendered.start && end <= this.#rendered.end) this.#goal = undefined
    else this.#host.requestUpdate()
  }

  #keepSpace(view: ListView): void {
    const { start, end } = this.#rendered
    view.keepSpace(this.#geometry.start(start), this.#geometry.total - this.#geometry.start(end + 1))
  }

  #measure(view: ListView, fresh: readonly HTMLElement[]): void {
    if (!view.isShown) return
    if (!this.#placed) {
      this.#height = view.height
      // Firefox gives a scroller the place that another one had that was here before it.
      if (this.#goal === undefined) this.#offset = view.isOwn ? view.to(0) : view.offset
    }
    const { gap } = view
    for (const row of fresh) this.#resize(indexOf(row), row.getBoundingClientRect().height + gap)
    this.#placed ||= fresh.length > 0
  }

  #write(): void {
    this.#moved = false
    const view = this.#view
    if (!view?.isShown) return
    const isToEnd = this.#goal === 'end' || (this.#goal === undefined && this.#ending)
    this.#offset = view.to(isToEnd ? 'end' : this.#offset)
    this.#ending = this.#options.anchor === 'end' && view.isAtEnd
  }

  /** Whether other rows have come into view than were when the host was updated, or this was last asked. */
  #seesOthers(): boolean {
    const { start, end } = this.range ?? NOTHING
    if (start === this.#seen.start && end === this.#seen.end) return false
    this.#seen = { start, end }
    return true
  }

  #resize(index: number, size: number): void {
    const geometry = this.#geometry
    const [start, before, known] = [geometry.start(index), geometry.size(index), geometry.isMeasured(index)]
    geometry.resize(index, size)
    const delta = size - before
    if (Math.abs(delta) < 0.01) return
    // What is seen for the first time was estimated as a whole; what was seen before grows downwards, away from what is read above.
    const above = known && !this.#options.adjust ? start + before <= this.#offset : start < this.#offset
    if (this.#options.adjust?.(index, delta) ?? above) this.#move(this.#offset + delta)
  }

  /** Nothing is rendered from here: rows that are measured in the frame in which they come make the browser complain of a loop. */
  #onResize(entries: readonly ResizeObserverEntry[]): void {
    const view = this.#view
    if (!view?.isShown) return
    const { gap } = view
    for (const [index, size] of this.#elements.sizesIn(entries)) this.#resize(index, size + gap)
    this.#height = view.height
    if (this.#moved || this.#ending) this.#write()
    if (this.#seesOthers()) this.#frame ??= requestAnimationFrame(this.#inFrame)
  }

  readonly #inFrame = (): void => {
    this.#frame = undefined
    this.#host.requestUpdate()
  }

  readonly #onScroll = (): void => {
    if (!this.#view?.isShown) return
    this.#height = this.#view.height
    this.#read()
    if (this.#seesOthers()) this.#host.requestUpdate()
  }

  /** Takes in where a reader has scrolled to, who may be ahead of the event. Our own writes come back as they were. */
  #read(): void {
    const offset = this.#view?.offset ?? 0
    if (offset === this.#offset) return
    this.#offset = offset
    this.#ending = this.#options.anchor === 'end' && (this.#view?.isAtEnd ?? false)
    this.#goal = undefined
  }
}
