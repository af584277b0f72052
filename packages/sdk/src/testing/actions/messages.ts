import type { Core } from '../core.js'
import { storeOf } from '../world.js'
import type { Schemas } from '../world.js'
import { canonicalJid, findPerson } from './people.js'
import { sessionOf } from './sessions.js'

type Message = Schemas['Message']
type Chat = Schemas['Chat']

/** What may be said of a message. `chat` is a JID; `from` the sender's JID, absent when the session wrote it. */
export type MessageInit = Partial<Omit<Message, 'sessionId' | 'chatJid' | 'fromMe' | 'direction'>> & {
  readonly chat: string
  readonly from?: string
}

/** Adds a message to a chat, which is made where it is new, and tells the stream. */
export function addMessage(core: Core, sessionId: string, init: MessageInit): Message {
  const { chat: given, from, ...rest } = init
  const { world } = core
  const chatJid = canonicalJid(world, sessionId, given)
  const now = core.now()
  const sender = from === undefined ? undefined : findPerson(world, sessionId, from)
  const message: Message = {
    id: world.ids.next('msg_'),
    sessionId,
    waMessageId: world.ids.message(),
    chatJid,
    fromMe: from === undefined,
    direction: from === undefined ? 'out' : 'in',
    type: 'text',
    hasMedia: rest.media !== undefined,
    edited: false,
    deleted: false,
    timestamp: now,
    createdAt: now,
    status: from === undefined ? 'sent' : 'delivered',
    ...(from === undefined ? {} : { senderJid: sender?.identity.phoneJid ?? from }),
    ...(sender ? { senderLid: sender.identity.lid } : {}),
    ...(sender?.identity.name === undefined ? {} : { senderName: sender.identity.name }),
    ...rest,
  }
  const { messages } = storeOf(world, sessionId)
  const isNew = !storeOf(world, sessionId).chats.has(chatJid)
  const rows = messages.get(chatJid) ?? []
  messages.set(chatJid, rows)
  insert(rows, message)
  const chat = ensureChat(core, sessionId, chatJid)
  if (rows.at(-1) === message) {
    chat.lastMessage = summaryOf(message)
    chat.lastMessageAt = message.timestamp
  }
  if (!message.fromMe) chat.unreadCount += 1
  const place = { session: sessionId, organization: sessionOf(core, sessionId).organizationId }
  if (isNew) core.emit('chat.update', place, { chatJid, change: 'created', chat: structuredClone(chat) })
  core.emit(message.fromMe ? 'message.from_me' : 'message', place, payloadOf(message))
  return message
}

/** The chat of a JID, made when it is new. */
export function ensureChat(core: Core, sessionId: string, jid: string): Chat {
  const { chats, groups, people } = storeOf(core.world, sessionId)
  const known = chats.get(jid)
  if (known) return known
  const person = findPerson(core.world, sessionId, jid)
  if (person) people.set(person.identity.lid, { ...person, dm: true, source: 'dm' })
  const name = groups.get(jid)?.group.subject ?? person?.identity.name
  const chat: Chat = {
    id: chats.size + 1,
    sessionId,
    jid,
    type: typeOf(jid),
    unreadCount: 0,
    archived: false,
    pinned: false,
    ...(name === undefined ? {} : { name }),
    ...(person && person.identity.lid !== jid ? { aliases: [person.identity.lid] } : {}),
  }
  chats.set(jid, chat)
  return chat
}

/** Changes flags of a chat and tells the stream; `change` names what. */
export function updateChat(
  core: Core,
  sessionId: string,
  jid: string,
  change: string,
  patch: (chat: Chat) => void,
): Chat {
  const chat = ensureChat(core, sessionId, jid)
  patch(chat)
  const place = { session: sessionId, organization: sessionOf(core, sessionId).organizationId }
  core.emit('chat.update', place, { chatJid: jid, change, chat: structuredClone(chat) })
  return chat
}

/** A message by either of its ids, anywhere in a session. */
export function findMessage(core: Core, sessionId: string, id: string): Message | undefined {
  for (const rows of storeOf(core.world, sessionId).messages.values()) {
    const found = rows.find((row) => row.id === id || row.waMessageId === id)
    if (found) return found
  }
  return undefined
}

/** A message as its event tells it. */
export function payloadOf(message: Message): Schemas['MessagePayload'] {
  const {
    quoted,
    senderName,
    poll,
    contacts,
    reactions: _reactions,
    mentions: _mentions,
    mentionNames: _names,
    ...rest
  } = message
  const {
    sessionId: _session,
    direction: _direction,
    edited: _edited,
    deleted: _deleted,
    error: _error,
    ackLevel: _ack,
    media,
    ...flat
  } = rest
  return {
    ...flat,
    media: media ?? {},
    ...(senderName === undefined ? {} : { senderName, pushName: senderName }),
    ...(contacts?.[0] ? { contacts, contact: contacts[0] } : {}),
    ...(poll
      ? {
          tally: poll,
          poll: {
            name: poll.name,
            options: poll.options.map(({ option }) => option),
            selectableCount: poll.selectableCount,
          },
        }
      : {}),
    ...(quoted ? quotedFields(quoted) : {}),
  }
}

function quotedFields(quoted: Schemas['QuotedMessage']): Partial<Schemas['MessagePayload']> {
  const { waMessageId, body, fromMe, senderJid, senderName, type } = quoted
  return {
    quotedMessageId: waMessageId,
    ...(body === undefined ? {} : { quotedBody: body }),
    ...(fromMe === undefined ? {} : { quotedFromMe: fromMe }),
    ...(senderJid === undefined ? {} : { quotedSenderJid: senderJid }),
    ...(senderName === undefined ? {} : { quotedSenderName: senderName }),
    ...(type === undefined ? {} : { quotedType: type }),
  }
}

/** A message as its chat shows it in a list. */
export function summaryOf(message: Message): Schemas['LastMessage'] {
  const { waMessageId, type, body, fromMe, senderJid, senderName, status, deleted, timestamp } = message
  return {
    waMessageId,
    type,
    fromMe,
    timestamp,
    ...(body === undefined || deleted ? {} : { body: body.slice(0, 200) }),
    ...(senderJid === undefined ? {} : { senderJid }),
    ...(senderName === undefined ? {} : { senderName }),
    ...(status === undefined ? {} : { status }),
    ...(deleted ? { deleted } : {}),
  }
}

function insert(rows: Message[], message: Message): void {
  let at = rows.length
  while (at > 0 && (rows[at - 1]?.timestamp ?? 0) > message.timestamp) at -= 1
  rows.splice(at, 0, message)
}

function typeOf(jid: string): Chat['type'] {
  if (jid === 'status@broadcast') return 'status'
  if (jid.endsWith('@g.us')) return 'group'
  if (jid.endsWith('@newsletter')) return 'newsletter'
  return jid.endsWith('@broadcast') ? 'broadcast' : 'dm'
}
