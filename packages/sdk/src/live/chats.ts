import { isEvent } from '../events/gateway-event.js'
import type { EventOf } from '../events/gateway-event.js'
import type { Chat } from '../models.js'
import type { QueryOf } from '../resources/operation.js'
import type { Change, Noun, Reducer, View } from '../store/noun.js'
import { furtherStatus, isMessageEvent } from './message-identity.js'
import { inSession, paged } from './noun-parts.js'
import type { Calls } from './noun-parts.js'

/** The chats of one session: messages move them up, `chat.update` replaces them. */
export function reduceChats(sessionId: string, filtered?: boolean): Reducer<Chat> {
  return inSession(sessionId, (event, view) => {
    if (isEvent(event, 'chat.update')) return updated(event.payload, view, filtered)
    if (isEvent(event, 'message.status')) {
      const { chatJid, messageIds, status } = event.payload
      const chat = view.get(chatJid)
      const last = chat?.lastMessage
      if (!chat || !last?.fromMe || !messageIds?.includes(last.waMessageId)) return undefined
      const further = furtherStatus(last.status, status)
      return further && [{ ...chat, lastMessage: { ...last, status: further } }]
    }
    if (!isMessageEvent(event)) return undefined
    const { payload } = event
    const chat = view.get(payload.chatJid)
    if (/^message(\.from_me)?$/.test(event.event)) return chat ? withMessage(chat, payload) : true
    const last = chat?.lastMessage
    if (!last || last.waMessageId !== payload.targetId || last.fromMe !== payload.fromMe) return undefined
    if (event.event === 'message.edited') return [{ ...chat, lastMessage: { ...last, body: payload.body ?? '' } }]
    const { body: _, ...rest } = last
    return event.event === 'message.revoked' && [{ ...chat, lastMessage: { ...rest, deleted: true } }]
  })
}

type Last = NonNullable<Chat['lastMessage']>

function updated(
  { chat, chatJid, change, removed }: EventOf<'chat.update'>['payload'],
  view: View<Chat>,
  filtered?: boolean,
): Change<Chat> {
  // a picture that is gone takes no chat with it
  if (removed && change !== 'picture') return chatJid
  // A chat that goes on under another JID (merged, or a person whose LID became known) leaves its former row behind.
  const renamed = chat && chatJid !== chat.jid
  return !chat || renamed || (filtered && !view.get(chatJid)) ? true : [chat]
}

/** A chat after a message. What is older than its last one, and what is announced again, is not news. */
function withMessage(chat: Chat, payload: EventOf<'message'>['payload']): Change<Chat> {
  const { waMessageId, type, fromMe, timestamp, body, status, pushName, senderName = pushName } = payload
  if (timestamp < (chat.lastMessageAt ?? 0)) return undefined
  const last = chat.lastMessage
  const again = last?.waMessageId === waMessageId && last.fromMe === fromMe
  return [
    {
      ...chat,
      lastMessageAt: timestamp,
      unreadCount: fromMe ? 0 : again || type === 'system' ? chat.unreadCount : Math.max(0, chat.unreadCount) + 1,
      lastMessage: {
        waMessageId,
        type,
        fromMe,
        timestamp,
        body,
        senderJid: payload.senderLid ?? payload.senderJid,
        senderName,
        status,
      } as Last,
    },
  ]
}

/** Chats of a session, the last active first. */
export const chats = (calls: Calls, sessionId: string, filter?: QueryOf<'listChats'>): Noun<Chat> => ({
  key: (row) => row.jid,
  order: (row) => [-(row.lastMessageAt ?? 0), row.jid],
  load: paged((query, options) => calls.chats.list(sessionId, { ...filter, ...query }, options)),
  reduce: reduceChats(sessionId, !!filter),
})
