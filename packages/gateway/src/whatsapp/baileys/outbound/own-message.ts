import { randomBytes } from 'node:crypto'
import type { BinaryNode } from 'baileys'
import { ACK, type Fact } from '../../facts.js'
import { chatAddress, normalizeJid } from '../../jid.js'

/** An id of the shape that WhatsApp's own companions use. */
export function newMessageId(): string {
  return `3EB0${randomBytes(9).toString('hex').toUpperCase()}`
}

/** WhatsApp took a message of ours. Refusals come through Baileys' own reading. */
export function readServerAck(node: BinaryNode, now: number): readonly Fact[] {
  const id = node.attrs['id']
  const chat = chatAddress(normalizeJid(node.attrs['from']))
  if (!id || chat === undefined || node.attrs['error'] !== undefined) return []
  return [{ kind: 'status', target: { chat, id, fromMe: true }, ack: ACK.sent, at: now }]
}
