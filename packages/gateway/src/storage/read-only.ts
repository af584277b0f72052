import SQLite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { fileOf, isPostgres, openDatabase } from './database.js'
import type { Database } from './tables.js'

/** A database that is only looked at. */
export interface ReadOnlyStorage {
  readonly db: Kysely<Database>
  close(): Promise<void>
}

/** Opens a database to look at it, also while a gateway is using it. Throws when there is none. */
export async function openToRead(url: string): Promise<ReadOnlyStorage> {
  if (isPostgres(url)) return openDatabase(url)
  const database = new SQLite(fileOf(url), { readonly: true, fileMustExist: true })
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database }) })
  return { db, close: () => db.destroy() }
}
