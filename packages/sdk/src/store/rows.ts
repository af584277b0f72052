import type { Noun, View } from './noun.js'

/** Rows in order and by key. Written in place: a copy is made once for each published snapshot, not for each event. */
export interface Rows<T> extends View<T> {
  /** Puts a row in its place; answers whether anything changed. */
  put(row: T, inWindow: boolean): boolean
  remove(key: string): boolean
  /** Puts these rows in the place of all. */
  replace(rows: readonly T[]): void
}

/** Creates an empty set of rows. The noun is asked when there are rows: it may become known after this call. */
export function createRows<T>(noun: Noun<T>): Rows<T> {
  let items: T[] = []
  let index = new Map<string, T>()

  const compare = (a: T, b: T) => {
    const right = noun.order(b)
    for (const [n, rank] of noun.order(a).entries()) {
      const other = right[n]
      if (other !== undefined && rank !== other) return rank < other ? -1 : 1
    }
    return 0
  }
  /** Where a row belongs: after those that compare equal. */
  const place = (row: T) => {
    let low = 0
    let high = noun.newest ? 0 : items.length
    while (low < high) {
      const middle = (low + high) >> 1
      const there = items[middle]
      if (there === undefined || compare(row, there) < 0) high = middle
      else low = middle + 1
    }
    return low
  }
  const remove = (id: string) => {
    const row = index.get(id)
    if (row === undefined) return false
    // The order finds the neighbourhood, identity the row among its equals.
    let at = place(row)
    while (at > 0 && items[--at] !== row);
    items.splice(items[at] === row ? at : items.indexOf(row), 1)
    return index.delete(id)
  }
  return {
    get: (id) => index.get(id),
    get items() {
      return items
    },
    remove,
    put(row, inWindow) {
      const id = noun.key(row)
      const before = index.get(id)
      if (before !== undefined) {
        if (same(before, row)) return false
        remove(id)
      } else if (!inWindow) {
        // Beyond the loaded window: it comes with its page, and would leave a gap now.
        const edge = noun.older ? items[0] : items.at(-1)
        if (edge !== undefined && (noun.older ? compare(row, edge) < 0 : compare(row, edge) > 0)) return false
      }
      items.splice(place(row), 0, row)
      index.set(id, row)
      for (const dropped of items.splice(noun.newest ?? Infinity)) index.delete(noun.key(dropped))
      return true
    },
    replace(rows) {
      index = new Map(
        rows.map((row) => {
          const known = index.get(noun.key(row))
          return [noun.key(row), known !== undefined && same(known, row) ? known : row]
        }),
      )
      items = [...index.values()].sort(compare)
    },
  }
}

/** Whether two rows say the same. A row whose fields merely changed places counts as changed, which does no harm. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
