import type { Clock } from '../clock.js'
import type { GatewayEvent } from './gateway-event.js'
import type { StreamPlace } from './stream-transport.js'

/** Ids of this many events are remembered, so that a replay shows nothing twice. */
const remembered = 10_000

/** Turns frames into events and keeps the place in the stream. */
export interface FrameReader extends StreamPlace {
  /** Whether the present connection resumed at a cursor without a `reset`. */
  readonly resumed: boolean
  /** Takes a frame: passes an envelope on, and answers the fields of a named one. What is malformed is ignored. */
  read(name: string, data: string | object, cursor: string | undefined): Record<string, unknown> | undefined
  /** Forgets the place. */
  clear(): void
}

/** Creates the reader of one stream. */
export function createFrameReader(
  clock: Clock,
  emit: (event: GatewayEvent, cursor: string | undefined) => void,
): FrameReader {
  let place: string | undefined
  // Cleared by a reset, set again by the ready frame after it.
  let unbroken = false
  let resumed = false
  // In order of arrival: the first is the oldest.
  const seen = new Set<string>()
  return {
    get cursor() {
      return place
    },
    get resumed() {
      return resumed
    },
    read(name, data, id) {
      const body = parse(data)
      if (!body) return undefined
      if (name !== 'message') {
        const cursor = typeof body['cursor'] === 'string' ? body['cursor'] : undefined
        if (name === 'reset') unbroken = false
        if (name === 'ready') {
          clock.learn(body['serverTime'])
          // Without a place nobody knows what was missed.
          resumed = unbroken && !!place
          unbroken = true
        }
        // The ready frame of a resumed stream names the present, and what was missed is still to come.
        if (cursor && (name === 'reset' || name === 'bookmark' || !place)) place = cursor
        return body
      }
      const event = body as unknown as GatewayEvent
      if (id || typeof event.id === 'string') place = id ?? event.id
      if (typeof event.id !== 'string' || typeof event.event !== 'string' || seen.has(event.id)) return undefined
      seen.add(event.id)
      if (seen.size > remembered) seen.delete(seen.values().next().value as string)
      emit(event, id)
      return undefined
    },
    clear() {
      place = undefined
      unbroken = resumed = false
      seen.clear()
    },
  }
}

function parse(data: string | object): Record<string, unknown> | undefined {
  try {
    const body = typeof data === 'string' ? (JSON.parse(data) as unknown) : data
    return typeof body === 'object' && body ? (body as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
