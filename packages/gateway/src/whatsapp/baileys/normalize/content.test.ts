import { proto } from 'baileys'
import fc from 'fast-check'
import Long from 'long'
import { describe, expect, it } from 'vitest'
import { readContent } from './content.js'
import { readMessage } from './message.js'
import { readSystem } from './system-content.js'

const M = proto.Message
const read = (message: proto.IMessage) => readContent(proto.Message.decode(proto.Message.encode(message).finish()))

describe('every type of message', () => {
  it.each<[string, proto.IMessage, object]>([
    ['text', { conversation: 'hi' }, { type: 'text', body: 'hi' }],
    [
      'text with a preview',
      { extendedTextMessage: { text: 'see https://x', title: 'X' } },
      { type: 'text', body: 'see https://x' },
    ],
    [
      'image',
      { imageMessage: { caption: 'c', mimetype: 'image/jpeg', fileLength: Long.fromNumber(12), width: 3, height: 4 } },
      { type: 'image', body: 'c', media: { mimetype: 'image/jpeg', size: 12, width: 3, height: 4 } },
    ],
    ['gif', { videoMessage: { gifPlayback: true, seconds: 2 } }, { type: 'gif', media: { seconds: 2 } }],
    ['video', { videoMessage: { seconds: 9 } }, { type: 'video' }],
    ['round video', { ptvMessage: { seconds: 9 } }, { type: 'video_note' }],
    ['voice note', { audioMessage: { ptt: true, seconds: 3 } }, { type: 'voice', media: { seconds: 3 } }],
    ['audio', { audioMessage: {} }, { type: 'audio' }],
    [
      'document',
      { documentMessage: { fileName: 'a.pdf', pageCount: 2 } },
      { type: 'document', media: { filename: 'a.pdf', pages: 2 } },
    ],
    [
      'document with caption',
      { documentWithCaptionMessage: { message: { documentMessage: { fileName: 'a', caption: 'c' } } } },
      { type: 'document', body: 'c' },
    ],
    ['sticker', { stickerMessage: { isAnimated: true } }, { type: 'sticker', media: {} }],
    ['sticker pack', { stickerPackMessage: { name: 'Cats' } }, { type: 'sticker_pack', body: 'Cats' }],
    ['album', { albumMessage: { expectedImageCount: 2 } }, { type: 'album', album: { images: 2, videos: 0 } }],
    [
      'location',
      { locationMessage: { degreesLatitude: 1.5, degreesLongitude: 2.5, name: 'Here' } },
      { type: 'location', location: { latitude: 1.5, longitude: 2.5, name: 'Here' } },
    ],
    [
      'live location',
      { liveLocationMessage: { degreesLatitude: 1, degreesLongitude: 2 } },
      { type: 'live_location', location: { live: true } },
    ],
    [
      'contact',
      { contactMessage: { displayName: 'Bea', vcard: 'BEGIN:VCARD' } },
      { type: 'contact', contacts: [{ displayName: 'Bea', vcard: 'BEGIN:VCARD' }] },
    ],
    [
      'contacts',
      { contactsArrayMessage: { contacts: [{ displayName: 'A' }, { displayName: 'B' }] } },
      { type: 'contacts', contacts: [{ displayName: 'A' }, { displayName: 'B' }] },
    ],
    [
      'poll',
      {
        pollCreationMessageV3: {
          name: 'Q',
          options: [{ optionName: 'a' }, { optionName: 'b' }],
          selectableOptionsCount: 1,
        },
      },
      { type: 'poll', poll: { name: 'Q', options: ['a', 'b'], selectableCount: 1 } },
    ],
    [
      'event',
      { eventMessage: { name: 'Party', description: 'Bring cake' } },
      { type: 'event', body: 'Party\nBring cake' },
    ],
    [
      'buttons',
      { buttonsMessage: { contentText: 'Choose', buttons: [{ buttonText: { displayText: 'Yes' } }] } },
      { type: 'buttons', body: 'Choose\nYes' },
    ],
    [
      'button reply',
      { buttonsResponseMessage: { selectedDisplayText: 'Yes' } },
      { type: 'buttons_reply', body: 'Yes' },
    ],
    ['list', { listMessage: { title: 'T' } }, { type: 'list', body: 'T' }],
    [
      'template',
      { templateMessage: { hydratedTemplate: { hydratedContentText: 'Hello' } } },
      { type: 'template', body: 'Hello' },
    ],
    ['interactive', { interactiveMessage: { body: { text: 'B' } } }, { type: 'interactive', body: 'B' }],
    ['product', { productMessage: { product: { title: 'Shoe' } } }, { type: 'product', body: 'Shoe' }],
    ['order', { orderMessage: { orderTitle: 'O' } }, { type: 'order', body: 'O' }],
    [
      'payment',
      { sendPaymentMessage: { noteMessage: { conversation: 'thanks' } } },
      { type: 'payment', body: 'thanks' },
    ],
    ['invoice', { invoiceMessage: { note: 'N' } }, { type: 'invoice', body: 'N' }],
    ['group invite', { groupInviteMessage: { groupName: 'G' } }, { type: 'group_invite', body: 'G' }],
    ['call', { callLogMesssage: { isVideo: true } }, { type: 'call' }],
    [
      'pin',
      { pinInChatMessage: { type: M.PinInChatMessage.Type.PIN_FOR_ALL } },
      { type: 'system', system: { action: 'message_pinned' } },
    ],
    [
      'view once',
      { viewOnceMessageV2: { message: { imageMessage: { caption: 'psst' } } } },
      { type: 'image', viewOnce: true },
    ],
    [
      'disappearing',
      {
        ephemeralMessage: {
          message: { extendedTextMessage: { text: 'soon gone', contextInfo: { expiration: 86400 } } },
        },
      },
      { type: 'text', body: 'soon gone', expiresIn: 86400 },
    ],
    ['what nobody knows', { secretEncryptedMessage: {} }, { type: 'unknown', unknownKind: 'secretEncryptedMessage' }],
  ])('%s is kept with what there is to show', (_, message, expected) => {
    expect(read(message)).toMatchObject(expected)
  })

  it('keeps a quote flat, mentions as persons, and that it was passed on', () => {
    const contextInfo = {
      stanzaId: 'A1',
      participant: '9:3@lid',
      quotedMessage: {
        extendedTextMessage: {
          text: 'first',
          contextInfo: { stanzaId: 'A0', quotedMessage: { conversation: 'zeroth' } },
        },
      },
      mentionedJid: ['15550100@s.whatsapp.net', 'nonsense'],
      isForwarded: true,
      forwardingScore: 7,
    }
    expect(read({ extendedTextMessage: { text: 'second', contextInfo } })).toEqual({
      type: 'text',
      body: 'second',
      quoted: { id: 'A1', sender: { lid: '9@lid' }, type: 'text', body: 'first' },
      mentions: [{ pn: '15550100@s.whatsapp.net' }],
      forwarded: 7,
    })
  })

  it('keeps impossible coordinates on the earth, and text that no database takes readable', () => {
    expect(read({ locationMessage: { degreesLatitude: 4000, degreesLongitude: NaN } }).location).toEqual({
      latitude: 90,
      longitude: 0,
    })
    expect(readContent({ conversation: 'a\u0000b\ud800c' }).body).toBe('a\ufffdb\ufffdc')
  })

  it('survives whatever bytes decode as a message', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        let message: proto.IMessage
        try {
          message = proto.Message.decode(bytes)
        } catch {
          return
        }
        expect(typeof readContent(message).type).toBe('string')
      }),
      { numRuns: 3000 },
    )
  })

  it('stops at an envelope inside an envelope inside an envelope', () => {
    let message: proto.IMessage = { conversation: 'deep' }
    for (let depth = 0; depth < 4000; depth++) message = { ephemeralMessage: { message } }
    expect(readContent(message)).toMatchObject({ type: 'unknown' })
  })
})

describe('a system row', () => {
  it('names who did what to whom', () => {
    const Stub = proto.WebMessageInfo.StubType
    const parameters = [JSON.stringify({ id: '9@lid', phoneNumber: '15550100@s.whatsapp.net' }), '8@lid', '{broken']
    expect(readSystem(Stub.GROUP_PARTICIPANT_ADD, parameters, { lid: '7@lid' })).toEqual({
      type: 'system',
      system: {
        action: 'members_added',
        actor: { lid: '7@lid' },
        targets: [{ lid: '9@lid', pn: '15550100@s.whatsapp.net' }, { lid: '8@lid' }],
      },
    })
    expect(readSystem(Stub.GROUP_CHANGE_SUBJECT, ['New name'], undefined).system).toEqual({
      action: 'subject_changed',
      value: 'New name',
    })
    expect(readSystem(9999, [], undefined).system).toEqual({ action: 'other', text: 'stub 9999' })
  })
})

describe('a message on the wire', () => {
  const reading = { source: 'live' as const, self: { pn: '1@s.whatsapp.net', lid: '1@lid' }, now: 5_000 }
  const key = { remoteJid: '9@lid', remoteJidAlt: '15550100@s.whatsapp.net', id: 'A', fromMe: false }

  it('belongs to the chat of its person, under both ids, at the time WhatsApp gave it', () => {
    const [fact] = readMessage(
      { key, messageTimestamp: Long.fromNumber(1700000000), message: { conversation: 'x' }, pushName: 'Bea' },
      reading,
    )
    expect(fact).toMatchObject({
      kind: 'message',
      ref: {
        chat: { kind: 'dm', person: { lid: '9@lid', pn: '15550100@s.whatsapp.net' } },
        id: 'A',
        fromMe: false,
        sender: { lid: '9@lid' },
      },
      timestamp: 1_700_000_000_000,
      pushName: 'Bea',
      source: 'live',
    })
  })

  it('that could not be decrypted waits for its content', () => {
    const message = {
      key,
      messageStubType: proto.WebMessageInfo.StubType.CIPHERTEXT,
      messageStubParameters: ['Bad MAC'],
    }
    expect(readMessage(message, reading)).toMatchObject([{ undecrypted: true, content: { type: 'waiting' } }])
  })

  it('that edits speaks of a message of its own author, whatever its key says', () => {
    const protocolMessage = {
      type: M.ProtocolMessage.Type.MESSAGE_EDIT,
      key: { id: 'OLD', fromMe: true },
      editedMessage: { conversation: 'new' },
    }
    expect(readMessage({ key, message: { protocolMessage } }, reading)).toMatchObject([
      { kind: 'edit', target: { id: 'OLD', fromMe: false, sender: { lid: '9@lid' } }, content: { body: 'new' } },
    ])
  })

  it('that only carries keys says nothing', () => {
    expect(readMessage({ key, message: { senderKeyDistributionMessage: { groupId: '1@g.us' } } }, reading)).toEqual([])
    expect(readMessage({ key: { ...key, id: null }, message: { conversation: 'x' } }, reading)).toEqual([])
    expect(readMessage({ key: { ...key, remoteJid: '0@c.us' }, message: { conversation: 'x' } }, reading)).toEqual([])
  })
})
