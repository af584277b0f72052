import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** How a set of items is walked with the keyboard. */
export interface RovingFocusOptions {
  /** The focusable items in visual order, from the rendered tree. */
  readonly items: () => readonly HTMLElement[]
  /** Which arrow keys move. Default `vertical`. */
  readonly orientation?: 'vertical' | 'horizontal' | 'both'
  /** Whether the ends meet. Default false. */
  readonly wrap?: boolean
  /** Told when an item receives focus by key. */
  readonly onMove?: (item: HTMLElement) => void
}

/**
 * One tab stop for a set of items: arrow keys, Home and End move within it. Call `handle` from the container's `keydown`; the item with
 * focus (else the current one, else the first) is in the tab order.
 */
export class RovingFocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #options: RovingFocusOptions
  #current: HTMLElement | undefined

  constructor(host: ReactiveControllerHost & HTMLElement, options: RovingFocusOptions) {
    this.#host = host
    this.#options = options
    host.addController(this)
  }

  hostUpdated(): void {
    this.#sync()
  }

  /** Makes `item` the tab stop. */
  select(item: HTMLElement | undefined): void {
    this.#current = item
    this.#sync()
  }

  /** Focuses an item and makes it the tab stop. */
  focus(item: HTMLElement | undefined): void {
    if (!item) return
    this.select(item)
    item.focus()
    this.#options.onMove?.(item)
  }

  /** Handles a `keydown`; answers whether it was one of ours. */
  handle(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    const items = this.#options.items()
    const at = items.findIndex((item) => item === this.#active())
    const next = this.#target(event.key, at, items.length)
    if (next === undefined) return false
    event.preventDefault()
    this.focus(items[next])
    return true
  }

  #active(): Element | null {
    return (this.#host.shadowRoot ?? document).activeElement
  }

  #target(key: string, at: number, length: number): number | undefined {
    if (length === 0) return undefined
    if (key === 'Home') return 0
    if (key === 'End') return length - 1
    const step = this.#step(key)
    if (step === 0) return undefined
    if (at === -1) return step > 0 ? 0 : length - 1
    const next = at + step
    if (this.#options.wrap) return (next + length) % length
    return Math.min(length - 1, Math.max(0, next))
  }

  #step(key: string): number {
    const orientation = this.#options.orientation ?? 'vertical'
    const rightToLeft = getComputedStyle(this.#host).direction === 'rtl'
    if (orientation !== 'horizontal') {
      if (key === 'ArrowDown') return 1
      if (key === 'ArrowUp') return -1
    }
    if (orientation !== 'vertical') {
      if (key === 'ArrowRight') return rightToLeft ? -1 : 1
      if (key === 'ArrowLeft') return rightToLeft ? 1 : -1
    }
    return 0
  }

  #sync(): void {
    const items = this.#options.items()
    const stop = this.#current && items.includes(this.#current) ? this.#current : items[0]
    for (const item of items) item.tabIndex = item === stop ? 0 : -1
  }
}
