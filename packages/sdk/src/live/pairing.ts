import type { WASession } from '../models.js'

/** A session on its way to a phone. Codes are dropped when they expire, by the gateway's time. */
export interface PairingState {
  readonly session: WASession
  readonly qr?: {
    /** The text of the QR code. */
    readonly code: string
    /** Epoch milliseconds by the gateway's clock: compare it with `client.now()`. */
    readonly expiresAt: number
    readonly number?: number
    readonly total?: number
  }
  readonly code?: {
    /** Eight characters, shown `XXXX-XXXX`. */
    readonly code: string
    readonly expiresAt: number
    readonly phone?: string
  }
}
