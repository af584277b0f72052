import type { Selectable } from 'kysely'
import type { PollDeadlinesTable } from '../tables/outbox.js'
import type { Db } from './sessions.js'

/** Remembers when a poll ends. */
export async function addPollDeadline(db: Db, deadline: PollDeadlinesTable): Promise<void> {
  await db.insertInto('poll_deadlines').values(deadline).execute()
}

/** Takes out the polls whose time is up; nobody else gets them. */
export async function takeEndedPolls(db: Db, now: number): Promise<Selectable<PollDeadlinesTable>[]> {
  return db.deleteFrom('poll_deadlines').where('ends_at', '<=', now).returningAll().execute()
}
