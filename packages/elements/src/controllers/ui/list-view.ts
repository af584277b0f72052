import { TouchGlide } from './touch-glide.js'

/** The next node outwards, through slots and shadow roots. */
const outside = (node: Node): Node | null => {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode
}

/** Everything around an element that can scroll, the nearest first; the page itself is not among them. */
function scrollersAround(element: Element): HTMLElement[] {
  const found: HTMLElement[] = []
  for (let node = outside(element); node; node = outside(node))
    if (
      node instanceof HTMLElement &&
      node !== document.body &&
      node !== document.documentElement &&
      /auto|scroll/.test(getComputedStyle(node).overflowY)
    )
      found.push(node)
  return found
}

/**
 * What is seen of a list: through a scroller of its own, or through everything that scrolls around it, up to the page. Offsets are pixels
 * from the top of the list to the top of what is seen: below zero while the list begins further down.
 */
export class ListView {
  /** What scrolls, or may: its size decides how much is seen. */
  readonly boxes: readonly HTMLElement[]
  readonly #rows: HTMLElement
  readonly #own: HTMLElement | undefined
  readonly #onScroll: () => void
  readonly #glide: TouchGlide
  /** Pixels that rows are displaced by because the scroller did not take them: parts of a pixel, and all while a finger moves the list. */
  #held = 0
  #space = [-1, -1]

  /** `onScroll` is called when something else may be seen; `onRest` when a list that a finger has moved has come to rest. */
  constructor(rows: HTMLElement, own: HTMLElement | undefined, onScroll: () => void, onRest: () => void) {
    this.#rows = rows
    this.#own = own
    rows.style.transform = ''
    this.boxes = own ? [own] : scrollersAround(rows)
    this.#glide = new TouchGlide(onRest)
    this.#onScroll = () => {
      this.#glide.scrolled()
      onScroll()
    }
    for (const target of this.#targets) target.addEventListener('scroll', this.#onScroll, { passive: true })
    if (!own) addEventListener('resize', this.#onScroll)
    this.#glide.watch(this.#scroller)
  }

  disconnect(): void {
    for (const target of this.#targets) target.removeEventListener('scroll', this.#onScroll)
    removeEventListener('resize', this.#onScroll)
    this.#glide.watch(undefined)
  }

  /** At the end of a list with a scroller of its own. */
  get isAtEnd(): boolean {
    if (!this.#own) return false
    const { scrollHeight, clientHeight } = this.#own
    return scrollHeight - clientHeight - this.offset <= 1
  }

  get isOwn(): boolean {
    return this.#own !== undefined
  }

  /** False while the list is not laid out, as in a hidden tab: nothing can be learned about it then. */
  get isShown(): boolean {
    return this.#rows.getClientRects().length > 0
  }

  get offset(): number {
    return this.#scrolled + this.#held
  }

  get height(): number {
    if (this.#own) return this.#own.clientHeight
    const [top, bottom] = this.#window
    return Math.max(1, bottom - top)
  }

  /** Pixels between two rows. */
  get gap(): number {
    return this.#own ? 0 : parseFloat(getComputedStyle(this.#rows).rowGap) || 0
  }

  /** Brings the list to `offset`, or to its very end, as far as it can be scrolled. Answers where it is now. */
  to(offset: number | 'end'): number {
    const scroller = this.#scroller
    const below = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop
    const wanted = offset === 'end' ? this.#scrolled + below : offset
    if (!this.#glide.active) scroller.scrollTop += wanted - this.#scrolled
    const rest = wanted - this.#scrolled
    this.#hold(this.#glide.active || Math.abs(rest) < 1 ? rest : 0)
    return this.offset
  }

  /** A jump does not wait for a finger. */
  stopGliding(): void {
    this.#glide.stop()
  }

  /** Keeps room for what is not rendered, before and after the rows that are. */
  keepSpace(before: number, after: number): void {
    if (this.#space[0] === before && this.#space[1] === after) return
    this.#space = [before, after]
    if (this.#own) this.#rows.style.paddingBlock = `${String(before)}px ${String(after)}px`
    else {
      ;(this.#rows.previousElementSibling as HTMLElement).style.blockSize = `${String(before)}px`
      ;(this.#rows.nextElementSibling as HTMLElement).style.blockSize = `${String(after)}px`
    }
  }

  get #targets(): readonly EventTarget[] {
    return this.#own ? this.boxes : [...this.boxes, window]
  }

  get #scroller(): Element {
    const inner = this.#own ?? this.boxes.find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
    return inner ?? document.scrollingElement ?? document.documentElement
  }

  /** From where to where the window shows something of the boxes. */
  get #window(): readonly [number, number] {
    const rects = this.boxes.map((box) => box.getBoundingClientRect())
    return [Math.max(0, ...rects.map(({ top }) => top)), Math.min(innerHeight, ...rects.map(({ bottom }) => bottom))]
  }

  get #scrolled(): number {
    if (this.#own) return this.#own.scrollTop
    const start = this.#rows.previousElementSibling ?? this.#rows
    return this.#window[0] - start.getBoundingClientRect().top
  }

  #hold(pixels: number): void {
    if (pixels === this.#held) return
    this.#held = pixels
    this.#rows.style.transform = pixels === 0 ? '' : `translateY(${String(-pixels)}px)`
  }
}
