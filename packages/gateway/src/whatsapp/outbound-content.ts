import type { PersonIds } from './jid.js'

/** A message that another one speaks of, as a key on the wire names it. */
export interface TargetKey {
  /** JID of the chat in which both are. */
  readonly chatJid: string
  readonly id: string
  readonly fromMe: boolean
  /** JID of its author, in groups. */
  readonly participant?: string
}

/** The message that an outbound one answers. */
export interface OutboundQuote {
  readonly id: string
  /** JID of its author. */
  readonly participant?: string
  /** Its protobuf, where it was kept; else its text stands for it. */
  readonly wire?: Uint8Array
  readonly body?: string
}

export type MediaType = 'image' | 'video' | 'audio' | 'document' | 'sticker'

/** A file as its receiver is told of it. */
export interface MediaFile {
  readonly mimetype: string
  /** Bytes. */
  readonly size: number
  readonly width?: number
  readonly height?: number
  readonly seconds?: number
}

/** Where an encrypted file lies at WhatsApp, and the key that opens it. Secret: it goes into the message only. */
export interface UploadedMedia {
  readonly mediaKey: Uint8Array
  readonly sha256: Uint8Array
  readonly encryptedSha256: Uint8Array
  readonly directPath: string
  readonly url: string
  /** Epoch milliseconds. */
  readonly uploadedAt: number
}

/** What can accompany content that a person composed. */
interface Composed {
  readonly quoted?: OutboundQuote
  /** JIDs of people whom the text mentions. */
  readonly mentions?: readonly string[]
}

export interface OutboundText extends Composed {
  readonly kind: 'text'
  readonly text: string
  /** Colour of the ground on which a status shows it, ARGB. */
  readonly ground?: number
}

export interface OutboundMedia extends Composed {
  readonly kind: 'media'
  readonly type: MediaType
  readonly file: MediaFile
  /** Absent while it is not uploaded: such content describes the message and is never sent. */
  readonly upload?: UploadedMedia
  readonly caption?: string
  readonly filename?: string
  /** The message that opened the album of which this is a part. */
  readonly album?: TargetKey
}

/** Everything that a session can send, free of protobuf. */
export type OutboundContent =
  | OutboundText
  | OutboundMedia
  | ({
      readonly kind: 'poll'
      readonly name: string
      readonly options: readonly string[]
      /** 0: any number. */
      readonly selectableCount: number
      /** When voting ends, epoch milliseconds. Kept by the gateway: the published protocol has no field for it. */
      readonly endTime?: number
      /** As `endTime`. */
      readonly hideVotes?: boolean
    } & Composed)
  | ({
      readonly kind: 'location'
      readonly latitude: number
      readonly longitude: number
      readonly name?: string
      readonly address?: string
    } & Composed)
  | ({ readonly kind: 'contact'; readonly displayName: string; readonly vcard: string } & Composed)
  /** Announces pictures and films that follow as messages of their own. */
  | ({ readonly kind: 'album'; readonly images: number; readonly videos: number } & Composed)
  /** `at`: epoch milliseconds. */
  | {
      readonly kind: 'edit'
      readonly target: TargetKey
      readonly content: OutboundText | OutboundMedia
      readonly at: number
    }
  | { readonly kind: 'revoke'; readonly target: TargetKey }
  /** An empty emoji takes the reaction back. */
  | { readonly kind: 'reaction'; readonly target: TargetKey; readonly emoji: string; readonly at: number }
  | {
      readonly kind: 'vote'
      readonly target: TargetKey
      /** Protobuf of the poll's message: its secret seals the vote. */
      readonly poll: Uint8Array
      readonly creator: PersonIds
      readonly voter: PersonIds
      /** Names of the chosen options; none takes the vote back. */
      readonly options: readonly string[]
      readonly at: number
    }
  | {
      readonly kind: 'forward'
      /** Protobuf of the message that is passed on. */
      readonly wire: Uint8Array
      /** Written by this session: WhatsApp does not count it as passed on. */
      readonly own: boolean
      /** How often it was passed on before, where the protobuf does not say. */
      readonly score?: number
    }

/** Content that cannot be said on the wire; the words are for the caller. */
export class OutboundContentError extends Error {
  override readonly name = 'OutboundContentError'
}
