import { forbidden, notFound, validationError } from '../http/problems.js'
import { type ChatRow, chatById } from '../storage/repositories/chats.js'
import { type MessageRow, messagesNamed } from '../storage/repositories/messages.js'
import { memberOf } from '../storage/repositories/groups.js'
import { peopleById, personByJid, type PersonRow } from '../storage/repositories/people.js'
import type { Db } from '../storage/repositories/sessions.js'
import { ACK, type MessageRef } from '../whatsapp/facts.js'
import { chatAddress, normalizeJid, personFrom } from '../whatsapp/jid.js'
import type { TargetKey } from '../whatsapp/outbound-content.js'
import { findChat } from './chats-address.js'
import type { SessionScope } from './sessions-scope.js'

/** Which message a request is about. */
export interface Named {
  /** WhatsApp's id, or `msg_…`. */
  readonly id: string
  /** JID of its chat, where WhatsApp's id is not unique. */
  readonly chat?: string | undefined
  /** JID of its author, where several people in a group chose the same id. */
  readonly sender?: string | undefined
}

/** A message with everything that a key of the wire says about it. */
export interface ActionTarget {
  readonly row: MessageRow
  readonly chat: ChatRow
  readonly author: PersonRow | undefined
  readonly key: TargetKey
  readonly ref: MessageRef
}

/**
 * Finds the message that a request names.
 * @throws {Problem} 404 when there is none, 400 when there are several, 403 when nothing can be done to it any more.
 */
export async function targetOf(db: Db, session: SessionScope, named: Named): Promise<ActionTarget> {
  const found = await narrowed(db, session, named, await messagesNamed(db, session.id, named.id))
  const [row, other] = found
  if (!row) throw notFound()
  if (other)
    throw validationError(['body.chat: several messages have this id; name the chat, and in a group the sender'])
  const chat = await chatById(db, row.chat_id)
  const address = chat && chatAddress(chat.jid)
  if (!chat || !address) throw notFound()
  if (row.revoked_by !== null) throw forbidden('The message was deleted.', { reason: 'deleted' })
  if (row.from_me === 1 && row.ack === ACK.failed) throw forbidden('The message was not sent.', { reason: 'not_sent' })
  const author = (await peopleById(db, session.id, [row.sender_id])).get(row.sender_id)
  const sender = author && personFrom([author.lid, author.pn])
  const fromMe = row.from_me === 1
  return {
    row,
    chat,
    author,
    key: {
      chatJid: chat.jid,
      id: row.wa_message_id,
      fromMe,
      ...(!fromMe && author && chat.type !== 'dm' && { participant: author.jid }),
    },
    ref: { chat: address, id: row.wa_message_id, fromMe, ...(!fromMe && sender && { sender }) },
  }
}

async function narrowed(
  db: Db,
  session: SessionScope,
  { chat, sender }: Named,
  rows: readonly MessageRow[],
): Promise<readonly MessageRow[]> {
  let left = rows
  if (chat !== undefined) {
    const within = await findChat(db, session.id, chat)
    left = left.filter((row) => row.chat_id === within?.id)
  }
  if (sender === undefined) return left
  const jid = normalizeJid(sender)
  const person = jid === undefined ? undefined : await personByJid(db, session.id, jid)
  const own = jid !== undefined && (jid === session.self.lid || jid === session.self.pn)
  return left.filter((row) => (own ? row.from_me === 1 : row.from_me === 0 && row.sender_id === person?.id))
}

/** Whether the session's own account administers a group. */
export async function isGroupAdmin(db: Db, session: SessionScope, group: string): Promise<boolean> {
  for (const jid of [session.self.lid, session.self.pn]) {
    const person = jid === undefined ? undefined : await personByJid(db, session.id, jid)
    const member = person && (await memberOf(db, session.id, group, person.id))
    if (member && member.gone === 0 && member.role !== 'member') return true
  }
  return false
}
