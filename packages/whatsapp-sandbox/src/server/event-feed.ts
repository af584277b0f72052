/** Something that happened in the sandbox, for whoever watches it. */
export interface SandboxEvent {
  readonly type:
    | 'phone.changed'
    | 'codes.changed'
    | 'message.added'
    | 'message.changed'
    | 'group.changed'
    | 'connection.changed'
    | 'received'
    | 'scenario.changed'
  /** The number it concerns; absent when it concerns everybody. */
  readonly number?: string
  readonly data?: unknown
}

/** Tells listeners what happens, at once and in order. */
export class EventFeed {
  readonly #listeners = new Set<(event: SandboxEvent) => void>()

  /** Calls the listener for every event until the returned function is called. */
  subscribe(listener: (event: SandboxEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Publishes an event. */
  publish(event: SandboxEvent): void {
    for (const listener of this.#listeners) listener(event)
  }
}
