import type { Insertable, Selectable } from 'kysely'
import type { SendRequestsTable } from '../tables/messaging.js'
import type { Db } from './sessions.js'

/** The first send with an idempotency key. */
export async function sendRequest(
  db: Db,
  session: string,
  key: string,
): Promise<Selectable<SendRequestsTable> | undefined> {
  return db
    .selectFrom('send_requests')
    .selectAll()
    .where('session_id', '=', session)
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
}

/** Claims an idempotency key. @returns False when somebody else has it. */
export async function addSendRequest(db: Db, request: Insertable<SendRequestsTable>): Promise<boolean> {
  const result = await db
    .insertInto('send_requests')
    .values(request)
    .onConflict((conflict) => conflict.columns(['session_id', 'idempotency_key']).doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** How many messages of ours a session has stored since a time, this gateway's and the phone's alike. */
export async function sentSince(db: Db, session: string, since: number): Promise<number> {
  const row = await db
    .selectFrom('messages')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('session_id', '=', session)
    .where('from_me', '=', 1)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow()
  return row.count
}
