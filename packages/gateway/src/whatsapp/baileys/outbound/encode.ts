import { randomBytes } from 'node:crypto'
import { proto } from 'baileys'
import type { ContentFacts } from '../../facts.js'
import type { OutboundContent } from '../../outbound-content.js'
import { readContent } from '../normalize/content.js'
import { contextInfo, messageKey, withContext } from './context-info.js'
import { forwardedMessage } from './forward.js'
import { mediaMessage } from './media-message.js'
import { voteMessage } from './seal-vote.js'

const { ProtocolMessage } = proto.Message

/**
 * The protobuf of anything that a session sends. No link preview is fetched, ever.
 * @throws {OutboundContentError} for what cannot be said: a vote without the poll's secret, a forward of what is bound to its chat.
 */
export function encode(content: OutboundContent): Uint8Array {
  return proto.Message.encode(proto.Message.fromObject(messageOf(content))).finish()
}

/** What a message of ours says, read as if somebody else had sent it. */
export function describe(wire: Uint8Array): ContentFacts {
  return readContent(proto.Message.decode(wire))
}

function messageOf(content: OutboundContent): proto.IMessage {
  switch (content.kind) {
    case 'edit':
      return {
        protocolMessage: {
          key: messageKey(content.target),
          type: ProtocolMessage.Type.MESSAGE_EDIT,
          editedMessage: messageOf(content.content),
          timestampMs: content.at,
        },
      }
    case 'revoke':
      return { protocolMessage: { key: messageKey(content.target), type: ProtocolMessage.Type.REVOKE } }
    case 'reaction': {
      const { target, emoji, at } = content
      return { reactionMessage: { key: messageKey(target), text: emoji, senderTimestampMs: at } }
    }
    case 'vote':
      return voteMessage(content)
    case 'forward':
      return forwardedMessage(content.wire, content.own, content.score)
    default: {
      const context = contextInfo(content)
      const message = composedMessage(content)
      return context ? withContext(message, context) : message
    }
  }
}

type ComposedContent = Extract<OutboundContent, { kind: 'text' | 'media' | 'poll' | 'location' | 'contact' | 'album' }>

function composedMessage(content: ComposedContent): proto.IMessage {
  switch (content.kind) {
    case 'text':
      return content.ground === undefined
        ? { conversation: content.text }
        : { extendedTextMessage: { text: content.text, backgroundArgb: content.ground } }
    case 'media':
      return mediaMessage(content)
    case 'poll':
      return pollMessage(content)
    case 'location': {
      const { latitude, longitude, name, address } = content
      const place = { ...(name !== undefined && { name }), ...(address !== undefined && { address }) }
      return { locationMessage: { degreesLatitude: latitude, degreesLongitude: longitude, ...place } }
    }
    case 'contact':
      return { contactMessage: { displayName: content.displayName, vcard: content.vcard } }
    case 'album':
      return { albumMessage: { expectedImageCount: content.images, expectedVideoCount: content.videos } }
  }
}

/** Single choice travels in a field of its own, as WhatsApp's clients send it. */
function pollMessage(content: Extract<OutboundContent, { kind: 'poll' }>): proto.IMessage {
  const poll = {
    name: content.name,
    options: content.options.map((optionName) => ({ optionName })),
    selectableOptionsCount: content.selectableCount,
  }
  return {
    messageContextInfo: { messageSecret: randomBytes(32) },
    ...(content.selectableCount === 1 ? { pollCreationMessageV3: poll } : { pollCreationMessage: poll }),
  }
}
