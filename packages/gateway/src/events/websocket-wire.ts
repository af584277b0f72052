import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { BoundedWriter, type Channel, type WriterBounds } from './bounded-writer.js'
import type { ShownEvent, StreamEnd, StreamStart, StreamWire } from './stream-wire.js'

/** RFC 6455, 7.4.1: the credential is not good any more; the gateway asks to come back. */
const POLICY_VIOLATION = 1008
const SERVICE_RESTART = 1012

/** How often the peer is asked for a sign of life that needs no program of its own, and how long it may take. */
const PING_MS = 15_000
const PONG_MS = 20_000
/** How long a reader may take to answer the closing handshake. */
const CLOSING_MS = 3000

/**
 * The words of the deployed WebSocket: `connected`, `ping`, `error`, and envelopes. What is ours comes as further fields
 * of these frames, so that a client of the deployed gateway meets no frame that it does not know.
 */
export class WebsocketWire implements StreamWire {
  readonly #socket: WebSocket
  readonly #writer: BoundedWriter
  #pingedAt: number
  /** The oldest ping without an answer. */
  #unansweredSince: number | null = null

  constructor(socket: WebSocket, stream: Duplex, bounds: WriterBounds, now: number) {
    this.#socket = socket
    this.#writer = new BoundedWriter(socketChannel(socket, stream), bounds)
    this.#pingedAt = now
    socket.on('pong', () => (this.#unansweredSince = null))
  }

  get closed(): boolean {
    return this.#writer.closed
  }

  open({ cursor, reset, heartbeatSeconds }: StreamStart, now: number): void {
    this.#write({ event: 'connected', heartbeatSeconds, timestamp: now, cursor, ...(reset ? { reset } : {}) }, now)
  }

  events(shown: readonly ShownEvent[], now: number): void {
    for (const { event, view } of shown) this.#writer.write(event.message(view), now)
  }

  bookmark(cursor: string, now: number): void {
    this.#write({ event: 'ping', timestamp: now, cursor }, now)
  }

  heartbeat(now: number): void {
    this.#write({ event: 'ping', timestamp: now }, now)
  }

  expiring(expiresAt: number, now: number): void {
    this.#write({ event: 'ping', timestamp: now, tokenExpiresAt: expiresAt }, now)
  }

  end(ending: StreamEnd, now: number): void {
    const { kind, ...details } = ending
    const error =
      kind === 'revoked'
        ? { code: 'unauthorized', message: 'The credential is no longer valid.', details }
        : { code: 'gateway_unavailable', message: 'Connect again.', details }
    this.#writer.end(encode({ event: 'error', error, timestamp: now }), now)
    // the last frame is queued before the closing handshake
    this.#socket.close(kind === 'revoked' ? POLICY_VIOLATION : SERVICE_RESTART, ending.reason)
    setTimeout(() => this.#socket.terminate(), CLOSING_MS).unref()
  }

  drained(): Promise<void> {
    return this.#writer.drained()
  }

  check(now: number): void {
    this.#writer.checkStall(now)
    if (this.closed) return
    if (this.#unansweredSince !== null && now - this.#unansweredSince > PONG_MS) {
      this.cut()
      return
    }
    if (now - this.#pingedAt < PING_MS) return
    this.#pingedAt = now
    this.#unansweredSince ??= now
    this.#socket.ping()
  }

  cut(): void {
    this.#writer.cut()
  }

  #write(frame: object, now: number): void {
    this.#writer.write(encode(frame), now)
  }
}

function encode(frame: object): Buffer {
  return Buffer.from(JSON.stringify(frame))
}

function socketChannel(socket: WebSocket, stream: Duplex): Channel {
  let ended = false
  const send = (frame: Buffer) => socket.send(frame, { binary: false }, () => undefined)
  return {
    get closed() {
      return ended || socket.readyState !== socket.OPEN
    },
    get queuedBytes() {
      return socket.bufferedAmount
    },
    write(frame) {
      send(frame)
      return !stream.writableNeedDrain
    },
    end(frame) {
      ended = true
      send(frame)
    },
    destroy: () => socket.terminate(),
    on(event, listener) {
      if (event === 'drain') stream.on(event, listener)
      else socket.on(event, listener)
    },
  }
}
