import type { Clock } from '../clock.js'
import { unauthorized } from '../http/problems.js'
import type { Principal } from '../identity/principal.js'
import { referenceTo, type Recall } from '../identity/recall.js'
import type { RevocationReason, Revocations } from '../identity/revocations.js'
import type { EventLogRepository } from '../storage/repositories/event-log.js'
import { Audience, type Subscription } from './audience.js'
import { formatCursor, scopedEpoch } from './cursor.js'
import type { EventLog } from './event-log.js'
import type { EventTail } from './event-tail.js'
import { OutgoingEvent } from './outgoing-event.js'
import { ReaderStream } from './reader-stream.js'
import { StreamIndex } from './stream-index.js'
import type { StreamSlots } from './stream-limits.js'
import type { StreamConnection } from './stream-wire.js'

/** What the streams of a process work with. */
export interface EventStreamsParts {
  readonly log: EventLog
  readonly repository: EventLogRepository
  readonly tail: EventTail
  readonly clock: Clock
  readonly revocations: Revocations
  /** Looks a credential up again, after its end is being watched. */
  readonly recall: Recall
  readonly slots: StreamSlots
  /** Milliseconds between looks at the clock. */
  readonly tickMs?: number
  readonly random?: () => number
}

/** One request for a stream, whatever the transport; the caller has decided who may read what. */
export interface StreamRequest {
  readonly principal: Principal
  readonly subscription: Subscription
  /** Whether the firehose shows content; it never shows codes. */
  readonly adminContent: boolean
  /** A cursor or the id of an event to continue after. */
  readonly since: string | undefined
  /** Events to replay at most; further behind than this the reader is told to reload. */
  readonly mostReplayed?: number
  readonly address: string
  readonly connection: StreamConnection
}

const REPLAY_BATCH = 500
const SHUTDOWN_SPREAD_MS = 5000

/** All open streams of this process. */
export class EventStreams {
  readonly #parts: EventStreamsParts
  readonly #random: () => number
  readonly #open = new StreamIndex()
  #timer: NodeJS.Timeout | undefined
  #stopListening: (() => void) | undefined
  #stopped = false

  constructor(parts: EventStreamsParts) {
    this.#parts = parts
    this.#random = parts.random ?? Math.random
  }

  /** Number of open streams. */
  get size(): number {
    return this.#open.size
  }

  start(): void {
    this.#stopListening = this.#parts.tail.listen((events) => this.#open.deliver(events, this.#parts.clock.now()))
    this.#timer = setInterval(() => this.#tick(), this.#parts.tickMs ?? 1000)
  }

  /** Asks every reader to come back, spread over a few seconds, and ends the streams. */
  stop(): void {
    this.#stopped = true
    this.#stopListening?.()
    clearInterval(this.#timer)
    const now = this.#parts.clock.now()
    for (const stream of this.#open) {
      stream.reconnect('shutdown', Math.round(this.#random() * SHUTDOWN_SPREAD_MS), now)
    }
  }

  /**
   * Opens a stream and resolves when it has caught up; it goes on until the reader leaves or the server ends it.
   * @throws Problem `rate_limited` or `unauthorized` before anything is written.
   */
  async open(request: StreamRequest): Promise<void> {
    const { subscription, connection } = request
    const release = this.#parts.slots.take(request.principal.id, subscription.organizationId, request.address)
    connection.onClose(release)
    const watched = this.#watch(request.principal)
    connection.onClose(() => watched.stop())
    try {
      // what ended before the watch began is in the database by now
      const principal = await this.#parts.recall(referenceTo(request.principal))
      const start = await this.#parts.log.startingPoint(
        subscription.organizationId,
        request.since,
        request.mostReplayed,
      )
      if (watched.reason) throw unauthorized('The credential is no longer valid.', watched.reason)
      if (connection.gone || this.#stopped) {
        watched.stop()
        release()
        connection.destroy()
        return
      }
      const stream = await this.#begin({ ...request, principal }, start.position)
      watched.follow(stream)
      stream.open(start.reset, this.#parts.clock.now())
      await this.#catchUp(stream, subscription, start.position)
    } catch (error) {
      watched.stop()
      release()
      // Once the answer has begun there is no status left to say it with: the reader resumes from its cursor.
      if (!connection.begun) throw error
      connection.destroy()
    }
  }

  /** Notes the end of a credential, and ends the stream as soon as there is one. */
  #watch(principal: Principal): {
    readonly reason: RevocationReason | undefined
    follow(stream: ReaderStream): void
    stop(): void
  } {
    const { revocations, clock } = this.#parts
    let reason: RevocationReason | undefined
    let followed: ReaderStream | undefined
    const stop = revocations.watch(principal, (why) => {
      reason = why
      followed?.revoke(why, clock.now())
    })
    return {
      get reason() {
        return reason
      },
      follow(stream) {
        followed = stream
        if (reason) stream.revoke(reason, clock.now())
      },
      stop,
    }
  }

  async #begin(request: StreamRequest, position: number): Promise<ReaderStream> {
    const { principal, subscription, connection, adminContent } = request
    const wire = await connection.begin()
    const epoch = scopedEpoch(this.#parts.tail.databaseEpoch, subscription.organizationId)
    const stream = new ReaderStream(
      {
        wire,
        audience: new Audience(principal, subscription, { adminContent }),
        expiresAt: principal.expiresAt,
        cursorAt: (at) => formatCursor(epoch, at),
        random: this.#random,
        openedAt: this.#parts.clock.now(),
      },
      position,
    )
    this.#open.add(stream, subscription.organizationId)
    connection.onClose(() => this.#open.remove(stream, subscription.organizationId))
    return stream
  }

  /** Replays the log page by page. Live events wait in the stream from the start, so the two always meet. */
  async #catchUp(stream: ReaderStream, subscription: Subscription, from: number): Promise<void> {
    const { repository, tail, clock } = this.#parts
    const now = (): number => clock.now()
    let position = from
    for (;;) {
      const entries = await repository.after(position, REPLAY_BATCH, subscription.organizationId ?? undefined)
      await stream.replay(
        entries.map((entry) => new OutgoingEvent(entry, tail.databaseEpoch)),
        now,
      )
      const last = entries.at(-1)
      if (stream.closed || !last || entries.length < REPLAY_BATCH) break
      position = last.position
      // SQLite answers without giving up the thread: a long replay must leave room for everybody else.
      await new Promise((resolve) => setImmediate(resolve))
    }
    await stream.goLive(now)
  }

  #tick(): void {
    const now = this.#parts.clock.now()
    const seen = this.#parts.tail.position
    for (const stream of this.#open) stream.tick(now, seen)
  }
}
