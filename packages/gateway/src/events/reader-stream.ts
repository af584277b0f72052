import type { Audience } from './audience.js'
import type { OutgoingEvent } from './outgoing-event.js'
import type { ResetReason, ShownEvent, StreamWire } from './stream-wire.js'

/** Seconds between heartbeats, as the first frame announces. */
export const HEARTBEAT_SECONDS = 15

const HEARTBEAT_MS = HEARTBEAT_SECONDS * 1000
const BOOKMARK_MS = 45_000
const EXPIRY_WARNING_MS = 60_000
const EXPIRY_GRACE_MS = 25_000
const SHORTEST_LIFE_MS = 8 * 60_000
const LONGEST_LIFE_MS = 12 * 60_000
/** Live events that may wait while older ones are replayed. */
const MAX_WAITING_EVENTS = 10_000
/** Events that a replay writes at once; even with large payloads far below the queue's bound. */
const REPLAY_EVENTS = 8

/** What a stream is made of. */
export interface ReaderStreamParts {
  readonly wire: StreamWire
  readonly audience: Audience
  /** Epoch milliseconds after which the credential is refused; null: never. */
  readonly expiresAt: number | null
  /** Formats a position as this reader's cursor. */
  readonly cursorAt: (position: number) => string
  /** A number in [0, 1), for spreading reconnects. */
  readonly random: () => number
  readonly openedAt: number
}

/**
 * One reader's stream, on whatever wire. It is driven from outside: events by `live` and `replay`, time by `tick`. Until
 * `goLive`, live events wait, so that a reader sees every position once and in order.
 */
export class ReaderStream {
  readonly #parts: ReaderStreamParts
  readonly #endsAt: number
  #waiting: OutgoingEvent[] | null = []
  /** Everything up to here was written or was not for this reader. */
  #position: number
  #lastWriteAt: number
  #lastCursorAt: number
  #warned = false

  constructor(parts: ReaderStreamParts, position: number) {
    this.#parts = parts
    this.#position = position
    this.#lastWriteAt = parts.openedAt
    this.#lastCursorAt = parts.openedAt
    const life = SHORTEST_LIFE_MS + parts.random() * (LONGEST_LIFE_MS - SHORTEST_LIFE_MS)
    this.#endsAt = parts.openedAt + life
  }

  /** True once nothing more will be written. */
  get closed(): boolean {
    return this.#parts.wire.closed
  }

  /** The first words: where the stream begins, and why not where the reader asked. */
  open(reset: ResetReason | null, now: number): void {
    const cursor = this.#parts.cursorAt(this.#position)
    this.#lastWriteAt = now
    this.#parts.wire.open({ cursor, reset, heartbeatSeconds: HEARTBEAT_SECONDS }, now)
  }

  /** Writes events read from the log, oldest first, as fast as the reader takes them. */
  async replay(events: readonly OutgoingEvent[], now: () => number): Promise<void> {
    for (let start = 0; start < events.length && !this.closed; start += REPLAY_EVENTS) {
      this.#deliver(events.slice(start, start + REPLAY_EVENTS), now())
      await this.#parts.wire.drained()
    }
  }

  /** Takes events as they are committed. */
  live(events: readonly OutgoingEvent[], now: number): void {
    if (this.#waiting === null) this.#deliver(events, now)
    else if (this.#waiting.length + events.length > MAX_WAITING_EVENTS) this.#parts.wire.cut()
    else this.#waiting.push(...events)
  }

  /** Ends the replay: what was committed meanwhile is written, and what follows at once. */
  async goLive(now: () => number): Promise<void> {
    while (this.#waiting !== null && this.#waiting.length > 0) {
      const waiting = this.#waiting
      this.#waiting = []
      await this.replay(waiting, now)
    }
    this.#waiting = null
  }

  /** Does what time asks for: heartbeats, bookmarks, warnings, the end. `seen` is the position of the process's tail. */
  tick(now: number, seen: number): void {
    const { wire, expiresAt } = this.#parts
    wire.check(now)
    if (wire.closed) return
    if (expiresAt !== null && now >= expiresAt + EXPIRY_GRACE_MS) {
      this.reconnect('token_expired', 0, now)
      return
    }
    if (now >= this.#endsAt) {
      this.reconnect('rotation', Math.round(this.#parts.random() * 1000), now)
      return
    }
    if (expiresAt !== null && !this.#warned && now >= expiresAt - EXPIRY_WARNING_MS) {
      this.#warned = true
      this.#lastWriteAt = now
      wire.expiring(expiresAt, now)
    }
    if (this.#waiting === null && now - this.#lastCursorAt >= BOOKMARK_MS) this.#bookmark(now, seen)
    if (now - this.#lastWriteAt < HEARTBEAT_MS) return
    this.#lastWriteAt = now
    wire.heartbeat(now)
  }

  /** Asks the reader to come back and ends. */
  reconnect(reason: string, retryMs: number, now: number): void {
    this.#parts.wire.end({ kind: 'reconnect', reason, retryMs }, now)
  }

  /** Tells the reader that its credential is no longer good, and ends. */
  revoke(reason: string, now: number): void {
    this.#parts.wire.end({ kind: 'revoked', reason }, now)
  }

  #bookmark(now: number, seen: number): void {
    this.#position = Math.max(this.#position, seen)
    this.#lastCursorAt = now
    this.#lastWriteAt = now
    this.#parts.wire.bookmark(this.#parts.cursorAt(this.#position), now)
  }

  #deliver(events: readonly OutgoingEvent[], now: number): void {
    const shown: ShownEvent[] = []
    for (const event of events) {
      const { position } = event.entry
      if (position <= this.#position) continue
      this.#position = position
      const view = this.#parts.audience.view(event, now)
      if (view !== undefined) shown.push({ event, view })
    }
    if (shown.length === 0) return
    this.#lastCursorAt = now
    this.#lastWriteAt = now
    this.#parts.wire.events(shown, now)
  }
}
