import { invalid } from './problem.js'

/** What a list operation may be asked for. */
export interface PageQuery {
  readonly limit?: number
  readonly cursor?: string
}

/**
 * One page of a list. The cursor names the last row of the page before, so that rows that arrive meanwhile move nothing.
 *
 * @throws Problem 400 for a cursor that names no row.
 */
export function page<T>(
  rows: readonly T[],
  query: PageQuery,
  keyOf: (row: T) => string,
): { data: T[]; nextCursor?: string } {
  const limit = Math.min(200, Math.max(1, query.limit ?? 50))
  let start = 0
  if (query.cursor !== undefined) {
    const at = rows.findIndex((row) => cursorOf(keyOf(row)) === query.cursor)
    if (at < 0) throw invalid('query.cursor: is not known')
    start = at + 1
  }
  const data = rows.slice(start, start + limit)
  const last = data.at(-1)
  return last !== undefined && start + limit < rows.length ? { data, nextCursor: cursorOf(keyOf(last)) } : { data }
}

function cursorOf(key: string): string {
  return btoa(encodeURIComponent(key)).replace(/=+$/, '')
}

/** Whether one of the texts contains the words, whatever their case. No words match everything. */
export function matches(words: string | undefined, ...texts: readonly (string | undefined)[]): boolean {
  const wanted = words?.trim().toLocaleLowerCase()
  return !wanted || texts.some((text) => text?.toLocaleLowerCase().includes(wanted))
}
