import { isEvent } from '../events/gateway-event.js'
import type { EventOf, GatewayEvent } from '../events/gateway-event.js'
import type { Message } from '../models.js'
import type { Noun, Reducer, View } from '../store/noun.js'
import { messageFromEvent } from './message-from-event.js'
import { furtherStatus, isMessageEvent, messageKey } from './message-identity.js'
import { inSession, paged } from './noun-parts.js'
import type { Calls } from './noun-parts.js'

/** The messages of one chat: new ones, and what happens to those that are loaded. */
export function reduceMessages(sessionId: string, chatJid: string): Reducer<Message> {
  return inSession(sessionId, (event, view) => {
    // An alias of the chat may have been asked for: its rows say its canonical JID.
    if (![chatJid, view.items[0]?.chatJid].includes(jidOf(event) ?? '')) return undefined
    if (isEvent(event, 'chat.update')) return /history|merged|identity/.test(event.payload.change)
    if (isEvent(event, 'message.status')) return delivered(event.payload, view)
    if (!isMessageEvent(event)) return undefined
    if (/^message(\.from_me)?$/.test(event.event)) return [merged(messageFromEvent(event), view)]
    const target = targetOf(event, view)
    const row = target && changed(target, event)
    return row && [row]
  })
}

function jidOf(event: GatewayEvent): string | undefined {
  return (event.payload as { chatJid?: string }).chatJid
}

/** A message that is announced again, as when its text could be decrypted after all, keeps what happened to it since. */
function merged(message: Message, view: View<Message>): Message {
  const known = view.get(messageKey(message))
  if (!known) return message
  const { edited, deleted } = known
  return { ...known, ...message, edited, deleted, ...further(known, message.status) }
}

/** Only our own messages have a state of delivery. */
function delivered(
  { chatJid, messageIds, status }: EventOf<'message.status'>['payload'],
  view: View<Message>,
): Message[] {
  return (messageIds ?? []).flatMap((waMessageId) => {
    const message = view.get(messageKey({ chatJid, waMessageId, fromMe: true }))
    return message ? { ...message, ...further(message, status) } : []
  })
}

function further(message: Message, next: Message['status']): Pick<Message, 'status'> {
  const status = furtherStatus(message.status, next)
  return status ? { status } : {}
}

/**
 * An edit or a deletion says whose message it means; a reaction or a vote means whichever bears the id. A group's admin
 * deletes the messages of others; nobody edits them.
 */
function targetOf({ event, payload }: EventOf<'message'>, view: View<Message>): Message | undefined {
  const { targetId = '', fromMe } = payload
  const written = view.get(messageKey({ ...payload, waMessageId: targetId }))
  if (event === 'message.edited' || (event === 'message.revoked' && written)) return written
  // From the end: what people react to is recent.
  return view.items.findLast(
    (one) => one.waMessageId === targetId && (event !== 'message.revoked' || one.fromMe === fromMe),
  )
}

function changed(target: Message, { event, payload, timestamp }: EventOf<'message'>): Message | undefined {
  const senderJid = payload.senderLid ?? payload.senderJid ?? ''
  if (event === 'message.edited') {
    const editedAt = payload.editedAt ?? timestamp
    return (target.editedAt ?? 0) > editedAt
      ? undefined
      : { ...target, body: payload.body ?? '', edited: true, editedAt }
  }
  if (event === 'message.revoked') {
    const { body: _body, media: _media, ...rest } = target
    return { ...rest, deleted: true, hasMedia: false, revokedBy: payload.revokedBy ?? senderJid }
  }
  if (event !== 'message.reaction') return payload.tally && { ...target, poll: payload.tally }
  // One reaction a person: the latest counts, an empty one takes it back.
  const { fromMe, reaction: emoji, pushName, senderName = pushName } = payload
  const before = target.reactions ?? []
  const theirs = before.find((one) =>
    fromMe ? one.fromMe : [payload.senderLid, payload.senderJid].includes(one.senderJid),
  )
  if (theirs && theirs.timestamp > payload.timestamp) return undefined
  const reactions = before.filter((one) => one !== theirs)
  if (emoji)
    reactions.push({ emoji, senderJid, fromMe, timestamp: payload.timestamp, ...(senderName && { senderName }) })
  return { ...target, reactions }
}

/** Messages of a chat, the oldest first; its pages go back in time. */
export const messages = (calls: Calls, sessionId: string, chatJid: string): Noun<Message> => ({
  key: messageKey,
  // WhatsApp's times are whole seconds; a gateway without sequences leaves the order within one to when it stored what
  order: (row) => [row.timestamp, row.sequence ?? row.createdAt * 1000, row.waMessageId],
  older: true,
  load: paged((query, options) => calls.messages.list(sessionId, chatJid, query, options)),
  reduce: reduceMessages(sessionId, chatJid),
})
