import type { Core } from '../area.js'
import { notFound } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import { decodeCursor, encodeCursor, pageLimit } from '../storage/page.js'
import { messagesPage } from '../storage/repositories/messages.js'
import { findChat } from './chats-address.js'
import { type Message, messageViews } from './messages-view.js'
import type { Page, PageQuery } from './page-query.js'
import type { SessionAccess } from './sessions-access.js'
import { scopeOf } from './sessions-scope.js'

/** What was said in the chats of a session. */
export interface MessageService {
  /** One chat's messages, newest first. */
  list(reach: Reach, session: string, jid: string, query: PageQuery): Promise<Page<Message>>
}

interface Deps extends Pick<Core, 'storage'> {
  readonly access: SessionAccess
}

export function createMessageService({ storage, access }: Deps): MessageService {
  const { db } = storage
  return {
    async list(reach, session, jid, query) {
      const scope = scopeOf(await access.row(reach, session))
      const chat = await findChat(db, session, jid)
      if (!chat || chat.removed === 1) throw notFound()
      const limit = pageLimit(query.limit)
      const parts = query.cursor === undefined ? undefined : decodeCursor(query.cursor, 3)
      const rows = await messagesPage(db, chat.id, {
        limit,
        before: parts && [Number(parts[0]), Number(parts[1]), String(parts[2])],
      })
      const shown = rows.slice(0, limit)
      const last = shown.at(-1)
      const data = await messageViews(db, scope, chat, shown)
      return rows.length > limit && last
        ? { data, nextCursor: encodeCursor([last.timestamp, last.sequence, last.id]) }
        : { data }
    },
  }
}
