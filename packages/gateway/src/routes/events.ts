import type { Subscription } from '../events/audience.js'
import type { EventStreams } from '../events/event-streams.js'
import { sseConnection } from '../events/sse-wire.js'
import { STREAM_BOUNDS } from '../events/bounded-writer.js'
import type { StreamSlots } from '../events/stream-limits.js'
import { type Tickets, TICKET_SECONDS } from '../events/tickets.js'
import { REALTIME_PATH } from '../events/websocket-door.js'
import { type ApiRequest, type OperationHandlers, streamed } from '../http/api.js'
import { forbidden, notFound, validationError } from '../http/problems.js'
import type { Principal } from '../identity/principal.js'
import { referenceTo } from '../identity/recall.js'

/** What the two ways to follow events work with. */
export interface EventRoutesParts {
  readonly streams: EventStreams
  readonly slots: StreamSlots
  readonly tickets: Tickets
  /** The gateway's public origin. */
  readonly baseUrl: string
  /** How many of these sessions an organization has. */
  readonly sessionsIn: (organizationId: string, ids: readonly string[]) => Promise<number>
  /** Whether the firehose shows content to this caller; leaves a trace in the audit when it does. */
  readonly mayReadContent: (request: ApiRequest) => Promise<boolean>
}

type EventRequest = ApiRequest<'streamEvents'> | ApiRequest<'createRealtimeTicket'>

/** What a reader asks to follow. */
interface Wanted {
  readonly scope: Subscription['scope'] | undefined
  readonly sessions: readonly string[] | undefined
  readonly events: readonly string[] | undefined
}

/** The event stream, and the ticket for the same over a WebSocket. */
export function eventHandlers(
  parts: EventRoutesParts,
): Pick<OperationHandlers, 'streamEvents' | 'createRealtimeTicket'> {
  const { streams, slots, tickets, mayReadContent } = parts
  return {
    async streamEvents(request) {
      const { scope, session, events, since } = request.query
      const subscription = await subscriptionOf(request, { scope, sessions: session, events }, parts)
      await streams.open({
        principal: request.principal,
        subscription,
        adminContent: subscription.scope === 'firehose' && (await mayReadContent(request)),
        since: request.headers['last-event-id'] ?? since,
        address: request.address,
        connection: sseConnection(request.raw.outgoing, request.responseHeaders, STREAM_BOUNDS),
      })
      return streamed
    },

    async createRealtimeTicket(request) {
      const { scope, session, events = [], since } = request.body
      const wanted = { scope, sessions: session === undefined ? session : [session] }
      const subscription = await subscriptionOf(
        request,
        { ...wanted, events: events.length === 0 ? undefined : events },
        parts,
      )
      // a browser cannot read why a WebSocket was refused: what is known now is said now
      slots.check(request.principal.id, subscription.organizationId, request.address)
      const ticket = await tickets.mint({
        credential: referenceTo(request.principal),
        subscription,
        adminContent: subscription.scope === 'firehose' && (await mayReadContent(request)),
        since: since ?? null,
        origin: request.headers['origin'] ?? null,
      })
      const url = `${parts.baseUrl.replace(/^http/, 'ws')}${REALTIME_PATH}?ticket=${ticket}`
      return { status: 201, body: { ticket, expiresInSeconds: TICKET_SECONDS, url } }
    },
  }
}

async function subscriptionOf(
  request: EventRequest,
  wanted: Wanted,
  { sessionsIn }: EventRoutesParts,
): Promise<Subscription> {
  const { principal } = request
  const scope = wanted.scope ?? 'organization'
  const events = wanted.events === undefined ? null : new Set(wanted.events)
  const named = wanted.sessions === undefined ? null : new Set(wanted.sessions)
  if (scope === 'session' && named === null) throw validationError(['session: name at least one with scope=session'])
  if (scope === 'firehose') {
    requireFirehose(principal)
    return { scope, organizationId: null, sessions: named, events }
  }
  const { organizationId } = principal
  if (organizationId === null) throw forbidden('Choose an organization first.', { reason: 'no_organization' })
  if (named !== null) {
    const { reach } = request
    // A session of another organization, or outside an embed token, does not exist for this caller.
    if (reach.sessions !== null && [...named].some((id) => reach.sessions?.has(id) !== true)) throw notFound()
    if ((await sessionsIn(organizationId, [...named])) !== named.size) throw notFound()
  }
  return { scope, organizationId, sessions: named, events }
}

function requireFirehose(principal: Principal): void {
  if (!principal.superAdmin || principal.impersonation) throw forbidden('Only a super admin may read the firehose.')
}
