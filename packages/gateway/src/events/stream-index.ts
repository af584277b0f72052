import type { OutgoingEvent } from './outgoing-event.js'
import type { ReaderStream } from './reader-stream.js'

/** The open streams of a process, by what they read, so that an event costs nothing where nobody may see it. */
export class StreamIndex {
  readonly #open = new Set<ReaderStream>()
  /** Streams by the organization they read; the firehose under null. */
  readonly #readers = new Map<string | null, Set<ReaderStream>>()

  get size(): number {
    return this.#open.size
  }

  [Symbol.iterator](): IterableIterator<ReaderStream> {
    return this.#open.values()
  }

  add(stream: ReaderStream, organizationId: string | null): void {
    this.#open.add(stream)
    const readers = this.#readers.get(organizationId) ?? new Set()
    this.#readers.set(organizationId, readers.add(stream))
  }

  remove(stream: ReaderStream, organizationId: string | null): void {
    this.#open.delete(stream)
    const readers = this.#readers.get(organizationId)
    readers?.delete(stream)
    if (readers?.size === 0) this.#readers.delete(organizationId)
  }

  /** Hands committed events to those who read their organization, and to the firehose. */
  deliver(events: readonly OutgoingEvent[], now: number): void {
    for (const stream of this.#readers.get(null) ?? []) stream.live(events, now)
    for (const [organizationId, own] of byOrganization(events)) {
      for (const stream of this.#readers.get(organizationId) ?? []) stream.live(own, now)
    }
  }
}

function byOrganization(events: readonly OutgoingEvent[]): Map<string, OutgoingEvent[]> {
  const groups = new Map<string, OutgoingEvent[]>()
  for (const event of events) {
    const { organizationId } = event.entry
    if (organizationId === null) continue
    const group = groups.get(organizationId)
    if (group) group.push(event)
    else groups.set(organizationId, [event])
  }
  return groups
}
