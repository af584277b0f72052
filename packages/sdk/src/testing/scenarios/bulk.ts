import { summaryOf } from '../actions/messages.js'
import type { Core } from '../core.js'
import type { Schemas } from '../world.js'
import { storeOf } from '../world.js'
import { addSession } from '../actions/sessions.js'
import type { Cast } from './cast.js'
import { addCast } from './cast.js'

/** How large the `bulk` world is. */
export interface BulkSize {
  readonly chats: number
  /** Messages of the newest chat; every other chat has one. */
  readonly messages: number
}

const words =
  'the oven is on rye bread sold out market day please keep two loaves for me thank you see you at six'.split(' ')

/** One working session with very many chats and one very long one. Written straight into the store: nothing listens yet. */
export function bulk(core: Core, size: BulkSize): Cast {
  const cast = addCast(core)
  const now = core.now()
  const { id: sessionId } = addSession(core, cast.organization, {
    label: 'Busy line',
    status: 'working',
    waJid: '15550100@s.whatsapp.net',
    waLid: '900000000000100@lid',
    phoneNumber: '15550100',
    lastConnectedAt: now,
  })
  const { chats, messages, people } = storeOf(core.world, sessionId)
  for (let i = 0; i < size.chats; i += 1) {
    const number = String(15_550_200_000 + i)
    const jid = `${number}@s.whatsapp.net`
    const lid = `${900_000_001_000_000 + i}@lid`
    const name = `Customer ${i + 1}`
    const seen = { firstSeenAt: now, updatedAt: now }
    people.set(lid, {
      identity: { id: i + 1, lid, name, phoneNumber: number, phoneJid: jid, ...seen },
      source: 'dm',
      dm: true,
      about: '',
      blocked: false,
    })
    const count = i === 0 ? size.messages : 1
    const rows = Array.from({ length: count }, (_, n) =>
      message(core, sessionId, jid, lid, name, now - i * 60_000 - (count - 1 - n) * 20_000, n),
    )
    messages.set(jid, rows)
    const last = rows.at(-1)
    chats.set(jid, {
      id: i + 1,
      sessionId,
      jid,
      name,
      type: 'dm',
      unreadCount: i % 7 === 0 ? 3 : 0,
      archived: false,
      pinned: false,
      ...(last ? { lastMessage: summaryOf(last), lastMessageAt: last.timestamp } : {}),
    })
  }
  return cast
}

function message(
  core: Core,
  sessionId: string,
  chatJid: string,
  lid: string,
  name: string,
  timestamp: number,
  n: number,
): Schemas['Message'] {
  const fromMe = n % 3 === 2
  const length = 2 + ((n * 7) % 28)
  const body = Array.from({ length }, (_, i) => words[(n + i * 5) % words.length]).join(' ')
  return {
    id: core.world.ids.next('msg_'),
    sessionId,
    waMessageId: core.world.ids.message(),
    chatJid,
    fromMe,
    direction: fromMe ? 'out' : 'in',
    type: 'text',
    body: `${n + 1}: ${body}`,
    hasMedia: false,
    edited: false,
    deleted: false,
    status: fromMe ? 'read' : 'delivered',
    timestamp,
    createdAt: timestamp,
    ...(fromMe ? {} : { senderJid: chatJid, senderLid: lid, senderName: name }),
  }
}
