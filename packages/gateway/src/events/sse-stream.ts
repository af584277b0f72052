import type { Audience } from './audience.js'
import type { BoundedWriter } from './bounded-writer.js'
import { controlFrame, HEARTBEAT_FRAME } from './frame.js'
import type { OutgoingEvent } from './outgoing-event.js'

/** Seconds between heartbeat comments, as the `ready` frame announces. */
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
export interface SseStreamParts {
  readonly writer: BoundedWriter
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
 * One reader's stream. It is driven from outside: events by `live` and `replay`, time by `tick`. Until `goLive`, live
 * events wait, so that a reader sees every position once and in order.
 */
export class SseStream {
  readonly #parts: SseStreamParts
  readonly #endsAt: number
  #waiting: OutgoingEvent[] | null = []
  /** Everything up to here was written or was not for this reader. */
  #position: number
  #lastWriteAt: number
  #lastCursorAt: number
  #warned = false

  constructor(parts: SseStreamParts, position: number) {
    this.#parts = parts
    this.#position = position
    this.#lastWriteAt = parts.openedAt
    this.#lastCursorAt = parts.openedAt
    const life = SHORTEST_LIFE_MS + parts.random() * (LONGEST_LIFE_MS - SHORTEST_LIFE_MS)
    this.#endsAt = parts.openedAt + life
  }

  /** True once nothing more will be written. */
  get closed(): boolean {
    return this.#parts.writer.closed
  }

  /** The first frames: `reset` when the reader's cursor could not be continued, then `ready`. */
  open(reset: 'expired' | 'unknown' | 'epoch' | 'too_many' | null, now: number): void {
    const cursor = this.#parts.cursorAt(this.#position)
    if (reset) this.#write(controlFrame('reset', { reason: reset, cursor }), now)
    this.#write(controlFrame('ready', { cursor, heartbeatSeconds: HEARTBEAT_SECONDS, serverTime: now }), now)
  }

  /** Writes events read from the log, oldest first, as fast as the reader takes them. */
  async replay(events: readonly OutgoingEvent[], now: () => number): Promise<void> {
    for (let start = 0; start < events.length && !this.closed; start += REPLAY_EVENTS) {
      this.#deliver(events.slice(start, start + REPLAY_EVENTS), now())
      await this.#parts.writer.drained()
    }
  }

  /** Takes events as they are committed. */
  live(events: readonly OutgoingEvent[], now: number): void {
    if (this.#waiting === null) this.#deliver(events, now)
    else if (this.#waiting.length + events.length > MAX_WAITING_EVENTS) this.#parts.writer.cut()
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
    const { writer, expiresAt } = this.#parts
    writer.checkStall(now)
    if (writer.closed) return
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
      this.#write(controlFrame('token-expiring', { expiresAt }), now)
    }
    if (this.#waiting === null && now - this.#lastCursorAt >= BOOKMARK_MS) this.#bookmark(now, seen)
    if (now - this.#lastWriteAt >= HEARTBEAT_MS) this.#write(HEARTBEAT_FRAME, now)
  }

  /** Asks the reader to come back and ends. */
  reconnect(reason: string, retryMs: number, now: number): void {
    this.#parts.writer.end(controlFrame('reconnect', { reason, retryMs }), now)
  }

  /** Tells the reader that its credential is no longer good, and ends. */
  revoke(reason: string, now: number): void {
    this.#parts.writer.end(controlFrame('revoked', { reason }), now)
  }

  #bookmark(now: number, seen: number): void {
    this.#position = Math.max(this.#position, seen)
    this.#lastCursorAt = now
    this.#write(controlFrame('bookmark', { cursor: this.#parts.cursorAt(this.#position) }), now)
  }

  /** Writes the views that this reader gets, in one piece: a write costs more than copying a frame. */
  #deliver(events: readonly OutgoingEvent[], now: number): void {
    const frames: Buffer[] = []
    for (const event of events) {
      const { position } = event.entry
      if (position <= this.#position) continue
      this.#position = position
      const view = this.#parts.audience.view(event, now)
      if (view !== undefined) frames.push(event.frame(view))
    }
    const [first] = frames
    if (!first) return
    this.#lastCursorAt = now
    this.#write(frames.length === 1 ? first : Buffer.concat(frames), now)
  }

  #write(frame: Buffer, now: number): void {
    this.#lastWriteAt = now
    this.#parts.writer.write(frame, now)
  }
}
