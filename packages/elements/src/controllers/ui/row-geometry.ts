/** What decides where rows stand. */
export interface RowSource<T> {
  /** A list that is not changed: what changes comes as another list. */
  readonly rows: readonly T[]
  /** A stable identity per row, so that measurements survive insertions. */
  readonly key: (row: T) => string
  /** Pixels a row takes before it has been measured: each the same, or its own. */
  readonly estimate: number | ((row: T) => number)
}

/** A row that is to stay `into` pixels above the top of what is seen, whatever is found out about the rows around it. */
export interface Held {
  readonly key: string
  readonly into: number
}

/** Where a list is led: to a row, back to one that is held, or to its end. */
export type Goal = { readonly key: string; readonly align: Align } | Held | 'end'

export type Align = 'start' | 'center' | 'end' | 'auto'

/** Rows after the first one in view that are asked where the view has gone, before it is left where it is. */
const WITNESSES = 40

/** Where each row of a list stands: as measured where it has been on the screen, as estimated where not. Pixels, from the top of the list. */
export class RowGeometry<T> {
  #rows: readonly T[] = []
  #keys: readonly string[] = []
  #sizes = new Float64Array(0)
  /** One more than there are rows: the last is where the list ends. Right up to `#summed`, and summed up further when asked for. */
  #starts = new Float64Array(1)
  #summed = 0
  #total = 0
  #measured = new Map<string, number>()

  get count(): number {
    return this.#keys.length
  }

  get total(): number {
    return this.#total
  }

  key(index: number): string | undefined {
    return this.#keys[index]
  }

  indexOf(key: string): number {
    return this.#keys.indexOf(key)
  }

  start(index: number): number {
    for (; this.#summed < index; this.#summed += 1)
      this.#starts[this.#summed + 1] = (this.#starts[this.#summed] ?? 0) + (this.#sizes[this.#summed] ?? 0)
    return this.#starts[index] ?? 0
  }

  size(index: number): number {
    return this.#sizes[index] ?? 0
  }

  isMeasured(index: number): boolean {
    return this.#measured.has(this.#keys[index] ?? '')
  }

  /** The row that `offset` runs through; the nearest one outside of the list. */
  at(offset: number): number {
    const last = Math.max(0, this.count - 1)
    while (this.#summed < last && (this.#starts[this.#summed] ?? 0) <= offset) this.start(this.#summed + 1)
    let low = 0
    let high = Math.min(last, this.#summed)
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.start(middle) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** A row has been measured: what comes after it moves. */
  resize(index: number, size: number): void {
    this.#measured.set(this.#keys[index] ?? '', size)
    this.#total += size - this.size(index)
    this.#sizes[index] = size
    this.#summed = Math.min(this.#summed, index)
  }

  /**
   * Takes in what the list has become; a row that was measured keeps its size wherever it has gone. Answers the row that shows where those have
   * gone that were at `offset`, if they may have moved. What stays at either end is found by what it is: most changes are a few rows in a list
   * of thousands. `anew` is for another width or density: no row has the size that it had.
   */
  lay({ rows, key, estimate }: RowSource<T>, offset = 0, anew = false): Held | undefined {
    const [before, last, sizes, starts] = [this.#rows, this.#keys, this.#sizes, this.#starts]
    const count = rows.length
    const keyAt = (index: number): string => key(rows[index] as T)
    const stays = (at: number, was: number): boolean => rows[at] === before[was] || keyAt(at) === last[was]
    const most = Math.min(count, last.length)
    let head = 0
    while (head < most && stays(head, head)) head += 1
    this.#rows = rows
    if (head === count && head === last.length && !anew) return undefined
    let tail = 0
    while (tail < most - head && stays(count - 1 - tail, last.length - 1 - tail)) tail += 1
    const witnesses = this.#witnesses(offset)
    const middle: string[] = []
    for (let at = head; at < count - tail; at += 1) middle.push(keyAt(at))
    this.#keys = last.slice(0, head).concat(middle, last.slice(last.length - tail))
    if (anew) this.#measured.clear()
    this.#sizes = new Float64Array(count)
    if (anew) this.#total = this.#size(estimate, 0, count)
    else {
      this.#sizes.set(sizes.subarray(0, head))
      this.#sizes.set(sizes.subarray(last.length - tail), count - tail)
      const gone = sizes.subarray(head, last.length - tail).reduce((sum, one) => sum + one, 0)
      this.#total += this.#size(estimate, head, count - tail) - gone
    }
    this.#summed = anew ? 0 : Math.min(this.#summed, head)
    this.#starts = new Float64Array(count + 1)
    this.#starts.set(starts.subarray(0, this.#summed + 1))
    this.#letGo()
    const place = (index: number): number =>
      index < head ? index : index >= last.length - tail ? index + count - last.length : this.#found(index, last)
    const witness = witnesses.find(({ index }) => place(index) !== -1)
    return witness && { key: last[witness.index] ?? '', into: witness.into }
  }

  /** Where a view of the list has to stand now, as far as is known; undefined when the row is gone. */
  offsetOf(goal: Goal, view: { offset: number; height: number }): number | undefined {
    if (goal === 'end') return this.count === 0 ? undefined : Math.max(0, this.total - view.height)
    const index = this.indexOf(goal.key)
    if (index === -1) return undefined
    return 'into' in goal ? this.start(index) + goal.into : this.offsetFor(index, goal.align, view)
  }

  /** Where a view of the list has to stand so that it shows a row; `auto` moves no further than it must. */
  offsetFor(index: number, align: Align, { offset, height }: { offset: number; height: number }): number {
    const start = this.start(index)
    const above = start + this.size(index) - height
    const wanted = {
      start,
      center: (start + above) / 2,
      end: above,
      auto: start < offset ? start : Math.max(above, offset),
    }[align]
    return Math.max(0, Math.min(wanted, this.total - height))
  }

  /** Gives the rows from `from` on, before `to`, their sizes; answers how much they are together. */
  #size(estimate: RowSource<T>['estimate'], from: number, to: number): number {
    if (typeof estimate === 'number' && this.#measured.size === 0) {
      this.#sizes.fill(estimate, from, to)
      return estimate * (to - from)
    }
    let sum = 0
    for (let index = from; index < to; index += 1) {
      const guess = typeof estimate === 'number' ? estimate : estimate(this.#rows[index] as T)
      const size = this.#measured.get(this.#keys[index] ?? '') ?? guess
      this.#sizes[index] = size
      sum += size
    }
    return sum
  }

  #witnesses(offset: number): readonly { readonly index: number; readonly into: number }[] {
    const first = this.at(offset)
    return Array.from({ length: Math.min(WITNESSES, this.count - first) }, (_, at) => ({
      index: first + at,
      into: offset - this.start(first + at),
    }))
  }

  /** Where a row has gone together with a neighbour: one that was moved alone, as a chat with news, takes no reader with it. */
  #found(index: number, last: readonly string[]): number {
    const now = this.#keys.indexOf(last[index] ?? '')
    const stayed = (by: number) => last[index + by] !== undefined && this.#keys[now + by] === last[index + by]
    return now !== -1 && (stayed(1) || stayed(-1)) ? now : -1
  }

  /** Rows that are gone for good, as those of a long watched log, are let go of. */
  #letGo(): void {
    if (this.#measured.size <= 2 * this.count + 1000) return
    const kept = new Set(this.#keys)
    this.#measured = new Map([...this.#measured].filter(([key]) => kept.has(key)))
  }
}
