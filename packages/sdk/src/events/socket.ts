/** What of its events is used; `data` is that of a message. */
export interface SocketEvent {
  readonly type?: string
  readonly data?: unknown
}

/** What of a `WebSocket` is used; the platform's, that of a package, or a test's. */
export interface Socket {
  addEventListener(type: 'message' | 'close' | 'error', listener: (event: SocketEvent) => void): void
  close(): void
}

/** Opens a WebSocket to an address. */
export type OpenSocket = (url: string) => Socket

/** The platform's own, where it has one (Node since 22). */
export function platformSocket(): OpenSocket | undefined {
  const { WebSocket } = globalThis as { WebSocket?: new (url: string) => Socket }
  return WebSocket && ((url) => new WebSocket(url))
}
