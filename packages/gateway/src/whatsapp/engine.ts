import type { Hold } from './credential-store.js'
import type { ContentFacts, Fact } from './facts.js'
import type { ChatPort, GroupPort, PeoplePort } from './engine-people.js'
import type { PersonIds } from './jid.js'
import type { MediaType, OutboundContent, UploadedMedia } from './outbound-content.js'

export type { OutboundContent } from './outbound-content.js'

/** A code for a phone's camera. Contains the linking secret: never log it, never keep it past `expiresAt`. */
export interface QrCode {
  readonly code: string
  /** Epoch milliseconds. */
  readonly expiresAt: number
  /** Which code of the batch, from 1. */
  readonly number: number
  readonly total: number
}

/** What happens to one connection, in order; `closed` comes once and is the last. */
export type Signal =
  | { readonly kind: 'qr'; readonly qr: QrCode }
  | { readonly kind: 'accepted'; readonly me: Account }
  | { readonly kind: 'open'; readonly me: Account }
  /** Everything that waited for us at the server has been handed over. */
  | { readonly kind: 'caught-up' }
  | { readonly kind: 'history'; readonly progress: number | undefined; readonly done: boolean }
  | { readonly kind: 'latency'; readonly ms: number }
  | { readonly kind: 'restricted'; readonly until: number | undefined }
  | { readonly kind: 'closed'; readonly ending: Closed }

/** How a connection ended, before anybody judged it. */
export interface Closed {
  /** WhatsApp's code: stream error, login failure, or the socket's own end. */
  readonly code: number
  readonly paired: boolean
  readonly codesUsedUp: boolean
  /** Whoever answered could not show WhatsApp's certificates. */
  readonly untrusted?: true
  /** When a temporary ban ends, epoch milliseconds. */
  readonly restrictedUntil?: number
}

/** The account that a session is linked to. */
export interface Account {
  readonly jid: string
  readonly lid?: string
  /** Digits. */
  readonly phoneNumber?: string
  readonly name?: string
  readonly businessName?: string
  readonly platform?: string
}

/** Receives what one connection tells. Neither function may throw. */
export interface EngineListener {
  signal(signal: Signal): void
  /** Facts to store, in order. Whoever takes them owns their durability from here. */
  facts(facts: readonly Fact[]): void
}

/** How one message is sent. */
export interface SendOptions {
  /** Who may see a status: JIDs of people. Only for `status@broadcast`. */
  readonly viewers?: readonly string[]
  /** Awaited when nothing needs to be asked of WhatsApp any more, just before the bytes are written; a throw stops them. */
  readonly beforeWrite?: () => Promise<void>
}

/** One live connection of one session. After `closed` every call is refused with {@link NotConnectedError}. */
export interface EngineConnection {
  /**
   * Asks WhatsApp for a pairing code for `phone` (digits).
   * @throws {PairingRefusedError} when WhatsApp will not give one.
   */
  requestPairingCode(phone: string): Promise<string>
  /** When the codes of this connection end, and with them the connection; epoch milliseconds. */
  codesEndAt(): number
  /**
   * Resolves when the message was written to the socket; delivery is told by facts.
   * @param wire - From `encode`.
   * @throws {NotWrittenError} when nothing of it reached the socket; anything else leaves that open.
   */
  send(chatJid: string, messageId: string, wire: Uint8Array, options?: SendOptions): Promise<void>
  /**
   * Encrypts a file and leaves it at WhatsApp for a message of this type. Nothing is kept here.
   * @throws {Error} when no media host took it.
   */
  upload(bytes: Uint8Array, type: MediaType): Promise<UploadedMedia>
  /** Tells WhatsApp that these messages of one chat were read. */
  markRead(chatJid: string, messages: readonly { readonly id: string; readonly participant?: string }[]): Promise<void>
  /** Which of these numbers (digits) have an account. */
  findNumbers(
    phones: readonly string[],
  ): Promise<readonly { readonly phone: string; readonly jid?: string; readonly person?: PersonIds }[]>
  readonly groups: GroupPort
  readonly people: PeoplePort
  readonly chats: ChatPort
  /** Asks for the group again; the answer comes as a fact. */
  refreshGroup(jid: string): Promise<void>
  setPresence(state: 'available' | 'unavailable'): Promise<void>
  setChatPresence(chatJid: string, state: 'composing' | 'paused' | 'recording'): Promise<void>
  /** Removes this device at WhatsApp, then closes. */
  logout(): Promise<void>
  /** Closes the socket; the `closed` signal is not given any more. */
  close(): Promise<void>
}

/** Opens connections to WhatsApp. Never reconnects by itself: whoever holds the session decides. */
export interface WhatsappEngine {
  /** A new id for a message of ours; chosen before it is sent, so that sending twice is one message. */
  newMessageId(): string
  /**
   * The protobuf of a message: what is sent, and what is kept for recipients who could not open it.
   * @throws {OutboundContentError} for what cannot be said on the wire.
   */
  encode(content: OutboundContent): Uint8Array
  /** What a message of ours says, as its receivers read it. */
  describe(wire: Uint8Array): ContentFacts
  /** @param hold - Under which the connection writes; it is useless once the hold is lost. */
  open(hold: Hold, listener: EngineListener): Promise<EngineConnection>
  /** True when a phone has accepted this session's credentials and they are still here. */
  isPaired(sessionId: string): Promise<boolean>
  /** Forgets the credentials, keys and unprocessed stanzas of a session. */
  forget(hold: Hold): Promise<void>
}

/** The connection is gone or not usable for this yet. */
export class NotConnectedError extends Error {
  override readonly name = 'NotConnectedError'
}

/** Nothing of a message reached the socket: it may be sent again. The cause says why. */
export class NotWrittenError extends Error {
  override readonly name = 'NotWrittenError'
}

/** WhatsApp refused to start linking by code. */
export class PairingRefusedError extends Error {
  override readonly name = 'PairingRefusedError'
  constructor(readonly code: number) {
    super(`WhatsApp refused the pairing code (${String(code)})`)
  }
}
