/** Where a reader of events stands. */
export interface StreamPlace {
  /** Where to resume: a cursor, or the id of an event where there are none; `undefined` begins at the present. */
  readonly cursor: string | undefined
}

/** What a transport reports while it is connected. */
export interface StreamSink {
  /** An envelope (`message`) or one of the contract's named frames, with its data (or the text of it) and its cursor. */
  readonly frame: (name: string, data: string | object, cursor: string | undefined) => void
  /** Something arrived, if only a heartbeat. */
  readonly alive: () => void
  /** Nothing will arrive for now, on purpose: silence is no fault until something is alive again. */
  readonly hold: () => void
  /** The gateway asks for this pause before the next attempt, in ms. */
  readonly retry: (ms: number) => void
  /** The token that the connection was opened with. */
  readonly token: (token: string) => void
}

/** A way to receive events: Server-Sent Events, or a WebSocket in their place. */
export interface StreamTransport {
  /**
   * Connects and reports until the connection ends.
   *
   * @param place where to resume; it moves on with each frame that the sink takes
   * @throws ApiError when refused, ConnectionError, StreamError, or the signal's reason
   */
  run(scope: string, place: StreamPlace, sink: StreamSink, signal: AbortSignal): Promise<void>
}

/** What a stream needs of the tokens. */
export interface StreamTokens {
  /** The token that the next call begins with. */
  get(signal: AbortSignal): Promise<string>
  /** The present one, if there is one. */
  current(): string | undefined
  /** The token after the one that the stream was opened with. */
  replace(stale: string, signal: AbortSignal, reason: 'expiring' | 'revoked'): Promise<string | undefined>
}

/** What an attempt ends with when nothing arrived for too long. */
export const silence = 'The event stream fell silent'
