import type { Subscription } from '../events/audience.js'
import type { EventStreams } from '../events/event-streams.js'
import { type ApiRequest, type OperationHandlers, streamed } from '../http/api.js'
import { forbidden, notFound, validationError } from '../http/problems.js'
import type { Principal } from '../identity/principal.js'

type StreamRequest = ApiRequest<'streamEvents'>

/** How many of these sessions an organization has. */
type SessionsIn = (organizationId: string, ids: readonly string[]) => Promise<number>

/** Whether the firehose shows content to this caller; leaves a trace in the audit when it does. */
type MayReadContent = (request: ApiRequest) => Promise<boolean>

/** The event stream. */
export function eventHandlers(
  streams: EventStreams,
  sessionsIn: SessionsIn,
  mayReadContent: MayReadContent,
): Pick<OperationHandlers, 'streamEvents'> {
  return {
    async streamEvents(request) {
      const subscription = await subscriptionOf(request, sessionsIn)
      await streams.open({
        principal: request.principal,
        subscription,
        adminContent: subscription.scope === 'firehose' && (await mayReadContent(request)),
        since: request.headers['last-event-id'] ?? request.query.since,
        address: request.address,
        response: request.raw.outgoing,
        headers: request.responseHeaders,
      })
      return streamed
    },
  }
}

async function subscriptionOf(request: StreamRequest, sessionsIn: SessionsIn): Promise<Subscription> {
  const { principal, query } = request
  const scope = query.scope ?? 'organization'
  const events = query.events === undefined ? null : new Set(query.events)
  const named = query.session === undefined ? null : new Set(query.session)
  if (scope === 'session' && named === null) throw validationError(['session: name at least one with scope=session'])
  if (scope === 'firehose') {
    requireFirehose(principal)
    return { scope, organizationId: null, sessions: named, events }
  }
  const { organizationId } = principal
  if (organizationId === null) throw forbidden('Choose an organization first.', { reason: 'no_organization' })
  if (named !== null) await requireSessions(request, organizationId, [...named], sessionsIn)
  return { scope, organizationId, sessions: named, events }
}

function requireFirehose(principal: Principal): void {
  if (!principal.superAdmin || principal.impersonation) throw forbidden('Only a super admin may read the firehose.')
}

/** A session of another organization, or outside an embed token, does not exist for this caller. */
async function requireSessions(
  { reach }: StreamRequest,
  organizationId: string,
  ids: readonly string[],
  sessionsIn: SessionsIn,
): Promise<void> {
  if (reach.sessions !== null && ids.some((id) => reach.sessions?.has(id) !== true)) throw notFound()
  if ((await sessionsIn(organizationId, ids)) !== ids.length) throw notFound()
}
