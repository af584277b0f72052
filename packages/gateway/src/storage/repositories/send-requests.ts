import type { Insertable, Selectable } from 'kysely'
import type { SendRequestsTable } from '../tables/messaging.js'
import type { Db } from './sessions.js'

export type SendRequestRow = Selectable<SendRequestsTable>

/** The first request with an idempotency key, if it is younger than `after`. */
export async function sendRequest(
  db: Db,
  session: string,
  key: string,
  after: number,
): Promise<SendRequestRow | undefined> {
  return db
    .selectFrom('send_requests')
    .selectAll()
    .where('session_id', '=', session)
    .where('idempotency_key', '=', key)
    .where('created_at', '>', after)
    .executeTakeFirst()
}

/**
 * Claims an idempotency key; one older than `after` is forgotten. A transaction that claims waits for another that does.
 * @returns False when somebody else has it.
 */
export async function claimSendRequest(
  db: Db,
  request: Insertable<SendRequestsTable>,
  after: number,
): Promise<boolean> {
  const result = await db
    .insertInto('send_requests')
    .values(request)
    .onConflict((conflict) =>
      conflict
        .columns(['session_id', 'idempotency_key'])
        .doUpdateSet({ ...request, result: null })
        .where('send_requests.created_at', '<=', after),
    )
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Keeps the answer for those who repeat the request; the first answer stays. */
export async function keepResult(db: Db, session: string, key: string, result: string): Promise<void> {
  await db
    .updateTable('send_requests')
    .set({ result })
    .where('session_id', '=', session)
    .where('idempotency_key', '=', key)
    .where('result', 'is', null)
    .execute()
}

/** Gives a key free again: its request had no effect. */
export async function releaseSendRequest(db: Db, session: string, key: string, outboxId: string): Promise<void> {
  await db
    .deleteFrom('send_requests')
    .where('session_id', '=', session)
    .where('idempotency_key', '=', key)
    .where('outbox_id', '=', outboxId)
    .execute()
}

/** Forgets keys that are older than they are promised to be kept. */
export async function purgeSendRequests(db: Db, before: number): Promise<void> {
  await db.deleteFrom('send_requests').where('created_at', '<=', before).execute()
}
