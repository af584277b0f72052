import { bestName, peopleById, type PersonRow } from '../storage/repositories/people.js'
import type { Db } from '../storage/repositories/sessions.js'
import type { PersonIds } from '../whatsapp/jid.js'

/** Everybody that a set of rows speaks of, to be named without one query each. */
export interface People {
  byId(id: number): PersonRow | undefined
  /** The person behind ids as the wire gave them. */
  byIds(ids: PersonIds): PersonRow | undefined
  /** The JID to show for ids: the person's canonical one where the person is known. */
  jid(ids: PersonIds): string | undefined
  name(ids: PersonIds): string | undefined
}

/** Loads the persons with these record ids, and those that these ids of the wire lead to. */
export async function loadPeople(
  db: Db,
  session: string,
  ids: readonly number[],
  wire: readonly PersonIds[],
): Promise<People> {
  const byId = await peopleById(db, session, ids)
  const jids = [...new Set(wire.flatMap(({ lid, pn }) => [lid, pn]).filter((jid): jid is string => jid !== undefined))]
  const byJid = await peopleByJid(db, session, jids)
  const account = jids.length === 0 ? undefined : await accountOf(db, session)
  const find = ({ lid, pn }: PersonIds) =>
    (lid === undefined ? undefined : byJid.get(lid)) ?? (pn === undefined ? undefined : byJid.get(pn))
  return {
    byId: (id) => byId.get(id),
    byIds: find,
    jid: (person) => find(person)?.jid ?? person.lid ?? person.pn,
    name: (person) => bestName(find(person)) ?? (account?.is(person) ? account.label : undefined),
  }
}

/** The session's own account: nobody writes to it under its own ids, so that it has no name but the session's label. */
async function accountOf(db: Db, session: string) {
  const row = await db
    .selectFrom('sessions')
    .select(['label', 'wa_jid', 'wa_lid'])
    .where('id', '=', session)
    .executeTakeFirst()
  return {
    label: row?.label ?? undefined,
    is: ({ lid, pn }: PersonIds) =>
      (lid !== undefined && lid === row?.wa_lid) || (pn !== undefined && pn === row?.wa_jid),
  }
}

async function peopleByJid(db: Db, session: string, jids: readonly string[]): Promise<ReadonlyMap<string, PersonRow>> {
  if (jids.length === 0) return new Map()
  const rows = await db
    .selectFrom('person_aliases')
    .innerJoin('people', 'people.id', 'person_aliases.person_id')
    .selectAll('people')
    .select('person_aliases.jid as alias')
    .where('person_aliases.session_id', '=', session)
    .where('person_aliases.jid', 'in', jids)
    .execute()
  return new Map(rows.map(({ alias, ...person }) => [alias, person]))
}
