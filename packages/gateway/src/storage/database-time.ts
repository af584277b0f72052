import { type RawBuilder, sql } from 'kysely'
import type { Clock } from '../clock.js'
import type { Dialect } from './column-types.js'

/**
 * The time that all nodes of one database agree on, epoch milliseconds: PostgreSQL's own clock. A SQLite database
 * belongs to one process, whose clock it is.
 */
export function databaseNow(dialect: Dialect, clock: Clock): RawBuilder<number> {
  return dialect === 'postgres'
    ? sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`
    : sql<number>`${clock.now()}`
}
