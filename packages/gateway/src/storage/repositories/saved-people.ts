import type { Db } from './sessions.js'

/** JIDs of everybody whom the owner has saved, by LID where it is known; at most `limit`. */
export async function savedJids(db: Db, session: string, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('people')
    .select('jid')
    .where('session_id', '=', session)
    .where('saved_name', 'is not', null)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ jid }) => jid)
}
