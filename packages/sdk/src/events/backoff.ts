/** Attempts are never closer than this, whatever the gateway asks for. */
export const shortestPause = 500

/** No request for patience counts for more than this. */
export const longestPause = 60_000

/** A pause that a gateway asked for, in the range that we accept. */
export function clampPause(ms: unknown): number {
  return typeof ms === 'number' && ms > 0 ? Math.min(longestPause, Math.max(shortestPause, ms)) : shortestPause
}

/**
 * Pause before the next attempt after `failures` in a row, in ms: between half and all of 0.5 s doubling to 30 s, which
 * makes at most ten attempts a minute against a gateway that drops every one.
 */
export function streamPause(failures: number): number {
  const top = Math.min(30_000, shortestPause * 2 ** failures)
  return Math.max(shortestPause, top / 2 + (Math.random() * top) / 2)
}
