import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import SQLite from 'better-sqlite3'
import { type Dialect as KyselyDialect, Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import pg from 'pg'
import type { Dialect } from './column-types.js'
import { joiningDialect } from './joining-driver.js'
import { preparedOnce } from './prepared-statements.js'
import { createPostgresSignals, noSignals, type Signals } from './signals.js'
import { type Backup, backUp } from './sqlite-backup.js'
import { lockDatabase } from './sqlite-lock.js'
import type { Database } from './tables.js'
import { tenantDialect } from './tenant-driver.js'
import { prepareTenantRole } from './tenant-role.js'

/** An open database of either kind. */
export interface Storage {
  readonly db: Kysely<Database>
  readonly dialect: Dialect
  /** Wakes other processes on the same database. */
  readonly signals: Signals
  /** Copies the database into a new file while it is used; only SQLite. */
  readonly backUp?: (file: string) => Promise<Backup>
  /**
   * From now on what is asked within a tenant is bounded by the database too; only PostgreSQL. Call it once the schema is
   * up to date. @returns False where the database's user may not do that.
   */
  readonly guardTenants?: () => Promise<boolean>
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
/** Copied in one turn of the event loop: about 4 MB. */
const BACKUP_PAGES = 1000

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
  const db = kysely(new SqliteDialect({ database: preparedOnce(database) }))
  return {
    db,
    dialect: 'sqlite',
    signals: noSignals,
    // what this connection writes meanwhile goes into the copy too, so that it never starts over
    backUp: (target) => backUp(database, target, BACKUP_PAGES),
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
  pool.on('connect', sendNoNul)
  // an idle connection that the server closes must not end the process
  pool.on('error', () => undefined)
  let tenantRole: string | null = null
  const db = kysely(tenantDialect(new PostgresDialect({ pool }), () => tenantRole))
  const signals = createPostgresSignals(url)
  const close = async () => {
    await signals.close()
    await db.destroy()
  }
  await pool.query('select 1').catch(async (error: unknown) => {
    await close()
    throw error
  })
  return {
    db,
    dialect: 'postgres',
    signals,
    guardTenants: async () => (tenantRole = await prepareTenantRole(db)) !== null,
    close,
  }
}

/** PostgreSQL keeps no NUL in a text, and strangers write one: without this their message could not be stored at all. */
function sendNoNul(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const clean = (value: unknown): unknown => (typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value)
  Object.assign(client, {
    query: (...args: unknown[]) => query(...args.map((arg) => (Array.isArray(arg) ? arg.map(clean) : arg))),
  })
}

function kysely(dialect: KyselyDialect): Kysely<Database> {
  return new Kysely<Database>({ dialect: joiningDialect(dialect) })
}
