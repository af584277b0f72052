import type { BinaryNode } from 'baileys'
import type { QrCode } from '../engine.js'

const FIRST_CODE_MS = 60_000
const NEXT_CODE_MS = 20_000
const CLOCK_SLACK_MS = 250

/** Counts the codes of one connection: WhatsApp hands out a batch of references, each becomes one code. */
export class QrBatch {
  readonly #lifeMs: number | undefined
  #total = 0
  #shown = 0
  #last: QrCode | undefined

  /** @param lifeMs - How long every code lives, when the connection was told to differ from WhatsApp's 60 s and 20 s. */
  constructor(lifeMs: number | undefined) {
    this.#lifeMs = lifeMs
  }

  /** The `<pair-device>` stanza that brings the references. */
  announced(stanza: BinaryNode): void {
    const device = Array.isArray(stanza.content)
      ? stanza.content.find((child) => child.tag === 'pair-device')
      : undefined
    const refs = Array.isArray(device?.content) ? device.content.filter((child) => child.tag === 'ref').length : 0
    this.#total = refs
    this.#shown = 0
  }

  /** The next code is on show. */
  show(code: string, now: number): QrCode {
    this.#shown++
    const life = this.#lifeMs ?? (this.#shown === 1 ? FIRST_CODE_MS : NEXT_CODE_MS)
    this.#last = { code, expiresAt: now + life, number: this.#shown, total: Math.max(this.#total, this.#shown) }
    return this.#last
  }

  /** The same place in the batch with another secret: the expiry stays. */
  replace(code: string): QrCode | undefined {
    this.#last = this.#last && { ...this.#last, code }
    return this.#last
  }

  get last(): QrCode | undefined {
    return this.#last
  }

  /** True when the last code of the batch has been shown for its whole life. */
  usedUp(now: number): boolean {
    return this.#last !== undefined && this.#last.number >= this.#total && now + CLOCK_SLACK_MS >= this.#last.expiresAt
  }

  /** When the last code of the batch ends, and with it the connection. */
  endsAt(now: number): number {
    if (this.#last === undefined) return now
    return this.#last.expiresAt + (this.#last.total - this.#last.number) * (this.#lifeMs ?? NEXT_CODE_MS)
  }
}
