import { proto } from 'baileys'
import Long from 'long'
import { EARLIER, text, type MessageType } from './message-type.js'

/** What people write, record and point at. */
export const written: readonly MessageType[] = [
  { name: 'text', message: text('hi'), shown: { type: 'text', body: 'hi' } },
  {
    name: 'text with a preview',
    message: { extendedTextMessage: { text: 'see https://x.example', title: 'X' } },
    shown: { type: 'text', body: 'see https://x.example' },
  },
  {
    name: 'image',
    message: { imageMessage: { caption: 'c', mimetype: 'image/jpeg', fileLength: Long.fromNumber(12) } },
    shown: { type: 'image', body: 'c', hasMedia: true, media: { mimetype: 'image/jpeg', size: 12 } },
  },
  {
    name: 'video',
    message: { videoMessage: { seconds: 9 } },
    shown: { type: 'video', hasMedia: true, media: { seconds: 9 } },
  },
  { name: 'gif', message: { videoMessage: { gifPlayback: true } }, shown: { type: 'gif', hasMedia: true } },
  { name: 'round video', message: { ptvMessage: { seconds: 9 } }, shown: { type: 'video_note', hasMedia: true } },
  { name: 'voice note', message: { audioMessage: { ptt: true, seconds: 3 } }, shown: { type: 'voice' } },
  { name: 'audio', message: { audioMessage: {} }, shown: { type: 'audio', hasMedia: true } },
  {
    name: 'document',
    message: { documentMessage: { fileName: 'a.pdf', pageCount: 2 } },
    shown: { type: 'document', media: { filename: 'a.pdf', pages: 2 } },
  },
  {
    name: 'document with caption',
    message: { documentWithCaptionMessage: { message: { documentMessage: { fileName: 'a', caption: 'c' } } } },
    shown: { type: 'document', body: 'c' },
  },
  { name: 'sticker', message: { stickerMessage: { isAnimated: true } }, shown: { type: 'sticker', hasMedia: true } },
  {
    name: 'lottie sticker',
    message: { lottieStickerMessage: { message: { stickerMessage: { isLottie: true } } } },
    shown: { type: 'sticker' },
  },
  { name: 'sticker pack', message: { stickerPackMessage: { name: 'Cats' } }, shown: { type: 'sticker_pack' } },
  {
    name: 'album',
    message: { albumMessage: { expectedImageCount: 2, expectedVideoCount: 1 } },
    shown: { type: 'album', album: { images: 2, videos: 1 } },
  },
  {
    name: 'part of an album',
    message: {
      imageMessage: {},
      messageContextInfo: {
        messageAssociation: {
          associationType: proto.MessageAssociation.AssociationType.MEDIA_ALBUM,
          parentMessageKey: EARLIER,
        },
      },
    },
    shown: { type: 'image', album: { parentId: 'EARLIER' } },
  },
  {
    name: 'location',
    message: { locationMessage: { degreesLatitude: 1.5, degreesLongitude: 2.5, name: 'Here' } },
    shown: { type: 'location', location: { latitude: 1.5, longitude: 2.5, name: 'Here' } },
  },
  {
    name: 'live location',
    message: { liveLocationMessage: { degreesLatitude: 1, degreesLongitude: 2, caption: 'on my way' } },
    shown: { type: 'live_location', body: 'on my way', location: { latitude: 1, longitude: 2, live: true } },
  },
  {
    name: 'contact',
    message: { contactMessage: { displayName: 'Bea', vcard: 'BEGIN:VCARD' } },
    shown: { type: 'contact', contacts: [{ displayName: 'Bea', vcard: 'BEGIN:VCARD' }] },
  },
  {
    name: 'contacts',
    message: { contactsArrayMessage: { contacts: [{ displayName: 'A' }, { displayName: 'B' }] } },
    shown: { type: 'contacts', contacts: [{ displayName: 'A' }, { displayName: 'B' }] },
  },
  ...(['pollCreationMessage', 'pollCreationMessageV2', 'pollCreationMessageV3', 'pollCreationMessageV5'] as const).map(
    (field) => ({
      name: field,
      message: { [field]: { name: 'Q', options: [{ optionName: 'a' }, { optionName: 'b' }] } },
      shown: { type: 'poll', body: 'Q', poll: { name: 'Q', options: [{ option: 'a' }, { option: 'b' }] } },
    }),
  ),
  {
    name: 'pollCreationMessageV4',
    message: { pollCreationMessageV4: { message: { pollCreationMessageV3: { name: 'Q' } } } },
    shown: { type: 'poll', body: 'Q' },
  },
  {
    name: 'poll result',
    message: { pollResultSnapshotMessage: { name: 'Q' } },
    shown: { type: 'poll_result', body: 'Q' },
  },
  {
    name: 'event',
    message: { eventMessage: { name: 'Party', description: 'Bring cake', startTime: Long.fromNumber(1_767_225_600) } },
    shown: {
      type: 'event',
      event: { name: 'Party', description: 'Bring cake', startsAt: 1_767_225_600_000, going: 0 },
    },
  },
  {
    name: 'event that was called off',
    message: { eventMessage: { name: 'Party', isCanceled: true } },
    shown: { type: 'event', event: { name: 'Party', canceled: true } },
  },
  {
    name: 'planned call',
    message: {
      scheduledCallCreationMessage: { title: 'Weekly', scheduledTimestampMs: Long.fromNumber(1_767_225_600_000) },
    },
    shown: { type: 'event', event: { name: 'Weekly', startsAt: 1_767_225_600_000 } },
  },
]
