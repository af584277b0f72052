import type { components } from '@waygate/sdk'
import type { ChatRow } from '../storage/repositories/chats.js'
import { lastMessages, type MessageRow } from '../storage/repositories/messages.js'
import { aliasesOf, bestName, peopleById, type PersonRow } from '../storage/repositories/people.js'
import type { Db } from '../storage/repositories/sessions.js'
import { senderFields, statusOfRow } from './messages-view.js'
import { ownJid, type SessionScope } from './sessions-scope.js'

export type Chat = components['schemas']['Chat']

const EXCERPT = 200

/** Chats as the contract shows them, in the order given. */
export async function chatViews(db: Db, session: SessionScope, chats: readonly ChatRow[]): Promise<Chat[]> {
  const last = await lastMessages(
    db,
    chats.map((chat) => chat.id),
  )
  const persons = chats.map((chat) => chat.person_id).filter((id): id is number => id !== null)
  const authors = [...last.values()].map((message) => message.sender_id).filter((id) => id !== 0)
  const people = await peopleById(db, session.id, [...persons, ...authors])
  const aliases = await aliasesOf(db, session.id, persons)
  return chats.map((chat) => {
    const person = chat.person_id === null ? undefined : people.get(chat.person_id)
    const message = last.get(chat.id)
    const others = (chat.person_id === null ? [] : (aliases.get(chat.person_id) ?? [])).filter(
      (jid) => jid !== chat.jid,
    )
    return chatView(chat, {
      session,
      person,
      message,
      author: message && people.get(message.sender_id),
      aliases: others,
    })
  })
}

/** One chat as the contract shows it. */
export async function chatViewOf(db: Db, session: SessionScope, chat: ChatRow): Promise<Chat> {
  return (await chatViews(db, session, [chat]))[0] as Chat
}

interface Surroundings {
  readonly session: SessionScope
  readonly person: PersonRow | undefined
  readonly message: MessageRow | undefined
  readonly author: PersonRow | undefined
  readonly aliases: readonly string[]
}

function chatView(chat: ChatRow, { session, person, message, author, aliases }: Surroundings): Chat {
  const name = chat.type === 'dm' ? bestName(person) : (chat.name ?? undefined)
  return {
    id: chat.id,
    sessionId: chat.session_id,
    jid: chat.jid,
    type: chat.type as Chat['type'],
    unreadCount: chat.unread_count,
    archived: chat.archived === 1,
    pinned: chat.pinned === 1,
    aliases: [...aliases],
    ...(name !== undefined && { name }),
    ...(chat.last_message_at !== null && { lastMessageAt: chat.last_message_at }),
    ...(chat.muted_until !== null && { mutedUntil: chat.muted_until }),
    ...(message && { lastMessage: lastMessage(message, author, session) }),
  }
}

function lastMessage(
  row: MessageRow,
  author: PersonRow | undefined,
  session: SessionScope,
): NonNullable<Chat['lastMessage']> {
  const mine = row.from_me === 1
  const sender = mine ? undefined : senderFields(author, row.push_name)
  const jid = mine ? ownJid(session) : sender?.senderJid
  return {
    waMessageId: row.wa_message_id,
    type: row.type,
    fromMe: mine,
    timestamp: row.timestamp,
    ...(row.body !== null && { body: row.body.slice(0, EXCERPT) }),
    ...(jid !== undefined && { senderJid: jid }),
    ...(sender?.senderName !== undefined && { senderName: sender.senderName }),
    ...(row.ack !== null && { status: statusOfRow(row) }),
    ...(row.revoked_by !== null && { deleted: true }),
  }
}
