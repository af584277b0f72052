/** Epoch milliseconds. Injected, so that tests own time; a client's clock may be wrong by days. */
export interface Clock {
  /** The client's own idea of now. */
  readonly now: () => number
  /** Now as the gateway sees it, once it has told us. */
  readonly serverNow: () => number
  /** Learns the gateway's time. Ignores what is not a time. */
  learn(serverTime: unknown): void
}

/** Creates a clock over the caller's `now`. */
export function createClock(now: () => number): Clock {
  // What to add to the client's time to get the gateway's; undefined until the gateway has said its own.
  let offset: number | undefined
  return {
    now,
    serverNow: () => now() + (offset ?? 0),
    learn(serverTime) {
      if (typeof serverTime === 'number' && serverTime > 0) offset = serverTime - now()
    },
  }
}
