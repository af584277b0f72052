import type { GatewayEvent } from '@waygate/sdk'

/** What the monitor shows of all events: an empty text and no hidden kind let everything pass. */
export interface EventFilter {
  readonly text: string
  readonly hidden: ReadonlySet<string>
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/**
 * What an event is filtered by: its type, and for `resource.changed` also the resource, because a delivery changes twice for every event
 * that is sent to a webhook.
 */
function kindOf({ event, payload }: GatewayEvent): string {
  const resource = event === 'resource.changed' && isRecord(payload) ? payload['resource'] : undefined
  return typeof resource === 'string' && resource !== '' ? `${event} ${resource}` : event
}

/** Hidden until somebody asks: they are the echo of events that are in the feed already. */
export const quietKinds: ReadonlySet<string> = new Set(['resource.changed deliveries'])

/** Payload fields worth a place on the line, in the order they are looked for. */
const telling = [
  'status',
  'reason',
  'resource',
  'change',
  'type',
  'chatJid',
  'groupJid',
  'from',
  'jid',
  'body',
  'reaction',
] as const

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

/** A place in the feed at which events may be missing: after the event named here. */
export interface Gap {
  readonly after: string
}

/** One line of the feed. */
export type FeedRow = GatewayEvent | Gap

/** Whether a line is a gap. */
export const isGap = (row: FeedRow): row is Gap => 'after' in row

/** The lines to show, and the kinds of all events in alphabetical order with how many there are of each. */
export interface Feed {
  readonly rows: readonly FeedRow[]
  readonly kinds: readonly (readonly [kind: string, count: number])[]
}

type Names = (event: GatewayEvent) => readonly string[]

/**
 * The events that pass a filter, and each gap above the newest event that was known before it, whether that one passes or not. `events` are
 * the newest first. The text is looked for in kind, id, session, organization and what `names` calls them, ignoring case.
 */
export function feedOf(
  events: readonly GatewayEvent[],
  gaps: ReadonlySet<string>,
  { text, hidden }: EventFilter,
  names: Names = () => [],
): Feed {
  const wanted = text.trim().toLocaleLowerCase()
  const kinds = new Map<string, { count: number; readonly isShown: boolean }>()
  const rows: FeedRow[] = []
  const hasGaps = gaps.size > 0
  // Once through them all with every event that comes: the kind alone is looked up.
  for (const event of events) {
    const kind = kindOf(event)
    const of = kinds.get(kind) ?? { count: 0, isShown: !hidden.has(kind) }
    if (of.count === 0) kinds.set(kind, of)
    of.count += 1
    if (hasGaps && gaps.has(event.id)) rows.push({ after: event.id })
    if (of.isShown && (wanted === '' || mentions(event, kind, wanted, names))) rows.push(event)
  }
  const counts = [...kinds].map(([kind, { count }]) => [kind, count] as const)
  return { rows, kinds: counts.sort(([one], [other]) => (one < other ? -1 : 1)) }
}

function mentions(event: GatewayEvent, kind: string, wanted: string, names: Names): boolean {
  const places = [kind, event.id, event.session, event.organization, ...names(event)]
  return places.some((place) => place?.toLocaleLowerCase().includes(wanted))
}

/**
 * How many events came since the feed was stopped at `newest` (none: it was empty). `more` when the newest one has left the bounded feed,
 * so that nobody knows how many.
 */
export function heldBack(
  events: readonly GatewayEvent[],
  newest: GatewayEvent | undefined,
): { readonly count: number; readonly more: boolean } {
  const at = newest ? events.findIndex(({ id }) => id === newest.id) : -1
  return { count: at < 0 ? events.length : at, more: newest !== undefined && at < 0 }
}
