import type { SessionFacts } from './session-status.js'

/** A QR code of the batch. Its text links a phone: treat it like a password. */
export interface QrFacts {
  readonly code: string
  /** Epoch milliseconds of the server's clock. */
  readonly expiresAt?: number | undefined
  readonly number?: number | undefined
  readonly total?: number | undefined
}

/** A pairing code to type on the phone. */
export interface CodeFacts {
  readonly code: string
  readonly expiresAt?: number | undefined
  readonly phone?: string | undefined
}

/** Everything the pairing view shows. */
export interface PairingModel {
  readonly session: SessionFacts & { readonly phoneNumber?: string | undefined }
  readonly qr?: QrFacts | undefined
  readonly code?: CodeFacts | undefined
}

/**
 * Where linking stands.
 * - `idle`: nothing has begun
 * - `starting`: asked for codes, none yet
 * - `waiting`: codes are shown
 * - `linking`: the phone accepted, the connection restarts
 * - `syncing`: history is read
 * - `reconnecting`: linked already, the connection is down
 * - `linked`: done
 * - `ended`: the attempt is over; the reason says why
 */
export type PairingPhase = 'idle' | 'starting' | 'waiting' | 'linking' | 'syncing' | 'reconnecting' | 'linked' | 'ended'

/** The phase of a session, from its status and reason alone: it survives a reload and is the same in every tab. */
export function pairingPhase({ session, qr, code }: PairingModel): PairingPhase {
  switch (session.status) {
    case 'working':
      return 'linked'
    case 'scan_qr_code':
      return qr || code ? 'waiting' : 'starting'
    case 'starting':
      if (session.reason === 'linking' || session.reason === 'syncing') return session.reason
      return session.waJid === undefined ? 'starting' : 'reconnecting'
    case 'stopped':
      return session.reason === undefined || session.reason === 'stopped_by_user' ? 'idle' : 'ended'
    default:
      return 'ended'
  }
}

/** First code 60 s, the following 20 s each: how long a code lives when it is new, for the part of the ring that is left. */
function lifetimeOf(qr: QrFacts): number {
  return qr.number === undefined || qr.number === 1 ? 60_000 : 20_000
}

/** Milliseconds left and the fraction of the code's life they are; undefined when the gateway does not say. */
export function timeLeft(
  qr: QrFacts,
  serverNow: number,
): { readonly ms: number; readonly fraction: number } | undefined {
  if (qr.expiresAt === undefined) return undefined
  const ms = Math.max(0, qr.expiresAt - serverNow)
  return { ms, fraction: Math.min(1, ms / Math.max(lifetimeOf(qr), ms, 1)) }
}
