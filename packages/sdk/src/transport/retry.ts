import { ApiError, ConnectionError } from '../errors.js'
import { wait } from './wait.js'

/** A gateway that asks for more patience than this many ms is not waited for. */
const longestWait = 60_000

/**
 * Runs until it succeeds, three times at most.
 *
 * 1. Only what may be repeated: GET, HEAD, PUT, DELETE, and writes with an idempotency key.
 * 2. Only what may pass: no connection, 408, 425, 429, and 5xx except 501.
 * 3. The gateway's `Retry-After` is obeyed; above 60 s the failure is final rather than retried early.
 * 4. Otherwise full jitter under 0.5 s doubling to 8 s.
 * 5. A wait that outlives the deadline would only replace a telling error by `TimeoutError`: the failure is final.
 */
export async function retrying<T>(
  run: () => Promise<T>,
  repeatable: boolean,
  signal: AbortSignal,
  timeLeft: () => number,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await run()
    } catch (error) {
      const refused = error instanceof ApiError
      const asked = refused ? error.retryAfter : undefined
      const delay = asked === undefined ? Math.random() * Math.min(8000, 500 * 2 ** tries) : asked * 1000 // 3, 4
      const passes = refused ? error.retryable : error instanceof ConnectionError // 2
      if (!repeatable || !passes || tries > 2 || delay > Math.min(longestWait, timeLeft())) throw error // 1, 3, 5
      await wait(delay, signal)
    }
  }
}
