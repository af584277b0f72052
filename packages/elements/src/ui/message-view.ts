/** One person as a message shows them. `name` is what a reader sees; every string was chosen by a stranger. */
export interface MessagePerson {
  jid: string
  name: string
  /** 0 to 11, an index into `contactHueStyles`. */
  hue: number
}

/** How far a message of ours has come. `undefined` on a message of somebody else's. */
export type MessageAck = 'pending' | 'unknown' | 'sent' | 'delivered' | 'read' | 'played' | 'failed'

/** What an attachment is. A `voice` note was recorded in the chat, `audio` was attached; a `video-note` is the round one. */
export type AttachmentKind = 'image' | 'video' | 'gif' | 'video-note' | 'voice' | 'audio' | 'document' | 'sticker'

/** What a message says. A type that this version does not know is `unknown`, with its name: nothing is ever dropped. */
export type MessageContent =
  | { kind: 'text'; text: string }
  | {
      kind: 'attachment'
      media: AttachmentKind
      caption?: string
      name?: string
      mimetype?: string
      bytes?: number
      seconds?: number
      pages?: number
    }
  | { kind: 'album'; images: number; videos: number; items?: number; caption?: string }
  | { kind: 'location'; latitude: number; longitude: number; name?: string; address?: string; live: boolean }
  | { kind: 'contacts'; cards: readonly { name: string; phone?: string }[] }
  | { kind: 'poll'; question: string; options: readonly PollOption[]; many: boolean; voters: number; closesAt?: number }
  | {
      kind: 'event'
      name: string
      description?: string
      startsAt?: number
      endsAt?: number
      place?: string
      link?: string
      canceled: boolean
      going: number
      maybe: number
      notGoing: number
    }
  | { kind: 'view-once' }
  | { kind: 'call'; video: boolean }
  | { kind: 'undecrypted' }
  | { kind: 'deleted'; by?: MessagePerson; byMe: boolean; byAdmin: boolean }
  | {
      kind: 'system'
      event: string
      people: readonly MessagePerson[]
      actor?: MessagePerson
      value?: string
      text?: string
    }
  | { kind: 'placeholder'; type: string; text?: string }
  | { kind: 'unknown'; type: string; text?: string }

/** One choice of a poll with its votes as far as they were seen. */
export interface PollOption {
  text: string
  votes: number
}

/** The message that another one answers, as its copy says. */
export interface QuotedMessage {
  /** WhatsApp's id of the original, to jump to it. */
  waMessageId: string
  person?: MessagePerson
  own: boolean
  /** One line. `undefined` when the copy was not sent along. */
  preview?: MessagePreview
}

/** One line that stands for a message in a list or a quote. */
export interface MessagePreview {
  /** Which icon and word stand before the text; `text` has none. */
  kind: MessageContent['kind'] | AttachmentKind
  text: string
}

/** All reactions with the same sign. */
export interface MessageReaction {
  emoji: string
  people: readonly MessagePerson[]
  own: boolean
}

/** A message made ready for reading: properties in, nothing about where it came from. */
export interface MessageView {
  /** Stable identity of the message in its chat. */
  key: string
  waMessageId: string
  /** Epoch milliseconds. */
  at: number
  own: boolean
  sender: MessagePerson
  content: MessageContent
  mentions: ReadonlyMap<string, string>
  reactions: readonly MessageReaction[]
  quoted?: QuotedMessage
  ack?: MessageAck
  error?: string
  edited: boolean
  forwarded: boolean
}
