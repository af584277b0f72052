import { isEvent } from '../events/gateway-event.js'
import type { WASession } from '../models.js'
import type { Change, Noun, Reducer } from '../store/noun.js'
import { single } from './noun-parts.js'
import type { Calls } from './noun-parts.js'
import { reduceSessions, sessionOf } from './sessions.js'

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

/** The life of a code whose end the deployed gateway does not say, in ms: WhatsApp's for a QR code, and for typing one. */
const lives = { qr: 20_000, code: 180_000 }

/** Pairing of one session: `auth.qr` and `auth.code` bring codes, leaving `scan_qr_code` takes them away. */
export function reducePairing(sessionId: string): Reducer<PairingState> {
  const reduce = reduceSessions()
  return (event, { items: [state] }) => {
    if (!state || sessionOf(event) !== sessionId) return undefined
    const { timestamp } = event
    if (isEvent(event, 'auth.qr'))
      return 'code' in event.payload && [{ ...state, qr: { expiresAt: timestamp + lives.qr, ...event.payload } }]
    if (isEvent(event, 'auth.code')) {
      // Without a code the event says that the phone accepted.
      const issued = event.payload
      return [
        {
          session: state.session,
          ...('code' in issued && { ...state, code: { expiresAt: timestamp + lives.code, ...issued } }),
        },
      ]
    }
    const change = reduce(event, { items: [], get: () => state.session })
    return typeof change === 'object' ? change.map((session) => withSession(state, session)) : !!change
  }
}

/** The state with a newer session: codes are on offer only while it waits for a phone. */
function withSession(state: Partial<PairingState>, session: WASession): PairingState {
  return session.status === 'scan_qr_code' ? { ...state, session } : { session }
}

/** A session and the codes on offer for it. Asks for a QR code only while one is on offer: asking would start linking. */
export const pairing = ({ sessions }: Calls, sessionId: string): Noun<PairingState> =>
  single(
    async ({ signal, current: [before] }) => {
      const session = await sessions.get(sessionId, { signal })
      // A pairing code is told once, in its event: a reload must not lose it.
      const state = withSession({ ...before }, session)
      if (session.status !== 'scan_qr_code') return { items: [state] }
      const { data } = await sessions.qr(sessionId, { signal }).safe()
      return { items: [{ ...state, ...(data && { qr: { expiresAt: session.updatedAt + lives.qr, ...data } }) }] }
    },
    reducePairing(sessionId),
    {
      due: ([state]) => earliest(state?.qr, state?.code),
      expire: expireCodes,
    },
  )

/** The state without the codes that have expired. */
export function expireCodes([state]: readonly PairingState[], now: number): Change<PairingState> {
  if (!state) return undefined
  const { session, qr, code } = state
  return [{ session, ...(qr && qr.expiresAt > now && { qr }), ...(code && code.expiresAt > now && { code }) }]
}

/** When the first of some codes expires. */
export function earliest(...codes: readonly ({ readonly expiresAt?: number } | undefined)[]): number | undefined {
  const ends = codes.flatMap((code) => code?.expiresAt ?? [])
  return ends.length ? Math.min(...ends) : undefined
}
