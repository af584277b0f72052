import type { RowGeometry } from './row-geometry.js'

/** From one index to another, both of them in it. */
export interface Range {
  readonly start: number
  readonly end: number
}

type Places = Pick<RowGeometry<unknown>, 'indexOf' | 'isMeasured' | 'key' | 'start'>

export const indexOf = (row: Element): number => Number((row as HTMLElement).dataset['index'])

/** The elements of the rows that are rendered, whose they are, and what their sizes become. */
export class RenderedRows {
  readonly #geometry: Places
  readonly #resizes: ResizeObserver
  readonly #keys = new Map<Element, string>()

  constructor(geometry: Places, onResize: (entries: readonly ResizeObserverEntry[]) => void) {
    this.#geometry = geometry
    this.#resizes = new ResizeObserver(onResize)
  }

  /** Tells about the sizes of what is no row, too. */
  watch(boxes: readonly Element[]): void {
    for (const box of boxes) this.#resizes.observe(box)
  }

  disconnect(): void {
    this.#resizes.disconnect()
    this.#keys.clear()
  }

  /** Follows which rows are rendered. Answers those of `range` that have no size yet. */
  takeIn(container: Element, range: Range): readonly HTMLElement[] {
    const gone = new Set(this.#keys.keys())
    const fresh: HTMLElement[] = []
    for (const row of container.children as Iterable<HTMLElement>) {
      const index = indexOf(row)
      const isAway = index < range.start || index > range.end
      if (isAway || isPutAway(row)) this.#putAway(row, isAway)
      if (!gone.delete(row)) this.#resizes.observe(row)
      this.#keys.set(row, this.#geometry.key(index) ?? '')
      if (!isAway && !this.#geometry.isMeasured(index)) fresh.push(row)
    }
    for (const row of gone) {
      this.#resizes.unobserve(row)
      this.#keys.delete(row)
    }
    return fresh
  }

  /** Index and size of the rows that have become larger or smaller. */
  sizesIn(entries: readonly ResizeObserverEntry[]): readonly (readonly [number, number])[] {
    return entries
      .filter(({ target }) => {
        const key = this.#keys.get(target)
        return key !== undefined && !isPutAway(target) && this.#geometry.key(indexOf(target)) === key
      })
      .map(({ target, borderBoxSize }) => [indexOf(target), borderBoxSize[0]?.blockSize ?? 0])
  }

  /** Where the rows are now that stay wherever the list is scrolled to: the one with the focus, and the one to `keep`. */
  held(root: ShadowRoot | null, keep: string | undefined): readonly number[] {
    const kept = keep === undefined ? -1 : this.#geometry.indexOf(keep)
    return [this.#focusedIn(root), kept].filter((index) => index !== -1)
  }

  #focusedIn(root: ShadowRoot | null): number {
    const row = root?.activeElement?.closest('.virtual-rows > [data-index]')
    const key = row && this.#keys.get(row)
    if (!key) return -1
    const index = indexOf(row)
    return this.#geometry.key(index) === key ? index : this.#geometry.indexOf(key)
  }

  /** A row that stays for its focus stands where it would be, outside of the flow. */
  #putAway(row: HTMLElement, isAway: boolean): void {
    row.classList.toggle('virtual-away', isAway)
    row.style.insetBlockStart = isAway ? `${String(this.#geometry.start(indexOf(row)))}px` : ''
  }
}

const isPutAway = (row: Element): boolean => row.classList.contains('virtual-away')
