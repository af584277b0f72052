import type { ChatAddress, PersonIds } from './jid.js'

/** Delivery levels in their order; a message never goes back to a lower one. `failed` is told apart. */
export const ACK = { failed: 0, pending: 1, sent: 2, delivered: 3, read: 4, played: 5 } as const
export type Ack = (typeof ACK)[keyof typeof ACK]

/** What tells one message of a session from every other: its id alone is not unique across chats and authors. */
export interface MessageRef {
  readonly chat: ChatAddress
  readonly id: string
  readonly fromMe: boolean
  /** The author, for messages of others in direct chats, groups and broadcasts. */
  readonly sender?: PersonIds
}

/** A file of a message; its bytes stay at WhatsApp. */
export interface MediaFacts {
  readonly mimetype?: string
  readonly filename?: string
  /** Bytes. */
  readonly size?: number
  readonly seconds?: number
  readonly width?: number
  readonly height?: number
  readonly pages?: number
}

/** The message a message answers, as the wire repeats it; the original may never have been seen. */
export interface QuotedFacts {
  readonly id: string
  readonly sender?: PersonIds
  readonly type: string
  readonly body?: string
}

/** A sentence of the system: who did what to whom, for the reader's own language. */
export interface SystemFacts {
  readonly action: SystemAction
  readonly actor?: PersonIds
  readonly targets?: readonly PersonIds[]
  readonly value?: string
  /** Plain words for an action that has none. */
  readonly text?: string
}

/** What a system row can tell; the contract's list. */
export type SystemAction =
  | 'group_created'
  | 'subject_changed'
  | 'description_changed'
  | 'icon_changed'
  | 'invite_link_reset'
  | 'announce_changed'
  | 'restrict_changed'
  | 'members_added'
  | 'members_removed'
  | 'member_left'
  | 'member_joined'
  | 'member_promoted'
  | 'member_demoted'
  | 'join_requested'
  | 'number_changed'
  | 'identity_changed'
  | 'encrypted'
  | 'disappearing_changed'
  | 'blocked'
  | 'unblocked'
  | 'message_pinned'
  | 'message_unpinned'
  | 'missed_call'
  | 'waiting_for_message'
  | 'other'

export interface ContactCardFacts {
  readonly displayName?: string
  readonly vcard?: string
}

/** A date to which people are invited. */
export interface EventFacts {
  readonly name: string
  readonly description?: string
  /** Epoch milliseconds. */
  readonly startsAt?: number
  readonly endsAt?: number
  readonly joinLink?: string
  readonly canceled?: true
}

/** The parts of a message that its type gives it. */
export interface ContentFacts {
  readonly type: string
  readonly body?: string
  readonly media?: MediaFacts
  readonly quoted?: QuotedFacts
  readonly mentions?: readonly PersonIds[]
  readonly poll?: {
    readonly name: string
    readonly options: readonly string[]
    readonly selectableCount: number
    /** When voting ends, epoch milliseconds; only polls of this gateway say it. */
    readonly endTime?: number
    readonly hideVotes?: boolean
  }
  readonly location?: {
    readonly latitude: number
    readonly longitude: number
    readonly name?: string
    readonly address?: string
    readonly live?: true
  }
  readonly contacts?: readonly ContactCardFacts[]
  readonly event?: EventFacts
  readonly system?: SystemFacts
  /** On the row that opens an album: what is coming. On a part: the message that opened it. */
  readonly album?: { readonly images?: number; readonly videos?: number; readonly parentId?: string }
  readonly viewOnce?: true
  /** How often it was passed on; 5 and more reads as "many times". */
  readonly forwarded?: number
  /** Seconds after which it disappears. */
  readonly expiresIn?: number
  /** The protobuf field of a type this gateway does not know. */
  readonly unknownKind?: string
}

/** A message as it came in or was sent from another device of the account. */
export interface MessageFact {
  readonly kind: 'message'
  readonly ref: MessageRef
  /** Epoch milliseconds by WhatsApp's clock. */
  readonly timestamp: number
  /** Its place among the messages of its second; absent: after those that are stored. */
  readonly sequence?: number
  readonly pushName?: string
  readonly businessName?: string
  readonly content: ContentFacts
  readonly ack?: Ack
  /** `live`: just sent, or waited for us at WhatsApp. `history`: told by the phone, at linking or on demand. */
  readonly source: 'live' | 'history'
  /** The content could not be decrypted yet; a later fact with the same ref replaces it. */
  readonly undecrypted?: true
  /** Protobuf bytes, kept where a retry or a poll needs them. */
  readonly wire?: Uint8Array
}

/** One thing that WhatsApp told us, free of protobuf, in the order in which it was told. */
export type Fact =
  | MessageFact
  | {
      readonly kind: 'reaction'
      readonly target: MessageRef
      readonly by: PersonIds | 'me'
      readonly emoji: string
      readonly at: number
      readonly id?: string
    }
  | { readonly kind: 'edit'; readonly target: MessageRef; readonly content: ContentFacts; readonly at: number }
  | {
      readonly kind: 'revoke'
      readonly target: MessageRef
      readonly by: PersonIds | 'me' | undefined
      readonly at: number
      /** The phone or the server says so: nobody's right to it is in question. */
      readonly vouched?: true
    }
  | {
      readonly kind: 'vote'
      readonly target: MessageRef
      readonly by: PersonIds | 'me'
      readonly vote: EncryptedVote
      readonly at: number
    }
  | {
      readonly kind: 'status'
      readonly target: MessageRef
      readonly ack: Ack
      readonly reader?: PersonIds
      readonly error?: string
      readonly at: number
    }
  | { readonly kind: 'person'; readonly ids: PersonIds; readonly names: PersonNames }
  | { readonly kind: 'blocked'; readonly person: PersonIds; readonly blocked: boolean }
  /** Everybody whom the owner has blocked. */
  | { readonly kind: 'blocklist'; readonly people: readonly PersonIds[] }
  | { readonly kind: 'mapping'; readonly lid: string; readonly pn: string }
  | { readonly kind: 'chat'; readonly chat: ChatAddress; readonly change: ChatChange }
  | { readonly kind: 'chat-removed'; readonly chat: ChatAddress }
  /** Another picture, or none any more. */
  | { readonly kind: 'picture'; readonly chat: ChatAddress; readonly removed: boolean }
  | { readonly kind: 'group'; readonly jid: string; readonly change: GroupChange; readonly by?: PersonIds }
  | {
      readonly kind: 'members'
      readonly group: string
      readonly action: MemberAction
      readonly members: readonly MemberFacts[]
      readonly by?: PersonIds
      readonly at: number
    }
  | {
      readonly kind: 'member-tag'
      readonly group: string
      readonly member: PersonIds
      readonly tag: string
      readonly at: number
    }
  | {
      readonly kind: 'presence'
      readonly chat: ChatAddress
      readonly from: PersonIds
      readonly state: PresenceState
      readonly lastSeen?: number
      readonly media?: 'audio'
    }
  | {
      readonly kind: 'call'
      readonly id: string
      readonly from: PersonIds
      readonly group?: string
      readonly at: number
    }
  /** Everything a journalled stanza had to say was told before; its entry goes with the same transaction. */
  | { readonly kind: 'settled'; readonly stanza: string }

export type MemberAction = 'add' | 'remove' | 'promote' | 'demote'
export type PresenceState = 'available' | 'unavailable' | 'composing' | 'paused'

/** Names by their source; `null` says that the name was taken away, absence says nothing. */
export interface PersonNames {
  readonly saved?: string | null
  readonly business?: string | null
  readonly push?: string | null
  readonly username?: string | null
}

export interface ChatChange {
  readonly name?: string
  readonly archived?: boolean
  readonly pinned?: boolean
  /** Epoch milliseconds, null: no longer muted. */
  readonly mutedUntil?: number | null
  /** -1: marked as unread by its owner. */
  readonly unread?: number
  readonly lastMessageAt?: number
}

export interface MemberFacts {
  readonly person: PersonIds
  readonly role: 'member' | 'admin' | 'superadmin'
}

export interface GroupChange {
  readonly subject?: string
  readonly description?: string
  readonly owner?: PersonIds
  readonly announce?: boolean
  readonly locked?: boolean
  readonly createdAt?: number
  /** The whole list: who is not in it has left. */
  readonly members?: readonly MemberFacts[]
  readonly size?: number
  /** What the invite link ends in from now on. */
  readonly inviteCode?: string
}

/** A poll vote as the voter sealed it; opening it needs the poll's secret from our store. */
export interface EncryptedVote {
  readonly payload: Uint8Array
  readonly iv: Uint8Array
  /** `event`: an answer to an invitation, whose options are `EVENT_ANSWERS`. */
  readonly of?: 'event'
  /** What was chosen, in a vote of this gateway's own. */
  readonly chosen?: readonly string[]
}

/** What people answer to an invitation. */
export const EVENT_ANSWERS = ['going', 'maybe', 'not_going'] as const
