import type { QrCode } from '../whatsapp/engine.js'

/** A code that a person types on the phone. */
export interface IssuedCode {
  /** `XXXX-XXXX`. */
  readonly code: string
  readonly phone: string
  /** Epoch milliseconds. */
  readonly expiresAt: number
}

/** The codes that a session has on show; an expired one is never given out. */
export class PairingDesk {
  #qr: QrCode | undefined
  #code: IssuedCode | undefined
  #waiters: (() => void)[] = []

  qr(now: number): QrCode | undefined {
    return this.#qr !== undefined && this.#qr.expiresAt > now ? this.#qr : undefined
  }

  code(now: number): IssuedCode | undefined {
    return this.#code !== undefined && this.#code.expiresAt > now ? this.#code : undefined
  }

  showQr(qr: QrCode): void {
    this.#qr = qr
    this.#wake()
  }

  showCode(code: IssuedCode): void {
    this.#code = code
  }

  /** Linking ended, one way or another. */
  clear(): void {
    this.#qr = undefined
    this.#code = undefined
    this.#wake()
  }

  /** Resolves at the next code, or when linking ends, or after `ms`. */
  changed(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#waiters.push(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  }

  #wake(): void {
    const waiters = this.#waiters
    this.#waiters = []
    for (const wake of waiters) wake()
  }
}

/** Eight characters as people read them. */
export function readableCode(code: string): string {
  return code.length === 8 ? `${code.slice(0, 4)}-${code.slice(4)}` : code
}
