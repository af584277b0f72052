import { validationError } from '../http/problems.js'

const DEFAULT_LIMIT = 50
const MAX_LIMIT = 200

/** The page size to use: the default when absent, else clamped to 1..200. */
export function pageLimit(limit: number | undefined): number {
  if (limit === undefined) return DEFAULT_LIMIT
  return Math.min(MAX_LIMIT, Math.max(1, Math.trunc(limit)))
}

/** Packs the sort key of a page's last row into an opaque cursor. */
export function encodeCursor(parts: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** Unpacks a cursor of `length` parts; throws a validation problem for anything else that a client sends. */
export function decodeCursor(cursor: string, length: number): readonly (string | number | null)[] {
  const parts = parse(cursor)
  const fits =
    Array.isArray(parts) &&
    parts.length === length &&
    parts.every((part) => part === null || typeof part === 'string' || typeof part === 'number')
  if (!fits) throw validationError(['cursor: not a cursor of this list'])
  return parts as (string | number | null)[]
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown
  } catch {
    return null
  }
}

/** A page made of `limit + 1` rows: the extra one says that there is more. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
  key: (row: Row) => readonly (string | number | null)[],
): { data: Item[]; nextCursor?: string } {
  const data = rows.slice(0, limit)
  const last = data.at(-1)
  const more = rows.length > limit && last !== undefined
  return more ? { data: data.map(present), nextCursor: encodeCursor(key(last)) } : { data: data.map(present) }
}
