import type { Generated } from 'kysely'

/**
 * How far a job of the outbox is. `queued`: its bytes never reached the socket. `sending`: they were handed to it and the
 * answer is awaited. `sent`, `failed` and `dead` are final; `unknown` ends in `sent` when a receipt comes after all.
 */
export type OutboxState = 'queued' | 'sending' | 'sent' | 'unknown' | 'failed' | 'dead'

/** Everything that a session writes to WhatsApp's chats, in the order in which it was asked for. */
export interface OutboxTable {
  /** The order of the session's jobs; within a chat they leave in it. */
  position: Generated<number>
  id: string
  session_id: string
  /** The row in `messages` that is sent, or that an action (edit, reaction …) is about. */
  message_id: string
  /** The id under which it travels, chosen before the first try: WhatsApp takes a second one as the same message. */
  wa_message_id: string
  kind: 'message' | 'action'
  state: OutboxState
  /** Sealed protobuf of an action; that of a message is with the message. */
  wire: Buffer | null
  /** Sealed JSON of what is needed until it is sent and no longer: files, viewers of a status. */
  payload: Buffer | null
  /** JSON of the fact that an action makes true once WhatsApp has taken it. */
  effect: string | null
  /** What the asker's credential stood on, each between spaces; what ends one of them ends what still waits. */
  bonds: string
  /** 1: a caller waits for it, so the first failure is its last. */
  attended: number
  /** 1: it has its place within the session's limits and has not used it yet. */
  reserved: number
  /** When the bytes were last handed to the socket; what the limits count. */
  handed_at: number | null
  attempts: number
  next_attempt_at: number
  /** Who works on it: writes of anybody else are refused. */
  lease: string | null
  leased_until: number
  node_id: string | null
  error: string | null
  created_at: number
  updated_at: number
}

/** Polls of ours that end by themselves, and whose result is still to be told. */
export interface PollDeadlinesTable {
  message_id: string
  session_id: string
  ends_at: number
}

/** Tables of sending. */
export interface OutboxTables {
  outbox: OutboxTable
  poll_deadlines: PollDeadlinesTable
}
