import type { Schemas } from './world.js'

/** Any event of the contract. */
export type GatewayEvent = Schemas['GatewayEvent']

/** An event and where it stands. */
export interface LoggedEvent {
  readonly cursor: string
  readonly event: GatewayEvent
}

/** Why a cursor cannot be continued. */
export type ResetReason = Schemas['ResetFrame']['reason']

/** The events of a fake gateway in the order in which they happened. */
export class EventLog {
  #epoch = 1
  readonly #events: LoggedEvent[] = []
  /** Events that were forgotten: positions start after them. */
  #forgotten = 0

  /** Where the log stands. */
  get cursor(): string {
    return this.#cursorAt(this.#forgotten + this.#events.length)
  }

  /** Adds an event at the end. */
  append(event: GatewayEvent): LoggedEvent {
    const logged = { cursor: this.#cursorAt(this.#forgotten + this.#events.length + 1), event }
    this.#events.push(logged)
    return logged
  }

  /** The cursor that a reader means: its own, or that of the event whose id it gave. */
  cursorOf(since: string): string {
    return this.#events.find(({ event }) => event.id === since)?.cursor ?? since
  }

  /** What happened after a cursor or the event with an id, oldest first, or why that cannot be said. */
  after(since: string): readonly LoggedEvent[] | ResetReason {
    const parts = /^fake(\d+)\.(\d{12})$/.exec(this.cursorOf(since))
    if (!parts) return 'unknown'
    if (Number(parts[1]) !== this.#epoch) return 'epoch'
    const position = Number(parts[2])
    if (position > this.#forgotten + this.#events.length) return 'unknown'
    return position < this.#forgotten ? 'expired' : this.#events.slice(position - this.#forgotten)
  }

  /** Forgets everything that happened: earlier cursors are `expired`. */
  expire(): void {
    this.#forgotten += this.#events.length
    this.#events.length = 0
  }

  /** Starts a new life: earlier cursors are of another epoch. */
  restart(): void {
    this.#epoch += 1
    this.#events.length = 0
    this.#forgotten = 0
  }

  #cursorAt(position: number): string {
    return `fake${this.#epoch}.${String(position).padStart(12, '0')}`
  }
}
