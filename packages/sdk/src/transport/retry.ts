import { ApiError, ConnectionError, isRetryableStatus } from '../errors.js'
import { wait } from './wait.js'

/** A call is sent at most this often. */
const maximumTries = 3

/** A gateway that asks for more patience than this is not waited for. */
const longestWait = 60_000

/**
 * How long to wait before trying again, in ms; `undefined` when the failure is final.
 *
 * 1. Only what may be repeated: GET, HEAD, PUT, DELETE, and writes with an idempotency key.
 * 2. Only what may pass: no connection, 408, 425, 429, and 5xx except 501.
 * 3. The gateway's `Retry-After` is obeyed; above 60 s the failure is final rather than retried early.
 * 4. Otherwise full jitter under 0.5 s doubling to 8 s.
 */
export function retryDelay(error: unknown, tries: number, method: string, keyed: boolean): number | undefined {
  if (tries >= maximumTries || !(keyed || /^(GET|HEAD|PUT|DELETE)$/.test(method))) return undefined // 1
  if (error instanceof ApiError ? !isRetryableStatus(error.status) : !(error instanceof ConnectionError)) return undefined // 2
  const asked = error instanceof ApiError && error.retryAfter !== undefined ? error.retryAfter * 1000 : undefined
  if (asked !== undefined) return asked > longestWait ? undefined : asked // 3
  return Math.random() * Math.min(8000, 500 * 2 ** tries) // 4
}

/** Runs until it succeeds or the policy above says that the failure is final. */
export async function retrying<T>(
  run: () => Promise<T>,
  method: string,
  keyed: boolean,
  signal: AbortSignal,
  timeLeft: () => number,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await run()
    } catch (error) {
      const delay = retryDelay(error, tries, method, keyed)
      // A wait that outlives the deadline would only replace a telling error by TimeoutError.
      if (signal.aborted || delay === undefined || delay > timeLeft()) throw error
      await wait(delay, signal)
    }
  }
}
