import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { Clock } from '../clock.js'
import { clientAddress } from '../http/client-address.js'
import { asProblem, baseHeaders, headersOf, splitTarget } from '../http/exchange.js'
import { forbidden, gatewayUnavailable, notFound, unauthorized, validationError } from '../http/problems.js'
import { requestIdFrom } from '../http/request-id.js'
import type { Recall } from '../identity/recall.js'
import type { Principal } from '../identity/principal.js'
import type { Logger } from '../observability/logging.js'
import type { WriterBounds } from './bounded-writer.js'
import type { EventStreams } from './event-streams.js'
import { refuseUpgrade } from './refused-upgrade.js'
import type { StreamConnection } from './stream-wire.js'
import type { Tickets } from './tickets.js'
import { WebsocketWire } from './websocket-wire.js'

/** Where WebSockets connect to; the ticket is in the query. */
export const REALTIME_PATH = '/api/v1/realtime'
/** A reader further behind than this reloads, as deployed. */
export const MOST_REPLAYED = 1000
/** Readers have nothing to say: a larger message is a fault or an attack. */
const LARGEST_MESSAGE = 4096

/** What the door is made of. */
export interface WebsocketDoorParts {
  readonly streams: EventStreams
  readonly tickets: Tickets
  readonly recall: Recall
  readonly clock: Clock
  readonly log: Logger
  readonly bounds: WriterBounds
  readonly trustedHops: number
  readonly https: boolean
  /** Whether pages of this origin may talk to the gateway. */
  readonly allowsOrigin: (origin: string) => Promise<boolean>
  /** Whether the gateway serves requests at all. */
  readonly isReady: () => boolean
}

/** Takes over a connection that asked to be a WebSocket. */
export type Upgrade = (incoming: IncomingMessage, socket: Duplex, head: Buffer) => void

/** Opens the streams that tickets are for. What is wrong is answered before the upgrade, as any request is. */
export function createWebsocketDoor(parts: WebsocketDoorParts): Upgrade {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: LARGEST_MESSAGE,
  })

  async function admit(incoming: IncomingMessage, socket: Duplex, head: Buffer, address: string): Promise<void> {
    const { path, queryString } = splitTarget(incoming.url ?? '/')
    if (incoming.headers.upgrade?.toLowerCase() !== 'websocket') {
      throw validationError(['upgrade: only "websocket" is served'])
    }
    if (path !== REALTIME_PATH) throw notFound('There is no such WebSocket.')
    if (!parts.isReady()) throw gatewayUnavailable('The gateway does not take connections now.')
    const grant = await parts.tickets.redeem(new URLSearchParams(queryString).get('ticket') ?? '')
    if (!grant) throw unauthorized('The ticket is unknown, used or too old.', 'ticket')
    const principal = await parts.recall(grant.credential)
    await checkOrigin(parts, incoming.headers.origin, grant.origin, principal)
    const { subscription, adminContent, since } = grant
    await parts.streams.open({
      principal,
      subscription,
      adminContent,
      since: since ?? undefined,
      mostReplayed: MOST_REPLAYED,
      address,
      connection: upgradeConnection(server, incoming, socket, head, parts),
    })
  }

  return (incoming, socket, head) => {
    const started = performance.now()
    const headers = headersOf(incoming)
    const requestId = requestIdFrom(headers['x-request-id'])
    const address = clientAddress(incoming.socket.remoteAddress, headers['x-forwarded-for'], parts.trustedHops)
    // a reader that resets its connection is no fault of the process
    socket.on('error', () => undefined)
    const line = { event: 'request', operation: 'realtime', method: 'GET', requestId, address }
    const note = (status: number) => ({ ...line, status, ms: Math.round(performance.now() - started) })
    admit(incoming, socket, head, address).then(
      () => parts.log.info(note(101)),
      (error: unknown) => {
        const problem = asProblem(error)
        if (problem.status === 500) parts.log.error({ ...note(500), err: error }, 'request failed')
        else parts.log.info(note(problem.status))
        refuseUpgrade(socket, problem, baseHeaders(requestId, parts.https))
      },
    )
  }
}

/** A ticket works on the page that asked for it, and only where the gateway answers pages at all. */
async function checkOrigin(
  { allowsOrigin }: WebsocketDoorParts,
  origin: string | undefined,
  asked: string | null,
  { embed }: Principal,
): Promise<void> {
  const same = asked === null || asked === origin
  const bound = embed === null || (origin !== undefined && embed.allowedOrigins.includes(origin))
  if (same && bound && (origin === undefined || (await allowsOrigin(origin)))) return
  throw forbidden('This ticket is for another origin.', { reason: 'origin' })
}

function upgradeConnection(
  server: WebSocketServer,
  incoming: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  { bounds, clock }: WebsocketDoorParts,
): StreamConnection {
  let begun = false
  return {
    get gone() {
      return socket.destroyed
    },
    get begun() {
      return begun
    },
    onClose: (listener) => void socket.once('close', listener),
    begin: () =>
      new Promise((resolve, reject) => {
        begun = true
        // a malformed handshake is answered by the server itself
        socket.once('close', () => reject(new Error('the connection closed during the handshake')))
        server.handleUpgrade(incoming, socket, head, (opened) => {
          // what a reader sends too much of ends its connection, and nothing else
          opened.on('error', () => undefined)
          resolve(new WebsocketWire(opened, socket, bounds, clock.now()))
        })
      }),
    destroy: () => void socket.destroy(),
  }
}
