import type { EventScope } from '../events/events.js'
import type { GatewayEvent } from '../events/gateway-event.js'

/** What a reducer may look at. */
export interface View<T> {
  get(key: string): T | undefined
  /** In the noun's order. Never written. */
  readonly items: readonly T[]
}

/**
 * What an event means for a list: rows to add, or to put in the place of those with the same key; the key of a row that
 * is gone; `true` when the event does not say enough and the list must be loaded again. Anything else is nothing.
 */
export type Change<T> = readonly T[] | string | boolean | undefined

/** Says what an event means; pure, and a no-op when it is applied twice. */
export type Reducer<T> = (event: GatewayEvent, view: View<T>) => Change<T>

/** One page from the API. */
export interface LoadedPage<T> {
  readonly items: readonly T[]
  readonly nextCursor?: string | undefined
  /** The place in the stream that it was read at. */
  readonly since?: string | undefined
}

/** What is asked for. */
export interface LoadRequest<T> {
  readonly cursor?: string | undefined
  /** How many rows are wanted; `undefined` leaves it to the gateway. */
  readonly limit?: number | undefined
  readonly signal: AbortSignal
  /** What is shown now, for nouns that the API cannot answer whole. */
  readonly current: readonly T[]
}

/** Everything that a live collection knows about its noun. */
export interface Noun<T> {
  /** Default: organization. */
  readonly scope?: EventScope
  readonly key: (row: T) => string
  /** What the list is ordered by, ascending. */
  readonly order: (row: T) => readonly (string | number)[]
  /** The window grows at its beginning: pages go back in time, the list goes forward. */
  readonly older?: boolean
  /** The list has no order of its own: what arrives goes first, and at most this many rows are kept. */
  readonly newest?: number
  readonly load: (request: LoadRequest<T>) => Promise<LoadedPage<T>>
  readonly reduce: Reducer<T>
  /** When something shown expires, in epoch ms of the gateway. */
  readonly due?: (rows: readonly T[]) => number | undefined
  /** What is left when it has. */
  readonly expire?: (rows: readonly T[], now: number) => Change<T>
  /** How long rows hold, in ms, of which no event tells that they moved on: shown longer, they are loaded again. */
  readonly holds?: number
  /** Paths of one's own writes that this list's stream does not tell of. */
  readonly untold?: RegExp
}
