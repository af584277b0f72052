import type { Subscription } from './audience.js'
import { viewOf } from './audience.js'
import type { Caller } from './caller.js'
import type { EventLog, LoggedEvent, ResetReason } from './event-log.js'
import { heartbeatSeconds, socketReader, streamReader } from './event-readers.js'
import type { EventReader } from './event-readers.js'
import { FakeSocket } from './fake-socket.js'
import type { TicketGrant } from './tickets.js'
import type { World } from './world.js'

interface Stream extends EventReader {
  readonly caller: Caller
  readonly subscription: Subscription
}

/** The open event streams of a fake gateway. Keeps a timer only while one is open. */
export class EventStreams {
  readonly #log: EventLog
  readonly #world: World
  readonly #now: () => number
  readonly #tick: () => void
  readonly #open = new Set<Stream>()
  #timer: ReturnType<typeof setInterval> | undefined
  #lastBeat = 0

  /** `tick` is called every second while a stream is open, for what time alone changes. */
  constructor(log: EventLog, world: World, now: () => number, tick: () => void) {
    this.#log = log
    this.#world = world
    this.#now = now
    this.#tick = tick
  }

  /** How many streams are open. */
  get count(): number {
    return this.#open.size
  }

  /** Opens a stream; ends it when `signal` fires or the reader cancels. */
  open(
    caller: Caller,
    subscription: Subscription,
    since: string | undefined,
    signal: AbortSignal,
  ): ReadableStream<Uint8Array> {
    let stream: Stream | undefined
    const close = () => {
      if (stream) this.#remove(stream)
    }
    return new ReadableStream<Uint8Array>({
      start: (controller) => {
        const reader = streamReader(controller)
        const opened: Stream = {
          ...reader,
          caller,
          subscription,
          end: (failure) => {
            close()
            reader.end(failure)
          },
        }
        stream = opened
        signal.addEventListener('abort', () => this.#open.has(opened) && opened.end(abortError()), { once: true })
        this.#add(opened)
        this.#begin(opened, since)
      },
      cancel: close,
    })
  }

  /** Opens a WebSocket for what a ticket is good for; without one, or without a network, it is lost at once. */
  openSocket(grant: TicketGrant | undefined): FakeSocket {
    if (!grant) {
      const lost = new FakeSocket(() => undefined)
      lost.lose()
      return lost
    }
    const { caller, subscription, since } = grant
    const socket = new FakeSocket(() => this.#remove(stream))
    const stream: Stream = { ...socketReader(socket, this.#now), caller, subscription }
    this.#add(stream)
    this.#begin(stream, since)
    return socket
  }

  /** Tells every stream that may know. */
  deliver(logged: LoggedEvent): void {
    for (const stream of [...this.#open]) this.#send(stream, logged)
  }

  /** Ends every stream as a lost connection does. */
  drop(): void {
    for (const stream of [...this.#open]) stream.end(new TypeError('network error'))
  }

  /** Tells every stream to load everything again. */
  reset(reason: ResetReason): void {
    for (const stream of [...this.#open]) stream.frame('reset', { reason, cursor: this.#log.cursor })
  }

  /** Says why and closes every stream that `chosen` names. */
  revoke(reason: string, chosen: (caller: Caller) => boolean): void {
    for (const stream of [...this.#open]) {
      if (!chosen(stream.caller)) continue
      stream.frame('revoked', { reason })
      stream.end()
    }
  }

  #begin(stream: Stream, since: string | undefined): void {
    const missed = since === undefined ? [] : this.#log.after(since)
    const { cursor } = this.#log
    if (typeof missed === 'string') stream.frame('reset', { reason: missed, cursor })
    const from = typeof missed === 'string' || since === undefined ? cursor : this.#log.cursorOf(since)
    stream.frame('ready', { cursor: from, heartbeatSeconds, serverTime: this.#now() })
    if (typeof missed !== 'string') for (const logged of missed) this.#send(stream, logged)
  }

  #send(stream: Stream, { cursor, event }: LoggedEvent): void {
    const view = viewOf(event, stream.caller, stream.subscription, this.#world)
    if (view) stream.event(cursor, view)
  }

  #add(stream: Stream): void {
    this.#open.add(stream)
    this.#timer ??= setInterval(() => this.#onSecond(), 1000)
  }

  #remove(stream: Stream): void {
    this.#open.delete(stream)
    if (this.#open.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #onSecond(): void {
    this.#tick()
    const now = this.#now()
    if (now - this.#lastBeat < heartbeatSeconds * 1000) return
    this.#lastBeat = now
    for (const stream of [...this.#open]) stream.beat()
  }
}

function abortError(): Error {
  return new DOMException('The operation was aborted.', 'AbortError')
}
