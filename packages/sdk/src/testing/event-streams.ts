import type { Subscription } from './audience.js'
import { viewOf } from './audience.js'
import type { Caller } from './caller.js'
import type { EventLog, LoggedEvent, ResetReason } from './event-log.js'
import type { Schemas, World } from './world.js'

type Frames = Schemas['StreamFrames']

/** Seconds between heartbeat comments, as `ready` says. */
const heartbeatSeconds = 15

interface Stream {
  readonly caller: Caller
  readonly subscription: Subscription
  readonly write: (text: string) => void
  readonly end: (failure?: Error) => void
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
    const encoder = new TextEncoder()
    let stream: Stream | undefined
    const close = () => {
      if (stream) this.#remove(stream)
    }
    return new ReadableStream<Uint8Array>({
      start: (controller) => {
        stream = {
          caller,
          subscription,
          write: (text) => controller.enqueue(encoder.encode(text)),
          end: (failure) => {
            close()
            if (failure) controller.error(failure)
            else controller.close()
          },
        }
        const opened = stream
        signal.addEventListener('abort', () => this.#open.has(opened) && opened.end(abortError()), { once: true })
        this.#add(opened)
        this.#begin(opened, since)
      },
      cancel: close,
    })
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
    for (const stream of [...this.#open]) stream.write(frame('reset', { reason, cursor: this.#log.cursor }))
  }

  /** Says why and closes every stream that `chosen` names. */
  revoke(reason: string, chosen: (caller: Caller) => boolean): void {
    for (const stream of [...this.#open]) {
      if (!chosen(stream.caller)) continue
      stream.write(frame('revoked', { reason }))
      stream.end()
    }
  }

  #begin(stream: Stream, since: string | undefined): void {
    const missed = since === undefined ? [] : this.#log.after(since)
    const { cursor } = this.#log
    if (typeof missed === 'string') stream.write(frame('reset', { reason: missed, cursor }))
    const from = typeof missed === 'string' || since === undefined ? cursor : since
    stream.write(frame('ready', { cursor: from, heartbeatSeconds, serverTime: this.#now() }))
    if (typeof missed !== 'string') for (const logged of missed) this.#send(stream, logged)
  }

  #send(stream: Stream, { cursor, event }: LoggedEvent): void {
    const view = viewOf(event, stream.caller, stream.subscription, this.#world)
    if (view) stream.write(`id: ${cursor}\ndata: ${JSON.stringify(view)}\n\n`)
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
    for (const stream of [...this.#open]) stream.write(': heartbeat\n\n')
  }
}

function frame<Name extends keyof Frames>(name: Name, data: Frames[Name]): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}

function abortError(): Error {
  return new DOMException('The operation was aborted.', 'AbortError')
}
