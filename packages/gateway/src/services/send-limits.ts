import { countReserved, nthNewestHanded } from '../storage/repositories/send-limits.js'
import type { Db } from '../storage/repositories/sessions.js'

/** What a session may send. */
export interface SendLimits {
  readonly id: string
  readonly rate_per_min: number
  readonly rate_per_hour: number
}

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/**
 * When a session may send `more` messages beside those that have a place already: `now`, or the first millisecond at which
 * they fit. A window is the last minute or hour, its beginning excluded: a message that left exactly a minute ago does
 * not count. What counts is when bytes were handed to the socket, and what was promised a place and has not left yet.
 */
export async function fitsAt(db: Db, limits: SendLimits, now: number, more: number): Promise<number> {
  const promised = (await countReserved(db, limits.id)) + more
  const windows = [
    [MINUTE_MS, limits.rate_per_min],
    [HOUR_MS, limits.rate_per_hour],
  ] as const
  let at = now
  for (const [length, limit] of windows) {
    // room for this many that have left; with none at all, look again when the window has passed once
    const room = limit - promised
    const blocking = room < 0 ? now : await nthNewestHanded(db, limits.id, now - length, room + 1)
    if (blocking !== undefined) at = Math.max(at, blocking + length)
  }
  return at
}
