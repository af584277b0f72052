import type { Socket, SocketEvent } from '../events/socket.js'

type Listener = (event: SocketEvent) => void

/** A WebSocket without a network. What happens to it is told in microtasks, as the platform tells it later. */
export class FakeSocket implements Socket {
  readonly #listeners = new Map<string, Set<Listener>>()
  readonly #onClosed: () => void
  #open = true

  /** `onClosed` is called when either end closes it. */
  constructor(onClosed: () => void) {
    this.#onClosed = onClosed
  }

  addEventListener(type: 'message' | 'close' | 'error', listener: Listener): void {
    const set = this.#listeners.get(type) ?? new Set()
    this.#listeners.set(type, set.add(listener))
  }

  /** Closes it from the client's end. */
  close(): void {
    this.lose()
  }

  /** Sends a frame from the gateway's end. */
  send(frame: object): void {
    const data = JSON.stringify(frame)
    if (this.#open) queueMicrotask(() => this.#tell('message', { data }))
  }

  /** Ends it, from the gateway's end or on the way. */
  lose(): void {
    if (!this.#open) return
    this.#open = false
    this.#onClosed()
    queueMicrotask(() => this.#tell('close', {}))
  }

  #tell(type: string, event: { readonly data?: unknown }): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event)
  }
}
