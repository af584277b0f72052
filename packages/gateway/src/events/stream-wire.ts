import type { EventView, OutgoingEvent } from './outgoing-event.js'

/** Why a reader cannot be continued where it asked. */
export type ResetReason = 'expired' | 'unknown' | 'epoch' | 'too_many'

/** An event and the view of it that one reader gets. */
export interface ShownEvent {
  readonly event: OutgoingEvent
  readonly view: EventView
}

/** Where a stream begins. */
export interface StreamStart {
  readonly cursor: string
  readonly reset: ResetReason | null
  readonly heartbeatSeconds: number
}

/** How a stream says its last words. */
export type StreamEnd =
  | { readonly kind: 'reconnect'; readonly reason: string; readonly retryMs: number }
  | { readonly kind: 'revoked'; readonly reason: string }

/** How one reader's stream is put on the wire: the words differ by transport, what is said does not. */
export interface StreamWire {
  /** True once nothing more can be written. */
  readonly closed: boolean
  open(start: StreamStart, now: number): void
  /** Writes the views in one piece. */
  events(shown: readonly ShownEvent[], now: number): void
  /** Nothing for this reader, but the log has moved on. */
  bookmark(cursor: string, now: number): void
  heartbeat(now: number): void
  /** The credential is refused after this time. */
  expiring(expiresAt: number, now: number): void
  /** Says why and ends the connection in order. */
  end(ending: StreamEnd, now: number): void
  /** Resolves when the reader has taken what was written, or is gone. */
  drained(): Promise<void>
  /** Cuts off a reader that is too slow or not there any more. */
  check(now: number): void
  /** Drops the connection and everything that waits for it. */
  cut(): void
}

/** A reader that may still be refused: nothing has been answered yet. */
export interface StreamConnection {
  /** True once the reader has left. */
  readonly gone: boolean
  /** True once the answer has begun: there is no status left to refuse with. */
  readonly begun: boolean
  onClose(listener: () => void): void
  /** Accepts the reader. */
  begin(): Promise<StreamWire>
  destroy(): void
}
