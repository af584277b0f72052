import { createParser } from 'eventsource-parser'
import { ConnectionError, StreamError } from '../errors.js'
import type { StreamTransport } from './stream-transport.js'

/** A frame longer than this many characters is an attack or a fault, not an event. */
const longestFrame = 1 << 20

/** Parsing goes on for this many ms before the page gets a turn. */
const slice = 10

/** Opens an answer without an end, or throws what the gateway refused it with. With a body it is a POST. */
export type OpenStream = (
  path: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  onToken: (token: string) => void,
  body?: object,
) => Promise<Response>

/** Server-Sent Events over `fetch`: unlike `EventSource` it sends the token in a header and sees the status. */
export function createSseTransport(open: OpenStream): StreamTransport {
  return {
    async run(scope, { cursor }, sink, signal) {
      const headers = { accept: 'text/event-stream', ...(cursor && { 'last-event-id': cursor }) }
      const response = await open(`/api/v1/events?scope=${scope}`, headers, signal, sink.token)
      if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) {
        throw new StreamError('The answer is not an event stream')
      }
      let failure: StreamError | undefined
      const parser = createParser({
        maxBufferSize: longestFrame,
        onEvent: (event) => {
          sink.frame(event.event ?? 'message', event.data, event.id)
        },
        onRetry: sink.retry,
        onError: ({ type }) => {
          if (type === 'max-buffer-size-exceeded') failure = new StreamError('A frame is longer than 1 MiB')
        },
      })
      const reader = response.body.getReader()
      const cancel = () => void reader.cancel().catch(() => undefined)
      signal.addEventListener('abort', cancel)
      const decoder = new TextDecoder()
      let busy = 0
      try {
        for (;;) {
          const { done, value } = await reader.read()
          if (signal.aborted) throw signal.reason as Error
          if (done) return
          sink.alive()
          const began = performance.now()
          parser.feed(decoder.decode(value, { stream: true }))
          if (failure) throw failure
          busy += performance.now() - began
          // Chunks that already wait are read without leaving the task: a burst would freeze the page.
          if (busy > slice) busy = await breathe()
        }
      } catch (cause) {
        if (signal.aborted) throw signal.reason as Error
        throw cause === failure ? cause : new ConnectionError('The event stream broke off', { cause })
      } finally {
        cancel()
        signal.removeEventListener('abort', cancel)
      }
    },
  }
}

async function breathe(): Promise<0> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)))
  return 0
}
