/** The growth rules a policy can name: every wait the same, growing by one delay, or doubling. */
export const RETRY_POLICIES = ['constant', 'linear', 'exponential'] as const

/** How a webhook's owner wants failures retried: `attempts` tries in total, the first wait `delaySeconds` long. */
export interface RetryPolicy {
  readonly policy: string
  readonly delaySeconds: number
  readonly attempts: number
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** No wait is longer than this, whatever a policy or a receiver's Retry-After asks for. */
export const LONGEST_WAIT_MS = 24 * HOUR

/** Milliseconds before attempt 1, 2, 3, … when the webhook has no policy of its own: ten attempts in about 76 hours. */
export const DEFAULT_WAITS_MS: readonly number[] = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]

/** What is known after a failed attempt. */
export interface FailedAttempt {
  /** Attempts made so far, this one included. */
  readonly attempts: number
  /** Seconds the receiver asked for in Retry-After. */
  readonly retryAfterSeconds?: number
}

/**
 * Milliseconds until the next attempt, or undefined when there is none. Waits are spread by +-20 % so that a receiver
 * coming back is not met by everything at once; a longer Retry-After is obeyed exactly, up to 24 hours.
 * @param random a number in [0, 1)
 */
export function nextWait(policy: RetryPolicy | null, failed: FailedAttempt, random: number): number | undefined {
  const planned = policy === null ? DEFAULT_WAITS_MS[failed.attempts] : plannedWait(policy, failed.attempts)
  if (planned === undefined) return undefined
  const spread = Math.round(Math.min(planned, LONGEST_WAIT_MS) * (0.8 + 0.4 * random))
  const asked = Math.min((failed.retryAfterSeconds ?? 0) * SECOND, LONGEST_WAIT_MS)
  return Math.max(spread, asked)
}

function plannedWait(policy: RetryPolicy, attempts: number): number | undefined {
  if (attempts >= policy.attempts) return undefined
  const first = policy.delaySeconds * SECOND
  if (policy.policy === 'exponential') return first * 2 ** (attempts - 1)
  return policy.policy === 'linear' ? first * attempts : first
}

/** Seconds that a Retry-After header asks for, as a number or as a date; undefined when it is absent or nonsense. */
export function retryAfterSeconds(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header)
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / SECOND))
}
