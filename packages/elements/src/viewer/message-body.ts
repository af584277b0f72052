import type { Message } from '@waygate/sdk'
import { redactText, type Redaction } from '../ui/message-redaction.js'
import type { AttachmentKind, MessageContent } from '../ui/message-view.js'
import { contactCards } from './contact-cards.js'
import type { MessagePeople } from './message-people.js'

/** The contract's word for a type, and the spellings of other gateways, to what we draw. */
const ATTACHMENTS: Readonly<Record<string, AttachmentKind>> = {
  image: 'image',
  video: 'video',
  gif: 'gif',
  video_note: 'video-note',
  ptv: 'video-note',
  voice: 'voice',
  ptt: 'voice',
  audio: 'audio',
  document: 'document',
  file: 'document',
  sticker: 'sticker',
}

/** Types whose text, if they have one, is shown under the name of the type. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'sticker_pack',
  'poll_result',
  'event',
  'buttons',
  'buttons_reply',
  'list',
  'list_reply',
  'template',
  'template_reply',
  'interactive',
  'interactive_reply',
  'product',
  'order',
  'invoice',
  'payment',
  'group_invite',
  'channel_invite',
])

const WAITING: ReadonlySet<string> = new Set(['waiting', 'undecrypted', 'ciphertext'])
const TEXT: ReadonlySet<string> = new Set(['text', 'chat', 'conversation', 'extended_text'])

/**
 * What a message says, decided in this order:
 * 1. deleted: a tombstone, whatever it was
 * 2. a row that nobody wrote: a system sentence, or a message still to be decrypted
 * 3. view once: nothing to show but that
 * 4. a part that only one type has (poll, event, location, contacts, album)
 * 5. an attachment by its type, or by having media
 * 6. text by its type
 * 7. a type whose part did not come along, as in a chat list or a quote: drawn from its text
 * 8. a type with a name of its own, then an unknown one: named, never dropped
 */
export function bodyOf(message: Message, people: MessagePeople, redaction: Redaction): MessageContent {
  const type = message.type.toLowerCase().replaceAll('-', '_')
  const text = message.body === undefined || message.body === '' ? undefined : redactText(message.body, redaction)
  if (message.deleted) return deleted(message, people)
  if (WAITING.has(type) || message.system?.kind === 'waiting_for_message') return { kind: 'undecrypted' }
  if (type === 'call') return { kind: 'call', video: message.system?.value === 'video' || message.body === 'video' }
  if (message.system) return system(message.system, people, redaction)
  if (message.viewOnce) return { kind: 'view-once' }
  if (message.poll) return poll(message.poll, redaction)
  if (message.event) return event(message.event, message.location, redaction)
  if (message.location) return location(message.location, type, redaction)
  if (message.contacts && message.contacts.length > 0)
    return { kind: 'contacts', cards: contactCards(message.contacts, redaction) }
  if (type === 'album') return album(message, text)
  const media = ATTACHMENTS[type] ?? (message.hasMedia ? byMimetype(message.media?.mimetype) : undefined)
  if (media !== undefined) return attachment(message, media, text, redaction)
  if (TEXT.has(type)) return { kind: 'text', text: text ?? '' }
  const bare = withoutPart(type, text)
  if (bare) return bare
  const kind = PLACEHOLDERS.has(type) ? 'placeholder' : 'unknown'
  return text === undefined
    ? { kind, type: message.type.slice(0, 40) }
    : { kind, type: message.type.slice(0, 40), text }
}

function withoutPart(type: string, text = ''): MessageContent | undefined {
  switch (type) {
    case 'poll':
      return { kind: 'poll', question: text, options: [], many: false, voters: 0 }
    case 'location':
    case 'live_location':
      return {
        kind: 'location',
        latitude: Number.NaN,
        longitude: Number.NaN,
        live: type === 'live_location',
        name: text,
      }
    case 'contact':
    case 'contacts':
      return { kind: 'contacts', cards: text === '' ? [] : [{ name: text }] }
    case 'system':
      return { kind: 'system', event: 'other', people: [], text }
    default:
      return undefined
  }
}

/** Who deleted it: the sender, unless another JID is named. Of our own messages an unknown JID is taken for ourselves, because a session has several. */
function deleted(message: Message, people: MessagePeople): MessageContent {
  const by = message.revokedBy
  const bySender = by === undefined || by === '' || by === message.senderJid || by === message.senderLid
  if (bySender || (message.fromMe && !people.knows(by)))
    return { kind: 'deleted', byMe: message.fromMe, byAdmin: false }
  return { kind: 'deleted', byMe: false, byAdmin: true, by: people.person(by) }
}

function system(notice: NonNullable<Message['system']>, people: MessagePeople, redaction: Redaction): MessageContent {
  return {
    kind: 'system',
    event: notice.kind,
    people: (notice.targets ?? []).map((target) => people.person(target.jid, target.name)),
    ...(notice.actorJid === undefined ? {} : { actor: people.person(notice.actorJid, notice.actorName) }),
    ...(notice.value === undefined ? {} : { value: redactText(notice.value, redaction) }),
    ...(notice.text === undefined ? {} : { text: redactText(notice.text, redaction) }),
  }
}

function poll(tally: NonNullable<Message['poll']>, redaction: Redaction): MessageContent {
  return {
    kind: 'poll',
    question: redactText(tally.name, redaction),
    options: tally.options.map((option) => ({
      text: redactText(option.option, redaction),
      votes: Math.max(0, option.votes),
    })),
    many: tally.selectableCount !== 1,
    voters: tally.totalVoters,
    ...(tally.endTime === undefined ? {} : { closesAt: tally.endTime }),
  }
}

function event(
  invitation: NonNullable<Message['event']>,
  place: Message['location'],
  redaction: Redaction,
): MessageContent {
  const { name, description, startsAt, endsAt, joinLink, canceled = false } = invitation
  const where = place?.name || place?.address
  return {
    kind: 'event',
    name: redactText(name, redaction),
    canceled,
    going: invitation.going ?? 0,
    maybe: invitation.maybe ?? 0,
    notGoing: invitation.notGoing ?? 0,
    ...(description ? { description: redactText(description, redaction) } : {}),
    ...(startsAt === undefined ? {} : { startsAt }),
    ...(endsAt === undefined ? {} : { endsAt }),
    ...(where ? { place: redactText(where, redaction) } : {}),
    ...(joinLink && redaction !== 'all' ? { link: redactText(joinLink, redaction) } : {}),
  }
}

function location(place: NonNullable<Message['location']>, type: string, redaction: Redaction): MessageContent {
  const covered = redaction === 'all'
  return {
    kind: 'location',
    latitude: covered ? Number.NaN : place.latitude,
    longitude: covered ? Number.NaN : place.longitude,
    live: place.live ?? type === 'live_location',
    ...(place.name === undefined ? {} : { name: redactText(place.name, redaction) }),
    ...(place.address === undefined ? {} : { address: redactText(place.address, redaction) }),
  }
}

function album(message: Message, caption: string | undefined): MessageContent {
  const counts = message.album ?? {}
  return {
    kind: 'album',
    images: counts.images ?? 0,
    videos: counts.videos ?? 0,
    ...(counts.expected === undefined ? {} : { items: counts.expected }),
    ...(caption === undefined ? {} : { caption }),
  }
}

function attachment(
  message: Message,
  media: AttachmentKind,
  caption: string | undefined,
  redaction: Redaction,
): MessageContent {
  const meta = message.media ?? {}
  return {
    kind: 'attachment',
    media,
    ...(caption === undefined ? {} : { caption }),
    ...(meta.filename ? { name: redactText(meta.filename.slice(0, 255), redaction) } : {}),
    ...(meta.mimetype ? { mimetype: meta.mimetype } : {}),
    ...(meta.size === undefined ? {} : { bytes: meta.size }),
    ...(meta.seconds === undefined ? {} : { seconds: meta.seconds }),
    ...(meta.pages === undefined ? {} : { pages: meta.pages }),
  }
}

function byMimetype(mimetype = ''): AttachmentKind {
  const family = mimetype.split('/', 1)[0]
  return family === 'image' || family === 'video' || family === 'audio' ? family : 'document'
}
