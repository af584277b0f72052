import type { Socket } from '../../src/index.js'

/** One WebSocket that the client opened; the test plays the gateway. */
export class ScriptedSocket implements Socket {
  readonly #listeners = new Map<string, Set<(event: { data?: unknown }) => void>>()
  closed = false

  constructor(readonly url: string) {}

  addEventListener(type: string, listener: (event: { data?: unknown }) => void): void {
    const set = this.#listeners.get(type) ?? new Set()
    this.#listeners.set(type, set.add(listener))
  }

  close(): void {
    this.closed = true
  }

  frame(body: object): void {
    this.raw(JSON.stringify(body))
  }

  raw(data: unknown): void {
    this.#fire('message', { data })
  }

  connected(more: object = { cursor: 'e.0000' }): void {
    this.frame({ event: 'connected', heartbeatSeconds: 15, timestamp: Date.now(), ...more })
  }

  /** An envelope; with a cursor when the gateway gives out cursors. */
  event(id: string, cursor?: string, event: object = { event: 'message', payload: {} }): void {
    const envelope = { schema: 'v1', id, timestamp: 1, session: 's1', organization: 'o1', ...event }
    this.frame({ ...envelope, ...(cursor && { cursor }) })
  }

  /** The connection is gone, as the platform tells it. */
  lose(): void {
    this.#fire('error', {})
    this.#fire('close', {})
  }

  #fire(type: string, event: { data?: unknown }): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event)
  }
}
