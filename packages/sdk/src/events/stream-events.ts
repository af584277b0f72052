import { isAbortedError, isApiError, StreamError } from '../errors.js'
import type { EventStream } from './event-stream.js'
import type { StreamOptions } from './events.js'
import type { GatewayEvent } from './gateway-event.js'

/** A reader that is this many events behind will not catch up. */
const longestQueue = 10_000

/** Reads a shared stream through a bounded queue. */
export async function* iterateEvents(
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
      // The end of a client or its credential ends the stream; what the gateway cannot do is an error of the caller's.
      const over = isAbortedError(error) || isApiError(error, 'unauthorized')
      if (final) end(over ? undefined : error)
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
