import { ConnectionError, StreamError } from '../errors.js'
import type { OpenSocket } from './socket.js'
import type { OpenStream } from './sse-transport.js'
import type { StreamSink, StreamTransport } from './stream-transport.js'

type Body = Readonly<Record<string, unknown>>

/** A message longer than this many characters is an attack or a fault, not an event. */
const longestMessage = 1 << 20

/**
 * Events over a WebSocket, by a ticket: for gateways without Server-Sent Events and for networks that hold them back.
 * What arrives is told in the words of the event stream, so that nothing behind it knows the difference.
 */
export function createWebsocketTransport(open: OpenStream, openSocket: OpenSocket): StreamTransport {
  return {
    async run(scope, { cursor }, sink, signal) {
      const wanted = { scope, ...(cursor && { since: cursor }) }
      const answer = await open('/api/v1/realtime/ticket', {}, signal, sink.token, wanted)
      const { url } = (await answer.json()) as { url: string }
      signal.throwIfAborted()
      const socket = openSocket(url)
      try {
        await new Promise<void>((resolve, reject) => {
          let connected = false
          const stop = () => reject(signal.reason as Error)
          signal.addEventListener('abort', stop)
          const lost = () => (connected ? resolve() : reject(new ConnectionError('The WebSocket was refused')))
          socket.addEventListener('close', lost)
          socket.addEventListener('error', () => {
            // `close` follows it
          })
          socket.addEventListener('message', ({ data }) => {
            const body = parse(data)
            sink.alive()
            if (!body) reject(new StreamError('A message is not an event'))
            else if (body['event'] === 'connected') {
              connected = true
              begin(body, cursor, sink)
            } else report(body, sink)
          })
        })
      } finally {
        socket.close()
      }
    },
  }
}

/** The first frame. Where the gateway gives out no cursors nobody knows what was missed. */
function begin(
  { cursor, reset, heartbeatSeconds, timestamp }: Body,
  since: string | undefined,
  { frame }: StreamSink,
): void {
  const reason = reset ?? (since && cursor === undefined && 'unknown')
  if (reason) frame('reset', { reason, cursor }, undefined)
  frame('ready', { cursor, heartbeatSeconds, serverTime: timestamp }, undefined)
}

function report(body: Body, { frame }: StreamSink): void {
  const { event, cursor } = body
  if (event === 'ping') {
    if (cursor) frame('bookmark', { cursor }, undefined)
    if (body['tokenExpiresAt']) frame('token-expiring', {}, undefined)
  } else if (event === 'error') {
    const { code, details = {} } = Object(body['error']) as { code?: unknown; details?: object }
    frame(code === 'unauthorized' ? 'revoked' : 'reconnect', details, undefined)
  } else {
    const { cursor: _, ...envelope } = body
    frame('message', envelope, typeof cursor === 'string' ? cursor : undefined)
  }
}

function parse(data: unknown): Body | undefined {
  if (typeof data !== 'string' || data.length > longestMessage) return undefined
  try {
    const body = JSON.parse(data) as unknown
    return typeof body === 'object' && body ? (body as Body) : undefined
  } catch {
    return undefined
  }
}
