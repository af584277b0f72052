import { randomBytes } from 'node:crypto'

/** How long the references in QR codes live, in milliseconds. WhatsApp's clients show the first for 60 s and the others for 20 s. */
export interface RefLifetimes {
  readonly firstMs: number
  readonly nextMs: number
  /** Added to each deadline, because a client starts its clock after the server does. */
  readonly graceMs: number
}

/** The real lifetimes. */
export const DEFAULT_REF_LIFETIMES: RefLifetimes = { firstMs: 60_000, nextMs: 20_000, graceMs: 2_000 }

const REFS_PER_ATTEMPT = 6

/** The references handed to one client that wants to be linked, and when each of them ends. */
export class PairingRefs {
  readonly refs: readonly string[]
  readonly #startedAt: number
  readonly #lifetimes: RefLifetimes
  #expired = false

  constructor(lifetimes: RefLifetimes, nowMs: number) {
    this.refs = Array.from({ length: REFS_PER_ATTEMPT }, () => `2@${randomBytes(48).toString('base64')}`)
    this.#startedAt = nowMs
    this.#lifetimes = lifetimes
  }

  /** Server time at which a reference ends; 0 for one that is not here or was expired by hand. */
  deadline(ref: string): number {
    const index = this.refs.indexOf(ref)
    if (index < 0 || this.#expired) return 0
    return this.#startedAt + this.#lifetimes.firstMs + index * this.#lifetimes.nextMs + this.#lifetimes.graceMs
  }

  /** Whether the reference was handed out here. */
  includes(ref: string): boolean {
    return this.refs.includes(ref)
  }

  /** Makes every reference end now. */
  expire(): void {
    this.#expired = true
  }

  /** The reference a client with the real lifetimes shows now, from 1, and when it ends; `undefined` when all are used up. */
  current(nowMs: number): { readonly number: number; readonly total: number; readonly endsAt: number } | undefined {
    const index = this.refs.findIndex((ref) => this.deadline(ref) - this.#lifetimes.graceMs > nowMs)
    const ref = this.refs[index]
    if (ref === undefined) return undefined
    return { number: index + 1, total: this.refs.length, endsAt: this.deadline(ref) - this.#lifetimes.graceMs }
  }
}
