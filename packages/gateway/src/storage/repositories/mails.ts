import type { Kysely, Selectable } from 'kysely'
import type { Database } from '../tables.js'
import type { MailsTable } from '../tables/mail.js'

export type MailRow = Selectable<MailsTable>

/** How an attempt to send a mail ended. */
export type MailOutcome =
  | { readonly state: 'sent' | 'dropped' }
  | { readonly state: 'failed'; readonly problem: string }
  | { readonly state: 'waiting'; readonly problem: string; readonly nextAttemptAt: number }

/**
 * Takes the oldest mail that is due, for `claim`, until `until`. Undefined when none is. A claim that was not finished
 * in time (its process died) is taken over.
 */
export function claimMail(
  db: Kysely<Database>,
  now: number,
  claim: string,
  until: number,
): Promise<MailRow | undefined> {
  return (
    db
      .updateTable('mails')
      .set((eb) => ({ claim, claimed_until: until, attempts: eb('attempts', '+', 1) }))
      .where('id', '=', (eb) =>
        eb
          .selectFrom('mails')
          .select('id')
          .where('state', '=', 'waiting')
          .where('next_attempt_at', '<=', now)
          .where((or) => or.or([or('claimed_until', 'is', null), or('claimed_until', '<=', now)]))
          .orderBy('next_attempt_at')
          .orderBy('id')
          .limit(1),
      )
      // said again: on PostgreSQL another process may have claimed the row since the inner query saw it
      .where((or) => or.or([or('claimed_until', 'is', null), or('claimed_until', '<=', now)]))
      .returningAll()
      .executeTakeFirst()
  )
}

/** Writes how the attempt ended, unless somebody else has taken the mail over. */
export async function finishMail(
  db: Kysely<Database>,
  mail: Pick<MailRow, 'id' | 'claim'>,
  outcome: MailOutcome,
  now: number,
): Promise<void> {
  const waiting = outcome.state === 'waiting'
  await db
    .updateTable('mails')
    .set({
      state: outcome.state,
      claim: null,
      claimed_until: null,
      problem: 'problem' in outcome ? outcome.problem : null,
      finished_at: waiting ? null : now,
      ...(waiting ? { next_attempt_at: outcome.nextAttemptAt } : {}),
    })
    .where('id', '=', mail.id)
    .where('claim', '=', mail.claim)
    .execute()
}

/** How many mails are in each state. */
export async function countMails(db: Kysely<Database>): Promise<ReadonlyMap<MailRow['state'], number>> {
  const rows = await db
    .selectFrom('mails')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  return new Map(rows.map(({ state, count }) => [state, count]))
}

/** The newest letters of the development outbox, sealed. */
export function keptLetters(db: Kysely<Database>, limit: number): Promise<MailRow[]> {
  return db
    .selectFrom('mails')
    .selectAll()
    .where('letter_sealed', 'is not', null)
    .orderBy('finished_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
