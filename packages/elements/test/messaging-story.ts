import type { FakeGateway } from '@waygate/sdk/testing'
import { ana, bakers, ben } from './messaging-world.js'

/** The session that the last world was made for; stories read it when they render. */
export const stage = { session: '' }

const minute = 60_000
const chidi = { lid: '900000000000003@lid', name: 'Chidi', source: 'group' as const }
const mill = { lid: '900000000000004@lid', number: '15550114', name: 'Rosa Mill', businessName: 'Mill & Co.' }

/** One working session with two people, a hidden number, a business and two groups; nobody has written yet. */
export function quietShop(gateway: FakeGateway): string {
  const { id } = gateway.addSession(gateway.cast.organization, {
    label: 'Front desk',
    status: 'working',
    waJid: '15550100@s.whatsapp.net',
    waLid: '900000000000100@lid',
    phoneNumber: '15550100',
  })
  stage.session = id
  for (const person of [ana, ben, chidi, mill]) gateway.addPerson(id, person)
  gateway.addGroup(id, {
    jid: bakers,
    subject: 'Bakers',
    description: 'Who bakes what, and when.\nPlease write orders before six.',
    members: [
      { lid: '900000000000100@lid', role: 'superadmin' },
      { lid: ben.lid, role: 'admin' },
      { lid: ana.lid, tag: 'Ana P.' },
    ],
  })
  gateway.addGroup(id, {
    jid: '120363000000000002@g.us',
    subject: 'Saturday market',
    members: [{ lid: ana.lid, tag: 'Ana (stall 12)' }, { lid: chidi.lid }],
  })
  return id
}

/** A morning in the bakers' group with a message of nearly every kind, and a few other chats. */
export function busyShop(gateway: FakeGateway): void {
  const session = quietShop(gateway)
  const now = Date.now()
  const say = (minutes: number, init: Partial<Parameters<FakeGateway['addMessage']>[1]>) =>
    gateway.addMessage(session, { chat: bakers, timestamp: now - minutes * minute, ...init })
  say(1500, {
    type: 'system',
    system: { kind: 'group_created', actorJid: ben.lid, actorName: ben.name, value: 'Bakers' },
  })
  say(1490, { from: ana.lid, body: 'Hello! *Rye* and _spelt_ tomorrow?' })
  say(1489, { from: ana.lid, body: 'I can bring flour from Mill & Co.' })
  say(1480, { body: 'Yes please, two sacks.', status: 'read' })
  say(220, {
    from: ben.lid,
    type: 'document',
    media: { filename: 'invoice-1042.pdf', mimetype: 'application/pdf', size: 84_210, pages: 2 },
    body: 'From the mill',
  })
  say(219, { from: ben.lid, type: 'voice', media: { mimetype: 'audio/ogg', seconds: 14, size: 30_000 } })
  const photo = say(218, {
    from: ben.lid,
    type: 'image',
    media: { mimetype: 'image/jpeg', size: 182_300 },
    body: 'The new oven is in!',
  })
  gateway.react(session, photo.id, '❤️', ana.lid)
  gateway.react(session, photo.id, '🎉')
  say(200, {
    body: 'Beautiful. @15550112 please send the driver here: https://maps.example/bakery?stop=2',
    mentionNames: { [ben.jid]: ben.name },
    status: 'delivered',
    edited: true,
    quoted: {
      waMessageId: photo.waMessageId,
      senderJid: ben.jid,
      senderName: ben.name,
      type: 'image',
      body: 'The new oven is in!',
    },
  })
  say(120, {
    from: chidi.lid,
    type: 'poll',
    poll: {
      name: 'Lunch on Friday?',
      options: [
        { option: 'Soup', votes: 4, byMe: false },
        { option: 'Rice', votes: 2, byMe: true },
        { option: 'I bring my own', votes: 0, byMe: false },
      ],
      selectableCount: 1,
      totalVoters: 6,
    },
  })
  say(119, { from: chidi.lid, deleted: true })
  say(90, {
    from: ana.lid,
    type: 'location',
    location: { latitude: 52.37, longitude: 4.89, name: 'Market hall', address: 'Gate 3' },
  })
  say(80, {
    from: ana.lid,
    type: 'contact',
    contacts: [{ displayName: 'Driver Omar', vcard: 'BEGIN:VCARD\nFN:Driver Omar\nTEL:+1 555 0177\nEND:VCARD' }],
  })
  say(70, { from: ana.lid, type: 'waiting' })
  say(60, {
    type: 'system',
    system: {
      kind: 'members_added',
      actorJid: ben.lid,
      actorName: ben.name,
      targets: [{ jid: ana.lid, name: ana.name }],
    },
  })
  say(30, { from: ben.lid, type: 'album', album: { images: 3, videos: 1 } })
  say(25, {
    from: ana.lid,
    type: 'event',
    event: {
      name: 'Harvest supper',
      description: 'Bring bread',
      startsAt: now + 9 * 1440 * minute,
      going: 3,
      maybe: 1,
    },
    location: { latitude: 52.37, longitude: 4.89, name: 'Market hall' },
  })
  say(20, { from: ben.lid, type: 'image', viewOnce: true })
  say(10, { from: ben.lid, type: 'hologram', body: 'a kind nobody knows yet' })
  say(4, { from: ana.lid, body: 'See you at six' })
  say(3, { body: 'See you!', status: 'sent' })
  gateway.addMessage(session, {
    chat: ana.jid,
    from: ana.lid,
    body: 'Do you have rye bread today?',
    timestamp: now - 32 * minute,
  })
  gateway.addMessage(session, {
    chat: ana.jid,
    body: 'Twelve loaves left',
    status: 'read',
    timestamp: now - 31 * minute,
  })
  gateway.addMessage(session, {
    chat: `${mill.number}@s.whatsapp.net`,
    from: mill.lid,
    type: 'voice',
    media: { seconds: 40 },
    timestamp: now - 300 * minute,
  })
  gateway.addMessage(session, {
    chat: '120363000000000002@g.us',
    from: chidi.lid,
    body: 'Stall 12 is ours again',
    timestamp: now - 2880 * minute,
  })
  gateway.updateChat(session, bakers, 'flags', (chat) => {
    chat.pinned = true
    chat.unreadCount = 0
  })
  gateway.updateChat(session, '120363000000000002@g.us', 'flags', (chat) => {
    chat.mutedUntil = -1
  })
}

/** A second and a third session, so that there is something to choose from. */
export function severalNumbers(gateway: FakeGateway): void {
  busyShop(gateway)
  gateway.addSession(gateway.cast.organization, {
    label: 'Old shop',
    status: 'failed',
    reason: 'replaced',
    since: Date.now() - 26 * 60 * minute,
  })
  gateway.addSession(gateway.cast.organization, { label: 'Delivery van', status: 'stopped' })
}
