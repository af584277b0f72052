import type { BinaryNode, KeyPair, LTHashState } from 'baileys'
import { createServerIdentity, type ServerIdentity } from '../wire/certificate-chain.js'

/** A public one-time key a companion uploaded. */
export interface UploadedPreKey {
  readonly id: number
  readonly value: Uint8Array
}

/** A stanza that waits for a companion's acknowledgement; sent again after a reconnect until it is acknowledged. */
export interface QueuedStanza {
  readonly key: string
  node: BinaryNode
  /** Number of times the recipient asked for a fresh encryption. */
  retries: number
}

/** A linked device of a phone, with what it registered and uploaded. */
export interface CompanionRecord {
  readonly device: number
  readonly keyIndex: number
  readonly noiseKey: Uint8Array
  readonly identityKey: Uint8Array
  readonly platform: string
  readonly linkedAt: number
  lastSeenAt: number
  registrationId: number
  signedPreKey: { readonly id: number; readonly value: Uint8Array; readonly signature: Uint8Array }
  preKeys: UploadedPreKey[]
  queue: QueuedStanza[]
  /** Whether the phone has sent it history and keys, which happens at its first login. */
  greeted: boolean
}

/** One collection of an account's app state: patches as they went over the wire, and the folded state. */
export interface AppStateCollection {
  patches: Uint8Array[]
  state: LTHashState
}

/** The Signal side of a practice phone (device 0). */
export interface PhoneKeys {
  readonly identity: KeyPair
  readonly registrationId: number
  readonly signedPreKey: { readonly id: number; readonly pair: KeyPair; readonly signature: Uint8Array }
  /** One-time keys handed out and not used yet, by id. */
  preKeys: Record<string, KeyPair>
  nextPreKeyId: number
  /** libsignal's own serialised sessions, by address `<lid>.<device>`. */
  sessions: Record<string, unknown>
  /** Serialised sender keys, by `SenderKeyName`. */
  senderKeys: Record<string, unknown>
  /** Device addresses which already hold this phone's sender key, by group id. */
  senderKeyHolders: Record<string, string[]>
  readonly appStateKey: { readonly id: Uint8Array; readonly data: Uint8Array; readonly timestamp: number }
}

/** A practice phone and its account. Its id is its number's digits. */
export interface PhoneRecord {
  readonly number: string
  readonly lid: string
  readonly name: string
  pushName: string
  about: string
  readonly keys: PhoneKeys
  companions: CompanionRecord[]
  nextDevice: number
  nextKeyIndex: number
  /** The owner's address book: number to saved name. */
  contacts: Record<string, string>
  /** LIDs of people the owner does not want to hear from. */
  blocked: string[]
  /** Id of the picture; absent: none. */
  picture?: string
  privacy?: Privacy
  /** By the other person's number or the group's id. */
  chatFlags?: Record<string, ChatFlags>
  appState: Record<string, AppStateCollection>
  /** Answers every login while set: a ban, an outage, an outdated client. */
  refusal: LoginRefusal | null
}

/** Why logins of a phone's companions are refused. */
export interface LoginRefusal {
  readonly reason: number
  readonly code?: number
  /** Server time in milliseconds after which logins work again; absent: until lifted. */
  readonly until?: number
}

/** A member of a group. */
export interface GroupMember {
  readonly number: string
  role: 'member' | 'admin' | 'superadmin'
  /** The name this member goes by in this group only. */
  tag: string
}

/** What the phones of a group show between its messages. */
export interface GroupNote {
  /** Server time in milliseconds. */
  readonly at: number
  readonly what: string
  readonly by: string
  /** Numbers of whom it concerns. */
  readonly people: readonly string[]
  readonly text: string
}

/** A group on the server. */
export interface GroupRecord {
  readonly id: string
  subject: string
  description: string
  readonly creator: string
  readonly createdAt: number
  members: GroupMember[]
  /** Changes with the description; who changes it says which one they saw. */
  descriptionId?: string
  /** Whether only admins write. */
  announce?: boolean
  /** Whether only admins change subject and description. */
  locked?: boolean
  /** Whether an admin has to accept who comes by link. */
  approval?: boolean
  /** What the invite link ends in; absent until somebody asks for it. */
  inviteCode?: string
  /** Codes that were replaced. */
  retiredCodes?: string[]
  /** Numbers of people who asked to join. */
  requests?: string[]
  /** Oldest first. */
  notes?: GroupNote[]
}

/** What an owner has set for one chat. */
export interface ChatFlags {
  archived?: boolean
  pinned?: boolean
  /** Milliseconds; -1: for ever. */
  mutedUntil?: number
  markedUnread?: boolean
  /** Everything up to this message was deleted with the chat. */
  deletedUpTo?: number
}

/** What an owner shows to others. */
export interface Privacy {
  /** Whether others get the about text. */
  about?: 'all' | 'nobody'
  picture?: 'all' | 'nobody'
  /** Whether others learn which number belongs to the owner's LID; `alone`: they get the number, as from old phones, and no LID. */
  number?: 'all' | 'nobody' | 'alone'
  /** Who may put the owner into groups. */
  groups?: 'all' | 'nobody'
}

/** Everything that survives a restart, except the message log. */
export interface SandboxState {
  readonly version: 1
  readonly server: ServerIdentity
  readonly phones: PhoneRecord[]
  readonly groups: GroupRecord[]
  nextNumber: number
  /** False while a process has it open; still false at the next start means it was killed. */
  endedCleanly: boolean
}

/** The state of a new sandbox. */
export function emptyState(server = createServerIdentity()): SandboxState {
  return { version: 1, server, phones: [], groups: [], nextNumber: 1, endedCleanly: true }
}
