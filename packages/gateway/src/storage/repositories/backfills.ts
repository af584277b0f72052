import type { Insertable, Selectable, Updateable } from 'kysely'
import type { SessionBackfillsTable } from '../tables/backfill.js'
import type { Db } from './sessions.js'

export type BackfillRow = Selectable<SessionBackfillsTable>

/** Notes a run that begins; `undefined` while another one is going on. */
export async function insertBackfill(db: Db, row: Insertable<SessionBackfillsTable>): Promise<BackfillRow | undefined> {
  return db
    .insertInto('session_backfills')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
}

/** The newest run of a session. */
export async function lastBackfill(db: Db, session: string): Promise<BackfillRow | undefined> {
  return db
    .selectFrom('session_backfills')
    .selectAll()
    .where('session_id', '=', session)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Ends a run that is still going on. */
export async function endBackfill(db: Db, id: string, end: Updateable<SessionBackfillsTable>): Promise<void> {
  await db.updateTable('session_backfills').set(end).where('id', '=', id).where('status', '=', 'running').execute()
}

/** Ends the runs that a node left behind when it ended. */
export async function abandonBackfills(db: Db, node: string, now: number): Promise<void> {
  await db
    .updateTable('session_backfills')
    .set({ status: 'failed', error: 'the gateway was restarted', finished_at: now })
    .where('node_id', '=', node)
    .where('status', '=', 'running')
    .execute()
}

/** People that the owner has saved on the phone. */
export async function countSaved(db: Db, session: string): Promise<number> {
  const { saved } = await db
    .selectFrom('people')
    .select(({ fn }) => fn.countAll<number>().as('saved'))
    .where('session_id', '=', session)
    .where('saved_name', 'is not', null)
    .executeTakeFirstOrThrow()
  return saved
}
