import type { Selectable, Updateable } from 'kysely'
import type { ChatsTable } from '../tables/messaging.js'
import type { Db } from './sessions.js'
import { containsText } from './text-search.js'

export type ChatRow = Selectable<ChatsTable>
export type ChatPatch = Updateable<ChatsTable>

export async function chatByPerson(db: Db, session: string, person: number): Promise<ChatRow | undefined> {
  return db
    .selectFrom('chats')
    .selectAll()
    .where('session_id', '=', session)
    .where('person_id', '=', person)
    .executeTakeFirst()
}

/** A chat by its own JID; a person's aliases are for `personByJid` to follow first. */
export async function chatByJid(db: Db, session: string, jid: string): Promise<ChatRow | undefined> {
  return db.selectFrom('chats').selectAll().where('session_id', '=', session).where('jid', '=', jid).executeTakeFirst()
}

export async function chatById(db: Db, id: number): Promise<ChatRow | undefined> {
  return db.selectFrom('chats').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function insertChat(
  db: Db,
  chat: {
    readonly session: string
    readonly jid: string
    readonly type: string
    readonly person: number | null
    readonly now: number
  },
): Promise<ChatRow> {
  return db
    .insertInto('chats')
    .values({
      session_id: chat.session,
      jid: chat.jid,
      type: chat.type,
      person_id: chat.person,
      name: null,
      archived: 0,
      pinned: 0,
      muted_until: null,
      unread_count: 0,
      last_message_at: null,
      removed: 0,
      created_at: chat.now,
      updated_at: chat.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function patchChat(db: Db, id: number, patch: ChatPatch): Promise<ChatRow | undefined> {
  return db.updateTable('chats').set(patch).where('id', '=', id).returningAll().executeTakeFirst()
}

/** A page of chats that have something to show, the one written in last first, one more than `limit`. */
export async function chatsPage(
  db: Db,
  session: string,
  q: string | undefined,
  page: { readonly limit: number; readonly after?: readonly [number, number] | undefined },
): Promise<ChatRow[]> {
  let query = db
    .selectFrom('chats')
    .leftJoin('people', 'people.id', 'chats.person_id')
    .selectAll('chats')
    .where('chats.session_id', '=', session)
    .where('chats.removed', '=', 0)
    .where('chats.last_message_at', 'is not', null)
  if (q !== undefined && q !== '') {
    query = query.where((eb) =>
      eb.or([containsText('people.search', q), containsText('chats.name', q), containsText('chats.jid', q)]),
    )
  }
  if (page.after !== undefined) {
    const [lastAt, id] = page.after
    query = query.where((eb) =>
      eb.or([
        eb('chats.last_message_at', '<', lastAt),
        eb.and([eb('chats.last_message_at', '=', lastAt), eb('chats.id', '<', id)]),
      ]),
    )
  }
  return query
    .orderBy('chats.last_message_at', 'desc')
    .orderBy('chats.id', 'desc')
    .limit(page.limit + 1)
    .execute()
}
