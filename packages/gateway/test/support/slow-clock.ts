import type { Clock } from '../../src/clock.js'

const SLOWER = 20

/** A clock that goes twenty times slower than ours: on a busy machine tickets of 30 s and tokens of 5 min outlive what is tested with them. */
export function slowClock(): Clock {
  const started = Date.now()
  return { now: () => started + Math.floor((Date.now() - started) / SLOWER) }
}
