import { isEvent } from '../events/gateway-event.js'
import type { EventOf } from '../events/gateway-event.js'
import type { WASession } from '../models.js'
import type { QueryOf } from '../resources/operation.js'
import type { Noun, Reducer } from '../store/noun.js'
import { answered, paged } from './load.js'
import type { Calls } from './load.js'
import { idOf, oldest } from './order.js'
import { reduceResource } from './resource.js'

/** Sessions: `session.status` moves one, `resource.changed` replaces one. */
export function reduceSessions(filtered?: boolean): Reducer<WASession> {
  const reduce = reduceResource<WASession>('sessions', { filtered })
  return (event, view) => {
    if (!isEvent(event, 'session.status')) return reduce(event, view)
    const session = view.get(event.session)
    if (session) return { put: [withStatus(session, event.payload)] }
    return filtered ? { reload: true } : { fetch: event.session }
  }
}

/** One session out of the stream of all. */
export function reduceSession(id: string): Reducer<WASession> {
  const reduce = reduceSessions()
  return (event, view) => (sessionOf(event) === id ? reduce(event, view) : undefined)
}

/** A session after a change of status: what the event does not say about it no longer holds. */
export function withStatus(session: WASession, payload: EventOf<'session.status'>['payload']): WASession {
  const { reason: _1, since: _2, nextRetryAt: _3, restrictedUntil: _4, ...rest } = session
  const { status, reason, since, nextRetryAt, restrictedUntil } = payload
  return {
    ...rest,
    status,
    ...(reason && { reason }),
    ...(since && { since }),
    ...(nextRetryAt && { nextRetryAt }),
    ...(restrictedUntil && { restrictedUntil }),
  }
}

/** The session that an event is about. */
export function sessionOf(event: Parameters<Reducer<WASession>>[0]): string | undefined {
  return isEvent(event, 'resource.changed') && event.payload.resource === 'sessions' ? event.payload.id : event.session
}

const path = '/api/v1/sessions'

/** The organization's sessions. */
export function sessionsNoun({ sessions }: Calls): Noun<WASession> {
  return {
    scope: 'organization',
    key: idOf,
    compare: oldest,
    load: paged((query, options) => sessions.list(query, options)),
    fetch: (id, signal) => sessions.get(id, { signal }),
    reduce: reduceSessions(),
    path,
  }
}

/** One session. */
export function sessionNoun({ sessions }: Calls, id: string): Noun<WASession> {
  return {
    scope: 'organization',
    key: idOf,
    compare: oldest,
    load: answered((options) => sessions.get(id, options)),
    fetch: (_, signal) => sessions.get(id, { signal }),
    reduce: reduceSession(id),
    path: `${path}/${encodeURIComponent(id)}`,
  }
}

/** The sessions of every organization. */
export function adminSessionsNoun({ admin, sessions }: Calls, filter: QueryOf<'adminListSessions'>): Noun<WASession> {
  return {
    scope: 'firehose',
    key: idOf,
    compare: oldest,
    load: paged((query, options) => admin.sessions.list({ ...filter, ...query }, options)),
    fetch: (id, signal) => sessions.get(id, { signal }),
    reduce: reduceSessions(Object.keys(filter).length > 0),
    path,
  }
}
