import { canonicalJid } from '../actions/people.js'
import { updateChat } from '../actions/messages.js'
import type { Core } from '../core.js'
import { matches, page } from '../page.js'
import { reachSession } from '../policy.js'
import { notConnected, notFound } from '../problem.js'
import type { Schemas } from '../world.js'
import { storeOf } from '../world.js'
import type { Call, Handlers } from './handler.js'

type ChatOperation = 'getChat' | 'readChat' | 'listChatMessages' | 'updateChat' | 'deleteChat'

/** The chat of a request. Throws a 404 problem when there is none. */
function chatOf<Id extends ChatOperation>({
  core,
  caller,
  row,
  params,
}: Pick<Call<Id>, 'core' | 'caller' | 'row'> & { params: { session: string; cid: string } }): Schemas['Chat'] {
  const session = reachSession(core.world, caller, row, params.session)
  const chat = storeOf(core.world, session.id).chats.get(canonicalJid(core.world, session.id, params.cid))
  if (!chat) throw notFound('chat')
  return chat
}

/** Chats that are changed on the phone need a connection. */
export function connected(core: Core, sessionId: string): void {
  if (core.world.sessions.get(sessionId)?.status !== 'working') throw notConnected()
}

/** The newest message first. */
function byActivity(a: Schemas['Chat'], b: Schemas['Chat']): number {
  return (b.lastMessageAt ?? 0) - (a.lastMessageAt ?? 0) || b.id - a.id
}

/** Chats and the messages in them. */
export const chats: Handlers = {
  listChats: ({ core, caller, row, params, query }) => {
    const session = reachSession(core.world, caller, row, params.session)
    const rows = [...storeOf(core.world, session.id).chats.values()]
      .filter((chat) => matches(query.q, chat.name, chat.jid))
      .sort(byActivity)
    return page(rows, query, (chat) => chat.jid)
  },
  getChat: (call) => chatOf(call),
  listChatMessages: (call) => {
    const chat = chatOf(call)
    const rows = storeOf(call.core.world, chat.sessionId).messages.get(chat.jid) ?? []
    return page(rows.toReversed(), call.query, (message) => message.id)
  },
  readChat: (call) => {
    const chat = chatOf(call)
    connected(call.core, chat.sessionId)
    return updateChat(call.core, chat.sessionId, chat.jid, 'read', (row) => (row.unreadCount = 0))
  },
  updateChat: (call) => {
    const chat = chatOf(call)
    connected(call.core, chat.sessionId)
    const { archived, pinned, mutedUntil, unmute } = call.body
    return updateChat(call.core, chat.sessionId, chat.jid, Object.keys(call.body)[0] ?? 'none', (row) => {
      if (archived !== undefined) row.archived = archived
      if (pinned !== undefined) row.pinned = pinned
      if (mutedUntil !== undefined) row.mutedUntil = mutedUntil
      if (unmute) delete row.mutedUntil
    })
  },
  deleteChat: (call) => {
    const chat = chatOf(call)
    connected(call.core, chat.sessionId)
    const store = storeOf(call.core.world, chat.sessionId)
    const { organizationId } = reachSession(call.core.world, call.caller, call.row, call.params.session)
    store.chats.delete(chat.jid)
    store.messages.delete(chat.jid)
    const place = { session: chat.sessionId, organization: organizationId }
    call.core.emit('chat.update', place, { chatJid: chat.jid, change: 'deleted', removed: true })
  },
}
