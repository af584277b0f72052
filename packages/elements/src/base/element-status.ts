import { problemKind } from './problem.js'

/** The nine states of a data-bearing element, as its `status` property and its custom states say them. */
export type ElementStatus =
  'idle' | 'loading' | 'ready' | 'empty' | 'failed' | 'offline' | 'stale' | 'unauthorized' | 'forbidden'

export const ELEMENT_STATUSES: readonly ElementStatus[] = [
  'idle',
  'loading',
  'ready',
  'empty',
  'failed',
  'offline',
  'stale',
  'unauthorized',
  'forbidden',
]

/** How far calls get: `unreachable` has a network, and no gateway that answers. */
export type Reach = 'online' | 'unreachable' | 'offline'

/** What `whenReady` reads of a live store's snapshot: a collection has `items`, an item has `value`. */
export interface LiveState {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed'
  readonly items?: readonly unknown[]
  readonly value?: unknown
  readonly error?: unknown
  readonly stale: boolean
  readonly updatedAt?: number | null
}

/** True when there is something to show: a loaded collection, even an empty one, or an item's value. */
export function hasData(state: LiveState): boolean {
  if (state.items === undefined) return state.value !== undefined
  return state.items.length > 0 || state.status === 'ready' || state.updatedAt != null
}

/**
 * One status for a snapshot, decided in this order:
 * 1. no store: idle
 * 2. a refusal (unauthorized, forbidden) hides what was there: it may no longer be seen
 * 3. no data: failed and offline by the error; offline while nobody can be reached; else loading
 * 4. data that is not fresh: offline without a network, else stale
 * 5. data: empty or ready
 */
export function statusOf(state: LiveState | undefined, reach: Reach): ElementStatus {
  if (!state) return 'idle'
  const kind = state.error === undefined ? undefined : problemKind(state.error)
  if (kind === 'unauthorized' || kind === 'forbidden') return kind
  if (!hasData(state)) {
    if (state.status === 'failed') return kind ?? 'failed'
    return reach === 'online' ? 'loading' : 'offline'
  }
  if (reach === 'offline' || kind === 'offline') return 'offline'
  if (state.stale || state.status === 'failed') return 'stale'
  return state.items?.length === 0 ? 'empty' : 'ready'
}
