import { isEvent } from '../events/gateway-event.js'
import type { EventOf, GatewayEvent } from '../events/gateway-event.js'
import type { Message } from '../models.js'
import type { Noun, Reducer, View } from '../store/noun.js'
import { paged } from './load.js'
import type { Calls } from './load.js'
import { messageFromEvent } from './message-from-event.js'
import { authorOf, furtherStatus, messageKey } from './message-identity.js'
import { by } from './order.js'

type Payload = EventOf<'message'>['payload']

/** The messages of one chat: new ones, and what happens to those that are loaded. */
export function reduceMessages(sessionId: string, chatJid: string): Reducer<Message> {
  return (event, view) => {
    if (event.session !== sessionId) return undefined
    // An alias of the chat may have been asked for: its rows say its canonical JID.
    const jid = jidOf(event)
    if (!jid || (jid !== chatJid && jid !== view.items[0]?.chatJid)) return undefined
    if (isEvent(event, 'message', 'message.from_me')) return { put: [merged(messageFromEvent(event), view)] }
    if (isEvent(event, 'message.status')) return { put: withStatus(event.payload, view) }
    if (isEvent(event, 'message.edited', 'message.revoked', 'message.reaction', 'poll.vote')) {
      const target = targetOf(event, view)
      const put = target && changed(target, event)
      return put && { put: [put] }
    }
    if (!isEvent(event, 'chat.update')) return undefined
    const { change } = event.payload
    return change === 'history' || change === 'merged' || change === 'identity' ? { reload: true } : undefined
  }
}

function jidOf(event: GatewayEvent): string | undefined {
  return (event.payload as { chatJid?: string } | null)?.chatJid
}

/** A message that is announced again, as when its text could be decrypted after all, keeps what happened to it since. */
function merged(message: Message, view: View<Message>): Message {
  const known = view.get(messageKey(message))
  if (!known) return message
  const status = furtherStatus(known.status, message.status)
  return { ...known, ...message, edited: known.edited, deleted: known.deleted, ...(status && { status }) }
}

function withStatus(payload: EventOf<'message.status'>['payload'], view: View<Message>): Message[] {
  const ids = new Set(payload.messageIds)
  return view.items.flatMap((message) => {
    if (!message.fromMe || !ids.has(message.waMessageId)) return []
    const status = furtherStatus(message.status, payload.status)
    return status && status !== message.status ? [{ ...message, status }] : []
  })
}

/** An edit or a deletion says whose message it means; a reaction or a vote means whichever bears the id. */
function targetOf(event: EventOf<'message'>, view: View<Message>): Message | undefined {
  const { payload } = event
  const named = view.items.filter((message) => message.waMessageId === payload.targetId)
  if (isEvent(event, 'message.reaction', 'poll.vote')) return named.at(-1)
  const own = named.filter((message) => message.fromMe === payload.fromMe)
  const author = authorOf(payload)
  const written = own.find((message) => authorOf(message) === author)
  // A group's admin deletes the messages of others; nobody edits them.
  return written ?? (isEvent(event, 'message.revoked') ? own.at(-1) : undefined)
}

function changed(target: Message, event: EventOf<'message'>): Message | undefined {
  const { payload, timestamp } = event
  switch (event.event) {
    case 'message.edited': {
      if ((target.editedAt ?? 0) > (payload.editedAt ?? 0)) return undefined
      return { ...target, body: payload.body ?? '', edited: true, editedAt: payload.editedAt ?? timestamp }
    }
    case 'message.revoked': {
      const { body: _body, media: _media, ...rest } = target
      const revokedBy = payload.revokedBy ?? payload.senderLid ?? payload.senderJid
      return { ...rest, deleted: true, hasMedia: false, ...(revokedBy && { revokedBy }) }
    }
    case 'message.reaction':
      return withReaction(target, payload)
    default:
      return payload.tally && { ...target, poll: payload.tally }
  }
}

/** One reaction a person: the latest counts, an empty one takes it back. */
function withReaction(target: Message, payload: Payload): Message | undefined {
  const { fromMe, timestamp, senderName, pushName } = payload
  const senderJid = payload.senderLid ?? payload.senderJid ?? ''
  const aliases = [payload.senderLid, payload.senderJid]
  const theirs = (reaction: NonNullable<Message['reactions']>[number]) =>
    fromMe ? reaction.fromMe : !reaction.fromMe && aliases.includes(reaction.senderJid)
  const before = target.reactions ?? []
  if (before.some((reaction) => theirs(reaction) && reaction.timestamp > timestamp)) return undefined
  const reactions = before.filter((reaction) => !theirs(reaction))
  const name = senderName ?? pushName
  if (payload.reaction) reactions.push({ emoji: payload.reaction, senderJid, fromMe, timestamp, ...(name && { senderName: name }) })
  return { ...target, reactions }
}

/** Messages of a chat, the oldest first; its pages go back in time. */
export function messagesNoun({ messages }: Calls, sessionId: string, chatJid: string): Noun<Message> {
  return {
    scope: 'organization',
    key: messageKey,
    compare: by((row) => row.timestamp, (row) => row.createdAt, (row) => row.waMessageId),
    older: true,
    load: paged((query, options) => messages.list(sessionId, chatJid, query, options)),
    reduce: reduceMessages(sessionId, chatJid),
    path: `/api/v1/sessions/${encodeURIComponent(sessionId)}/messages`,
  }
}
