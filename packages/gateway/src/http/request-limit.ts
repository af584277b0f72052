import type { Clock } from '../clock.js'
import { rateLimited } from './problems.js'

/** Bounds how many requests one caller gets through. */
export interface RequestLimit {
  /** Counts a request; throws `rate_limited` when the caller's minute is used up. */
  take(caller: string): void
}

const MINUTE_MS = 60_000

/** Above this many callers, those who have their whole minute again are dropped. */
const SWEEP_AT = 10_000

/**
 * At most `perMinute` requests of a caller at once, refilled evenly (the generic cell rate algorithm): one number per caller,
 * however much it asks. Kept in this process.
 */
export function createRequestLimit(clock: Clock, perMinute: number): RequestLimit {
  const interval = MINUTE_MS / perMinute
  const due = new Map<string, number>()

  return {
    take(caller) {
      const now = clock.now()
      const before = due.get(caller) ?? now
      // further ahead than a minute is never written: the clock was set back, and must not shut everybody out
      const next = (before - now > MINUTE_MS ? now : Math.max(now, before)) + interval
      if (next - now > MINUTE_MS) throw rateLimited((next - now - MINUTE_MS) / 1000)
      if (due.size >= SWEEP_AT) for (const [other, until] of due) if (until <= now) due.delete(other)
      due.set(caller, next)
    },
  }
}
