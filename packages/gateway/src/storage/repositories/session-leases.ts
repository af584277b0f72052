import { type RawBuilder, sql } from 'kysely'
import type { Hold } from '../../whatsapp/credential-store.js'
import type { Dialect } from '../column-types.js'
import type { Db, SessionRow } from './sessions.js'

/** How a lease is counted, milliseconds of the database's clock. */
export interface LeaseTerms {
  readonly ttlMs: number
  /** How long after its end a lease of another node is still respected. */
  readonly graceMs: number
}

const isFree = (now: RawBuilder<number>, graceMs: number) =>
  sql<boolean>`(session_leases.lease_until = 0 or session_leases.lease_until <= ${now} - ${sql.lit(graceMs)})`

/** Takes a session that nobody holds; its epoch grows. `undefined`: another node holds it, or this one already does. */
export async function takeLease(
  db: Db,
  sessionId: string,
  nodeId: string,
  now: RawBuilder<number>,
  { ttlMs, graceMs }: LeaseTerms,
): Promise<Hold | undefined> {
  const until = sql<number>`${now} + ${sql.lit(ttlMs)}`
  const row = await db
    .insertInto('session_leases')
    .values({ session_id: sessionId, node_id: nodeId, epoch: 1, lease_until: until })
    .onConflict((conflict) =>
      conflict
        .column('session_id')
        .doUpdateSet((eb) => ({
          node_id: nodeId,
          epoch: eb('session_leases.epoch', '+', 1),
          lease_until: until,
        }))
        .where(isFree(now, graceMs)),
    )
    .returning('epoch')
    .executeTakeFirst()
  return row && { sessionId, epoch: row.epoch }
}

/** Prolongs leases. Returns the sessions that are still held under the epochs shown. */
export async function renewLeases(
  db: Db,
  holds: readonly Hold[],
  now: RawBuilder<number>,
  { ttlMs }: LeaseTerms,
): Promise<ReadonlySet<string>> {
  if (holds.length === 0) return new Set()
  const pairs = holds.map(({ sessionId, epoch }) => sql`(cast(${sessionId} as text), cast(${epoch} as bigint))`)
  const rows = await db
    .updateTable('session_leases')
    .set({ lease_until: sql<number>`${now} + ${sql.lit(ttlMs)}` })
    .where(sql<boolean>`(session_id, epoch) in (values ${sql.join(pairs)})`)
    .returning('session_id')
    .execute()
  return new Set(rows.map((row) => row.session_id))
}

/** Lets go of a session, so that any node may take it at once. Nothing happens when it was taken already. */
export async function releaseLease(db: Db, { sessionId, epoch }: Hold): Promise<void> {
  await db
    .updateTable('session_leases')
    .set({ lease_until: 0 })
    .where('session_id', '=', sessionId)
    .where('epoch', '=', epoch)
    .execute()
}

/** Frees what an earlier life of a node held (null: of any node); should it still live, it can no longer write. */
export async function freeLeasesOf(db: Db, nodeId: string | null): Promise<void> {
  let query = db
    .updateTable('session_leases')
    .set((eb) => ({ lease_until: 0, epoch: eb('epoch', '+', 1) }))
    .where('lease_until', '>', 0)
  if (nodeId !== null) query = query.where('node_id', '=', nodeId)
  await query.execute()
}

/** Sessions that want a connection and that no node holds. */
export async function freeSessions(db: Db, now: RawBuilder<number>, { graceMs }: LeaseTerms): Promise<SessionRow[]> {
  return db
    .selectFrom('sessions')
    .leftJoin('session_leases', 'session_leases.session_id', 'sessions.id')
    .selectAll('sessions')
    .where('wanted', '=', 1)
    .where((eb) => eb.or([eb('session_leases.lease_until', 'is', null), isFree(now, graceMs)]))
    .orderBy('sessions.id')
    .execute()
}

/** How many sessions each node holds. */
export async function heldByNode(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('session_leases')
    .select(['node_id', (eb) => eb.fn.countAll<number>().as('n')])
    .where('lease_until', '>', 0)
    .groupBy('node_id')
    .execute()
  return new Map(rows.map((row) => [row.node_id, row.n]))
}

/**
 * Whether a session is still held under this epoch, and makes sure that it stays so until the transaction ends.
 * Call it first in a transaction: a node that renews waits for it.
 */
export async function isHeld(db: Db, dialect: Dialect, { sessionId, epoch }: Hold): Promise<boolean> {
  let query = db
    .selectFrom('session_leases')
    .select('epoch')
    .where('session_id', '=', sessionId)
    .where('epoch', '=', epoch)
  if (dialect === 'postgres') query = query.forShare()
  return (await query.executeTakeFirst()) !== undefined
}
