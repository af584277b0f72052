import { isolate as iso } from '../isolate.js'
import { defineRoom } from '../room.js'
import { viewerWords } from './viewer.js'

/** The viewer's words with those of the messages of a chat, which come when a chat is opened. */
export const timelineWords = defineRoom('viewer', (formats) => ({
  ...viewerWords.english(formats),

  messages: (chat: string) => (chat === '' ? 'Messages' : `Messages in ${iso(chat)}`),
  noMessages: 'No messages yet',
  noMessagesHint: 'The next one appears here by itself.',
  loadingOlder: 'Loading older messages',
  olderFailed: 'Older messages could not be loaded.',
  tryAgain: 'Try again',
  startOfHistory: 'This is the first message known here.',
  newMessages: (count: number) => `${formats.number(count)} new`,
  jumpToNewest: 'Jump to newest',
  unreadMarker: (count: number) =>
    formats.plural(count, { one: '1 unread message', other: `${formats.number(count)} unread messages` }),
  announced: (name: string, text: string) => `${iso(name)}: ${iso(text)}`,
  announcedMany: (count: number) => `${formats.number(count)} new messages`,
  notFound: 'That message is not loaded here.',
  showMore: 'Show more',
  showLess: 'Show less',

  edited: 'Edited',
  forwarded: 'Forwarded',
  saidBy: (name: string, time: string) => `${iso(name)}, ${time}`,
  jumpToQuoted: (name: string) => `Jump to the message by ${iso(name)}`,
  quotedMissing: 'Original message is not here',
  reaction: (emoji: string, names: string) => `${emoji} by ${iso(names)}`,

  notDownloaded: 'Not downloaded',
  pages: (count: number) => formats.plural(count, { one: '1 page', other: `${formats.number(count)} pages` }),
  photos: (count: number) => formats.plural(count, { one: '1 photo', other: `${formats.number(count)} photos` }),
  videos: (count: number) => formats.plural(count, { one: '1 video', other: `${formats.number(count)} videos` }),
  albumItems: (count: number) => formats.plural(count, { one: '1 item', other: `${formats.number(count)} items` }),
  contactCards: (count: number) =>
    formats.plural(count, { one: '1 contact', other: `${formats.number(count)} contacts` }),
  pollOne: 'One answer',
  pollMany: 'Several answers',
  pollEnds: (time: string) => `Ends ${time}`,
  votes: (count: number) => formats.plural(count, { one: '1 vote', other: `${formats.number(count)} votes` }),
  viewOnceHint: 'Can be opened on the phone only.',
  undecryptedHint: 'It could not be decrypted yet. It appears here when the sender’s phone sends it again.',
  unknownTypeHint: 'Open it on the phone.',
  raw: 'Raw message',
  eventCanceled: 'Called off',
  going: (count: number) => `${formats.number(count)} coming`,
  maybeGoing: (count: number) => `${formats.number(count)} maybe`,
  notGoing: (count: number) => `${formats.number(count)} not coming`,
}))
