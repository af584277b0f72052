/** Where the gateway reads the time, in epoch milliseconds; tests put their own in. */
export interface Clock {
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }
