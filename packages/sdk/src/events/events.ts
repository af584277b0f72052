import type { EventType, GatewayEvent } from './gateway-event.js'

/** What a stream covers: the organization, or everything on the platform (super admins). */
export type EventScope = 'organization' | 'firehose'

/** What to listen to. */
export interface StreamOptions {
  readonly scope?: EventScope
  /** Only events of this session, or of these. */
  readonly session?: string | readonly string[]
  /** Only these types. */
  readonly events?: readonly (EventType | (string & {}))[]
  /** Ends the stream. */
  readonly signal?: AbortSignal
  /** Called when events may have been missed and what was built from them must be loaded again. */
  readonly onReset?: (reason: string) => void
}

/** Events as they happen. Every stream of a client with the same scope shares one connection, which resumes itself. */
export interface Events {
  /** Ends without an error when its signal fires, the client is disposed of, or the credential is revoked. */
  stream(options?: StreamOptions): AsyncIterableIterator<GatewayEvent>
}

/** Where the event connection stands. */
export type ConnectionStatus = 'idle' | 'connecting' | 'open' | 'reconnecting' | 'offline' | 'revoked'

/** The event connection as the page can show it. Times are epoch milliseconds by the client's clock. */
export interface ConnectionState {
  readonly status: ConnectionStatus
  readonly since: number
  /** When the next attempt is due. */
  readonly retryAt?: number
  readonly lastEventAt?: number
}
