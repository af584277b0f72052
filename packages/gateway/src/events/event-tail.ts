import type { Logger } from '../observability/logging.js'
import type { EventLogRepository } from '../storage/repositories/event-log.js'
import type { LogEntry } from './log-entry.js'
import { OutgoingEvent } from './outgoing-event.js'

/** Receives committed events in log order; must not throw and must not wait. */
export type TailListener = (events: readonly OutgoingEvent[]) => void

const BATCH = 500
const AFTER_FAILURE_MS = 500
/** Characters of payload that are handed over in one turn of the event loop. */
const SLICE_LENGTH = 128 * 1024

/**
 * Follows the log for the whole process: one query per burst of commits, one object per event, however many streams
 * are open.
 */
export class EventTail {
  readonly #log: EventLogRepository
  readonly #logger: Logger
  readonly #pollMs: number | null
  readonly #listeners = new Set<TailListener>()
  #databaseEpoch = ''
  #position = 0
  #stopped = false
  #wake: (() => void) | undefined
  #awake = false
  #running: Promise<void> | undefined

  /** `pollMs`: how often to look for events of other gateways; null when this process is the only writer. */
  constructor(log: EventLogRepository, logger: Logger, pollMs: number | null) {
    this.#log = log
    this.#logger = logger
    this.#pollMs = pollMs
  }

  /** Everything up to here has been handed to the listeners. */
  get position(): number {
    return this.#position
  }

  /** The epoch of the open database. */
  get databaseEpoch(): string {
    return this.#databaseEpoch
  }

  /** Calls back with every later event until the returned function is called. */
  listen(listener: TailListener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Tells the tail that something was committed. Cheap; calls within one burst become one query. */
  wake(): void {
    this.#awake = true
    this.#wake?.()
  }

  async start(): Promise<void> {
    const head = await this.#log.head()
    this.#databaseEpoch = head.epoch
    this.#position = head.position
    this.#running = this.#follow()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.wake()
    await this.#running
  }

  async #follow(): Promise<void> {
    while (!this.#stopped) {
      await this.#sleep()
      this.#awake = false
      try {
        let more = true
        while (more) more = (await this.#readBatch()) && !this.#stopped
      } catch (error) {
        this.#logger.error({ err: error }, 'reading the event log failed')
        this.#awake = true
        await new Promise((resolve) => setTimeout(resolve, AFTER_FAILURE_MS))
      }
    }
  }

  async #readBatch(): Promise<boolean> {
    const entries = await this.#log.after(this.#position, BATCH)
    for (const slice of slices(entries)) {
      const events = slice.map((entry) => new OutgoingEvent(entry, this.#databaseEpoch))
      this.#position = slice.at(-1)?.position ?? this.#position
      for (const listener of this.#listeners) listener(events)
      // Sockets are flushed between turns of the event loop: a burst handed over in one turn would look like a slow
      // reader to every queue.
      await new Promise((resolve) => setImmediate(resolve))
    }
    return entries.length === BATCH
  }

  #sleep(): Promise<void> {
    if (this.#awake || this.#stopped) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = this.#pollMs === null ? undefined : setTimeout(resolve, this.#pollMs)
      this.#wake = () => {
        clearTimeout(timer)
        this.#wake = undefined
        resolve()
      }
    })
  }
}

function* slices(entries: readonly LogEntry[]): Generator<LogEntry[]> {
  let slice: LogEntry[] = []
  let length = 0
  for (const entry of entries) {
    slice.push(entry)
    length += entry.payload.length
    if (length < SLICE_LENGTH) continue
    yield slice
    slice = []
    length = 0
  }
  if (slice.length > 0) yield slice
}
