import type { Core } from '../core.js'
import { notFound } from '../problem.js'
import type { Schemas } from '../world.js'
import { storeOf } from '../world.js'
import { findMessage, payloadOf, summaryOf } from './messages.js'
import { findPerson } from './people.js'
import { sessionOf } from './sessions.js'

type Message = Schemas['Message']

const ranks: readonly Schemas['MessageStatus'][] = ['pending', 'unknown', 'sent', 'delivered', 'read', 'played']

/** Moves a message's status forward; what would move it back changes nothing. */
export function setMessageStatus(core: Core, sessionId: string, id: string, status: Schemas['MessageStatus']): void {
  const message = messageOf(core, sessionId, id)
  if (status !== 'failed' && ranks.indexOf(status) <= ranks.indexOf(message.status ?? 'pending')) return
  message.status = status
  const { chatJid, waMessageId } = message
  core.emit('message.status', placeOf(core, sessionId), {
    chatJid,
    messageIds: [waMessageId],
    status,
    timestamp: core.now(),
  })
  showLast(core, message)
}

/** Somebody reacts; an empty emoji takes the reaction back. `from` absent: the session itself. */
export function react(core: Core, sessionId: string, id: string, emoji: string, from?: string): Message {
  const message = messageOf(core, sessionId, id)
  const senderJid = from ?? sessionOf(core, sessionId).waJid ?? ''
  const senderName = from === undefined ? undefined : findPerson(core.world, sessionId, from)?.identity.name
  const timestamp = core.now()
  const others = (message.reactions ?? []).filter((reaction) => reaction.senderJid !== senderJid)
  const own = {
    emoji,
    senderJid,
    fromMe: from === undefined,
    timestamp,
    ...(senderName === undefined ? {} : { senderName }),
  }
  message.reactions = emoji === '' ? others : [...others, own]
  core.emit('message.reaction', placeOf(core, sessionId), {
    waMessageId: core.world.ids.message(),
    chatJid: message.chatJid,
    fromMe: from === undefined,
    type: 'reaction',
    hasMedia: false,
    media: {},
    timestamp,
    targetId: message.waMessageId,
    reaction: emoji,
    senderJid,
    ...(senderName === undefined ? {} : { senderName, pushName: senderName }),
  })
  return message
}

/** Replaces the text of a message. */
export function editMessage(core: Core, sessionId: string, id: string, body: string): Message {
  const message = messageOf(core, sessionId, id)
  const editedAt = core.now()
  Object.assign(message, { body, edited: true, editedAt })
  core.emit('message.edited', placeOf(core, sessionId), { ...payloadOf(message), targetId: message.waMessageId })
  showLast(core, message)
  return message
}

/** Deletes a message for everyone; it stays as a row without content. */
export function revokeMessage(core: Core, sessionId: string, id: string, by?: string): Message {
  const message = messageOf(core, sessionId, id)
  const revokedBy = by ?? sessionOf(core, sessionId).waJid ?? ''
  delete message.body
  delete message.media
  Object.assign(message, { deleted: true, hasMedia: false, revokedBy })
  core.emit('message.revoked', placeOf(core, sessionId), { ...payloadOf(message), targetId: message.waMessageId })
  showLast(core, message)
  return message
}

function messageOf(core: Core, sessionId: string, id: string): Message {
  const message = findMessage(core, sessionId, id)
  if (!message) throw notFound('message')
  return message
}

function showLast(core: Core, message: Message): void {
  const { chats, messages } = storeOf(core.world, message.sessionId)
  const chat = chats.get(message.chatJid)
  if (chat && messages.get(message.chatJid)?.at(-1) === message) chat.lastMessage = summaryOf(message)
}

const placeOf = (core: Core, sessionId: string) => ({
  session: sessionId,
  organization: sessionOf(core, sessionId).organizationId,
})
