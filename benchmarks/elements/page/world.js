// The made-up data of the lists: the same in every run, and repeating after `period` rows, so that a page of any length is quickly made.

/** Rows after which only number and time differ. */
export const period = 240
const minute = 60_000
const noon = new Date(2026, 10, 12, 12).getTime()

const words =
  'the oven is on rye bread sold out market day please keep two loaves for me thank you see you at six tomorrow then'.split(
    ' ',
  )
const names = [
  'Ana Prado',
  'Ben Okafor',
  'Chiara Neri',
  'Dmitri Vale',
  'Esra Kaya',
  'Femi Bello',
  'Gus Lind',
  'Hana Ito',
]
const emojis = ['👍', '❤️', '😂', '🙏']

export const sessionId = 'ses_bench'
export const chatJid = '120363000000000001@g.us'

const sentence = (n, length) => Array.from({ length }, (_, i) => words[(n * 3 + i * 7) % words.length]).join(' ')
const jidOf = (n) => `155502${String(n % 8).padStart(5, '0')}@s.whatsapp.net`

/** What shows that row `n` is on the screen. */
export const markOf = (n) => `#${n}·`

const author = (n) => ({
  senderJid: jidOf(n),
  senderLid: `9000000000${n % 8}@lid`,
  senderName: names[n % 8],
})

const kindOf = (k) => {
  if (k % 37 === 11) return 'system'
  if (k % 12 === 5) return 'image'
  if (k % 41 === 17) return 'document'
  if (k % 79 === 23) return 'poll'
  return k % 53 === 29 ? 'location' : 'text'
}

const bodyOf = (n, k) => {
  const text = sentence(k, [3, 8, 5, 14, 2, 30, 6, 11, 4, 60][k % 10])
  if (k % 17 === 3) return `${markOf(n)} *${text}* and _more_ at https://example.com/orders/${k}`
  if (k % 29 === 7) return `${markOf(n)} list:\n- ${text}\n- two loaves\n- see you`
  return `${markOf(n)} ${text}`
}

const contentOf = (type, n, k) => {
  if (type === 'image') return { media: { mimetype: 'image/jpeg', size: 240_000 + k } }
  if (type === 'document')
    return { media: { mimetype: 'application/pdf', filename: `order-${k}.pdf`, size: 90_000, pages: 3 } }
  if (type === 'location')
    return { location: { latitude: 48.2, longitude: 16.4, name: `Bakery ${markOf(n)}`, address: 'Market square 1' } }
  if (type === 'poll') {
    const options = ['Rye', 'Wheat', 'Spelt'].map((option, i) => ({ option, votes: (k + i) % 5, voters: [] }))
    return { poll: { name: `${markOf(n)} Which bread on Friday?`, options, selectableCount: 1, totalVoters: 6 } }
  }
  if (type === 'system')
    return {
      system: { kind: 'subject_changed', actorJid: jidOf(k), actorName: names[k % 8], value: `Bakers ${markOf(n)}` },
    }
  return {}
}

/** Message `n` of a group: authors, quotes, reactions, ticks, edits, attachments, polls and system rows, a day to some sixty of them. */
export const messageAt = (n) => {
  const k = ((n % period) + period) % period
  const type = kindOf(k)
  const fromMe = type !== 'system' && k % 4 === 3
  const quoting = type === 'text' && k % 7 === 4
  const reacting = type !== 'system' && k % 5 === 1
  return {
    id: `msg_${n}`,
    sessionId,
    waMessageId: `WA${n}`,
    chatJid,
    fromMe,
    direction: fromMe ? 'out' : 'in',
    type,
    hasMedia: type === 'image' || type === 'document',
    edited: k % 31 === 9,
    deleted: false,
    timestamp: noon + n * 20 * minute,
    createdAt: noon + n * 20 * minute,
    status: fromMe ? ['sent', 'delivered', 'read'][k % 3] : 'delivered',
    ...(type === 'system' || type === 'poll' || type === 'location' ? {} : { body: bodyOf(n, k) }),
    ...(fromMe ? {} : author(Math.floor(k / 2))),
    ...contentOf(type, n, k),
    ...(quoting && {
      quotedMessageId: `WA${n - 2}`,
      quoted: { waMessageId: `WA${n - 2}`, ...author(k + 1), fromMe: false, type: 'text', body: sentence(k + 5, 9) },
    }),
    ...(reacting && {
      reactions: [0, 1, 2].slice(0, 1 + (k % 3)).map((i) => ({
        emoji: emojis[(k + i) % 4],
        senderJid: jidOf(k + i),
        senderName: names[(k + i) % 8],
        fromMe: false,
        timestamp: noon + n,
      })),
    }),
  }
}

/** Chat `n`; its place is its number. */
export const chatAt = (n) => {
  const at = noon - n * minute
  return {
    id: n,
    sessionId,
    jid: `${15550200000 + n}@s.whatsapp.net`,
    type: n % 5 === 4 ? 'group' : 'dm',
    name: `${names[n % 8]} ${markOf(n)}`,
    unreadCount: n % 7 === 0 ? 3 : 0,
    archived: false,
    pinned: false,
    lastMessageAt: at,
    lastMessage: {
      id: `msg_${n}`,
      body: sentence(n, 6 + (n % 9)),
      type: 'text',
      fromMe: n % 3 === 0,
      timestamp: at,
      status: 'read',
    },
  }
}

/** Person `n`. */
export const contactAt = (n) => ({
  lid: `${900000001000000 + n}@lid`,
  source: n % 3 === 0 ? 'group' : 'dm',
  name: `${names[n % 8]} ${markOf(n)}`,
  phoneNumber: String(15550200000 + n),
})

/** Session `n`: working, stopped or failed. */
export const sessionAt = (n) => ({
  id: `ses_${n}`,
  organizationId: 'org_1',
  gatewayId: 'node-1',
  status: ['working', 'working', 'stopped', 'failed'][n % 4],
  ...(n % 4 === 3 && { reason: 'connection_lost' }),
  isAdminSession: false,
  autoRead: false,
  presenceTyping: false,
  ratePerMin: 20,
  ratePerHour: 200,
  createdAt: noon,
  updatedAt: noon,
  since: noon - n * minute,
  label: `Line ${markOf(n)}`,
  phoneNumber: String(15550200000 + n),
})

/** Event `n` of the platform. */
export const eventAt = (n) => ({
  schema: 'v1',
  id: `evt_${n}`,
  event: ['message', 'message.ack', 'session.status', 'chat.changed'][n % 4],
  session: `ses_${n % 50}`,
  organization: 'org_1',
  timestamp: noon - n * 200,
  payload: { body: `${markOf(n)} ${sentence(n, 5)}`, from: jidOf(n), status: 'delivered', type: 'text' },
})
