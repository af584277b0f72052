import type { CollectionState } from '@waygate/sdk'

/**
 * Two live lists as one state: there is data as soon as one of them has some and neither is still on its way, it is stale when one is, and
 * what failed is told.
 */
export function joined<T>(
  first: CollectionState<T> | undefined,
  second: CollectionState<T> | undefined,
): CollectionState<T> | undefined {
  if (!first || !second) return first ?? second
  const error = first.error ?? second.error
  const items = second.items.length === 0 ? first.items : first.items.concat(second.items)
  const times = [first.updatedAt, second.updatedAt].filter((at) => at !== null)
  const underWay = [first, second].some((state) => state.updatedAt === null && state.status !== 'failed')
  return {
    status: items.length === 0 && underWay ? 'loading' : error ? 'failed' : 'ready',
    items,
    stale: first.stale || second.stale,
    hasMore: first.hasMore || second.hasMore,
    loadingMore: first.loadingMore || second.loadingMore,
    updatedAt: items.length === 0 && times.length < 2 ? null : Math.min(...times),
    ...(error ? { error } : {}),
  }
}
