import { sql } from 'kysely'
import { type ChatRow, chatByPerson, patchChat } from './chats.js'
import { type PersonRow, savePerson } from './people.js'
import type { Db } from './sessions.js'

const BY_PERSON = ['message_reactions', 'message_receipts', 'message_votes'] as const
const BY_TARGET = ['messages', 'message_reactions', 'message_receipts', 'message_votes', 'message_amendments'] as const

/** What tells two rows of a table apart besides the target columns. */
const OWN_KEY: Readonly<Record<(typeof BY_TARGET)[number], string | undefined>> = {
  messages: undefined,
  message_reactions: 'person_id',
  message_receipts: 'person_id',
  message_votes: 'person_id',
  message_amendments: 'kind',
}

/**
 * Makes two records of one person one: `kept` (known by LID) takes the ids, names, chat, messages and memberships of `lost`
 * (known by number). The ids of both go on leading to it.
 * @returns The person, and the chat that both threads are now, if there was any.
 */
export async function mergePeople(
  db: Db,
  kept: PersonRow,
  lost: PersonRow,
  now: number,
): Promise<{ person: PersonRow; chat: ChatRow | undefined }> {
  await db.updateTable('person_aliases').set({ person_id: kept.id }).where('person_id', '=', lost.id).execute()
  const chat = await mergeChats(db, kept, lost, now)
  for (const table of BY_TARGET) await moveAuthor(db, table, lost, kept.id)
  for (const table of BY_PERSON) await moveReader(db, table, lost, kept.id)
  await moveMemberships(db, lost, kept.id)
  await db.deleteFrom('people').where('id', '=', lost.id).execute()
  const person = await savePerson(
    db,
    {
      ...kept,
      pn: kept.pn ?? lost.pn,
      username: kept.username ?? lost.username,
      saved_name: kept.saved_name ?? lost.saved_name,
      business_name: kept.business_name ?? lost.business_name,
      push_name: kept.push_name ?? lost.push_name,
      dm: Math.max(kept.dm, lost.dm),
      first_seen_at: Math.min(kept.first_seen_at, lost.first_seen_at),
    },
    now,
  )
  return { person, chat }
}

async function mergeChats(db: Db, kept: PersonRow, lost: PersonRow, now: number): Promise<ChatRow | undefined> {
  const from = await chatByPerson(db, lost.session_id, lost.id)
  const into = await chatByPerson(db, kept.session_id, kept.id)
  if (from === undefined) return undefined
  if (into === undefined) return patchChat(db, from.id, { jid: kept.jid, person_id: kept.id, updated_at: now })
  for (const table of BY_TARGET) await moveChat(db, table, from, into)
  await db.deleteFrom('chats').where('id', '=', from.id).execute()
  return patchChat(db, into.id, {
    unread_count: unread(into.unread_count, from.unread_count),
    last_message_at: latest(into.last_message_at, from.last_message_at),
    archived: Math.min(into.archived, from.archived),
    pinned: Math.max(into.pinned, from.pinned),
    removed: Math.min(into.removed, from.removed),
    updated_at: now,
  })
}

/** Counts add up; -1 is a mark, not a count. */
function unread(a: number, b: number): number {
  return Math.max(a, 0) + Math.max(b, 0) || Math.min(a, b)
}

function latest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b)
}

/** Moves rows to another chat; a row that the other chat has already is dropped first. */
async function moveChat(db: Db, table: (typeof BY_TARGET)[number], from: ChatRow, into: ChatRow): Promise<void> {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  const own = OWN_KEY[table]
  const author = sql`case when ${column('sender_id')} = ${from.person_id} then ${into.person_id} else ${column('sender_id')} end`
  await sql`delete from ${sql.table(table)} where chat_id = ${from.id} and exists (
    select 1 from ${sql.table(table)} twin where twin.chat_id = ${into.id} and twin.session_id = ${column('session_id')}
      and twin.wa_message_id = ${column('wa_message_id')} and twin.from_me = ${column('from_me')} and twin.sender_id = ${author}
      and ${own === undefined ? sql`1 = 1` : sql`twin.${sql.ref(own)} = ${column(own)}`})`.execute(db)
  await sql`update ${sql.table(table)} set chat_id = ${into.id} where chat_id = ${from.id}`.execute(db)
}

/** The messages that the lost person wrote, groups included, are the kept person's. */
async function moveAuthor(db: Db, table: (typeof BY_TARGET)[number], lost: PersonRow, kept: number): Promise<void> {
  const own = OWN_KEY[table]
  const columns = ['session_id', 'chat_id', 'wa_message_id', 'from_me', ...(own === undefined ? [] : [own])]
  await dropTwins(db, table, 'sender_id', columns, lost, kept)
}

async function moveReader(db: Db, table: (typeof BY_PERSON)[number], lost: PersonRow, kept: number): Promise<void> {
  await dropTwins(
    db,
    table,
    'person_id',
    ['session_id', 'chat_id', 'wa_message_id', 'from_me', 'sender_id'],
    lost,
    kept,
  )
}

async function moveMemberships(db: Db, lost: PersonRow, kept: number): Promise<void> {
  await dropTwins(db, 'group_members', 'person_id', ['session_id', 'group_jid'], lost, kept)
}

/** Replaces `lost` by `kept` in one column; a row that `kept` has already is dropped first. */
async function dropTwins(
  db: Db,
  table: string,
  column: string,
  columns: readonly string[],
  lost: PersonRow,
  kept: number,
): Promise<void> {
  const same = sql.join(
    columns.map((name) => sql`twin.${sql.ref(name)} = ${sql.ref(`${table}.${name}`)}`),
    sql` and `,
  )
  await sql`delete from ${sql.table(table)} where session_id = ${lost.session_id} and ${sql.ref(column)} = ${lost.id}
    and exists (select 1 from ${sql.table(table)} twin where twin.${sql.ref(column)} = ${kept} and ${same})`.execute(db)
  await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${kept}
    where session_id = ${lost.session_id} and ${sql.ref(column)} = ${lost.id}`.execute(db)
}
