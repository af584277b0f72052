import { isEvent } from '../events/gateway-event.js'
import type { WASession } from '../models.js'
import type { Change, Noun, Reducer } from '../store/noun.js'
import type { Calls } from './load.js'
import { reduceSession, sessionOf } from './sessions.js'

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

/** Lives of codes whose end the deployed gateway does not say, in ms (WhatsApp: the first QR 60 s, then 20 s each). */
const lives = { firstQr: 60_000, qr: 20_000, code: 180_000 }

/** Pairing of one session: `auth.qr` and `auth.code` bring codes, leaving `scan_qr_code` takes them away. */
export function reducePairing(sessionId: string): Reducer<PairingState> {
  const reduce = reduceSession(sessionId)
  return (event, view) => {
    if (sessionOf(event) !== sessionId) return undefined
    const state = view.get(sessionId)
    if (!state) return undefined
    if (isEvent(event, 'auth.qr')) {
      if (!event.payload.code) return undefined
      const expiresAt = event.timestamp + (state.qr ? lives.qr : lives.firstQr)
      return { put: [{ ...state, qr: { expiresAt, ...event.payload } }] }
    }
    if (isEvent(event, 'auth.code')) {
      const { payload } = event
      // Without a code the event says that the phone accepted.
      if (!('code' in payload)) return { put: [{ session: state.session }] }
      return { put: [{ ...state, code: { expiresAt: event.timestamp + lives.code, ...payload } }] }
    }
    const change = reduce(event, { items: [state.session], get: () => state.session })
    const [session] = change?.put ?? []
    return session ? { put: [withSession(state, session)] } : change && { reload: true }
  }
}

/** The state with a newer session: codes are on offer only while it waits for a phone. */
export function withSession(state: PairingState, session: WASession): PairingState {
  return session.status === 'scan_qr_code' ? { ...state, session } : { session }
}

/** When the next of its codes expires. */
export function pairingDue([state]: readonly PairingState[]): number | undefined {
  const ends = [state?.qr, state?.code].flatMap((offer) => (offer ? [offer.expiresAt] : []))
  return ends.length ? Math.min(...ends) : undefined
}

/** The state without the codes that have expired. */
export function expirePairing([state]: readonly PairingState[], now: number): Change<PairingState> {
  if (!state) return {}
  const { qr, code, session } = state
  return { put: [{ session, ...(qr && qr.expiresAt > now && { qr }), ...(code && code.expiresAt > now && { code }) }] }
}

/** A session and the codes on offer for it. Asks for a QR code only while one is on offer: asking would start linking. */
export function pairingNoun({ sessions }: Calls, sessionId: string): Noun<PairingState> {
  return {
    scope: 'organization',
    key: (state) => state.session.id,
    compare: () => 0,
    async load({ signal, current: [before] }) {
      const session = await sessions.get(sessionId, { signal })
      // A pairing code is told once, in its event: a reload must not lose it.
      const state = withSession({ ...before, session }, session)
      if (session.status !== 'scan_qr_code') return { items: [state] }
      const { ok, data } = await sessions.qr(sessionId, { signal }).safe()
      const qr = ok && { expiresAt: session.updatedAt + lives.firstQr, ...data }
      return { items: [{ ...state, ...(qr && { qr }) }] }
    },
    reduce: reducePairing(sessionId),
    due: pairingDue,
    expire: expirePairing,
    path: `/api/v1/sessions/${encodeURIComponent(sessionId)}`,
  }
}
