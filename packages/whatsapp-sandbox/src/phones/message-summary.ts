import { normalizeMessageContent, proto } from 'baileys'
import type { MessageKind } from './message-content.js'

/** What a decrypted message says, in the admin API's words. */
export interface MessageSummary {
  readonly kind: MessageKind
  readonly text: string
  readonly target?: string
}

/** Reads a message's kind, its text and the message it refers to. */
export function summarize(message: proto.IMessage): MessageSummary {
  const content = normalizeMessageContent(message) ?? message
  const reaction = content.reactionMessage
  if (reaction) return withTarget('reaction', reaction.text ?? '', reaction.key?.id)
  const protocol = content.protocolMessage
  if (protocol) return summarizeProtocol(protocol)
  if (content.conversation) return { kind: 'text', text: content.conversation }
  if (content.extendedTextMessage) return { kind: 'text', text: content.extendedTextMessage.text ?? '' }
  return summarizeMedia(content)
}

function withTarget(kind: MessageKind, text: string, target: string | null | undefined): MessageSummary {
  return target ? { kind, text, target } : { kind, text }
}

function summarizeProtocol(protocol: proto.Message.IProtocolMessage): MessageSummary {
  const { Type } = proto.Message.ProtocolMessage
  if (protocol.type === Type.REVOKE) return withTarget('revoke', '', protocol.key?.id)
  if (protocol.type === Type.MESSAGE_EDIT)
    return withTarget('edit', summarize(protocol.editedMessage ?? {}).text, protocol.key?.id)
  if (protocol.type === Type.GROUP_MEMBER_LABEL_CHANGE) return { kind: 'tag', text: protocol.memberLabel?.label ?? '' }
  return { kind: 'other', text: '' }
}

function summarizeMedia(content: proto.IMessage): MessageSummary {
  if (content.imageMessage) return { kind: 'image', text: content.imageMessage.caption ?? '' }
  if (content.videoMessage) return { kind: 'video', text: content.videoMessage.caption ?? '' }
  if (content.audioMessage) return { kind: content.audioMessage.ptt ? 'voice' : 'audio', text: '' }
  if (content.documentMessage)
    return { kind: 'document', text: content.documentMessage.caption || content.documentMessage.fileName || '' }
  if (content.stickerMessage) return { kind: 'sticker', text: '' }
  if (content.locationMessage) return { kind: 'location', text: content.locationMessage.name ?? '' }
  if (content.contactMessage) return { kind: 'contact', text: content.contactMessage.displayName ?? '' }
  const poll = content.pollCreationMessage ?? content.pollCreationMessageV2 ?? content.pollCreationMessageV3
  if (poll) return { kind: 'poll', text: poll.name ?? '' }
  if (content.pollUpdateMessage) return withTarget('vote', '', content.pollUpdateMessage.pollCreationMessageKey?.id)
  if (content.albumMessage) return { kind: 'album', text: '' }
  return { kind: 'other', text: '' }
}

/** The `type` attribute of the stanza a message travels in. */
export function stanzaType(kind: MessageKind): string {
  if (kind === 'reaction') return 'reaction'
  if (kind === 'poll' || kind === 'vote') return 'poll'
  return ['text', 'edit', 'revoke', 'tag', 'album', 'other'].includes(kind) ? 'text' : 'media'
}

/** The `mediatype` attribute of an encrypted part, for the kinds that have one. */
export function mediaType(kind: MessageKind): string | undefined {
  const types: Partial<Record<MessageKind, string>> = {
    image: 'image',
    video: 'video',
    audio: 'audio',
    voice: 'ptt',
    document: 'document',
    sticker: 'sticker',
    location: 'location',
    contact: 'vcard',
  }
  return types[kind]
}
