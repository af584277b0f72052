import type { components } from '@waygate/sdk'
import type { ChatRow } from '../storage/repositories/chats.js'
import type { MessageRow } from '../storage/repositories/messages.js'
import type { Ingest } from './messages-ingest-context.js'
import { contentOf, type Message, messageView, senderFields, surroundingsOf } from './messages-view.js'

export type MessagePayload = components['schemas']['MessagePayload']

/** A stored message as events carry it. */
export async function messagePayload({ tx, session }: Ingest, chat: ChatRow, row: MessageRow): Promise<MessagePayload> {
  const around = await surroundingsOf(tx.db, session, chat, [row])
  const message = messageView(row, around)
  const content = contentOf(row)
  const { quoted } = message
  const quotedPerson = content.quoted?.sender && around.people.byIds(content.quoted.sender)
  return {
    ...shared(message),
    ...(row.push_name !== null && { pushName: row.push_name }),
    ...(content.poll && {
      poll: {
        name: content.poll.name,
        options: [...content.poll.options],
        selectableCount: content.poll.selectableCount,
        ...(content.poll.endTime !== undefined && { endTime: content.poll.endTime }),
        ...(content.poll.hideVotes !== undefined && { hideVotes: content.poll.hideVotes }),
      },
    }),
    ...(message.poll && { tally: message.poll }),
    ...(message.contacts?.[0] && { contact: message.contacts[0] }),
    ...(quoted && {
      quotedMessageId: quoted.waMessageId,
      ...(quoted.body !== undefined && { quotedBody: quoted.body }),
      ...(quoted.fromMe !== undefined && { quotedFromMe: quoted.fromMe }),
      ...(quoted.senderJid !== undefined && { quotedSenderJid: quoted.senderJid }),
      ...(quoted.senderName !== undefined && { quotedSenderName: quoted.senderName }),
      ...(quoted.type !== undefined && { quotedType: quoted.type }),
      ...(quotedPerson?.lid != null && { quotedSenderLid: quotedPerson.lid }),
    }),
    ...(message.mentionNames && { mentions: mentionData(message.mentionNames) }),
  }
}

const SHARED = [
  'body',
  'location',
  'senderJid',
  'senderLid',
  'senderName',
  'status',
  'contacts',
  'event',
  'system',
  'album',
  'viewOnce',
  'forwarded',
  'editedAt',
  'revokedBy',
  'createdAt',
  'sequence',
] as const satisfies readonly (keyof Message & keyof MessagePayload)[]

function shared(message: Message): MessagePayload {
  const optional = Object.fromEntries(
    SHARED.filter((key) => message[key] !== undefined).map((key) => [key, message[key]]),
  )
  return {
    ...(optional as Pick<MessagePayload, (typeof SHARED)[number]>),
    id: message.id,
    waMessageId: message.waMessageId,
    chatJid: message.chatJid,
    fromMe: message.fromMe,
    type: message.type,
    hasMedia: message.hasMedia,
    media: message.media ?? {},
    timestamp: message.timestamp,
  }
}

function mentionData(names: Record<string, string>): NonNullable<MessagePayload['mentions']> {
  return Object.fromEntries(Object.entries(names).map(([jid, pushName]) => [jid, { pushName }]))
}

/** The author of a reaction, vote, edit or revocation, as payloads name them. */
export function authorFields(
  ingest: Ingest,
  person: Parameters<typeof senderFields>[0] | 'me',
): Pick<MessagePayload, 'senderJid' | 'senderLid' | 'senderName'> {
  if (person !== 'me') return senderFields(person, null)
  const jid = ingest.session.self.lid ?? ingest.session.self.pn
  return jid === undefined ? {} : { senderJid: jid }
}
