import type { Core } from '../core.js'
import { notFound } from '../problem.js'
import type { Schemas } from '../world.js'

type Session = Schemas['WASession']

/** What may be said of a new session. */
export type SessionInit = Partial<Omit<Session, 'id' | 'organizationId'>> & { readonly id?: string }

/** When something will happen by itself, as `session.status` tells it. */
export type StatusTimes = Pick<Session, 'nextRetryAt' | 'restrictedUntil'>

/** Adds a session to an organization and announces it. */
export function addSession(core: Core, organizationId: string, init: SessionInit = {}): Session {
  const { world } = core
  const now = core.now()
  const session: Session = {
    id: world.ids.next('sess_'),
    organizationId,
    gatewayId: world.gateways.keys().next().value ?? 'gw_00000000000000000000000000',
    status: 'stopped',
    isAdminSession: false,
    autoRead: false,
    presenceTyping: true,
    ratePerMin: 20,
    ratePerHour: 500,
    createdAt: now,
    updatedAt: now,
    since: now,
    ...init,
  }
  world.sessions.set(session.id, session)
  core.changed('sessions', session.id, 'created', organizationId, session)
  return session
}

/** The session of that id. Throws a 404 problem when there is none. */
export function sessionOf(core: Core, sessionId: string): Session {
  const session = core.world.sessions.get(sessionId)
  if (!session) throw notFound('session')
  return session
}

/** Whether a phone is linked. */
export const isPaired = (session: Session) => session.waJid !== undefined

/** Changes fields of a session and announces it. Fields set to `undefined` are removed. */
export function updateSession(
  core: Core,
  sessionId: string,
  patch: { readonly [Key in keyof Session]?: Session[Key] | undefined },
): Session {
  const merged = { ...sessionOf(core, sessionId), ...patch, updatedAt: core.now() }
  const session = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as Session
  core.world.sessions.set(sessionId, session)
  core.changed('sessions', sessionId, 'updated', session.organizationId, session)
  return session
}

/** Moves a session to a status and says so on the stream: `session.status` first, then the row. */
export function setStatus(
  core: Core,
  sessionId: string,
  status: Session['status'],
  reason?: Session['reason'],
  times: StatusTimes = {},
  patch: Parameters<typeof updateSession>[2] = {},
): Session {
  const { organizationId } = sessionOf(core, sessionId)
  const since = core.now()
  core.emit(
    'session.status',
    { session: sessionId, organization: organizationId },
    { status, since, ...times, ...(reason === undefined ? {} : { reason }) },
  )
  return updateSession(core, sessionId, {
    ...patch,
    nextRetryAt: times.nextRetryAt,
    restrictedUntil: times.restrictedUntil,
    status,
    reason,
    since,
  })
}

/** Removes a session and everything that it knew. */
export function removeSession(core: Core, sessionId: string): void {
  const { organizationId } = sessionOf(core, sessionId)
  core.world.sessions.delete(sessionId)
  core.world.stores.delete(sessionId)
  core.world.pairings.delete(sessionId)
  core.changed('sessions', sessionId, 'deleted', organizationId)
}

/** Unlinks the phone: the session is `logged_out` and no longer paired. */
export function unlink(core: Core, sessionId: string, reason?: Session['reason']): Session {
  return setStatus(
    core,
    sessionId,
    'logged_out',
    reason,
    {},
    { waJid: undefined, waLid: undefined, phoneNumber: undefined },
  )
}
