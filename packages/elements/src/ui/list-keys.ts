/**
 * The row a key leads to in a list of `count` rows with `active` current (-1: none), `page` rows to a page; `undefined` when the key is not
 * for walking a list.
 */
export function rowForKey(key: string, active: number, count: number, page: number): number | undefined {
  if (count === 0) return undefined
  const last = count - 1
  const clamp = (index: number): number => Math.min(last, Math.max(0, index))
  switch (key) {
    case 'ArrowDown':
      return clamp(active + 1)
    case 'ArrowUp':
      return active === -1 ? last : clamp(active - 1)
    case 'PageDown':
      return clamp(Math.max(active, 0) + page)
    case 'PageUp':
      return clamp(Math.max(active, 0) - page)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}
