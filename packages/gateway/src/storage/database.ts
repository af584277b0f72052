import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import SQLite from 'better-sqlite3'
import { type Dialect as KyselyDialect, Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import pg from 'pg'
import type { Dialect } from './column-types.js'
import { joiningDialect } from './joining-driver.js'
import { createPostgresSignals, noSignals, type Signals } from './signals.js'
import { lockDatabase } from './sqlite-lock.js'
import type { Database } from './tables.js'

/** An open database of either kind. */
export interface Storage {
  readonly db: Kysely<Database>
  readonly dialect: Dialect
  /** Wakes other processes on the same database. */
  readonly signals: Signals
  close(): Promise<void>
}

/** Whether the database answers. */
export async function answers({ db }: Pick<Storage, 'db'>): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
}

const POOL_SIZE = 10

/**
 * Opens `file:/path/to/waygate.db` (or a plain path) as SQLite, `postgres://…` as PostgreSQL.
 *
 * A SQLite file belongs to one process: a second one gets {@link DatabaseInUseError} at once.
 * Every acknowledged commit is on disk (WAL with synchronous=FULL).
 */
export async function openDatabase(url: string): Promise<Storage> {
  return isPostgres(url) ? openPostgres(url) : openSqlite(fileOf(url))
}

/** Whether an address is one of PostgreSQL. */
export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url)
}

/** The file that a SQLite address names. */
export function fileOf(url: string): string {
  return url.startsWith('file:') ? fileURLToPath(url) : url
}

function openSqlite(file: string): Storage {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const lock = lockDatabase(file)
  const database = new SQLite(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('busy_timeout = 1000')
  const db = kysely(new SqliteDialect({ database }))
  return {
    db,
    dialect: 'sqlite',
    signals: noSignals,
    async close() {
      await db.destroy()
      lock.release()
    },
  }
}

async function openPostgres(url: string): Promise<Storage> {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    types: {
      // bigint holds only counters and milliseconds here, both exact as numbers
      getTypeParser: (type, format): unknown =>
        type === pg.types.builtins.INT8 ? Number : (pg.types.getTypeParser(type, format) as unknown),
    },
  })
  // an idle connection that the server closes must not end the process
  pool.on('error', () => undefined)
  const db = kysely(new PostgresDialect({ pool }))
  const signals = createPostgresSignals(url)
  const close = async () => {
    await signals.close()
    await db.destroy()
  }
  await pool.query('select 1').catch(async (error: unknown) => {
    await close()
    throw error
  })
  return { db, dialect: 'postgres', signals, close }
}

function kysely(dialect: KyselyDialect): Kysely<Database> {
  return new Kysely<Database>({ dialect: joiningDialect(dialect) })
}
