import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Database } from './tables.js'

/**
 * Lets one transaction at a time find or make people, chats and groups of a session; the others wait until it ends. Two
 * that make the same one at once would both fail, with everything else that they were about to store. SQLite has one
 * writer anyway. Call it before anything is read.
 */
export async function lockSession(tx: Kysely<Database>, sessionId: string): Promise<void> {
  if (!(tx.getExecutor().adapter instanceof PostgresAdapter)) return
  await sql`select pg_advisory_xact_lock(hashtextextended(${sessionId}, 0))`.execute(tx)
}
