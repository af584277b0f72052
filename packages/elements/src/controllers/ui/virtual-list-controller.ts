import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core'
import { css, type ReactiveController, type ReactiveControllerHost } from 'lit'

/** What the list looks like now; asked for before every update. */
export interface VirtualListOptions {
  /** What the rows are made of. As long as all of it is the same, keys and estimates of rows are not asked for again. */
  readonly of: readonly unknown[]
  readonly count: number
  /** A stable identity per row, so that measurements survive insertions. */
  readonly key: (index: number) => string
  /** Pixels a row takes before it has been measured. */
  readonly estimate: (index: number) => number
  /** `end` keeps the bottom in place when rows are added above: a chat. Default `start`. */
  readonly anchor?: 'start' | 'end'
  /** Stays at the end when a row is appended while the reader is there. */
  readonly follow?: boolean
  readonly overscan?: number
  /** Whether a row above the viewport that changes its size moves the scroll position with it; undefined leaves it to the default. */
  readonly adjust?: (index: number, delta: number) => boolean | undefined
}

/** A row to render: put `data-index=${row.index}` on its outermost element. */
export interface VirtualRow {
  readonly index: number
  readonly key: string
}

type Host = ReactiveControllerHost & HTMLElement

/** Styles for a `.virtual-scroller` that holds one `.virtual-rows`, whose children carry `data-index`. */
export const virtualListStyles = css`
  .virtual-scroller {
    overflow-y: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
  }

  .virtual-rows {
    position: relative;
    inline-size: 100%;
  }

  .virtual-rows > [data-index] {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
  }
`

/**
 * Renders only the rows near the viewport of a long list. Rows are measured and placed through CSSOM, so that a policy without
 * inline styles holds. The host renders `rows` with `repeat()` inside `.virtual-rows` inside `.virtual-scroller`.
 */
export class VirtualListController implements ReactiveController {
  readonly #host: Host
  readonly #options: () => VirtualListOptions
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>
  #cleanup: (() => void) | undefined
  // False until rows have been placed once: before that, scroll positions mean nothing.
  #placed = false
  #of: readonly unknown[] = []
  #key: ((index: number) => string) | undefined
  /** For which row each element was measured, and where it stands: what has not changed is neither read nor written again. */
  readonly #keys = new WeakMap<HTMLElement, string>()
  readonly #starts = new WeakMap<HTMLElement, number>()
  /** The height, read together with those of its neighbours, of the row that is being handed to the virtualizer. */
  #height: number | undefined
  #sized: { readonly container: HTMLElement; readonly size: number } | undefined

  constructor(host: Host, options: () => VirtualListOptions) {
    this.#host = host
    this.#options = options
    this.#virtualizer = new Virtualizer(this.#translated())
    host.addController(this)
  }

  /** The rows to render now, in order. */
  get rows(): VirtualRow[] {
    return this.#virtualizer.getVirtualItems().map(({ index, key }) => ({ index, key: String(key) }))
  }

  /** The first and last row that are really in view. */
  get range(): { readonly start: number; readonly end: number } | undefined {
    const { range } = this.#virtualizer
    return range ? { start: range.startIndex, end: range.endIndex } : undefined
  }

  /** True when the last row is in view, or nearly, and before the first layout. */
  get atEnd(): boolean {
    const scroller = this.#scroller
    return !scroller || !this.#placed || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 48
  }

  /** True when the first row is in view, or nearly: time to load what comes before it. */
  get atStart(): boolean {
    const scroller = this.#scroller
    return !scroller || scroller.scrollTop < 200
  }

  /** Brings a row into view. */
  scrollTo(index: number, align: 'start' | 'center' | 'end' | 'auto' = 'auto'): void {
    this.#virtualizer.scrollToIndex(index, { align })
  }

  scrollToEnd(): void {
    this.#virtualizer.scrollToEnd()
  }

  hostConnected(): void {
    this.#cleanup = this.#virtualizer._didMount()
  }

  hostUpdate(): void {
    this.#virtualizer.setOptions(this.#translated())
    const { adjust } = this.#options()
    this.#virtualizer.shouldAdjustScrollPositionOnItemSizeChange =
      adjust && ((item, delta) => adjust(item.index, delta) ?? item.start < (this.#virtualizer.scrollOffset ?? 0))
  }

  hostUpdated(): void {
    // The height first: `_willUpdate` scrolls, and the old height would hold it back.
    this.#size()
    this.#virtualizer._willUpdate()
    if (this.#scroller) this.#place()
    else this.#forget()
  }

  hostDisconnected(): void {
    this.#cleanup?.()
    this.#cleanup = undefined
    this.#forget()
  }

  /** The next scroller begins where it begins, not where the last one was left. */
  #forget(): void {
    this.#placed = false
    this.#sized = undefined
    this.#virtualizer.scrollOffset = null
  }

  get #scroller(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.virtual-scroller') ?? null
  }

  #translated(): VirtualizerOptions<HTMLElement, HTMLElement> {
    const { of, count, key, estimate, anchor = 'start', follow = false, overscan = 6 } = this.#options()
    // The virtualizer measures every row anew when it is given another function.
    if (!this.#key || of.length !== this.#of.length || of.some((part, index) => part !== this.#of[index])) {
      this.#of = of
      this.#key = (index) => key(index)
    }
    return {
      count,
      getItemKey: this.#key,
      estimateSize: estimate,
      anchorTo: anchor,
      followOnAppend: follow,
      overscan,
      getScrollElement: () => this.#scroller,
      ...(this.#placed ? {} : this.#guess(anchor)),
      indexAttribute: 'data-index',
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      measureElement: (row, entry, virtualizer) =>
        entry ? measureElement(row, entry, virtualizer) : (this.#height ?? measureElement(row, entry, virtualizer)),
      useAnimationFrameWithResizeObserver: false,
      onChange: () => {
        this.#host.requestUpdate()
      },
    }
  }

  /** What will be seen first, before there is anything to measure: without it, the rows at the start would be rendered for one layout. */
  #guess(anchor: 'start' | 'end') {
    const { clientWidth: width, clientHeight } = this.#host
    const height = Math.min(clientHeight, window.innerHeight)
    const initialOffset = () => (anchor === 'end' ? Math.max(0, this.#virtualizer.getTotalSize() - height) : 0)
    return { initialRect: { width, height }, initialOffset }
  }

  get #container(): HTMLElement | null {
    return this.#scroller?.querySelector<HTMLElement>('.virtual-rows') ?? null
  }

  #size(): void {
    const size = this.#virtualizer.getTotalSize()
    const container = this.#container
    if (!container || (this.#sized?.container === container && this.#sized.size === size)) return
    this.#sized = { container, size }
    container.style.blockSize = `${String(size)}px`
  }

  /** New rows are measured all at once before anything is written: a browser lays out whenever it is asked after it was told. */
  #place(): void {
    const container = this.#container
    if (!container) return
    const rows = [...container.children] as HTMLElement[]
    const fresh = rows.filter((row) => this.#keys.get(row) !== this.#keyOf(row))
    for (const row of fresh) this.#keys.set(row, this.#keyOf(row))
    const heights = fresh.map((row) => (this.#isMeasured(row) ? undefined : row.offsetHeight))
    fresh.forEach((row, at) => {
      this.#height = heights[at]
      this.#virtualizer.measureElement(row)
    })
    const starts = new Map(this.#virtualizer.getVirtualItems().map((item) => [item.index, item.start]))
    for (const row of rows) this.#move(row, starts.get(Number(row.dataset['index'])))
    this.#size()
  }

  #keyOf(row: HTMLElement): string {
    return this.#key?.(Number(row.dataset['index'])) ?? ''
  }

  /** Measured before, or to be measured by the observer: while it scrolls, a list must not be laid out twice in a frame. */
  #isMeasured(row: HTMLElement): boolean {
    return this.#virtualizer.isScrolling || this.#virtualizer.itemSizeCache.has(this.#keyOf(row))
  }

  #move(row: HTMLElement, start: number | undefined): void {
    if (start === undefined) return
    this.#placed = true
    if (this.#starts.get(row) === start) return
    this.#starts.set(row, start)
    row.style.transform = `translateY(${String(start)}px)`
  }
}
