import type { Clock } from '../clock.js'
import { AbortedError, ApiError, isRetryableStatus, StreamError } from '../errors.js'
import type { WaygateError } from '../errors.js'
import { attempt } from './attempt.js'
import type { StreamMemory } from './attempt.js'
import { clampPause, shortestPause, streamPause } from './backoff.js'
import type { Connection } from './connection.js'
import type { EventScope } from './events.js'
import { createFrameReader } from './frame-reader.js'
import type { GatewayEvent } from './gateway-event.js'
import { isOffline, onNetwork } from './network.js'
import type { StreamTokens, StreamTransport } from './stream-transport.js'

/** What a subscriber of the shared stream hears. */
export interface StreamListener {
  /** The stream is up; `resumed` when nothing was missed since it was up before. */
  ready(resumed: boolean): void
  event(event: GatewayEvent, cursor: string | undefined): void
  /** Events were missed. Before `ready`, or while up. */
  reset(reason: string): void
  /** No connection for now; it is being tried again, unless `final`. */
  down(error: WaygateError, final: boolean): void
}

/** The one connection of a client for one scope. Up while somebody listens. */
export interface EventStream {
  subscribe(listener: StreamListener): () => void
  /** Begins again after a final failure, except what the gateway refused to the token that is still the present one. */
  revive(): void
  /** Drops the connection and its place in the stream; begins anew at once when somebody listens. */
  restart(): void
  close(): void
}

interface Parts {
  readonly transport: StreamTransport
  readonly tokens: StreamTokens
  readonly connection: Connection
  readonly clock: Clock
}

/** A connection that lasted this long, in ms, ends a series of failures. */
const stableAfter = 10_000

/** Creates the shared stream of a scope. */
export function createEventStream(scope: EventScope, parts: Parts): EventStream {
  const { connection, clock, tokens } = parts
  const listeners = new Set<StreamListener>()
  const tell = (call: (listener: StreamListener) => void) => [...listeners].forEach(call)
  // Ends the present series of attempts; undefined while nobody listens.
  let running: AbortController | undefined
  // Between the ready frame and the end of the connection.
  let open = false
  // Why the stream will not come back by itself, and the token that was told so; cleared by revive().
  let ended: WaygateError | undefined
  let refused: string | undefined
  // Set by close(), for good.
  let closed = false
  const frames = createFrameReader(clock, (event, cursor) => {
    connection.heard()
    tell((listener) => listener.event(event, cursor))
  })

  const run = async (signal: AbortSignal) => {
    const memory: StreamMemory = { floor: 0, swappedAt: -Infinity, revoked: false }
    const halted = () => signal.aborted
    for (let failures = 0; !halted();) {
      if (isOffline()) {
        connection.report(scope, 'offline')
        await pauseFor(undefined, signal)
        continue
      }
      connection.report(scope, failures || frames.cursor ? 'reconnecting' : 'connecting')
      const { failure, token, pause, lasted, replacement } = await attempt({
        ...parts,
        scope,
        frames,
        memory,
        signal,
        patience: Math.min(20_000, 5000 * 2 ** failures),
        onReady() {
          open = true
          connection.report(scope, 'open')
          tell((listener) => listener.ready(frames.resumed))
        },
        onReset: (reason) => tell((listener) => listener.reset(reason)),
      })
      if (halted()) return
      open = false
      if (failure instanceof ApiError && !isRetryableStatus(failure.status)) {
        ended = failure
        refused = failure.status === 401 ? undefined : token
        running = undefined
        connection.report(scope, failure.status === 401 ? 'revoked' : 'idle')
        tell((listener) => listener.down(failure, true))
        // A token that comes too late to keep what was shown is good enough to load it again.
        replacement?.then(
          (fresh) => fresh && ended === failure && begin(),
          () => {},
        )
        return
      }
      if (lasted >= stableAfter) {
        failures = 0
        memory.revoked = false
      } else failures++
      if (pause === undefined) tell((listener) => listener.down(failure, false))
      const asked = failure instanceof ApiError && failure.retryAfter ? clampPause(failure.retryAfter * 1000) : 0
      // A gateway that gives up every connection at once is treated like one that fails.
      const rest =
        pause !== undefined && failures < 3
          ? Math.max(pause, shortestPause - lasted)
          : Math.max(streamPause(failures), memory.floor, asked)
      connection.report(scope, 'reconnecting', clock.now() + rest)
      await pauseFor(rest, signal)
    }
  }
  const start = () => {
    if (running || ended || closed || !listeners.size) return
    running = new AbortController()
    void run(running.signal)
  }
  const halt = () => {
    running?.abort(new StreamError('The event stream was closed'))
    running = undefined
    open = false
    frames.clear()
    connection.report(scope, 'idle')
  }
  const begin = () => {
    ended = undefined
    start()
  }
  return {
    subscribe(listener) {
      listeners.add(listener)
      if (open) listener.ready(false)
      else if (ended) listener.down(ended, true)
      start()
      return () => {
        listeners.delete(listener)
        if (!listeners.size && running) halt()
      }
    },
    revive() {
      // What a token may not do it may not do for another list either: every reload would ask in vain.
      if (!ended || refused === undefined || refused !== tokens.current()) begin()
    },
    restart() {
      halt()
      begin()
    },
    close() {
      closed = true
      const over = (ended = new AbortedError('The client was disposed of'))
      tell((listener) => listener.down(over, true))
      listeners.clear()
      halt()
    },
  }
}

/** Resolves after `ms`, when the browser comes online, or when the signal fires; leaves nothing behind. */
function pauseFor(ms: number | undefined, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController()
    const finish = () => {
      over.abort()
      clearTimeout(timer)
      resolve()
    }
    const timer = ms === undefined ? undefined : setTimeout(finish, ms)
    signal.addEventListener('abort', finish, { signal: over.signal })
    onNetwork('online', finish, over.signal)
  })
}
