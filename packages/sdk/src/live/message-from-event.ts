import type { EventOf } from '../events/gateway-event.js'
import type { Message } from '../models.js'

/** The row that `GET` would answer for a message, from the event that announces it. */
export function messageFromEvent({ id, session, payload }: EventOf<'message'>): Message {
  const { contact, media, mentions = {}, poll, quotedMessageId, ...shared } = payload
  const row: { [Field in keyof Message]: Message[Field] | undefined } = {
    createdAt: payload.timestamp,
    id,
    contacts: contact && [contact],
    senderName: payload.pushName,
    ...shared,
    quotedMessageId,
    sessionId: session,
    direction: payload.fromMe ? 'out' : 'in',
    edited: !!payload.editedAt,
    deleted: false,
    media: payload.hasMedia ? media : undefined,
    mentions: Object.keys(mentions),
    mentionNames: Object.fromEntries(Object.entries(mentions).map(([jid, { pushName }]) => [jid, pushName ?? ''])),
    quoted: quotedMessageId
      ? ({
          waMessageId: quotedMessageId,
          senderJid: payload.quotedSenderLid ?? payload.quotedSenderJid,
          senderName: payload.quotedSenderName,
          fromMe: payload.quotedFromMe,
          type: payload.quotedType,
          body: payload.quotedBody,
        } as Message['quoted'])
      : undefined,
    poll:
      payload.tally ??
      (poll && {
        ...poll,
        totalVoters: 0,
        options: (poll.options ?? []).map((option) => ({ option, votes: 0, byMe: false })),
      }),
  }
  return row as Message
}
