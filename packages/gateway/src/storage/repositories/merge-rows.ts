import { type RawBuilder, sql } from 'kysely'
import type { Db } from './sessions.js'

/** Tables whose rows speak of a message: of a chat, by an author. */
export const TARGETED = [
  'messages',
  'message_reactions',
  'message_receipts',
  'message_votes',
  'message_amendments',
] as const
/** Tables whose rows say what a person did. */
export const PERSONAL = ['message_reactions', 'message_receipts', 'message_votes'] as const

type Table = (typeof TARGETED)[number] | 'group_members'

const column = (table: string, name: string) => sql.ref(`${table}.${name}`)

/** What tells rows of a table apart. */
const KEYS: Readonly<Record<Table, readonly string[]>> = {
  messages: ['session_id', 'chat_id', 'wa_message_id', 'from_me', 'sender_id'],
  message_reactions: ['session_id', 'chat_id', 'wa_message_id', 'from_me', 'sender_id', 'person_id'],
  message_receipts: ['session_id', 'chat_id', 'wa_message_id', 'from_me', 'sender_id', 'person_id'],
  message_votes: ['session_id', 'chat_id', 'wa_message_id', 'from_me', 'sender_id', 'person_id'],
  message_amendments: ['session_id', 'chat_id', 'wa_message_id', 'from_me', 'sender_id', 'kind'],
  group_members: ['session_id', 'group_jid', 'person_id'],
}

/** Which of two rows that are the same knows more: the newer, the further, the readable one. */
const WORTH: Readonly<Record<Table, (table: string) => RawBuilder<number>>> = {
  messages: (table) => sql`(case when ${column(table, 'type')} = 'waiting' then 0 else 1000 end
    + case when ${column(table, 'revoked_by')} is null then 0 else 100 end
    + case when ${column(table, 'edited_at')} is null then 0 else 10 end + coalesce(${column(table, 'ack')}, 0))`,
  message_reactions: (table) => sql`${column(table, 'at')}`,
  message_receipts: (table) => sql`${column(table, 'ack')}`,
  message_votes: (table) => sql`${column(table, 'at')}`,
  message_amendments: (table) => sql`${column(table, 'at')}`,
  group_members: (table) => sql`(case when ${column(table, 'gone')} = 0 then 10 else 0 end
    + case when ${column(table, 'role')} = 'member' then 0 else 1 end)`,
}

/** Replaces one value of a key column by another. Of two rows that become the same, the one that knows more stays. */
export async function replaceKey(
  db: Db,
  table: Table,
  key: string,
  { session, from, into }: { readonly session: string; readonly from: number; readonly into: number },
): Promise<void> {
  const others = KEYS[table].filter((name) => name !== key)
  const same = sql.join(
    others.map((name) => sql`${column('twin', name)} = ${column(table, name)}`),
    sql` and `,
  )
  const twinOf = (mine: number, its: number, better: RawBuilder<boolean>) => sql`
    delete from ${sql.table(table)} where session_id = ${session} and ${sql.ref(key)} = ${mine} and exists (
      select 1 from ${sql.table(table)} twin where ${column('twin', key)} = ${its} and ${same} and ${better})`
  const more = sql<boolean>`${WORTH[table]('twin')} > ${WORTH[table](table)}`
  await twinOf(into, from, more).execute(db)
  await twinOf(from, into, sql<boolean>`1 = 1`).execute(db)
  await sql`update ${sql.table(table)} set ${sql.ref(key)} = ${into}
    where session_id = ${session} and ${sql.ref(key)} = ${from}`.execute(db)
}

/** The names that a person used in groups go with them, where their other record has none. */
export async function shareTags(db: Db, session: string, from: number, into: number): Promise<void> {
  for (const name of ['tag', 'push_tag']) {
    const twin = (mine: number, its: number) => sql`
      update group_members set ${sql.ref(name)} = (select ${column('twin', name)} from group_members twin
        where twin.session_id = group_members.session_id and twin.group_jid = group_members.group_jid and twin.person_id = ${its})
      where session_id = ${session} and person_id = ${mine} and ${sql.ref(name)} is null
        and exists (select 1 from group_members twin where twin.session_id = group_members.session_id
          and twin.group_jid = group_members.group_jid and twin.person_id = ${its})`
    await twin(into, from).execute(db)
    await twin(from, into).execute(db)
  }
}
