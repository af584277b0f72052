import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core'
import { css, type ReactiveController, type ReactiveControllerHost } from 'lit'

/** What the list looks like now; asked for before every update. */
export interface VirtualListOptions {
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
    this.#place()
  }

  hostDisconnected(): void {
    this.#cleanup?.()
    this.#cleanup = undefined
    this.#placed = false
  }

  get #scroller(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.virtual-scroller') ?? null
  }

  #translated(): VirtualizerOptions<HTMLElement, HTMLElement> {
    const { count, key, estimate, anchor = 'start', follow = false, overscan = 6 } = this.#options()
    return {
      count,
      getItemKey: key,
      estimateSize: estimate,
      anchorTo: anchor,
      followOnAppend: follow,
      overscan,
      getScrollElement: () => this.#scroller,
      indexAttribute: 'data-index',
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      useAnimationFrameWithResizeObserver: false,
      onChange: () => {
        this.#host.requestUpdate()
      },
    }
  }

  get #container(): HTMLElement | null {
    return this.#scroller?.querySelector<HTMLElement>('.virtual-rows') ?? null
  }

  #size(): void {
    const container = this.#container
    if (container) container.style.blockSize = `${String(this.#virtualizer.getTotalSize())}px`
  }

  #place(): void {
    const container = this.#container
    if (!container) return
    const starts = new Map(this.#virtualizer.getVirtualItems().map((item) => [item.index, item.start]))
    for (const row of container.querySelectorAll<HTMLElement>(':scope > [data-index]')) {
      const start = starts.get(Number(row.dataset['index']))
      if (start === undefined) continue
      row.style.transform = `translateY(${String(start)}px)`
      this.#virtualizer.measureElement(row)
      this.#placed = true
    }
    this.#size()
  }
}
