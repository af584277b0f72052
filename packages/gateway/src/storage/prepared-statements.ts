import type SQLite from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** More than the gateway's queries have texts, as far as these do not depend on how many values are asked for. */
const KEEP = 500

/**
 * Prepares each text of SQL once, for as long as it is among the {@link KEEP} that were used last: parsing one takes longer than most queries do. Only for
 * queries that read all their rows at once (Kysely's `stream` would find its statement busy).
 */
export function preparedOnce(database: SQLite.Database, keep = KEEP): SqliteDatabase {
  const statements = new Map<string, SQLite.Statement>()
  return {
    close: () => void database.close(),
    prepare(text) {
      const statement = statements.get(text) ?? database.prepare(text)
      // the newest is at the end, so that the first is the one that was not used for longest
      statements.delete(text)
      statements.set(text, statement)
      const [oldest] = statements.keys()
      if (statements.size > keep && oldest !== undefined) statements.delete(oldest)
      return statement
    },
  }
}
