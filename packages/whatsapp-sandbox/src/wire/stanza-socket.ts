import { decodeBinaryNode, encodeBinaryNode, type BinaryNode, type KeyPair, type proto } from 'baileys'
import type { WebSocket } from 'ws'
import { SerialQueue } from '../serial-queue.js'
import { frame, FrameReader } from './frame-reader.js'
import { NoiseResponder, type NoiseTransport } from './noise-responder.js'

/** What the owner of a socket wants to know. Handlers run one at a time, in the order of the wire. */
export interface StanzaSocketHandlers {
  /** The handshake is over: who the client says it is, and the Noise key it proved. */
  greeted(payload: proto.ClientPayload, clientStatic: Buffer): void | Promise<void>
  /** A stanza arrived. */
  received(node: BinaryNode): void | Promise<void>
  /** A stanza arrived while the server is silent: nothing comes of it. */
  ignored(node: BinaryNode): void
  /** The connection is gone, for whatever reason; called once. */
  closed(): void
  /** Something the client sent could not be understood; the socket is closed afterwards. */
  failed(error: unknown): void
}

/** One client's connection: WebSocket, frames, Noise and binary stanzas. */
export class StanzaSocket {
  readonly #socket: WebSocket
  readonly #handlers: StanzaSocketHandlers
  readonly #reader = new FrameReader()
  readonly #responder: NoiseResponder
  readonly #queue = new SerialQueue()
  #greetedHello = false
  #transport: NoiseTransport | undefined
  /** While true the server neither answers nor sends: the `silence` fault. */
  silent = false
  /** While true the server takes everything and answers nothing: what reaches it is done, and nobody is told. */
  mute = false

  constructor(socket: WebSocket, staticKey: KeyPair, chain: Uint8Array, handlers: StanzaSocketHandlers) {
    this.#socket = socket
    this.#handlers = handlers
    this.#responder = new NoiseResponder(staticKey, chain)
    socket.on('message', (data: Buffer) => this.#onBytes(data))
    socket.on('close', () => void this.#queue.run(() => handlers.closed()))
    socket.on('error', () => socket.terminate())
  }

  /** Whether stanzas can be sent. */
  get open(): boolean {
    return this.#transport !== undefined && this.#socket.readyState === this.#socket.OPEN
  }

  /** Sends a stanza; nothing happens on a closed, silent or mute connection. */
  send(node: BinaryNode): void {
    if (this.#transport === undefined || !this.open || this.silent || this.mute) return
    this.#socket.send(frame(this.#transport.encrypt(encodeBinaryNode(node))))
  }

  /** Closes after what was sent has left. */
  close(): void {
    this.#socket.close(1000)
  }

  /** Cuts the connection at once, as a lost network does. */
  terminate(): void {
    this.#socket.terminate()
  }

  #onBytes(data: Buffer): void {
    void this.#queue
      .run(async () => {
        for (const payload of this.#reader.push(data)) await this.#onFrame(payload)
      })
      .catch((error: unknown) => {
        this.#handlers.failed(error)
        this.#socket.terminate()
      })
  }

  async #onFrame(payload: Buffer): Promise<void> {
    if (this.#transport !== undefined) {
      const node = await decodeBinaryNode(this.#transport.decrypt(payload))
      if (this.silent) this.#handlers.ignored(node)
      else await this.#handlers.received(node)
    } else if (!this.#greetedHello) {
      this.#greetedHello = true
      this.#socket.send(frame(this.#responder.hello(payload)))
    } else {
      const finish = this.#responder.finish(payload)
      this.#transport = finish.transport
      await this.#handlers.greeted(finish.payload, finish.clientStatic)
    }
  }
}
