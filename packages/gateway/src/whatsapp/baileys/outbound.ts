import { randomBytes } from 'node:crypto'
import { type BinaryNode, proto } from 'baileys'
import type { OutboundText } from '../engine.js'
import { ACK, type Fact } from '../facts.js'
import { chatAddress, normalizeJid } from '../jid.js'

/** The protobuf of a text message. Plain where nothing accompanies it; no link preview is fetched, ever. */
function textMessage(message: OutboundText): proto.IMessage {
  const { quoted, mentions } = message
  if (!quoted && !mentions?.length) return { conversation: message.text }
  return {
    extendedTextMessage: {
      text: message.text,
      contextInfo: {
        ...(mentions?.length && { mentionedJid: [...mentions] }),
        ...(quoted && {
          stanzaId: quoted.id,
          ...(quoted.participant && { participant: quoted.participant }),
          quotedMessage: quoted.wire ? proto.Message.decode(quoted.wire) : { conversation: quoted.body ?? '' },
        }),
      },
    },
  }
}

/** The bytes of a text message. */
export function encodeText(message: OutboundText): Uint8Array {
  return proto.Message.encode(proto.Message.fromObject(textMessage(message))).finish()
}

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
