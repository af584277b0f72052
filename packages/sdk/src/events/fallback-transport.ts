import { ApiError, StreamError } from '../errors.js'
import { silence } from './stream-transport.js'
import type { StreamTransport } from './stream-transport.js'

/**
 * Server-Sent Events while they arrive, and else another transport, from the same place in the stream:
 *
 * 1. The gateway has no event stream (404 or 501): for good.
 * 2. Nothing arrived of it, not even the first frame, as long as an attempt has patience; so it is behind a proxy that
 *    holds back what is not finished: until the other transport is silent, too.
 */
export function createFallbackTransport(
  first: StreamTransport,
  loadSecond: (() => Promise<StreamTransport>) | undefined,
): StreamTransport {
  if (!loadSecond) return first
  // Which one is next, and whether there is no way back.
  let second = false
  let final = false
  return {
    async run(scope, place, sink, signal) {
      const life = { heard: false }
      const listening = {
        ...sink,
        alive() {
          life.heard = true
          sink.alive()
        },
      }
      if (!second) {
        try {
          await first.run(scope, place, listening, signal)
          return
        } catch (error) {
          second = final = isMissing(error)
          if (!life.heard && error instanceof StreamError && error.message === silence) second = true
          if (!final) throw error
        }
      }
      try {
        const transport = await loadSecond()
        await transport.run(scope, place, listening, signal)
      } catch (error) {
        second = final || life.heard
        // Refused for good by one of the two only: the other goes on.
        throw !final && isMissing(error) ? new StreamError('No way to receive events', { cause: error }) : error
      }
    },
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 404 || error.status === 501)
}
