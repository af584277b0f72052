import { type Selectable, sql, type Updateable } from 'kysely'
import type { GroupMembersTable, GroupsTable } from '../tables/messaging.js'
import type { Db } from './sessions.js'
import { containsText } from './text-search.js'

export type GroupRow = Selectable<GroupsTable>
export type MemberRow = Selectable<GroupMembersTable>

export async function groupByJid(db: Db, session: string, jid: string): Promise<GroupRow | undefined> {
  return db.selectFrom('groups').selectAll().where('session_id', '=', session).where('jid', '=', jid).executeTakeFirst()
}

/** The group, made known when it was not. */
export async function ensureGroup(db: Db, session: string, jid: string, now: number): Promise<GroupRow> {
  const known = await groupByJid(db, session, jid)
  if (known) return known
  return db
    .insertInto('groups')
    .values({
      session_id: session,
      jid,
      subject: null,
      description: null,
      owner_jid: null,
      participant_count: null,
      is_announce: 0,
      is_locked: 0,
      created_at_wa: null,
      read_at: null,
      first_seen_at: now,
      updated_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function patchGroup(db: Db, id: number, patch: Updateable<GroupsTable>): Promise<void> {
  await db.updateTable('groups').set(patch).where('id', '=', id).execute()
}

/** A page of groups by subject, one more than `limit`. */
export async function groupsPage(
  db: Db,
  session: string,
  q: string | undefined,
  page: { readonly limit: number; readonly after?: readonly [string, number] | undefined },
): Promise<GroupRow[]> {
  let query = db.selectFrom('groups').selectAll().where('session_id', '=', session)
  if (q !== undefined && q !== '')
    query = query.where((eb) => eb.or([containsText('subject', q), containsText('jid', q)]))
  if (page.after !== undefined) {
    const [last, id] = page.after
    query = query.where((eb) => {
      const title = eb.fn.coalesce('subject', eb.val(''))
      return eb.or([eb(title, '>', last), eb.and([eb(title, '=', last), eb('id', '>', id)])])
    })
  }
  return query
    .orderBy((eb) => eb.fn.coalesce('subject', eb.val('')))
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
}

export async function memberOf(db: Db, session: string, group: string, person: number): Promise<MemberRow | undefined> {
  return db
    .selectFrom('group_members')
    .selectAll()
    .where('session_id', '=', session)
    .where('group_jid', '=', group)
    .where('person_id', '=', person)
    .executeTakeFirst()
}

/** Everybody who was ever seen in a group, by person. */
export async function membersOf(
  db: Db,
  session: string,
  group: string,
): Promise<ReadonlyMap<number, MemberRow & { readonly jid: string }>> {
  const rows = await db
    .selectFrom('group_members')
    .innerJoin('people', 'people.id', 'group_members.person_id')
    .selectAll('group_members')
    .select('people.jid')
    .where('group_members.session_id', '=', session)
    .where('group_jid', '=', group)
    .execute()
  return new Map(rows.map((row) => [row.person_id, row]))
}

/** What is learned of one member; what is absent stays. */
export interface MemberPatch {
  readonly role?: string
  readonly tag?: string
  readonly push_tag?: string
  readonly gone?: number
}

/**
 * Notes a member. Whoever is seen for the first time without a role is an ordinary member.
 * @param unseenGone - Whether somebody who was never seen there before has left by now: 1 for authors of old messages.
 */
export async function upsertMember(
  db: Db,
  session: string,
  group: string,
  person: number,
  patch: MemberPatch,
  at: number,
  unseenGone = 0,
): Promise<void> {
  await db
    .insertInto('group_members')
    .values({
      session_id: session,
      group_jid: group,
      person_id: person,
      role: patch.role ?? 'member',
      tag: patch.tag ?? null,
      push_tag: patch.push_tag ?? null,
      gone: patch.gone ?? unseenGone,
      first_seen_at: at,
      last_seen_at: at,
    })
    .onConflict((conflict) =>
      conflict.columns(['session_id', 'group_jid', 'person_id']).doUpdateSet({ ...patch, last_seen_at: later(at) }),
    )
    .execute()
}

/** History tells old sightings late. */
const later = (at: number) =>
  sql<number>`case when group_members.last_seen_at > ${at} then group_members.last_seen_at else ${at} end`

/** Everybody who is not in a complete member list has left. */
export async function markOthersGone(
  db: Db,
  session: string,
  group: string,
  present: readonly number[],
): Promise<void> {
  let query = db
    .updateTable('group_members')
    .set({ gone: 1 })
    .where('session_id', '=', session)
    .where('group_jid', '=', group)
  if (present.length > 0) query = query.where('person_id', 'not in', present)
  await query.execute()
}

export async function countMembers(db: Db, session: string, group: string): Promise<number> {
  const row = await db
    .selectFrom('group_members')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('session_id', '=', session)
    .where('group_jid', '=', group)
    .where('gone', '=', 0)
    .executeTakeFirstOrThrow()
  return row.count
}

/** A page of the members who are there, one more than `limit`. */
export async function membersPage(
  db: Db,
  session: string,
  group: string,
  q: string | undefined,
  page: { readonly limit: number; readonly after?: number | undefined },
): Promise<MemberRow[]> {
  let query = db
    .selectFrom('group_members')
    .innerJoin('people', 'people.id', 'group_members.person_id')
    .selectAll('group_members')
    .where('group_members.session_id', '=', session)
    .where('group_jid', '=', group)
    .where('gone', '=', 0)
  if (q !== undefined && q !== '')
    query = query.where((eb) =>
      eb.or([containsText('people.search', q), containsText('tag', q), containsText('push_tag', q)]),
    )
  if (page.after !== undefined) query = query.where('group_members.id', '>', page.after)
  return query
    .orderBy('group_members.id')
    .limit(page.limit + 1)
    .execute()
}

/** The groups that a person is in, with what is known of each. */
export async function groupsOfPerson(
  db: Db,
  session: string,
  person: number,
): Promise<(MemberRow & { subject: string | null })[]> {
  return db
    .selectFrom('group_members')
    .leftJoin('groups', (join) =>
      join
        .onRef('groups.jid', '=', 'group_members.group_jid')
        .onRef('groups.session_id', '=', 'group_members.session_id'),
    )
    .selectAll('group_members')
    .select('groups.subject')
    .where('group_members.session_id', '=', session)
    .where('group_members.person_id', '=', person)
    .where('group_members.gone', '=', 0)
    .orderBy('groups.subject')
    .execute()
}
