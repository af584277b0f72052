import type { Closed } from '../engine.js'
import { whole } from './normalize/scalars.js'

interface BoomLike {
  readonly message?: unknown
  readonly output?: { readonly statusCode?: unknown }
  readonly data?: unknown
}

/** What the adapter knows about the connection that ended. */
export interface EndingFacts {
  readonly paired: boolean
  readonly codesUsedUp: boolean
  /** WhatsApp itself closed the socket while a code was on show: it takes the codes back. */
  readonly codesWithdrawn: boolean
  readonly now: number
}

const CONNECTION_CLOSED = 428
const TEMPORARY_BAN = 402
const BAD_HANDSHAKE = 400
/** How Baileys speaks of a server that is not WhatsApp's. */
const CERTIFICATES = /noise .*certificate|certification match/

/** Reads the error with which Baileys ended a connection. */
export function readEnding(error: unknown, { paired, codesUsedUp, codesWithdrawn, now }: EndingFacts): Closed {
  const boom: BoomLike = typeof error === 'object' && error !== null ? error : {}
  const status = boom.output?.statusCode
  const code = typeof status === 'number' ? status : CONNECTION_CLOSED
  const refsEnded = boom.message === 'QR refs attempts ended' || codesWithdrawn
  const untrusted = code === BAD_HANDSHAKE && typeof boom.message === 'string' && CERTIFICATES.test(boom.message)
  const attrs = (typeof boom.data === 'object' && boom.data !== null ? boom.data : {}) as { expire?: string }
  const seconds = code === TEMPORARY_BAN ? whole(attrs.expire) : undefined
  return {
    code,
    paired,
    codesUsedUp: !paired && (refsEnded || codesUsedUp),
    ...(untrusted && { untrusted }),
    ...(seconds !== undefined && { restrictedUntil: now + seconds * 1000 }),
  }
}
