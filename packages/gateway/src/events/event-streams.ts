import type { ServerResponse } from 'node:http'
import type { Clock } from '../clock.js'
import type { Principal } from '../identity/principal.js'
import type { Revocations } from '../identity/revocations.js'
import type { EventLogRepository } from '../storage/repositories/event-log.js'
import { Audience, type Subscription } from './audience.js'
import { BoundedWriter, STREAM_BOUNDS, type WriterBounds } from './bounded-writer.js'
import { formatCursor, scopedEpoch } from './cursor.js'
import type { EventLog } from './event-log.js'
import type { EventTail } from './event-tail.js'
import { OutgoingEvent } from './outgoing-event.js'
import { SseStream } from './sse-stream.js'
import type { StreamSlots } from './stream-limits.js'

/** What the streams of a process work with. */
export interface EventStreamsParts {
  readonly log: EventLog
  readonly repository: EventLogRepository
  readonly tail: EventTail
  readonly clock: Clock
  readonly revocations: Revocations
  readonly slots: StreamSlots
  readonly bounds?: WriterBounds
  /** Milliseconds between looks at the clock. */
  readonly tickMs?: number
  readonly random?: () => number
}

/** One request for a stream; the service writes the body, the caller has decided who may read what. */
export interface StreamRequest {
  readonly principal: Principal
  readonly subscription: Subscription
  /** Whether the firehose shows content; it never shows codes. */
  readonly adminContent: boolean
  readonly since: string | undefined
  readonly address: string
  readonly response: ServerResponse
  /** Headers that every answer of this gateway carries: request id, CORS. */
  readonly headers: Readonly<Record<string, string>>
}

const REPLAY_BATCH = 500
const SHUTDOWN_SPREAD_MS = 5000

/** All open streams of this process. */
export class EventStreams {
  readonly #parts: EventStreamsParts
  readonly #random: () => number
  readonly #open = new Set<SseStream>()
  /** Streams by the organization they read; the firehose under null. */
  readonly #readers = new Map<string | null, Set<SseStream>>()
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
    this.#stopListening = this.#parts.tail.listen((events) => this.#fanOut(events))
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
   * @throws Problem `rate_limited` before anything is written.
   */
  async open(request: StreamRequest): Promise<void> {
    const { principal, subscription, response } = request
    const release = this.#parts.slots.take(principal.id, subscription.organizationId, request.address)
    response.once('close', release)
    try {
      const start = await this.#parts.log.startingPoint(subscription.organizationId, request.since)
      if (response.destroyed || this.#stopped) {
        release()
        response.destroy()
        return
      }
      const now = this.#parts.clock.now()
      const stream = this.#begin(request, start.position, now)
      stream.open(start.reset, now)
      await this.#catchUp(stream, subscription, start.position)
    } catch (error) {
      release()
      // Once the head is out there is no status left to say it with: the reader resumes from its cursor.
      if (!response.headersSent) throw error
      response.destroy()
    }
  }

  #begin(request: StreamRequest, position: number, now: number): SseStream {
    const { principal, subscription, response, adminContent } = request
    const { tail, revocations, bounds, clock } = this.#parts
    response.writeHead(200, {
      ...request.headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    response.flushHeaders()
    response.on('error', () => undefined)
    const epoch = scopedEpoch(tail.databaseEpoch, subscription.organizationId)
    const stream = new SseStream(
      {
        writer: new BoundedWriter(response, bounds ?? STREAM_BOUNDS),
        audience: new Audience(principal, subscription, { adminContent }),
        expiresAt: principal.expiresAt,
        cursorAt: (at) => formatCursor(epoch, at),
        random: this.#random,
        openedAt: now,
      },
      position,
    )
    this.#add(stream, subscription.organizationId)
    const stopWatching = revocations.watch(principal, (reason) => stream.revoke(reason, clock.now()))
    response.once('close', () => {
      stopWatching()
      this.#remove(stream, subscription.organizationId)
    })
    return stream
  }

  /** Replays the log page by page. Live events wait in the stream from the start, so the two always meet. */
  async #catchUp(stream: SseStream, subscription: Subscription, from: number): Promise<void> {
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

  #fanOut(events: readonly OutgoingEvent[]): void {
    const now = this.#parts.clock.now()
    for (const stream of this.#readers.get(null) ?? []) stream.live(events, now)
    for (const [organizationId, own] of byOrganization(events)) {
      for (const stream of this.#readers.get(organizationId) ?? []) stream.live(own, now)
    }
  }

  #tick(): void {
    const now = this.#parts.clock.now()
    const seen = this.#parts.tail.position
    for (const stream of this.#open) stream.tick(now, seen)
  }

  #add(stream: SseStream, organizationId: string | null): void {
    this.#open.add(stream)
    const readers = this.#readers.get(organizationId) ?? new Set()
    this.#readers.set(organizationId, readers.add(stream))
  }

  #remove(stream: SseStream, organizationId: string | null): void {
    this.#open.delete(stream)
    const readers = this.#readers.get(organizationId)
    readers?.delete(stream)
    if (readers?.size === 0) this.#readers.delete(organizationId)
  }
}

function byOrganization(events: readonly OutgoingEvent[]): Map<string, OutgoingEvent[]> {
  const groups = new Map<string, OutgoingEvent[]>()
  for (const event of events) {
    const { organizationId } = event.entry
    if (organizationId === null) continue
    const group = groups.get(organizationId)
    if (group) group.push(event)
    else groups.set(organizationId, [event])
  }
  return groups
}
