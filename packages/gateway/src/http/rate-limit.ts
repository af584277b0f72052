import type { Clock } from '../clock.js'
import { rateLimited } from './problems.js'

/** Counts attempts by key and refuses above a limit. */
export interface RateLimit {
  /** Counts one attempt; throws `rate_limited` when the key has none left. */
  take(key: string): void | Promise<void>
  /** Forgets the key's attempts, after a success. */
  clear(key: string): void | Promise<void>
}

/** A limit that is kept in this process, and so answers at once. */
export interface LocalRateLimit extends RateLimit {
  take(key: string): void
  clear(key: string): void
}

/** Above this many keys, those whose window is over are dropped. */
const SWEEP_AT = 10_000

/** At most `limit` attempts per key in any window of `windowMs`, kept in this process. */
export function createRateLimit(clock: Clock, limit: number, windowMs: number): LocalRateLimit {
  const attempts = new Map<string, number[]>()
  let sweepAt = SWEEP_AT

  function recent(key: string, now: number): number[] {
    // what lies ahead was counted before the clock was set back
    return (attempts.get(key) ?? []).filter((at) => at > now - windowMs && at <= now)
  }

  function sweep(now: number): void {
    for (const key of attempts.keys()) if (recent(key, now).length === 0) attempts.delete(key)
    // many that are still counted must not be looked through again for every one more
    sweepAt = Math.max(SWEEP_AT, attempts.size * 2)
  }

  return {
    take(key) {
      const now = clock.now()
      const past = recent(key, now)
      const oldest = past[0]
      if (oldest !== undefined && past.length >= limit) throw rateLimited((oldest + windowMs - now) / 1000)
      if (attempts.size >= sweepAt) sweep(now)
      attempts.set(key, [...past, now])
    },
    clear(key) {
      attempts.delete(key)
    },
  }
}
