import { type Kysely, sql } from 'kysely'
import type { Storage } from '../database.js'
import type { Database } from '../tables.js'

/** An ended bond, as another process wrote it down. */
export interface RevocationNotice {
  readonly id: number
  readonly bond: string
  readonly reason: string
}

/** Notices become visible when their transaction commits, which may be long after their id was given out. */
const VISIBLE_FOR_MS = 120_000
const KEPT_MS = 600_000

/** By the database's own clock: those of the nodes differ. */
const databaseNow = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`

/** Rows that tell every process on a PostgreSQL database which credentials ended. */
export class RevocationNotices {
  readonly #storage: Storage

  constructor(storage: Storage) {
    this.#storage = storage
  }

  /** Writes a notice with the transaction that ends the bond, and wakes the other processes when it commits. */
  async add(tx: Kysely<Database>, bond: string, reason: string): Promise<void> {
    await tx.insertInto('revocation_notices').values({ bond, reason, created_at: databaseNow }).execute()
    await this.#storage.signals.send(tx, 'waygate_revocations')
  }

  /** The notices of the last minutes, oldest first. */
  async recent(): Promise<RevocationNotice[]> {
    return this.#storage.db
      .selectFrom('revocation_notices')
      .select(['id', 'bond', 'reason'])
      .where('created_at', '>', sql<number>`${databaseNow} - ${VISIBLE_FOR_MS}::bigint`)
      .orderBy('id')
      .execute()
  }

  /** Removes what everybody has read. */
  async forget(): Promise<void> {
    await this.#storage.db
      .deleteFrom('revocation_notices')
      .where('created_at', '<', sql<number>`${databaseNow} - ${KEPT_MS}::bigint`)
      .execute()
  }
}
