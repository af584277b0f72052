import type { Dialect } from '../column-types.js'
import type { Db } from './sessions.js'

/**
 * Makes this transaction the only one that counts, makes chats or makes people for a session, until it ends. First in its
 * transaction: who locks something else before may wait for ever. SQLite has one writer anyway.
 */
export async function lockSession(db: Db, dialect: Dialect, session: string): Promise<void> {
  if (dialect === 'sqlite') return
  await db.selectFrom('sessions').select('id').where('id', '=', session).forNoKeyUpdate().executeTakeFirst()
}
