import type { Clock } from '../clock.js'
import { resourceChanged } from '../storage/event-sink.js'
import { patchSession, type SessionPatch, type SessionRow } from '../storage/repositories/sessions.js'
import type { Tx, UnitOfWork } from '../storage/unit-of-work.js'
import type { Hold } from '../whatsapp/credential-store.js'
import type { SessionLeases } from './sessions-leases.js'
import type { SessionState } from './sessions-machine.js'
import { progressOf, sessionView } from './sessions-view.js'

/** The state machine's view of a stored session. */
export function stateOf(row: SessionRow): SessionState {
  return {
    status: row.status,
    reason: row.reason,
    nextRetryAt: row.next_retry_at,
    restrictedUntil: row.restricted_until,
    wanted: row.wanted === 1,
    attempts: 0,
  }
}

/**
 * Writes a step of a session with the events that announce it: `session.status` when status or reason change,
 * `resource.changed` when anything a reader sees does.
 * @param hold - Without the newest one nothing is written.
 * @returns The row as it is now; `undefined` when the session is gone.
 */
export async function recordState(
  { unit, clock, leases }: { readonly unit: UnitOfWork; readonly clock: Clock; readonly leases: SessionLeases },
  hold: Hold,
  before: SessionState,
  after: SessionState,
  extra: SessionPatch = {},
): Promise<SessionRow | undefined> {
  const moved = before.status !== after.status || before.reason !== after.reason
  const seen = moved || before.nextRetryAt !== after.nextRetryAt || before.restrictedUntil !== after.restrictedUntil
  const now = clock.now()
  return unit.write(async (tx) => {
    await leases.fence(tx.db, hold)
    const row = await patchSession(tx.db, hold.sessionId, {
      status: after.status,
      reason: after.reason,
      next_retry_at: after.nextRetryAt,
      restricted_until: after.restrictedUntil,
      wanted: after.wanted ? 1 : 0,
      ...(moved && { since: now }),
      ...(seen && { updated_at: now }),
      ...extra,
    })
    if (row && moved) announceStatus(tx, row)
    if (row && (seen || Object.keys(extra).length > 0)) announceSession(tx, row, 'updated')
    return row
  })
}

function announceStatus(tx: Tx, row: SessionRow): void {
  tx.emit({
    event: 'session.status',
    organizationId: row.organization_id,
    sessionId: row.id,
    payload: {
      status: row.status,
      since: row.since,
      ...(row.reason !== null && { reason: row.reason }),
      ...(row.next_retry_at !== null && { nextRetryAt: row.next_retry_at }),
      ...(row.restricted_until !== null && { restrictedUntil: row.restricted_until }),
      ...progressOf(row),
    },
  })
}

/** Tells readers of sessions what a session is now. */
export function announceSession(tx: Tx, row: SessionRow, change: 'created' | 'updated' | 'deleted'): void {
  const draft = resourceChanged(
    'sessions',
    row.id,
    change,
    row.organization_id,
    change === 'deleted' ? undefined : sessionView(row),
  )
  tx.emit({ ...draft, sessionId: row.id })
}

/** Tells who may link a phone about a code, or that one was accepted. */
export function announceCode(
  unit: UnitOfWork,
  row: SessionRow,
  event: 'auth.qr' | 'auth.code',
  payload: object,
): Promise<void> {
  return unit.write((tx) => {
    tx.emit({ event, organizationId: row.organization_id, sessionId: row.id, payload })
    return Promise.resolve()
  })
}
