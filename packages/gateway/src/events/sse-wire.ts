import type { ServerResponse } from 'node:http'
import { type Channel, BoundedWriter, type WriterBounds } from './bounded-writer.js'
import { controlFrame, HEARTBEAT_FRAME } from './frame.js'
import type { ShownEvent, StreamConnection, StreamEnd, StreamStart, StreamWire } from './stream-wire.js'

/** Server-Sent Events on the answer to a request. `headers` are those that every answer of the gateway carries. */
export function sseConnection(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  bounds: WriterBounds,
): StreamConnection {
  return {
    get gone() {
      return response.destroyed
    },
    get begun() {
      return response.headersSent
    },
    onClose: (listener) => void response.once('close', listener),
    begin() {
      response.writeHead(200, {
        ...headers,
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      })
      response.flushHeaders()
      response.on('error', () => undefined)
      return Promise.resolve(new SseWire(new BoundedWriter(responseChannel(response), bounds)))
    },
    destroy: () => void response.destroy(),
  }
}

function responseChannel(response: ServerResponse): Channel {
  return {
    get closed() {
      return response.destroyed || response.writableEnded
    },
    get queuedBytes() {
      return response.writableLength
    },
    write: (frame) => response.write(frame),
    end: (frame) => void response.end(frame),
    destroy: () => void response.destroy(),
    on: (event, listener) => void response.on(event, listener),
  }
}

class SseWire implements StreamWire {
  readonly #writer: BoundedWriter

  constructor(writer: BoundedWriter) {
    this.#writer = writer
  }

  get closed(): boolean {
    return this.#writer.closed
  }

  open({ cursor, reset, heartbeatSeconds }: StreamStart, now: number): void {
    if (reset) this.#writer.write(controlFrame('reset', { reason: reset, cursor }), now)
    this.#writer.write(controlFrame('ready', { cursor, heartbeatSeconds, serverTime: now }), now)
  }

  events(shown: readonly ShownEvent[], now: number): void {
    // one write costs more than copying a frame
    const frames = shown.map(({ event, view }) => event.sseFrame(view))
    const [first] = frames
    if (first) this.#writer.write(frames.length === 1 ? first : Buffer.concat(frames), now)
  }

  bookmark(cursor: string, now: number): void {
    this.#writer.write(controlFrame('bookmark', { cursor }), now)
  }

  heartbeat(now: number): void {
    this.#writer.write(HEARTBEAT_FRAME, now)
  }

  expiring(expiresAt: number, now: number): void {
    this.#writer.write(controlFrame('token-expiring', { expiresAt }), now)
  }

  end(ending: StreamEnd, now: number): void {
    const { kind, ...said } = ending
    this.#writer.end(kind === 'revoked' ? controlFrame(kind, said) : controlFrame(kind, { retryMs: 0, ...said }), now)
  }

  drained(): Promise<void> {
    return this.#writer.drained()
  }

  check(now: number): void {
    this.#writer.checkStall(now)
  }

  cut(): void {
    this.#writer.cut()
  }
}
