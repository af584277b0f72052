import type { EventOf, GatewayEvent } from '../events/gateway-event.js'
import type { Message } from '../models.js'

type Identified = Pick<Message, 'chatJid' | 'waMessageId' | 'fromMe' | 'senderJid' | 'senderLid'>

/**
 * What makes two messages the same: chat, WhatsApp's id, direction and, where several people write, the sender. WhatsApp's
 * id is chosen by the sender, so that it alone would let one member overwrite the message of another.
 */
export function messageKey(message: Identified): string {
  return [message.chatJid, message.waMessageId, message.fromMe, authorOf(message)].join(' ')
}

/** The sender where there can be several; empty for one's own messages and in direct chats. */
export function authorOf({ chatJid, fromMe, senderLid, senderJid }: Omit<Identified, 'waMessageId'>): string {
  return fromMe || /@(lid|s\.whatsapp\.net)$/.test(chatJid) ? '' : (senderLid ?? senderJid ?? '')
}

const ranks = ['pending', 'unknown', 'failed', 'sent', 'delivered', 'read', 'played']

/** The further of two states of delivery; an event that comes late takes nothing back. */
export function furtherStatus(a: Message['status'], b: Message['status']): Message['status'] {
  return ranks.indexOf(b ?? '') > ranks.indexOf(a ?? '') ? b : a
}

/** Whether an event is a message, or changes one. `message.status`, which means several at once, has another shape. */
export function isMessageEvent(event: GatewayEvent): event is Extract<EventOf<'message'>, GatewayEvent> {
  return /^(message(?!\.status)|poll\.vote)/.test(event.event)
}
