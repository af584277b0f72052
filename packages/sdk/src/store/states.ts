import type { WaygateError } from '../errors.js'
import type { Store } from './store.js'

/**
 * Where a live value stands: `idle` nobody has subscribed yet, `loading` nothing to show yet, `ready` loaded,
 * `failed` the last load failed (what was there before is kept, and `stale`).
 */
export type LiveStatus = 'idle' | 'loading' | 'ready' | 'failed'

/** One immutable snapshot of a live list. */
export interface CollectionState<T> {
  readonly status: LiveStatus
  /** In the noun's order; a window of the whole while `hasMore`. */
  readonly items: readonly T[]
  readonly error?: WaygateError
  /** What is shown may have been overtaken: the stream is down, or a reload failed. */
  readonly stale: boolean
  readonly hasMore: boolean
  readonly loadingMore: boolean
  /** Epoch milliseconds of the last load or event, by the client's clock. */
  readonly updatedAt: number | null
}

/** A live list: a snapshot from the API, advanced by events. Never throws; failures are in its state. */
export interface Collection<T> extends Store<CollectionState<T>> {
  /** Fetches the next page of the window; resolves when it is in, or has failed. */
  readonly loadMore: () => Promise<void>
  /** Loads again without emptying the list; resolves when done, or failed. */
  readonly reload: () => Promise<void>
}

/** One immutable snapshot of a live value. */
export interface ItemState<T> {
  readonly status: LiveStatus
  readonly value?: T
  readonly error?: WaygateError
  readonly stale: boolean
}

/** A live value. Never throws; failures are in its state. */
export interface Item<T> extends Store<ItemState<T>> {
  readonly reload: () => Promise<void>
}
