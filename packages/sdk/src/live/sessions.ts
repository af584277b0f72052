import { isEvent } from '../events/gateway-event.js'
import type { GatewayEvent } from '../events/gateway-event.js'
import type { WASession } from '../models.js'
import type { QueryOf } from '../resources/operation.js'
import type { Noun, Reducer } from '../store/noun.js'
import { answered, follow, listed, oldest, paged } from './noun-parts.js'
import type { Calls } from './noun-parts.js'

/**
 * Sessions: `session.status` moves one, `resource.changed` replaces one. What a status does not say about its session no
 * longer holds.
 */
export function reduceSessions(accepts = true): Reducer<WASession> {
  const changes = follow<WASession>('sessions', accepts)
  return (event, view) => {
    if (!isEvent(event, 'session.status')) return changes(event, view)
    const known = view.get(event.session)
    if (!known) return true
    const { reason: _1, since: _2, nextRetryAt: _3, restrictedUntil: _4, ...rest } = known
    return [{ ...rest, ...event.payload }]
  }
}

/** The session that an event is about. */
export function sessionOf(event: GatewayEvent): string | undefined {
  return isEvent(event, 'resource.changed') && event.payload.resource === 'sessions' ? event.payload.id : event.session
}

/** The organization's sessions. */
export const sessions = (calls: Calls): Noun<WASession> =>
  listed<WASession>(
    paged((query, options) => calls.sessions.list(query, options)),
    reduceSessions(),
    { order: oldest },
  )

/** One session. One that is gone is asked for once more, to say so with the gateway's words. */
export const session = (calls: Calls, id: string): Noun<WASession> => {
  const reduce = reduceSessions()
  return listed(
    answered((options) => calls.sessions.get(id, options)),
    (event, view) => {
      const change = sessionOf(event) === id && reduce(event, view)
      return typeof change === 'string' || change
    },
  )
}

/** Events do not carry the name of the organization: it is that of the row, or of another session in the same organization. */
function keepOrganizationName(reduce: Reducer<WASession>): Reducer<WASession> {
  return (event, view) => {
    const change = reduce(event, view)
    if (typeof change !== 'object') return change
    return change.map((row) => {
      const { id, organizationId } = row
      const known = [view.get(id), ...view.items].find(
        (one) => one?.organizationId === organizationId && one.organizationName !== undefined,
      )
      return row.organizationName === undefined && known?.organizationName !== undefined
        ? { ...row, organizationName: known.organizationName }
        : row
    })
  }
}

/** The sessions of every organization. */
export const adminSessions = (calls: Calls, filter?: QueryOf<'adminListSessions'>): Noun<WASession> =>
  listed<WASession>(
    paged((query, options) => calls.admin.sessions.list({ ...filter, ...query }, options)),
    keepOrganizationName(reduceSessions(!filter)),
    {
      order: oldest,
      scope: 'firehose',
    },
  )
