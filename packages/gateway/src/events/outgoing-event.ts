import { formatCursor, scopedEpoch } from './cursor.js'
import { eventFrame } from './frame.js'
import { hideNumbers } from './hide-numbers.js'
import { envelopeJson, type LogEntry } from './log-entry.js'

/**
 * What a reader is shown of an event: all of it, the same without phone numbers, or the firehose's view of it with or
 * without content.
 */
export type EventView = 'full' | 'without-numbers' | 'firehose' | 'firehose-content'

const REDACTED = '{"redacted":true}'

/** Events whose payload says something about people or messages, as opposed to the state of the platform. */
const CONTENT = /^(message|poll|presence|group|chat|contact|call|newsletter|auth)\b/

/** Resources that a super admin may GET across organizations. */
const ADMIN_RESOURCES: ReadonlySet<string> = new Set(['sessions', 'users', 'gateways'])

/** One event on its way to readers. Each view is encoded once, however many readers it has. */
export class OutgoingEvent {
  readonly entry: LogEntry
  /** Set for `resource.changed`: what changed. */
  readonly resource: { readonly name: string; readonly id: string } | null
  readonly #databaseEpoch: string
  readonly #frames = new Map<EventView, Buffer>()
  readonly #messages = new Map<EventView, Buffer>()

  constructor(entry: LogEntry, databaseEpoch: string) {
    this.entry = entry
    this.resource = entry.event === 'resource.changed' ? readResource(entry.payload) : null
    this.#databaseEpoch = databaseEpoch
  }

  /** One view as a Server-Sent Event. The caller has checked that the reader may have it. */
  sseFrame(view: EventView): Buffer {
    return encodedOnce(this.#frames, view, () => eventFrame(this.#cursor(view), this.json(view)))
  }

  /** One view as a WebSocket message: the envelope, with the cursor to resume from. */
  message(view: EventView): Buffer {
    return encodedOnce(this.#messages, view, () =>
      Buffer.from(`${this.json(view).slice(0, -1)},"cursor":"${this.#cursor(view)}"}`),
    )
  }

  /** The envelope of one view as JSON. */
  json(view: EventView): string {
    return envelopeJson(this.entry, this.#payload(view))
  }

  #cursor(view: EventView): string {
    const scope = view.startsWith('firehose') ? null : this.entry.organizationId
    return formatCursor(scopedEpoch(this.#databaseEpoch, scope), this.entry.position)
  }

  #payload(view: EventView): string {
    const { event, payload, secret } = this.entry
    if (view === 'firehose' || view === 'firehose-content') {
      // 1. A code links somebody's phone: no view over all organizations ever has it.
      if (secret) return REDACTED
      // 2. What an organization keeps for itself is announced without saying what it is now.
      if (this.resource && !ADMIN_RESOURCES.has(this.resource.name)) return withoutData(payload)
      // 3. The rest is content until the operator says that admins may read it.
      return view === 'firehose' && CONTENT.test(event) ? REDACTED : payload
    }
    const whole = secret?.payload ?? payload
    return view === 'full' ? whole : JSON.stringify(hideNumbers(JSON.parse(whole)))
  }
}

function encodedOnce(known: Map<EventView, Buffer>, view: EventView, encode: () => Buffer): Buffer {
  const found = known.get(view)
  if (found) return found
  const bytes = encode()
  known.set(view, bytes)
  return bytes
}

function withoutData(payload: string): string {
  const { data: _data, ...kept } = JSON.parse(payload) as Record<string, unknown>
  return JSON.stringify(kept)
}

function readResource(payload: string): { name: string; id: string } {
  const { resource, id } = JSON.parse(payload) as { resource?: unknown; id?: unknown }
  return { name: String(resource), id: String(id) }
}
