import type { Kysely, Selectable, Updateable } from 'kysely'
import type { Reach } from '../../http/reach.js'
import type { Database } from '../tables.js'
import type { SessionsTable } from '../tables/messaging.js'
import { containsText } from './text-search.js'

export type SessionRow = Selectable<SessionsTable>
export type SessionPatch = Updateable<SessionsTable>

/** Either the plain handle or a transaction. */
export type Db = Kysely<Database>

/** What a list of sessions is narrowed to. */
export interface SessionFilter {
  readonly q?: string | undefined
  readonly status?: SessionRow['status'] | undefined
  readonly organization?: string | undefined
  readonly gateway?: string | undefined
}

export async function insertSession(db: Db, row: SessionRow): Promise<void> {
  await db.insertInto('sessions').values(row).execute()
}

/** One session, whoever owns it: for the gateway's own use. */
export async function sessionById(db: Db, id: string): Promise<SessionRow | undefined> {
  return db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst()
}

/** One session within reach. */
export async function sessionWithin(db: Db, id: string, reach: Reach): Promise<SessionRow | undefined> {
  if (reach.sessions !== null && !reach.sessions.has(id)) return undefined
  let query = db.selectFrom('sessions').selectAll().where('id', '=', id)
  if (reach.organizationId !== null) query = query.where('organization_id', '=', reach.organizationId)
  return query.executeTakeFirst()
}

/** A page of sessions within reach, newest first, one more than `limit`. */
export async function sessionsWithin(
  db: Db,
  reach: Reach,
  filter: SessionFilter,
  page: { readonly limit: number; readonly before?: string | undefined },
): Promise<(SessionRow & { organization_name: string | null })[]> {
  let query = db
    .selectFrom('sessions')
    .leftJoin('organizations', 'organizations.id', 'sessions.organization_id')
    .selectAll('sessions')
    .select('organizations.name as organization_name')
    .orderBy('sessions.id', 'desc')
    .limit(page.limit + 1)
  if (reach.organizationId !== null) query = query.where('sessions.organization_id', '=', reach.organizationId)
  if (reach.sessions !== null) {
    if (reach.sessions.size === 0) return []
    query = query.where('sessions.id', 'in', [...reach.sessions])
  }
  if (page.before !== undefined) query = query.where('sessions.id', '<', page.before)
  if (filter.status !== undefined) query = query.where('sessions.status', '=', filter.status)
  if (filter.organization !== undefined) query = query.where('sessions.organization_id', '=', filter.organization)
  if (filter.gateway !== undefined) query = query.where('sessions.gateway_id', '=', filter.gateway)
  const { q } = filter
  if (q !== undefined && q !== '') {
    query = query.where((eb) =>
      eb.or(['sessions.label', 'sessions.phone_number', 'sessions.id'].map((column) => containsText(column, q))),
    )
  }
  return query.execute()
}

export async function adminSession(db: Db): Promise<SessionRow | undefined> {
  return db.selectFrom('sessions').selectAll().where('is_admin_session', '=', 1).executeTakeFirst()
}

export async function patchSession(db: Db, id: string, patch: SessionPatch): Promise<SessionRow | undefined> {
  return db.updateTable('sessions').set(patch).where('id', '=', id).returningAll().executeTakeFirst()
}

const OWNED = [
  'session_backfills',
  'session_leases',
  'session_credentials',
  'session_keys',
  'session_stanzas',
  'message_reactions',
  'message_receipts',
  'message_votes',
  'message_amendments',
  'send_requests',
  'outbox',
  'poll_deadlines',
  'messages',
  'chats',
  'group_members',
  'groups',
  'person_aliases',
  'people',
] as const

/** Deletes a session with everything it has seen. */
export async function deleteSessionRows(db: Db, id: string): Promise<void> {
  for (const table of OWNED) await db.deleteFrom(table).where('session_id', '=', id).execute()
  await db.deleteFrom('sessions').where('id', '=', id).execute()
}
