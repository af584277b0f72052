import { rateLimited } from '../http/problems.js'

/** How much of one session's work may be under way. */
export interface GateLimits {
  readonly running: number
  readonly waiting: number
}

const RETRY_SECONDS = 5

/** Lets few pieces of work of a session run at once; the next ones wait in their order, and too many are turned away. */
export class SessionGate {
  readonly #limits: GateLimits
  readonly #sessions = new Map<string, { running: number; readonly waiting: (() => void)[] }>()

  constructor(limits: GateLimits) {
    this.#limits = limits
  }

  /** @throws {Problem} rate_limited when too much waits already. */
  async run<T>(session: string, work: () => Promise<T>): Promise<T> {
    const place = this.#sessions.get(session) ?? { running: 0, waiting: [] }
    this.#sessions.set(session, place)
    if (place.running >= this.#limits.running) {
      if (place.waiting.length >= this.#limits.waiting) throw rateLimited(RETRY_SECONDS)
      // whoever ends hands its place over, so the count stays as it is
      await new Promise<void>((resolve) => place.waiting.push(resolve))
    } else {
      place.running += 1
    }
    try {
      return await work()
    } finally {
      const next = place.waiting.shift()
      if (next) next()
      else if ((place.running -= 1) === 0) this.#sessions.delete(session)
    }
  }
}
