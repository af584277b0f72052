import type { Insertable, Selectable, Updateable } from 'kysely'
import type { OutboxState, OutboxTable } from '../tables/outbox.js'
import type { Db } from './sessions.js'
import { containsText } from './text-search.js'

export type OutboxRow = Selectable<OutboxTable>
export type OutboxPatch = Updateable<OutboxTable>

/** A chat with something to send, and the oldest of it. */
export interface WaitingChat {
  readonly session: string
  readonly chat: number
  /** Whether it needs no place within the limits any more. */
  readonly admitted: boolean
}

/** Who works on a job. */
export interface JobClaim {
  readonly lease: string
  readonly node: string
  readonly until: number
}

export async function insertJob(db: Db, row: Insertable<OutboxTable>): Promise<OutboxRow> {
  return db.insertInto('outbox').values(row).returningAll().executeTakeFirstOrThrow()
}

export async function jobById(db: Db, id: string): Promise<OutboxRow | undefined> {
  return db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst()
}

/** How many messages of a session wait. */
export async function countQueued(db: Db, session: string): Promise<number> {
  const row = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'queued')
    .where('session_id', '=', session)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Chats whose oldest waiting job is due, the longest waiting first. */
export async function waitingChats(db: Db, now: number): Promise<WaitingChat[]> {
  const heads = db
    .selectFrom('outbox')
    .innerJoin('messages', 'messages.id', 'outbox.message_id')
    .select(['outbox.session_id as session', 'messages.chat_id as chat'])
    .select(({ fn }) => fn.min<number>('outbox.position').as('head'))
    .where('outbox.state', '=', 'queued')
    .groupBy(['outbox.session_id', 'messages.chat_id'])
  const rows = await db
    .selectFrom(heads.as('heads'))
    .innerJoin('outbox', 'outbox.position', 'heads.head')
    .select(['heads.session', 'heads.chat', 'outbox.kind', 'outbox.reserved'])
    .where('outbox.next_attempt_at', '<=', now)
    .where('outbox.leased_until', '<=', now)
    .orderBy('heads.head')
    .execute()
  return rows.map(({ session, chat, kind, reserved }) => ({
    session,
    chat,
    admitted: kind === 'action' || reserved === 1,
  }))
}

/** The oldest waiting job of a chat. */
export async function chatHead(db: Db, session: string, chat: number): Promise<OutboxRow | undefined> {
  return db
    .selectFrom('outbox')
    .innerJoin('messages', 'messages.id', 'outbox.message_id')
    .selectAll('outbox')
    .where('outbox.state', '=', 'queued')
    .where('outbox.session_id', '=', session)
    .where('messages.chat_id', '=', chat)
    .orderBy('outbox.position')
    .limit(1)
    .executeTakeFirst()
}

/** Takes a waiting job; `undefined` when somebody else has it. */
export async function claimJob(
  db: Db,
  id: string,
  now: number,
  claim: JobClaim,
  reserved: number,
): Promise<OutboxRow | undefined> {
  return db
    .updateTable('outbox')
    .set({ lease: claim.lease, node_id: claim.node, leased_until: claim.until, reserved, updated_at: now })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .where('leased_until', '<=', now)
    .returningAll()
    .executeTakeFirst()
}

/** Changes a job that is still held under this lease and in this state; false when it is not. */
export async function patchHeld(
  db: Db,
  job: { readonly id: string; readonly lease: string | null },
  state: OutboxState,
  patch: OutboxPatch,
): Promise<boolean> {
  const result = await db
    .updateTable('outbox')
    .set(patch)
    .where('id', '=', job.id)
    .where('state', '=', state)
    .where('lease', 'is not distinct from', job.lease)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** The action that travelled under an id, and not a message of its own. */
export async function actionByWaId(db: Db, session: string, waMessageId: string): Promise<OutboxRow | undefined> {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('session_id', '=', session)
    .where('wa_message_id', '=', waMessageId)
    .where('kind', '=', 'action')
    .executeTakeFirst()
}

/** Late answers: messages whose outcome was unknown have arrived after all. */
export async function resolveUnknown(
  db: Db,
  session: string,
  waMessageIds: readonly string[],
  now: number,
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'sent', error: null, updated_at: now })
    .where('session_id', '=', session)
    .where('wa_message_id', 'in', [...waMessageIds])
    .where('state', '=', 'unknown')
    .execute()
}

/** Jobs whose worker is gone: of an earlier life of this node, or of a node whose lease ran out. */
export async function abandonedJobs(
  db: Db,
  of: { readonly node: string } | { readonly before: number },
): Promise<OutboxRow[]> {
  const query = db
    .selectFrom('outbox')
    .selectAll()
    .where('state', 'in', ['queued', 'sending'])
    .where('lease', 'is not', null)
  return 'node' in of
    ? query.where('node_id', '=', of.node).execute()
    : query.where('leased_until', '<=', of.before).execute()
}

/** Jobs that nobody works on and that wait for nothing: message or link are gone, or they waited too long. */
export async function hopelessJobs(
  db: Db,
  before: number,
): Promise<{ job: OutboxRow; why: 'message_gone' | 'logged_out' | 'expired' }[]> {
  const rows = await db
    .selectFrom('outbox')
    .leftJoin('messages', 'messages.id', 'outbox.message_id')
    .innerJoin('sessions', 'sessions.id', 'outbox.session_id')
    .selectAll('outbox')
    .select(['messages.id as row', 'sessions.status as status'])
    .where('outbox.state', '=', 'queued')
    .where('outbox.lease', 'is', null)
    .where((eb) =>
      eb.or([
        eb('messages.id', 'is', null),
        eb('sessions.status', '=', 'logged_out'),
        eb('outbox.created_at', '<=', before),
      ]),
    )
    .execute()
  return rows.map(({ row, status, ...job }) => ({
    job,
    why: row === null ? 'message_gone' : status === 'logged_out' ? 'logged_out' : 'expired',
  }))
}

/** Waiting jobs that were asked for with a credential that stands on a bond. */
export async function jobsOfBond(db: Db, bond: string): Promise<OutboxRow[]> {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', 'queued')
    .where(containsText('bonds', ` ${bond} `))
    .execute()
}

/** Forgets finished jobs. */
export async function purgeJobs(db: Db, before: number): Promise<void> {
  await db
    .deleteFrom('outbox')
    .where('state', 'not in', ['queued', 'sending'])
    .where('updated_at', '<=', before)
    .execute()
}
