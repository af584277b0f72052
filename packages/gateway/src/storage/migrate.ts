import { type Kysely, type Transaction, sql } from 'kysely'
import { type ColumnTypes, columnTypes } from './column-types.js'
import type { Storage } from './database.js'

/** One step of the schema. Steps run once, in the order of their list, each in a transaction; a released one never changes. */
export interface Migration {
  readonly name: string
  up(db: Transaction<unknown>, types: ColumnTypes): Promise<void>
}

interface Ledger {
  schema_migrations: { name: string; applied_at: number }
}

/** Any constant: the key of the lock that makes one of several starting gateways the migrator. */
const ADVISORY_LOCK = 7_264_910

/** Brings the schema up to date. Throws when the database knows a step that this gateway does not: it is newer. */
export async function migrate(storage: Storage, migrations: readonly Migration[], now: number): Promise<void> {
  const db = storage.db as unknown as Kysely<Ledger>
  const types = columnTypes(storage.dialect)
  for (;;) {
    const more = await db.transaction().execute(async (tx) => {
      // before the ledger: creating a table "if not exists" twice at once fails for one of the two
      if (storage.dialect === 'postgres') await sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`.execute(tx)
      await createLedger(tx)
      const applied = new Set(
        (await tx.selectFrom('schema_migrations').select('name').execute()).map((row) => row.name),
      )
      refuseNewer(applied, migrations)
      const next = migrations.find((migration) => !applied.has(migration.name))
      if (!next) return false
      await next.up(tx as unknown as Transaction<unknown>, types)
      await tx.insertInto('schema_migrations').values({ name: next.name, applied_at: now }).execute()
      return true
    })
    if (!more) return
  }
}

async function createLedger(tx: Transaction<Ledger>): Promise<void> {
  await tx.schema
    .createTable('schema_migrations')
    .ifNotExists()
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('applied_at', 'bigint', (c) => c.notNull())
    .execute()
}

function refuseNewer(applied: ReadonlySet<string>, known: readonly Migration[]): void {
  const names = new Set(known.map((migration) => migration.name))
  const unknown = [...applied].filter((name) => !names.has(name))
  if (unknown.length > 0) {
    throw new Error(`the database was written by a newer gateway (unknown migrations: ${unknown.join(', ')})`)
  }
}
