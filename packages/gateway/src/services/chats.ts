import type { Core } from '../area.js'
import { notFound } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import { decodeCursor, encodeCursor, pageLimit } from '../storage/page.js'
import { chatsPage } from '../storage/repositories/chats.js'
import { findChat } from './chats-address.js'
import { type Chat, chatViewOf, chatViews } from './chats-view.js'
import type { Page, PageQuery } from './page-query.js'
import type { SessionAccess } from './sessions-access.js'
import { scopeOf } from './sessions-scope.js'

/** The threads of a session. */
export interface ChatService {
  /** The one written in last first. */
  list(reach: Reach, session: string, query: PageQuery & { q?: string | undefined }): Promise<Page<Chat>>
  /** Any JID of the person finds the chat. */
  get(reach: Reach, session: string, jid: string): Promise<Chat>
}

interface Deps extends Pick<Core, 'storage'> {
  readonly access: SessionAccess
}

export function createChatService({ storage, access }: Deps): ChatService {
  const { db } = storage

  return {
    async list(reach, session, query) {
      const scope = scopeOf(await access.row(reach, session))
      const limit = pageLimit(query.limit)
      const after = query.cursor === undefined ? undefined : numbersOf(decodeCursor(query.cursor, 2))
      const rows = await chatsPage(db, session, query.q, { limit, after })
      const shown = rows.slice(0, limit)
      const last = shown.at(-1)
      const data = await chatViews(db, scope, shown)
      return rows.length > limit && last
        ? { data, nextCursor: encodeCursor([last.last_message_at, last.id]) }
        : { data }
    },

    async get(reach, session, jid) {
      const scope = scopeOf(await access.row(reach, session))
      const chat = await findChat(db, session, jid)
      if (!chat || chat.removed === 1) throw notFound()
      return chatViewOf(db, scope, chat)
    },
  }
}

function numbersOf(parts: readonly (string | number | null)[]): readonly [number, number] {
  return [Number(parts[0]), Number(parts[1])]
}
