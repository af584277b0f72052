import type { Noun, View } from './noun.js'

/** Rows in order and by key. Written in place: a copy is made once for each published snapshot, not for each event. */
export interface Rows<T> extends View<T> {
  /** Puts a row in its place; answers whether anything changed. */
  put(row: T, inWindow: boolean): boolean
  remove(key: string): boolean
  /** Puts these rows in the place of all. */
  replace(rows: readonly T[]): void
}

/** Creates an empty set of rows. */
export function createRows<T>({ key, compare, older, bound = Infinity }: Noun<T>): Rows<T> {
  let items: T[] = []
  const index = new Map<string, T>()

  /** Where a row belongs: after those that compare equal. */
  const place = (row: T) => {
    let low = 0
    let high = items.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(row, items[middle]!) < 0) high = middle
      else low = middle + 1
    }
    return low
  }
  const take = (id: string) => {
    const row = index.get(id)
    if (row === undefined) return -1
    // The order finds the neighbourhood, identity the row among its equals.
    let at = place(row) - 1
    while (at >= 0 && items[at] !== row) at--
    if (at < 0) at = items.indexOf(row)
    items.splice(at, 1)
    index.delete(id)
    return at
  }
  return {
    get: (id) => index.get(id),
    get items() {
      return items
    },
    put(row, inWindow) {
      const id = key(row)
      const before = index.get(id)
      if (before !== undefined && same(before, row)) return false
      if (before === undefined) {
        // Beyond the loaded window: it comes with its page, and would leave a gap now.
        const edge = older ? items[0] : items.at(-1)
        if (!inWindow && edge !== undefined && (older ? compare(row, edge) < 0 : compare(row, edge) > 0)) return false
      } else take(id)
      items.splice(place(row), 0, row)
      index.set(id, row)
      if (items.length > bound) index.delete(key(items.pop()!))
      return true
    },
    remove: (id) => take(id) >= 0,
    replace(rows) {
      const before = new Map(index)
      index.clear()
      for (const row of rows) {
        const known = before.get(key(row))
        index.set(key(row), known !== undefined && same(known, row) ? known : row)
      }
      items = [...index.values()].sort(compare)
    },
  }
}

/** Whether two rows say the same. A row whose fields merely changed places counts as changed, which does no harm. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
