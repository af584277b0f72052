import { normalizeMessageContent, proto, type MediaType } from 'baileys'
import type { MediaStore } from '../server/media-store.js'
import { SandboxError } from '../sandbox-error.js'
import type { MessageRecord } from '../storage/message-log.js'
import { openFile } from './media-cipher.js'

/** A file as its message describes it. */
export interface FileDetails {
  readonly mimetype: string
  readonly bytes: number
  readonly fileName?: string
  readonly seconds?: number
  readonly width?: number
  readonly height?: number
}

/** What there is to a message besides its kind and text. */
export interface MessageDetails {
  readonly file?: FileDetails
  readonly location?: { readonly latitude: number; readonly longitude: number }
  readonly vcard?: string
  readonly poll?: { readonly options: readonly string[]; readonly selectable: number }
  /** On the message that opens an album. */
  readonly album?: { readonly images: number; readonly videos: number }
  /** On a part of an album: the message that opened it. */
  readonly parent?: string
  readonly quotes?: string
  readonly mentions?: readonly string[]
  readonly forwarded?: number
}

/** Reads what a person would see of a message, as far as it was understood. */
export function detailsOf({ content: encoded }: MessageRecord): MessageDetails {
  if (encoded.length === 0) return {}
  const message = proto.Message.decode(encoded)
  const content = normalizeMessageContent(message) ?? message
  const file = fileOf(content)?.file
  const place = content.locationMessage
  const album = content.albumMessage
  const poll = content.pollCreationMessage ?? content.pollCreationMessageV3
  const parent = content.messageContextInfo?.messageAssociation?.parentMessageKey?.id
  return {
    ...(file && { file: describe(file) }),
    ...(place && { location: { latitude: place.degreesLatitude ?? 0, longitude: place.degreesLongitude ?? 0 } }),
    ...(content.contactMessage?.vcard && { vcard: content.contactMessage.vcard }),
    ...(poll && {
      poll: {
        options: (poll.options ?? []).map((option) => option.optionName ?? ''),
        selectable: poll.selectableOptionsCount ?? 0,
      },
    }),
    ...(album && { album: { images: album.expectedImageCount ?? 0, videos: album.expectedVideoCount ?? 0 } }),
    ...(parent && { parent }),
    ...contextOf(content),
  }
}

/** Fetches and opens the file of a message, as a phone does when its owner taps on it; throws `not_found`. */
export async function downloadFile(record: MessageRecord, store: MediaStore): Promise<Buffer> {
  const message = proto.Message.decode(record.content)
  const found = fileOf(normalizeMessageContent(message) ?? message)
  const sealed = found?.file.directPath ? store.get(found.file.directPath) : undefined
  const { mediaKey, fileSha256, fileEncSha256 } = found?.file ?? {}
  if (!found || !sealed || !mediaKey || !fileSha256 || !fileEncSha256)
    throw new SandboxError('not_found', 'This message has no file that can be fetched.')
  return openFile(sealed, { mediaKey, fileSha256, fileEncSha256 }, found.type)
}

/** What the protobufs of all kinds of files have in common, and what some of them add. */
interface FileFields extends Partial<Record<'mimetype' | 'fileName' | 'directPath', string | null>> {
  readonly seconds?: number | null
  readonly width?: number | null
  readonly height?: number | null
  readonly fileLength?: unknown
  readonly mediaKey?: Uint8Array | null
  readonly fileSha256?: Uint8Array | null
  readonly fileEncSha256?: Uint8Array | null
}

function fileOf(content: proto.IMessage): { readonly file: FileFields; readonly type: MediaType } | undefined {
  const { imageMessage, videoMessage, audioMessage, documentMessage, stickerMessage } = content
  if (imageMessage) return { file: imageMessage, type: 'image' }
  if (videoMessage) return { file: videoMessage, type: 'video' }
  if (audioMessage) return { file: audioMessage, type: 'audio' }
  if (documentMessage) return { file: documentMessage, type: 'document' }
  return stickerMessage ? { file: stickerMessage, type: 'sticker' } : undefined
}

function describe({ mimetype, fileLength, fileName, seconds, width, height }: FileFields): FileDetails {
  return {
    mimetype: mimetype ?? '',
    bytes: Number(fileLength ?? 0),
    ...(fileName && { fileName }),
    ...(seconds && { seconds }),
    ...(width && { width }),
    ...(height && { height }),
  }
}

function contextOf(content: proto.IMessage): Partial<MessageDetails> {
  const context = Object.values(content)
    .map((value: unknown) =>
      typeof value === 'object' && value !== null && 'contextInfo' in value
        ? (value as { contextInfo?: proto.IContextInfo | null }).contextInfo
        : undefined,
    )
    .find(Boolean)
  return {
    ...(context?.stanzaId && { quotes: context.stanzaId }),
    ...(context?.mentionedJid?.length && { mentions: context.mentionedJid }),
    ...(context?.isForwarded && { forwarded: context.forwardingScore ?? 1 }),
  }
}
