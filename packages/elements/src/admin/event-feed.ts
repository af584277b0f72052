import type { GatewayEvent } from '@waygate/sdk'

/** What the monitor shows of all events. Empty strings let everything pass. */
export interface EventFilter {
  readonly text: string
  readonly type: string
}

/** Whether an event passes. The text is looked for in type, id, session and organization, ignoring case. */
export function matches(event: GatewayEvent, { text, type }: EventFilter): boolean {
  if (type && event.event !== type) return false
  const wanted = text.toLocaleLowerCase()
  if (!wanted) return true
  return [event.event, event.id, event.session, event.organization].some((place) => place?.toLocaleLowerCase().includes(wanted))
}

/** The types that have been seen, in alphabetical order. */
export function typesOf(events: readonly GatewayEvent[]): readonly string[] {
  return [...new Set(events.map(({ event }) => event))].sort()
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** Payload fields worth a place on the line, in the order they are looked for. */
const telling = ['status', 'reason', 'resource', 'change', 'type', 'chatJid', 'groupJid', 'from', 'jid', 'body', 'reaction'] as const

/** One line about an event's payload, or undefined when the gateway keeps the content back. */
export function summaryOf({ payload }: GatewayEvent): string | undefined {
  if (!isRecord(payload) || payload['redacted'] === true) return undefined
  const values: unknown[] = telling.map((name) => payload[name])
  return values.filter((value): value is string => typeof value === 'string' && value !== '').join(' · ')
}

const buckets = 30
const bucketMs = 2_000

/** Events per 2 s over the last minute, the oldest first. `events` are the newest first; `now` is the gateway's clock in epoch ms. */
export function rates(events: readonly GatewayEvent[], now: number): readonly number[] {
  const counts = Array.from({ length: buckets }, () => 0)
  for (const { timestamp } of events) {
    const bucket = buckets - 1 - Math.floor((now - timestamp) / bucketMs)
    if (bucket < 0) break
    const at = Math.min(bucket, buckets - 1)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}
