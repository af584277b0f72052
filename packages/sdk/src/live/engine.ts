import type { Clock } from '../clock.js'
import type { Connection } from '../events/connection.js'
import { createEventStream } from '../events/event-stream.js'
import type { EventStream } from '../events/event-stream.js'
import type { EventScope, Events } from '../events/events.js'
import { createFallbackTransport } from '../events/fallback-transport.js'
import { loadTabs } from '../events/load-tabs.js'
import { loadWebsocket } from '../events/load-websocket.js'
import { needsOrganization } from '../events/needs-organization.js'
import { platformSocket } from '../events/socket.js'
import type { OpenSocket } from '../events/socket.js'
import { createSseTransport } from '../events/sse-transport.js'
import type { OpenStream } from '../events/sse-transport.js'
import { iterateEvents } from '../events/stream-events.js'
import type { StreamTokens, StreamTransport } from '../events/stream-transport.js'
import type { Noun } from '../store/noun.js'
import type { Live } from './live.js'
import type { Calls } from './noun-parts.js'
import { nouns } from './nouns.js'

/** What the engine needs of its client. */
export interface EngineParts {
  readonly calls: Calls
  readonly open: OpenStream
  readonly webSocket: OpenSocket | undefined
  readonly tokens: StreamTokens
  readonly connection: Connection
  readonly clock: Clock
  /** The gateway's address, when the connection may be shared with other tabs. */
  readonly shared: string | undefined
}

/** What a client fetches when somebody first wants live data: the nouns with their reducers, and the event stream. */
export interface Engine {
  noun(name: keyof Live, args: readonly unknown[]): Noun<unknown>
  /** The one stream of a scope. */
  stream(scope: EventScope | undefined): EventStream
  readonly events: Events['stream']
  /** Every stream begins anew; for another organization. */
  restart(): void
  close(): void
}

type AnyNoun = (calls: Calls, ...args: readonly unknown[]) => Noun<unknown>

/** Creates the engine of a client. Nothing is sent before somebody subscribes. */
export function createEngine({ calls, open, webSocket, shared, ...parts }: EngineParts): Engine {
  const socket = webSocket ?? platformSocket()
  const second = socket && (async () => (await loadWebsocket()).createWebsocketTransport(open, socket))
  const direct = createFallbackTransport(createSseTransport(open), second)
  let loading: Promise<StreamTransport> | undefined
  const overTabs = async (baseUrl: string) => {
    try {
      return (await loadTabs()).createTabsTransport(direct, { ...parts, baseUrl })
    } catch {
      // A chunk that cannot be fetched costs the sharing, not the stream.
      return direct
    }
  }
  const connect: StreamTransport =
    shared === undefined
      ? direct
      : { run: async (...connection) => (await (loading ??= overTabs(shared))).run(...connection) }
  const transport = needsOrganization(connect, parts.tokens)
  const streams = new Map<EventScope, EventStream>()
  const stream = (scope: EventScope = 'organization') => {
    let known = streams.get(scope)
    if (!known) {
      known = createEventStream(scope, { ...parts, transport })
      streams.set(scope, known)
    }
    return known
  }
  return {
    noun: (name, args) => (nouns[name] as AnyNoun)(calls, ...args),
    stream,
    events: (options = {}) => iterateEvents(stream(options.scope), options),
    restart: () => [...streams.values()].forEach((one) => one.restart()),
    close: () => [...streams.values()].forEach((one) => one.close()),
  }
}
