import { createHash } from 'node:crypto'

const POSITION_DIGITS = 16
const CURSOR = /^([0-9a-f]{12})\.(\d{16})$/

/** Whose log a cursor belongs to: one organization's, or (null) the firehose over all of them. */
export type LogScope = string | null

/**
 * The epoch as one scope sees it. It is derived from the database's epoch and the scope, so that a cursor of another
 * organization is as foreign as one from another database.
 */
export function scopedEpoch(databaseEpoch: string, scope: LogScope): string {
  return createHash('sha256')
    .update(`${databaseEpoch}\n${scope ?? '*'}`)
    .digest('hex')
    .slice(0, 12)
}

/** `<epoch>.<position>`; the fixed width makes cursors of one epoch comparable as text. */
export function formatCursor(epoch: string, position: number): string {
  return `${epoch}.${String(position).padStart(POSITION_DIGITS, '0')}`
}

/** The parts of a cursor, or undefined for text that was never one. */
export function parseCursor(cursor: string): { readonly epoch: string; readonly position: number } | undefined {
  const match = CURSOR.exec(cursor)
  if (!match) return undefined
  const position = Number(match[2])
  return Number.isSafeInteger(position) ? { epoch: match[1] ?? '', position } : undefined
}
