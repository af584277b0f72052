import type { Selectable } from 'kysely'
import type { PersonNames } from '../../whatsapp/facts.js'
import { phoneOf, type PersonIds } from '../../whatsapp/jid.js'
import type { PeopleTable } from '../tables/messaging.js'
import type { Db } from './sessions.js'
import { containsText } from './text-search.js'

export type PersonRow = Selectable<PeopleTable>

/** The person that a JID leads to, through any alias. */
export async function personByJid(db: Db, session: string, jid: string): Promise<PersonRow | undefined> {
  return db
    .selectFrom('people')
    .innerJoin('person_aliases', 'person_aliases.person_id', 'people.id')
    .selectAll('people')
    .where('person_aliases.session_id', '=', session)
    .where('person_aliases.jid', '=', jid)
    .executeTakeFirst()
}

export async function peopleById(
  db: Db,
  session: string,
  ids: readonly number[],
): Promise<ReadonlyMap<number, PersonRow>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('people')
    .selectAll()
    .where('session_id', '=', session)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Every JID that leads to each of these persons. */
export async function aliasesOf(
  db: Db,
  session: string,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const aliases = new Map<number, string[]>()
  if (ids.length === 0) return aliases
  const rows = await db
    .selectFrom('person_aliases')
    .selectAll()
    .where('session_id', '=', session)
    .where('person_id', 'in', [...new Set(ids)])
    .orderBy('jid')
    .execute()
  for (const row of rows) aliases.set(row.person_id, [...(aliases.get(row.person_id) ?? []), row.jid])
  return aliases
}

export async function insertPerson(db: Db, session: string, ids: PersonIds, now: number): Promise<PersonRow> {
  const jid = ids.lid ?? ids.pn
  if (jid === undefined) throw new Error('a person needs at least one JID')
  const row = await db
    .insertInto('people')
    .values({
      session_id: session,
      jid,
      lid: ids.lid ?? null,
      pn: ids.pn ?? null,
      username: ids.username ?? null,
      saved_name: null,
      business_name: null,
      push_name: null,
      search: '',
      dm: 0,
      first_seen_at: now,
      updated_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  for (const alias of [ids.lid, ids.pn]) if (alias !== undefined) await setAlias(db, session, alias, row.id)
  return savePerson(db, row, now)
}

/** Makes a JID lead to a person, away from whomever it led to before. */
export async function setAlias(db: Db, session: string, jid: string, person: number): Promise<void> {
  await db
    .insertInto('person_aliases')
    .values({ session_id: session, jid, person_id: person })
    .onConflict((conflict) => conflict.columns(['session_id', 'jid']).doUpdateSet({ person_id: person }))
    .execute()
}

/** Writes a person with what follows from the ids and names: the canonical JID and the searched text. */
export async function savePerson(db: Db, person: PersonRow, now: number): Promise<PersonRow> {
  const next = { ...person, jid: person.lid ?? person.pn ?? person.jid, search: searchText(person), updated_at: now }
  await db.updateTable('people').set(next).where('id', '=', person.id).execute()
  return next
}

function searchText(person: PersonRow): string {
  const parts = [person.saved_name, person.business_name, person.push_name, person.username, person.pn, person.lid]
  return parts.filter(Boolean).join('\n').toLowerCase()
}

/** Applies names by their source; returns the same row when nothing changes. */
export function withNames(person: PersonRow, names: PersonNames): PersonRow {
  const next = {
    ...person,
    saved_name: names.saved === undefined ? person.saved_name : names.saved,
    business_name: names.business === undefined ? person.business_name : names.business,
    push_name: names.push === undefined ? person.push_name : names.push,
    username: names.username === undefined ? person.username : names.username,
  }
  const changed = (['saved_name', 'business_name', 'push_name', 'username'] as const).some(
    (key) => next[key] !== person[key],
  )
  return changed ? next : person
}

/**
 * The name to show: saved, verified business, the one people give themselves; then the number, which is not a name and
 * leaves this absent; then the username; absent for somebody of whom only the LID is known.
 */
export function bestName(person: PersonRow | undefined): string | undefined {
  if (person === undefined) return undefined
  const { saved_name, business_name, push_name, pn, username } = person
  return saved_name ?? business_name ?? push_name ?? (pn === null ? username : null) ?? undefined
}

/** Digits of the person's number; absent when WhatsApp hides it. */
export function numberOf(person: PersonRow | undefined): string | undefined {
  return phoneOf(person?.pn)
}

/** What a list of contacts is narrowed to. */
export interface PeopleFilter {
  readonly source?: 'dm' | 'group' | undefined
  readonly group?: string | undefined
  readonly q?: string | undefined
  /** JIDs to leave out: our own. */
  readonly not?: readonly (string | undefined)[]
}

/** A page of persons in the order of their searched text, one more than `limit`. */
export async function peoplePage(
  db: Db,
  session: string,
  filter: PeopleFilter,
  page: { readonly limit: number; readonly after?: readonly [string, number] | undefined },
): Promise<PersonRow[]> {
  let query = db.selectFrom('people').selectAll().where('session_id', '=', session)
  if (filter.source !== undefined) query = query.where('dm', '=', filter.source === 'dm' ? 1 : 0)
  if (filter.q !== undefined && filter.q !== '') query = query.where(containsText('search', filter.q))
  for (const jid of filter.not ?? []) if (jid !== undefined) query = query.where('jid', '!=', jid)
  if (filter.group !== undefined) {
    const members = db
      .selectFrom('group_members')
      .select('person_id')
      .where('session_id', '=', session)
      .where('group_jid', '=', filter.group)
      .where('gone', '=', 0)
    query = query.where('id', 'in', members)
  }
  if (page.after !== undefined) {
    const [search, id] = page.after
    query = query.where((eb) =>
      eb.or([eb('search', '>', search), eb.and([eb('search', '=', search), eb('id', '>', id)])]),
    )
  }
  return query
    .orderBy('search')
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
}

/** Whom the owner has blocked, as far as the session knows them. */
export async function blockedPeople(db: Db, session: string): Promise<PersonRow[]> {
  return db.selectFrom('people').selectAll().where('session_id', '=', session).where('blocked', '=', 1).execute()
}
