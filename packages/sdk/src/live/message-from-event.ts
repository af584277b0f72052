import type { EventOf } from '../events/gateway-event.js'
import type { Message } from '../models.js'

/** The row that `GET` would answer for a message, from the event that announces it. */
export function messageFromEvent({ id, session, payload }: EventOf<'message'>): Message {
  const {
    pushName,
    contact,
    contacts = contact && [contact],
    media,
    mentions = {},
    poll,
    tally,
    quotedBody,
    quotedFromMe,
    quotedSenderJid,
    quotedSenderLid,
    quotedSenderName,
    quotedType,
    reaction: _1,
    selectedOptions: _2,
    targetId: _3,
    ...shared
  } = payload
  const senderName = shared.senderName ?? pushName
  const names = Object.entries(mentions).map(([jid, { pushName: name }]) => [jid, name ?? ''] as const)
  const direction: Message['direction'] = payload.fromMe ? 'out' : 'in'
  return prune({
    createdAt: payload.timestamp,
    id,
    ...shared,
    sessionId: session,
    direction,
    edited: !!payload.editedAt,
    deleted: false,
    senderName,
    media: payload.hasMedia ? media : undefined,
    contacts,
    mentions: names.length ? names.map(([jid]) => jid) : undefined,
    mentionNames: names.length ? Object.fromEntries(names) : undefined,
    quoted: payload.quotedMessageId
      ? prune({
          waMessageId: payload.quotedMessageId,
          senderJid: quotedSenderLid ?? quotedSenderJid,
          senderName: quotedSenderName,
          fromMe: quotedFromMe,
          type: quotedType,
          body: quotedBody,
        })
      : undefined,
    poll:
      tally ??
      (poll && { ...poll, options: (poll.options ?? []).map((option) => ({ option, votes: 0, byMe: false })), totalVoters: 0 }),
  })
}

type Pruned<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>
}

/** Without the fields that are undefined: rows from events then equal rows from the API. */
function prune<T extends object>(row: T): Pruned<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Pruned<T>
}
