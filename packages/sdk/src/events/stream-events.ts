import { StreamError } from '../errors.js'
import type { EventStream } from './event-stream.js'
import type { Events, EventScope, StreamOptions } from './events.js'
import type { GatewayEvent } from './gateway-event.js'

/** A reader that is this many events behind will not catch up. */
const longestQueue = 10_000

/** Makes `client.events` over the shared streams. */
export function createEvents(stream: (scope: EventScope | undefined) => EventStream): Events {
  return { stream: (options = {}) => iterate(stream(options.scope), options) }
}

async function* iterate(
  shared: EventStream,
  { session, events, signal, onReset }: StreamOptions,
): AsyncGenerator<GatewayEvent> {
  const sessions = typeof session === 'string' ? [session] : session
  const queue: GatewayEvent[] = []
  let wake: () => void = () => undefined
  // Set once, by whatever ends the stream.
  const ending: { over: boolean; error?: Error | undefined } = { over: false }
  const end = (error?: Error) => {
    Object.assign(ending, { over: true, error })
    wake()
  }
  const leave = shared.subscribe({
    ready: () => undefined,
    event(event) {
      if (sessions && !sessions.includes(event.session ?? '')) return
      if (events && !events.includes(event.event)) return
      queue.push(event)
      if (queue.length > longestQueue) end(new StreamError(`The reader is ${longestQueue} events behind`))
      wake()
    },
    reset: (reason) => onReset?.(reason),
    down: (error, final) => {
      // The end of a credential ends the stream; what the gateway cannot do is an error of the caller's.
      if (final) end((error as { status?: number }).status === 401 ? undefined : error)
    },
  })
  const stop = () => {
    end()
  }
  signal?.addEventListener('abort', stop)
  try {
    while (!ending.over && !signal?.aborted) {
      const event = queue.shift()
      if (event) yield event
      else await new Promise<void>((resolve) => (wake = resolve))
    }
    if (ending.error) throw ending.error
  } finally {
    leave()
    signal?.removeEventListener('abort', stop)
  }
}
