import { rateLimited } from '../http/problems.js'

/** How many streams may be open at once, by what they have in common. */
export interface StreamLimits {
  readonly perCredential: number
  readonly perOrganization: number
  readonly perAddress: number
}

/** The limits of the contract. */
export const DEFAULT_STREAM_LIMITS: StreamLimits = { perCredential: 20, perOrganization: 200, perAddress: 50 }

const RETRY_AFTER_SECONDS = 10

/** Counts open streams. */
export class StreamSlots {
  readonly #limits: StreamLimits
  readonly #open = new Map<string, number>()

  constructor(limits: StreamLimits = DEFAULT_STREAM_LIMITS) {
    this.#limits = limits
  }

  /**
   * Takes a slot in each of the three counts, or in none. Returns the way to give them back; calling it twice is harmless.
   * @throws Problem `rate_limited` that names the exhausted limit.
   */
  take(credentialId: string, organizationId: string | null, address: string): () => void {
    const wanted: readonly (readonly [key: string, limit: number, what: string])[] = [
      [`credential ${credentialId}`, this.#limits.perCredential, 'credential'],
      [`organization ${organizationId ?? ''}`, this.#limits.perOrganization, 'organization'],
      [`address ${address}`, this.#limits.perAddress, 'address'],
    ]
    for (const [key, limit, what] of wanted) {
      if ((this.#open.get(key) ?? 0) >= limit) {
        throw rateLimited(RETRY_AFTER_SECONDS, `This ${what} has ${limit} event streams open, which is the limit.`)
      }
    }
    for (const [key] of wanted) this.#open.set(key, (this.#open.get(key) ?? 0) + 1)
    let held = true
    return () => {
      if (!held) return
      held = false
      for (const [key] of wanted) this.#giveBack(key)
    }
  }

  /**
   * Refuses what could not be taken now, for a caller who will come back in a moment.
   * @throws Problem `rate_limited` that names the exhausted limit.
   */
  check(credentialId: string, organizationId: string | null, address: string): void {
    this.take(credentialId, organizationId, address)()
  }

  #giveBack(key: string): void {
    const left = (this.#open.get(key) ?? 0) - 1
    if (left > 0) this.#open.set(key, left)
    else this.#open.delete(key)
  }
}
