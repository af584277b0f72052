import type { Db } from './sessions.js'

/** Messages that have been promised a place within the limits and have not left yet. */
export async function countReserved(db: Db, session: string): Promise<number> {
  const row = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'queued')
    .where('session_id', '=', session)
    .where('reserved', '=', 1)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Messages that wait for a place within the limits. */
export async function countUnreserved(db: Db, session: string): Promise<number> {
  const row = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'queued')
    .where('session_id', '=', session)
    .where('kind', '=', 'message')
    .where('reserved', '=', 0)
    .executeTakeFirstOrThrow()
  return row.count
}

/**
 * When the `nth` newest of the messages that left after a time left; `undefined` when fewer did. With n = the limit, that
 * message's leaving the window is what makes room for the next.
 */
export async function nthNewestHanded(
  db: Db,
  session: string,
  after: number,
  nth: number,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('outbox')
    .select('handed_at')
    .where('session_id', '=', session)
    .where('kind', '=', 'message')
    .where('handed_at', '>', after)
    .orderBy('handed_at', 'desc')
    .limit(1)
    .offset(nth - 1)
    .executeTakeFirst()
  return row?.handed_at ?? undefined
}
