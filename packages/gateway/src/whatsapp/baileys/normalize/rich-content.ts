import type { proto } from 'baileys'
import type { ContactCardFacts, ContentFacts } from '../../facts.js'
import { name, present, secondsToMillis, text, whole } from './scalars.js'

const MAX_CARDS = 100
const MAX_OPTIONS = 100
const MAX_VCARD = 16_384
const MAX_TITLE = 1000

/** A place, or where somebody is now. */
export function location(of: proto.Message.ILocationMessage): ContentFacts {
  return present({ type: 'location', body: text(of.comment), location: place(of) })
}

/** Where somebody is, updated while it lasts. */
export function liveLocation(of: proto.Message.ILiveLocationMessage): ContentFacts {
  return present({
    type: 'live_location',
    body: text(of.caption),
    location: { ...coordinates(of), live: true as const },
  })
}

function place(of: proto.Message.ILocationMessage): NonNullable<ContentFacts['location']> {
  return present({ ...coordinates(of), name: name(of.name), address: name(of.address) })
}

function coordinates(of: { degreesLatitude?: number | null; degreesLongitude?: number | null }) {
  const within = (value: number | null | undefined, limit: number) =>
    typeof value === 'number' && Number.isFinite(value) ? Math.min(limit, Math.max(-limit, value)) : 0
  return { latitude: within(of.degreesLatitude, 90), longitude: within(of.degreesLongitude, 180) }
}

/** One address card. */
export function contactCard(of: proto.Message.IContactMessage): ContentFacts {
  return present({ type: 'contact', body: name(of.displayName), contacts: [card(of)] })
}

/** Several address cards. */
export function contactCards(of: proto.Message.IContactsArrayMessage): ContentFacts {
  return present({
    type: 'contacts',
    body: name(of.displayName),
    contacts: (of.contacts ?? []).slice(0, MAX_CARDS).map(card),
  })
}

function card(of: proto.Message.IContactMessage): ContactCardFacts {
  return present({ displayName: name(of.displayName), vcard: text(of.vcard, MAX_VCARD) })
}

/** A question with its answers; who voted what comes later. */
export function poll(of: proto.Message.IPollCreationMessage): ContentFacts {
  const options = (of.options ?? []).slice(0, MAX_OPTIONS).map((option) => text(option.optionName, 1000) ?? '')
  const title = text(of.name, 1000) ?? ''
  return present({
    type: 'poll',
    body: title || undefined,
    poll: { name: title, options, selectableCount: Math.min(options.length, whole(of.selectableOptionsCount) ?? 0) },
  })
}

/** The result of a poll, as somebody passed it on. */
export function pollResult(of: proto.Message.IPollResultSnapshotMessage): ContentFacts {
  return present({ type: 'poll_result', body: text(of.name, 1000) })
}

/** A call at a date to which people are invited. */
export function plannedCall(of: proto.Message.IScheduledCallCreationMessage): ContentFacts {
  const title = text(of.title, MAX_TITLE)
  const startsAt = time(whole(of.scheduledTimestampMs))
  return present({ type: 'event', body: title, event: present({ name: title ?? '', startsAt }) })
}

/** What a date can hold, in epoch milliseconds. */
function time(millis: number | undefined): number | undefined {
  return millis === undefined || millis === 0 || millis > 8.64e15 ? undefined : millis
}

/** A date to which people are invited. */
export function event(of: proto.Message.IEventMessage): ContentFacts {
  const lines = [of.isCanceled ? `${of.name ?? ''} ✕` : of.name, of.description]
    .map((line) => text(line))
    .filter(Boolean)
  return present({
    type: 'event',
    body: lines.join('\n') || undefined,
    location: of.location ? place(of.location) : undefined,
    event: present({
      name: text(of.name, MAX_TITLE) ?? '',
      description: text(of.description),
      startsAt: time(secondsToMillis(of.startTime, 0)),
      endsAt: time(secondsToMillis(of.endTime, 0)),
      joinLink: text(of.joinLink, 2048),
      canceled: of.isCanceled ? (true as const) : undefined,
    }),
  })
}
