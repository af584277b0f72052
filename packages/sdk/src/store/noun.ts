import type { EventScope } from '../events/events.js'
import type { GatewayEvent } from '../events/gateway-event.js'

/** What a reducer may look at. */
export interface View<T> {
  get(key: string): T | undefined
  /** In the noun's order. Never written. */
  readonly items: readonly T[]
}

/** What an event means for a list. Absent fields change nothing. */
export interface Change<T> {
  /** Rows to add or to put in the place of those with the same key. */
  readonly put?: readonly T[]
  /** Keys of rows that are gone. */
  readonly remove?: readonly string[]
  /** The key of a row that the event names but does not carry. */
  readonly fetch?: string
  /** The event does not say enough: load again. */
  readonly reload?: boolean
}

/** Says what an event means; pure, and a no-op when it is applied twice. */
export type Reducer<T> = (event: GatewayEvent, view: View<T>) => Change<T> | undefined

/** One page from the API, with the place in the stream that it was read at. */
export interface LoadedPage<T> {
  readonly items: readonly T[]
  readonly nextCursor?: string | undefined
  readonly eventCursor?: string | undefined
}

/** What is asked for. */
export interface LoadRequest<T> {
  readonly cursor: string | undefined
  /** How many rows are wanted; `undefined` leaves it to the gateway. */
  readonly limit: number | undefined
  readonly signal: AbortSignal
  /** What is shown now, for nouns that the API cannot answer whole. */
  readonly current: readonly T[]
}

/** Everything that a live collection knows about its noun. */
export interface Noun<T> {
  readonly scope: EventScope
  key(row: T): string
  /** The order of the list. */
  compare(a: T, b: T): number
  /** The window grows at its beginning: pages go back in time, the list goes forward. */
  readonly older?: boolean
  /** At most this many rows are kept. */
  readonly bound?: number
  /** Absent where the API has nothing to load: the list begins empty. */
  load?(request: LoadRequest<T>): Promise<LoadedPage<T>>
  readonly reduce: Reducer<T>
  /** One row by its key; without it the whole window is loaded again. */
  fetch?(key: string, signal: AbortSignal): Promise<T>
  /** When something shown expires, in epoch ms of the gateway. */
  due?(rows: readonly T[]): number | undefined
  /** What is left when it has. */
  expire?(rows: readonly T[], now: number): Change<T>
  /** The API path whose writes change this list, where nothing announces them. */
  readonly path?: string
  /** Whether events of this stream announce those writes; default true. */
  readonly announced?: boolean
}
