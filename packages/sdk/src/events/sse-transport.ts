import { createParser } from 'eventsource-parser'
import { ConnectionError, StreamError } from '../errors.js'
import { readAnswer } from '../transport/answer.js'
import type { Transport } from '../transport/transport.js'
import { abortable, abortReason } from '../transport/wait.js'
import type { StreamTransport } from './stream-transport.js'

/** A frame longer than this many characters is an attack or a fault, not an event. */
const longestFrame = 1 << 20

/** Parsing goes on for this many ms before the page gets a turn. */
const slice = 10

/** Server-Sent Events over `fetch`: unlike `EventSource` it sends the token in a header and sees the status. */
export function createSseTransport(transport: Transport, now: () => number): StreamTransport {
  return {
    async run(scope, cursor, sink, signal) {
      const headers: Record<string, string> = { accept: 'text/event-stream' }
      if (cursor) headers['last-event-id'] = cursor
      const response = await transport.exchange(`/api/v1/events?scope=${scope}`, { headers, signal }, sink.token)
      if (!response.ok) await readAnswer(response, signal, now())
      if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) {
        throw new StreamError('The answer is not an event stream')
      }
      let overflow = false
      const parser = createParser({
        maxBufferSize: longestFrame,
        onEvent: (event) => sink.frame(event.event ?? 'message', event.data, event.id),
        onRetry: sink.retry,
        onError: (error) => (overflow ||= error.type === 'max-buffer-size-exceeded'),
      })
      const reader = response.body.getReader()
      const decoder = new TextDecoder()
      let busy = 0
      try {
        for (;;) {
          const { done, value } = await abortable(reader.read(), signal)
          if (done) return
          sink.alive()
          const began = performance.now()
          parser.feed(decoder.decode(value, { stream: true }))
          if (overflow) throw new StreamError('A frame of the event stream is longer than 1 MiB')
          busy += performance.now() - began
          // Chunks that already wait are read without leaving the task: a burst would freeze the page.
          if (busy > slice) busy = await breathe()
        }
      } catch (cause) {
        if (signal.aborted) throw abortReason(signal)
        throw cause instanceof StreamError ? cause : new ConnectionError('The event stream broke off', { cause })
      } finally {
        reader.cancel().catch(() => {})
      }
    },
  }
}

async function breathe(): Promise<0> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)))
  return 0
}
