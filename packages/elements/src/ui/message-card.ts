import { html, nothing, type TemplateResult } from 'lit'
import { wordFor } from '../i18n/by-name.js'
import type { MessageTongue } from './message-content.js'
import { messageIcon } from './message-icons.js'
import { durationLabel, sizeLabel } from './message-measure.js'
import { formatSpan } from './message-time.js'
import type { MessageContent } from './message-view.js'
import { formatPhone } from './contact-phone.js'

type CardContent = Extract<
  MessageContent,
  {
    kind: 'attachment' | 'album' | 'location' | 'contacts' | 'event' | 'view-once' | 'call' | 'placeholder' | 'unknown'
  }
>

/** Bidirectional marks in a file name can make `exe` read as `jpg`: they are left out. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A placeholder for what a message carries: what it is, its name and measures, and that it was not downloaded. */
export function messageCard(content: CardContent, tongue: MessageTongue): TemplateResult {
  const icon = messageIcon(content.kind === 'attachment' ? content.media : content.kind)
  const { title, facts } = describe(content, tongue)
  return html`<div class="attachment" part="attachment">
    <span class="attachment-icon">${icon ?? nothing}</span>
    <span class="attachment-body"
      ><bdi class="attachment-title">${title}</bdi
      >${facts.map((fact) => html`<bdi class="attachment-fact">${fact}</bdi>`)}</span
    >
  </div>`
}

function describe(content: CardContent, tongue: MessageTongue): { title: string; facts: readonly string[] } {
  const { words } = tongue
  switch (content.kind) {
    case 'attachment':
      return attachment(content, tongue)
    case 'album':
      return { title: words.album, facts: present([counts(content, tongue), words.notDownloaded]) }
    case 'location':
      return {
        title: content.name || (content.live ? words.liveLocation : words.location),
        facts: present([content.address, coordinates(content, tongue)]),
      }
    case 'contacts':
      return contacts(content, tongue)
    case 'event':
      return event(content, tongue)
    case 'view-once':
      return { title: words.viewOnce, facts: [words.viewOnceHint] }
    case 'call':
      return {
        title: content.video ? words.videoCall : words.call,
        facts: [],
      }
    case 'placeholder':
      return { title: wordFor(words.placeholder, content.type) ?? content.type, facts: [words.unknownTypeHint] }
    case 'unknown':
      return { title: words.unknownType(content.type), facts: [words.unknownTypeHint] }
  }
}

function attachment(
  content: Extract<MessageContent, { kind: 'attachment' }>,
  tongue: MessageTongue,
): { title: string; facts: readonly string[] } {
  const { words, formats } = tongue
  const what = words.attachment[content.media]
  const name = content.name?.replace(DIRECTION_MARKS, '')
  const measures = present([
    name ? what : undefined,
    durationLabel(content.seconds),
    content.pages === undefined ? undefined : words.pages(content.pages),
    sizeLabel(content.bytes, formats),
  ])
  return { title: name || what, facts: present([measures.join(' · '), words.notDownloaded]) }
}

function contacts(
  content: Extract<MessageContent, { kind: 'contacts' }>,
  { words }: MessageTongue,
): { title: string; facts: readonly string[] } {
  const [first, ...others] = content.cards
  if (!first) return { title: words.contactCard, facts: [] }
  if (others.length === 0)
    return { title: first.name || words.contactCard, facts: present([first.phone && formatPhone(first.phone)]) }
  return { title: words.contactCards(content.cards.length), facts: content.cards.slice(0, 5).map((card) => card.name) }
}

function event(
  content: Extract<MessageContent, { kind: 'event' }>,
  { words, formats }: MessageTongue,
): { title: string; facts: readonly string[] } {
  const { going, maybe, notGoing } = content
  const replies = present([
    going > 0 ? words.going(going) : undefined,
    maybe > 0 ? words.maybeGoing(maybe) : undefined,
    notGoing > 0 ? words.notGoing(notGoing) : undefined,
  ])
  return {
    title: content.name || (words.placeholder['event'] ?? ''),
    facts: present([
      content.canceled ? words.eventCanceled : undefined,
      formatSpan(content.startsAt, content.endsAt, formats.locale),
      content.place,
      replies.join(' · '),
    ]),
  }
}

function counts(
  { images, videos, items }: Extract<MessageContent, { kind: 'album' }>,
  { words, formats }: MessageTongue,
): string {
  const known = present([images > 0 ? words.photos(images) : undefined, videos > 0 ? words.videos(videos) : undefined])
  return known.length === 0 && items ? words.albumItems(items) : formats.list(known)
}

function coordinates(
  { latitude, longitude }: { latitude: number; longitude: number },
  { formats }: MessageTongue,
): string | undefined {
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return undefined
  const five = new Intl.NumberFormat(formats.locale, { minimumFractionDigits: 5, maximumFractionDigits: 5 })
  return `${five.format(latitude)}, ${five.format(longitude)}`
}

function present(facts: readonly (string | undefined)[]): string[] {
  return facts.filter((fact): fact is string => fact !== undefined && fact !== '')
}
