/** What a transport reports while it is connected. */
export interface StreamSink {
  /** An envelope (`message`) or one of the contract's named frames, with its data as text and its cursor. */
  frame(name: string, data: string, cursor: string | undefined): void
  /** Something arrived, if only a heartbeat. */
  alive(): void
  /** The gateway asks for this pause before the next attempt, in ms. */
  retry(ms: number): void
  /** The token that the connection was opened with. */
  token(token: string): void
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
