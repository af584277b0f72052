import { proto, type WAMessageKey } from 'baileys'
import { randomBytes } from 'node:crypto'
import type { MediaSecrets } from './media-cipher.js'

/** What a message is, as the admin API names it. */
export type MessageKind =
  | 'text'
  | 'image'
  | 'video'
  | 'audio'
  | 'voice'
  | 'document'
  | 'sticker'
  | 'location'
  | 'contact'
  | 'poll'
  | 'vote'
  | 'album'
  | 'reaction'
  | 'edit'
  | 'revoke'
  | 'tag'
  | 'other'

/** The kinds with a file behind them. */
export type MediaKind = Extract<MessageKind, 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker'>

/** What a person composes on a practice phone. */
export type Composition =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: MediaKind
      readonly text: string
      readonly fileName: string
      readonly mimetype: string
      readonly bytes: number
      readonly seconds: number
      /** The file itself; absent: it is only described, and there is nothing to download. */
      readonly data?: Buffer
    }
  | { readonly kind: 'location'; readonly latitude: number; readonly longitude: number; readonly text: string }
  | { readonly kind: 'contact'; readonly text: string; readonly number: string }
  | { readonly kind: 'poll'; readonly text: string; readonly options: readonly string[] }

/** Where an uploaded file lies and what opens it. */
export interface UploadedFile extends MediaSecrets {
  readonly url: string
  readonly directPath: string
}

function file(media: Extract<Composition, { kind: MediaKind }>, upload: UploadedFile | undefined) {
  const described = { mimetype: media.mimetype, fileLength: media.data?.length ?? media.bytes }
  if (upload) return { ...described, ...upload }
  // The fields a real upload would have; the host name can never resolve, so that nobody downloads by accident.
  const directPath = `/v/${randomBytes(12).toString('hex')}`
  return {
    ...described,
    url: `https://media.invalid${directPath}`,
    directPath,
    mediaKey: randomBytes(32),
    fileSha256: randomBytes(32),
    fileEncSha256: randomBytes(32),
  }
}

function mediaMessage(
  media: Extract<Composition, { kind: MediaKind }>,
  upload: UploadedFile | undefined,
): proto.IMessage {
  const common = file(media, upload)
  switch (media.kind) {
    case 'image':
      return { imageMessage: { ...common, caption: media.text, width: 1200, height: 800 } }
    case 'video':
      return { videoMessage: { ...common, caption: media.text, seconds: media.seconds, width: 1280, height: 720 } }
    case 'audio':
    case 'voice':
      return { audioMessage: { ...common, seconds: media.seconds, ptt: media.kind === 'voice' } }
    case 'document':
      return {
        documentMessage: {
          ...common,
          fileName: media.fileName,
          title: media.fileName,
          caption: media.text,
          pageCount: 1,
        },
      }
    case 'sticker':
      return { stickerMessage: { ...common, width: 512, height: 512, isAnimated: false } }
  }
}

/** Builds the protobuf of what was composed; a quote is attached where the kind can carry one. */
export function composeMessage(
  composition: Composition,
  quote?: proto.IContextInfo,
  upload?: UploadedFile,
): proto.IMessage {
  const content = withoutQuote(composition, upload)
  if (quote === undefined) return content
  if (content.conversation) return { extendedTextMessage: { text: content.conversation, contextInfo: quote } }
  const [[name, value] = ['', null]] = Object.entries(content)
  return { ...content, [name]: { ...(value as object), contextInfo: quote } }
}

function withoutQuote(composition: Composition, upload: UploadedFile | undefined): proto.IMessage {
  switch (composition.kind) {
    case 'text':
      return { conversation: composition.text }
    case 'location':
      return {
        locationMessage: {
          degreesLatitude: composition.latitude,
          degreesLongitude: composition.longitude,
          name: composition.text,
        },
      }
    case 'contact':
      return {
        contactMessage: {
          displayName: composition.text,
          vcard: `BEGIN:VCARD\nVERSION:3.0\nFN:${composition.text}\nTEL;type=CELL;waid=${composition.number}:+${composition.number}\nEND:VCARD`,
        },
      }
    case 'poll':
      return {
        messageContextInfo: { messageSecret: randomBytes(32) },
        pollCreationMessageV3: {
          name: composition.text,
          options: composition.options.map((optionName) => ({ optionName })),
          selectableOptionsCount: 1,
        },
      }
    default:
      return mediaMessage(composition, upload)
  }
}

/** A reaction to a message; an empty emoji takes it back. */
export function reactionMessage(key: WAMessageKey, emoji: string, atMs: number): proto.IMessage {
  return { reactionMessage: { key, text: emoji, senderTimestampMs: atMs } }
}

/** New text for a message sent earlier. */
export function editMessage(key: WAMessageKey, text: string, atMs: number): proto.IMessage {
  return {
    protocolMessage: {
      key,
      type: proto.Message.ProtocolMessage.Type.MESSAGE_EDIT,
      editedMessage: { conversation: text },
      timestampMs: atMs,
    },
  }
}

/** Takes back a message for everybody. */
export function revokeMessage(key: WAMessageKey): proto.IMessage {
  return { protocolMessage: { key, type: proto.Message.ProtocolMessage.Type.REVOKE } }
}

/** Says by which name the sender goes in one group. */
export function memberLabelMessage(label: string, atMs: number): proto.IMessage {
  return {
    protocolMessage: {
      type: proto.Message.ProtocolMessage.Type.GROUP_MEMBER_LABEL_CHANGE,
      memberLabel: { label, labelTimestamp: Math.floor(atMs / 1000) },
    },
  }
}
