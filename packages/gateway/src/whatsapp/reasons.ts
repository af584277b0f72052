/** The statuses of a session on the wire. */
export type SessionStatus = 'starting' | 'scan_qr_code' | 'working' | 'failed' | 'stopped' | 'logged_out'

/** Why a session is in its status; the catalogue that gateway, SDK types and locales share. */
export type SessionReason =
  | 'linking'
  | 'syncing'
  | 'reconnecting'
  | 'service_unavailable'
  | 'qr_timeout'
  | 'pairing_rejected'
  | 'pairing_cancelled'
  | 'pairing_rate_limited'
  | 'passkey_required'
  | 'replaced'
  | 'unlinked'
  | 'locked'
  | 'banned'
  | 'temporarily_banned'
  | 'restricted'
  | 'client_outdated'
  | 'bad_user_agent'
  | 'not_multi_device'
  | 'bad_session'
  | 'untrusted_server'
  | 'stopped_by_user'
  | 'node_drained'

/**
 * How the gateway goes on after a connection ended.
 * - `now`: open again at once. - `backoff`: full jitter, 1 s base, 2 min cap.
 * - `at_end`: once, when the restriction ends. - `never`: a person must act.
 */
export type Retry = 'now' | 'backoff' | 'at_end' | 'never'

/** What an ended connection means for the session. */
export interface Ending {
  readonly status: SessionStatus
  readonly reason: SessionReason
  readonly retry: Retry
  /** The credentials are worthless now and are wiped. */
  readonly wipe?: true
}

const reconnecting: Ending = { status: 'starting', reason: 'reconnecting', retry: 'backoff' }
const unavailable: Ending = { status: 'starting', reason: 'service_unavailable', retry: 'backoff' }
const rejected: Ending = { status: 'failed', reason: 'pairing_rejected', retry: 'never' }

/** Endings of a linked session by WhatsApp's close code (stream error, login failure or socket end). */
const LINKED: Readonly<Record<number, Ending>> = {
  515: { status: 'starting', reason: 'linking', retry: 'now' },
  408: reconnecting,
  428: reconnecting,
  500: unavailable,
  501: unavailable,
  503: unavailable,
  440: { status: 'failed', reason: 'replaced', retry: 'never' },
  401: { status: 'logged_out', reason: 'unlinked', retry: 'never', wipe: true },
  402: { status: 'failed', reason: 'temporarily_banned', retry: 'at_end' },
  403: { status: 'failed', reason: 'locked', retry: 'never' },
  406: { status: 'failed', reason: 'banned', retry: 'never' },
  405: { status: 'failed', reason: 'client_outdated', retry: 'never' },
  409: { status: 'failed', reason: 'bad_user_agent', retry: 'never' },
  411: { status: 'failed', reason: 'not_multi_device', retry: 'never' },
  413: { status: 'failed', reason: 'bad_session', retry: 'never' },
  414: { status: 'failed', reason: 'bad_session', retry: 'never' },
  415: { status: 'failed', reason: 'bad_session', retry: 'never' },
  418: { status: 'failed', reason: 'bad_session', retry: 'never' },
}

/** Where an ending before any phone was linked differs from the table above. */
const UNLINKED: Readonly<Record<number, Ending>> = {
  401: rejected,
  403: rejected,
  429: { status: 'failed', reason: 'pairing_rate_limited', retry: 'never' },
  500: rejected,
  501: rejected,
}

/** Facts about an ended connection that its code alone does not tell. */
export interface EndingContext {
  /** A phone has accepted this session and its credentials were kept. */
  readonly paired: boolean
  /** Every code of the batch was shown and none was scanned. */
  readonly codesUsedUp: boolean
  /** Whoever answered could not show WhatsApp's certificates: nothing was told them, and the next may be genuine. */
  readonly untrusted?: true
}

/** Looks up what an ended connection means; a code nobody has seen before counts as trouble at the service. */
export function endingOf(code: number, { paired, codesUsedUp, untrusted }: EndingContext): Ending {
  if (untrusted) return { status: 'starting', reason: 'untrusted_server', retry: 'backoff' }
  if (!paired && codesUsedUp) return { status: 'failed', reason: 'qr_timeout', retry: 'never' }
  const ending = (paired ? undefined : UNLINKED[code]) ?? LINKED[code]
  return (
    ending ?? (code >= 400 && code < 500 ? { status: 'failed', reason: 'bad_session', retry: 'never' } : unavailable)
  )
}

/**
 * The wait before attempt `attempt` (0 first): full jitter over 1 s doubled per attempt, never above 2 minutes.
 * @param random - In [0, 1).
 * @returns Milliseconds.
 */
export function backoffMs(attempt: number, random: number): number {
  return Math.floor(random * Math.min(120_000, 1_000 * 2 ** Math.min(attempt, 20)))
}
