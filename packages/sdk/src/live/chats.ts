import { isEvent } from '../events/gateway-event.js'
import type { EventOf } from '../events/gateway-event.js'
import type { Chat } from '../models.js'
import type { QueryOf } from '../resources/operation.js'
import type { Change, Noun, Reducer, View } from '../store/noun.js'
import { paged } from './load.js'
import type { Calls } from './load.js'
import { furtherStatus } from './message-identity.js'
import { by } from './order.js'

/** The chats of one session: messages move them up, `chat.update` replaces them. */
export function reduceChats(sessionId: string, filtered?: boolean): Reducer<Chat> {
  return (event, view) => {
    if (event.session !== sessionId) return undefined
    if (isEvent(event, 'chat.update')) return updated(event.payload, view, filtered)
    if (isEvent(event, 'message', 'message.from_me')) {
      const chat = view.get(event.payload.chatJid)
      if (chat) return { put: [withMessage(chat, event.payload)] }
      return filtered ? { reload: true } : { fetch: event.payload.chatJid }
    }
    if (!isEvent(event, 'message.edited', 'message.revoked', 'message.status')) return undefined
    const chat = view.get(event.payload.chatJid)
    const lastMessage = chat?.lastMessage && withChange(chat.lastMessage, event)
    return chat && lastMessage && { put: [{ ...chat, lastMessage }] }
  }
}

function updated(payload: EventOf<'chat.update'>['payload'], view: View<Chat>, filtered?: boolean): Change<Chat> {
  const { chat, chatJid, removed } = payload
  if (removed) return { remove: [chatJid] }
  if (!chat) return { fetch: chatJid }
  // Merged chats, and people whose LID became known, go on under another JID.
  const remove = [chatJid, ...(chat.aliases ?? [])].filter((jid) => jid !== chat.jid && view.get(jid))
  return filtered && !remove.length && !view.get(chat.jid) ? { reload: true } : { remove, put: [chat] }
}

/** A chat after a message. What is older than its last one, and what is announced again, is not news. */
function withMessage(chat: Chat, payload: EventOf<'message'>['payload']): Chat {
  const { waMessageId, type, fromMe, timestamp, body, status } = payload
  if (timestamp < (chat.lastMessageAt ?? 0)) return chat
  const again = chat.lastMessage?.waMessageId === waMessageId && chat.lastMessage.fromMe === fromMe
  const senderJid = payload.senderLid ?? payload.senderJid
  const senderName = payload.senderName ?? payload.pushName
  return {
    ...chat,
    lastMessageAt: timestamp,
    unreadCount: fromMe ? 0 : chat.unreadCount + (again || type === 'system' ? 0 : 1),
    lastMessage: {
      waMessageId,
      type,
      fromMe,
      timestamp,
      ...(body !== undefined && { body }),
      ...(senderJid && { senderJid }),
      ...(senderName && { senderName }),
      ...(status && { status }),
    },
  }
}

type Last = NonNullable<Chat['lastMessage']>

/** The preview after its message was edited, deleted or delivered; `undefined` when it is another's. */
function withChange(last: Last, event: EventOf<'message.edited'> | EventOf<'message.status'>): Last | undefined {
  if (isEvent(event, 'message.status')) {
    const status = furtherStatus(last.status, event.payload.status)
    return last.fromMe && status && event.payload.messageIds?.includes(last.waMessageId) ? { ...last, status } : undefined
  }
  if (event.payload.targetId !== last.waMessageId || event.payload.fromMe !== last.fromMe) return undefined
  if (event.event === 'message.edited') return { ...last, body: event.payload.body ?? '' }
  const { body: _, ...rest } = last
  return { ...rest, deleted: true }
}

/** Chats of a session, the last active first. */
export function chatsNoun({ chats }: Calls, sessionId: string, filter: QueryOf<'listChats'>): Noun<Chat> {
  return {
    scope: 'organization',
    key: (row) => row.jid,
    compare: by((row) => -(row.lastMessageAt ?? 0), (row) => row.jid),
    load: paged((query, options) => chats.list(sessionId, { ...filter, ...query }, options)),
    fetch: (jid, signal) => chats.get(sessionId, jid, { signal }),
    reduce: reduceChats(sessionId, Object.keys(filter).length > 0),
    path: `/api/v1/sessions/${encodeURIComponent(sessionId)}/chats`,
  }
}
