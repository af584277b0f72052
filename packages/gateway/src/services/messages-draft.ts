import type { components } from '@waygate/sdk'
import { validationError } from '../http/problems.js'
import { messageInChat } from '../storage/repositories/messages.js'
import { peopleById } from '../storage/repositories/people.js'
import type { Db } from '../storage/repositories/sessions.js'
import type { SecretBox } from '../storage/secret-box.js'
import { type ChatAddress, chatAddress, personFrom, type PersonIds } from '../whatsapp/jid.js'
import { normalizePhone } from '../whatsapp/phone.js'
import { findChatOf } from './chats-address.js'
import { wireSeal } from './messages-wire.js'
import type { ComposedMessage, Surroundings } from './outbound-compose.js'
import { ownJid, type SessionScope } from './sessions-scope.js'

type Schemas = components['schemas']

/** What is to be said to one chat: one message, or an album's several. The first is the one that is answered. */
export interface Draft {
  readonly address: ChatAddress
  readonly messages: readonly ComposedMessage[]
  /** Who may see it, for a status. */
  readonly viewers?: readonly string[]
}

/** A JID, or a number as people write it, to which messages can be sent. */
export function recipientOf(to: string): ChatAddress {
  const phone = to.includes('@') ? undefined : normalizePhone(to)
  const address = chatAddress(phone === undefined ? to : `${phone}@s.whatsapp.net`)
  if (!address || address.kind === 'status' || address.kind === 'broadcast')
    throw validationError(['body.to: must be a JID or a phone number'])
  return address
}

/** The people whom a text mentions. */
export function mentionsOf(mentions: Schemas['SendRequest']['mentions']): readonly PersonIds[] {
  return (mentions ?? []).map((jid) => {
    const person = personFrom([jid])
    if (!person) throw validationError(['body.mentions: must be JIDs of people'])
    return person
  })
}

/** The JID under which messages to an address travel. */
export async function chatJidOf(db: Db, session: string, address: ChatAddress): Promise<string> {
  const chat = await findChatOf(db, session, address)
  if (chat) return chat.jid
  return address.kind === 'dm' ? (address.person.lid ?? address.person.pn ?? '') : address.jid
}

/** The message that another one answers. */
export async function quoteOf(
  { db, secrets }: { readonly db: Db; readonly secrets: SecretBox },
  session: SessionScope,
  address: ChatAddress,
  id: string,
): Promise<NonNullable<Surroundings['quoted']>> {
  const chat = await findChatOf(db, session.id, address)
  const row = chat && (await messageInChat(db, chat.id, id))
  if (!row) throw validationError(['body.replyTo: no such message in this chat'])
  const author = (await peopleById(db, session.id, [row.sender_id])).get(row.sender_id)
  const sender = row.from_me === 1 ? session.self : author && personFrom([author.lid, author.pn])
  const participant = row.from_me === 1 ? ownJid(session) : author?.jid
  const body = row.body !== null && { body: row.body }
  return {
    facts: { id: row.wa_message_id, type: row.type, ...(sender && { sender }), ...body },
    wire: {
      id: row.wa_message_id,
      ...(participant !== undefined && { participant }),
      ...body,
      ...(row.wire && { wire: secrets.openBytes(row.wire, wireSeal(row.id)) }),
    },
  }
}
