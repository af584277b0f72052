import type { Change, View } from '../../src/store/noun.js'

/** A collection's rows as its reducer sees them. */
export function view<T>(key: (row: T) => string, ...items: T[]): View<T> {
  return { items, get: (id) => items.find((row) => key(row) === id) }
}

/** The first row that a change puts in. */
export const row = <T>(change: Change<T>): T | undefined => (Array.isArray(change) ? (change as T[])[0] : undefined)
