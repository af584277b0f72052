import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Clock } from '../clock.js'
import type { Dialect } from './column-types.js'
import type { Database } from './tables.js'

/**
 * The time that all nodes of one database agree on, epoch milliseconds: PostgreSQL's own clock. A SQLite database
 * belongs to one process, whose clock it is.
 */
export function databaseNow(dialect: Dialect, clock: Clock): RawBuilder<number> {
  return dialect === 'postgres'
    ? sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`
    : sql<number>`${clock.now()}`
}

/** Reads that time. */
export async function currentTime(db: Kysely<Database>, now: RawBuilder<number>): Promise<number> {
  const { rows } = await sql<{ at: number }>`select ${now} as at`.execute(db)
  return rows[0]?.at ?? 0
}
