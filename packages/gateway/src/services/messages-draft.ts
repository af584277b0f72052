import type { components } from '@waygate/sdk'
import { validationError } from '../http/problems.js'
import { messageInChat } from '../storage/repositories/messages.js'
import { peopleById } from '../storage/repositories/people.js'
import type { Db } from '../storage/repositories/sessions.js'
import type { SecretBox } from '../storage/secret-box.js'
import { type ChatAddress, chatAddress, personFrom } from '../whatsapp/jid.js'
import type { OutboundContent, OutboundQuote } from '../whatsapp/outbound-content.js'
import { normalizePhone } from '../whatsapp/phone.js'
import { findChatOf } from './chats-address.js'
import { wireSeal } from './messages-wire.js'

type Schemas = components['schemas']

/** One message of a draft, under the id that was chosen for it. */
export interface DraftMessage {
  readonly id: string
  readonly content: OutboundContent
  /** The file that is uploaded before it is sent. */
  readonly bytes?: Uint8Array
}

/** What is to be said to one chat: one message, or an album's several. The first is the one that is answered. */
export interface Draft {
  readonly address: ChatAddress
  readonly messages: readonly [DraftMessage, ...DraftMessage[]]
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

/** JIDs of the people whom a text mentions, as the wire names them. */
export function mentionsOf(mentions: Schemas['SendRequest']['mentions']): readonly string[] {
  return (mentions ?? []).map((jid) => {
    const person = personFrom([jid])
    if (!person) throw validationError(['body.mentions: must be JIDs of people'])
    return person.lid ?? person.pn ?? ''
  })
}

/** The message that another one answers. */
export async function quoteOf(
  db: Db,
  secrets: SecretBox,
  session: string,
  address: ChatAddress,
  id: string,
): Promise<OutboundQuote> {
  const chat = await findChatOf(db, session, address)
  const row = chat && (await messageInChat(db, chat.id, id))
  if (!row) throw validationError(['body.replyTo: no such message in this chat'])
  const author = (await peopleById(db, session, [row.sender_id])).get(row.sender_id)
  const own = row.from_me === 1 ? await ownJidOf(db, session) : undefined
  const participant = author?.jid ?? own
  return {
    id: row.wa_message_id,
    ...(participant !== undefined && { participant }),
    ...(row.body !== null && { body: row.body }),
    ...(row.wire && { wire: secrets.openBytes(row.wire, wireSeal(row.id)) }),
  }
}

async function ownJidOf(db: Db, session: string): Promise<string | undefined> {
  const row = await db.selectFrom('sessions').select(['wa_lid', 'wa_jid']).where('id', '=', session).executeTakeFirst()
  return row?.wa_lid ?? row?.wa_jid ?? undefined
}
