import type { Closed } from '../whatsapp/engine.js'
import { backoffMs, endingOf, type SessionReason, type SessionStatus } from '../whatsapp/reasons.js'

/** What the state machine decides on; `since` follows by itself. */
export interface SessionState {
  readonly status: SessionStatus
  readonly reason: SessionReason | null
  readonly nextRetryAt: number | null
  readonly restrictedUntil: number | null
  /** Wants a connection, now or at `nextRetryAt`; survives a restart of the gateway. */
  readonly wanted: boolean
  /** Failed connections since the last one that held. */
  readonly attempts: number
}

/** Everything that moves a session. */
export type Trigger =
  | { readonly type: 'start'; readonly paired: boolean }
  | { readonly type: 'stop'; readonly paired: boolean }
  | { readonly type: 'logged-out' }
  | { readonly type: 'code-offered' }
  | { readonly type: 'accepted' }
  | { readonly type: 'open' }
  | { readonly type: 'caught-up' }
  | { readonly type: 'history'; readonly done: boolean }
  | { readonly type: 'held' }
  | { readonly type: 'restricted'; readonly until: number | undefined }
  | { readonly type: 'closed'; readonly ending: Closed }
  | { readonly type: 'retry' }
  | { readonly type: 'unusable' }
  | { readonly type: 'drained' }

/** What to do about the connection after a step. */
export type Effect = 'none' | 'connect' | 'disconnect' | 'wait' | 'wipe'

export interface Step {
  readonly state: SessionState
  readonly effect: Effect
}

/** Time and chance, from outside. */
export interface Circumstances {
  readonly now: number
  /** In [0, 1). */
  readonly random: number
}

/** Tries before an unlinked session that cannot even show a code gives up. */
const MAX_PAIRING_ATTEMPTS = 5

const up = (state: SessionState): Step => ({
  state: { ...state, status: 'starting', reason: null, nextRetryAt: null, wanted: true },
  effect: 'connect',
})

/** Moves a session one step: the whole of the contract's table of statuses, and nothing else decides. */
export function nextState(state: SessionState, trigger: Trigger, circumstances: Circumstances): Step {
  switch (trigger.type) {
    case 'start':
      return isUp(state) ? keep(state) : up({ ...state, attempts: 0, restrictedUntil: null })
    case 'retry':
      return state.wanted ? reconnect(state) : keep(state)
    case 'stop':
      return {
        state: down(state, 'stopped', isPairing(state, trigger.paired) ? 'pairing_cancelled' : 'stopped_by_user'),
        effect: 'disconnect',
      }
    case 'logged-out':
      return { state: down(state, 'logged_out', null), effect: 'wipe' }
    case 'code-offered':
      return keep({ ...state, status: 'scan_qr_code', reason: null, nextRetryAt: null, attempts: 0 })
    case 'accepted':
      return keep({ ...state, status: 'starting', reason: 'linking', nextRetryAt: null })
    case 'open':
      return keep(opened(state, circumstances.now))
    case 'caught-up':
      return keep(state.status === 'starting' && state.reason === 'syncing' ? working(state, circumstances.now) : state)
    case 'history':
      return keep(history(state, trigger.done, circumstances.now))
    case 'held':
      return keep({ ...state, attempts: 0 })
    case 'restricted':
      return keep(restricted(state, trigger.until, circumstances.now))
    case 'closed':
      return closed(state, trigger.ending, circumstances)
    case 'unusable':
      return { state: down(state, 'failed', 'bad_session'), effect: 'none' }
    case 'drained':
      return { state: drained(state), effect: 'disconnect' }
  }
}

function keep(state: SessionState): Step {
  return { state, effect: 'none' }
}

function isUp(state: SessionState): boolean {
  return (
    (state.status === 'starting' && state.nextRetryAt === null) ||
    state.status === 'scan_qr_code' ||
    state.status === 'working'
  )
}

function isPairing(state: SessionState, paired: boolean): boolean {
  return !paired && (state.status === 'scan_qr_code' || state.status === 'starting')
}

function reconnect(state: SessionState): Step {
  return { state: { ...state, status: 'starting', nextRetryAt: null }, effect: 'connect' }
}

function down(state: SessionState, status: SessionStatus, reason: SessionReason | null): SessionState {
  return { ...state, status, reason, nextRetryAt: null, restrictedUntil: null, wanted: false, attempts: 0 }
}

function working(state: SessionState, now: number): SessionState {
  const limited = state.restrictedUntil !== null && state.restrictedUntil > now
  return {
    ...state,
    status: 'working',
    reason: limited ? 'restricted' : null,
    nextRetryAt: null,
    restrictedUntil: limited ? state.restrictedUntil : null,
  }
}

/** The first login after a scan reads what was waiting before it counts as working. */
function opened(state: SessionState, now: number): SessionState {
  return state.reason === 'linking' ? { ...state, status: 'starting', reason: 'syncing' } : working(state, now)
}

function history(state: SessionState, done: boolean, now: number): SessionState {
  if (state.status !== 'working' && state.reason !== 'syncing') return state
  return done ? working(state, now) : { ...state, reason: 'syncing' }
}

function restricted(state: SessionState, until: number | undefined, now: number): SessionState {
  const next = { ...state, restrictedUntil: until ?? null }
  return state.status === 'working' ? working(next, now) : next
}

/** Waits for another node; a session that failed and tries again later keeps its reason. */
function drained(state: SessionState): SessionState {
  if (!state.wanted || state.status === 'failed') return state
  return { ...state, status: 'starting', reason: 'node_drained', nextRetryAt: null, attempts: 0 }
}

function closed(state: SessionState, ended: Closed, { now, random }: Circumstances): Step {
  if (!state.wanted) return keep(state)
  const ending = endingOf(ended.code, ended)
  const failed = down(state, ending.status, ending.reason)
  switch (ending.retry) {
    case 'now':
      return { state: { ...state, status: ending.status, reason: ending.reason, nextRetryAt: null }, effect: 'connect' }
    case 'backoff': {
      if (!ended.paired && state.attempts >= MAX_PAIRING_ATTEMPTS) {
        return keep(down(state, 'failed', ending.reason === 'reconnecting' ? 'service_unavailable' : ending.reason))
      }
      const nextRetryAt = now + backoffMs(state.attempts, random)
      return {
        state: { ...state, status: ending.status, reason: ending.reason, nextRetryAt, attempts: state.attempts + 1 },
        effect: 'wait',
      }
    }
    case 'at_end': {
      const until = ended.restrictedUntil ?? null
      const banned = { ...failed, restrictedUntil: until }
      // one try at its end: a ban that has grown by then is a person's business
      if (until === null || state.reason === 'temporarily_banned') return keep(banned)
      return { state: { ...banned, nextRetryAt: until, wanted: true }, effect: 'wait' }
    }
    case 'never':
      return { state: failed, effect: ending.wipe ? 'wipe' : 'none' }
  }
}
