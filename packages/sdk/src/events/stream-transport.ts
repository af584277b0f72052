/** What a transport reports while it is connected. */
export interface StreamSink {
  /** An envelope (`message`) or one of the contract's named frames, with its data as text and its cursor. */
  readonly frame: (name: string, data: string, cursor: string | undefined) => void
  /** Something arrived, if only a heartbeat. */
  readonly alive: () => void
  /** The gateway asks for this pause before the next attempt, in ms. */
  readonly retry: (ms: number) => void
  /** The token that the connection was opened with. */
  readonly token: (token: string) => void
}

/** A way to receive events. Server-Sent Events now; a WebSocket can take its place. */
export interface StreamTransport {
  /**
   * Connects and reports until the connection ends.
   *
   * @param cursor where to resume; `undefined` begins at the present
   * @throws ApiError when refused, ConnectionError, StreamError, or the signal's reason
   */
  run(scope: string, cursor: string | undefined, sink: StreamSink, signal: AbortSignal): Promise<void>
}

/** What a stream needs of the tokens. */
export interface StreamTokens {
  /** The token that the next call would begin with, if there is one. */
  current(): string | undefined
  /** The token after the one that the stream was opened with. */
  replace(stale: string, signal: AbortSignal, reason: 'expiring' | 'revoked'): Promise<string | undefined>
}
