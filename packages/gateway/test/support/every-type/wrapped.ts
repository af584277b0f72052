import type { proto } from 'baileys'
import { EARLIER, text, type MessageType } from './message-type.js'

const quoted: proto.IContextInfo = {
  stanzaId: 'EARLIER',
  quotedMessage: text('first'),
  mentionedJid: ['15550100@s.whatsapp.net'],
}

/** Envelopes, and what accompanies a message. */
export const wrapped: readonly MessageType[] = [
  {
    name: 'quote and mention',
    message: { extendedTextMessage: { text: 'second', contextInfo: quoted } },
    shown: {
      type: 'text',
      quoted: { waMessageId: 'EARLIER', type: 'text', body: 'first' },
      mentions: ['15550100@s.whatsapp.net'],
    },
  },
  {
    name: 'forwarded',
    message: { extendedTextMessage: { text: 'x', contextInfo: { isForwarded: true, forwardingScore: 7 } } },
    shown: { type: 'text', forwarded: true },
  },
  {
    name: 'disappearing',
    message: {
      ephemeralMessage: {
        message: { extendedTextMessage: { text: 'soon gone', contextInfo: { expiration: 86_400 } } },
      },
    },
    shown: { type: 'text', body: 'soon gone' },
  },
  {
    name: 'group status',
    message: { groupStatusMessageV2: { message: text('news') } },
    shown: { type: 'text', body: 'news' },
  },
  ...(['viewOnceMessage', 'viewOnceMessageV2', 'viewOnceMessageV2Extension'] as const).map((field) => ({
    name: field,
    message: { [field]: { message: { imageMessage: { caption: 'psst' } } } },
    shown: { type: 'image', viewOnce: true },
  })),
  {
    name: 'album part in its envelope',
    message: {
      messageContextInfo: { messageAssociation: { parentMessageKey: EARLIER } },
      associatedChildMessage: { message: { videoMessage: {} } },
    },
    shown: { type: 'video', album: { parentId: 'EARLIER' } },
  },
]
