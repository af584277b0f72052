import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { notFound } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import { chatById, type ChatRow } from '../storage/repositories/chats.js'
import { lastMessages, latestInbound, type MessageRow } from '../storage/repositories/messages.js'
import { peopleById } from '../storage/repositories/people.js'
import type { EngineConnection } from '../whatsapp/engine.js'
import type { ChatFlag, LastMessage } from '../whatsapp/engine-people.js'
import type { ChatChange } from '../whatsapp/facts.js'
import { chatAddress } from '../whatsapp/jid.js'
import { findChat } from './chats-address.js'
import { type Chat, chatViewOf } from './chats-view.js'
import type { PresenceBoard, PresenceStatus } from './presence-board.js'
import type { SessionAccess } from './sessions-access.js'
import type { SessionRunner } from './sessions-runner.js'
import { scopeOf } from './sessions-scope.js'
import { withWhatsapp } from './whatsapp-refusals.js'

/** What a session does with its chats. The phone shows all of it; without a connection nothing is changed here either. */
export interface ChatActionService {
  update(reach: Reach, session: string, jid: string, body: components['schemas']['UpdateChatInputBody']): Promise<Chat>
  /** Deletes the chat on the phone, and empties it here. It comes back with its next message. */
  delete(reach: Reach, session: string, jid: string): Promise<void>
  /** Counts the chat as read, and tells the senders. */
  read(reach: Reach, session: string, jid: string): Promise<Chat>
  /** Asks WhatsApp to tell; waits a moment for its first word. */
  presence(reach: Reach, session: string, jid: string): Promise<PresenceStatus>
  setPresence(reach: Reach, session: string, jid: string, state: 'composing' | 'paused' | 'recording'): Promise<void>
}

/** Most messages that one read receipt names. */
const MAX_RECEIPTS = 100
/** Somebody who hides when they are online is never told of. */
const FIRST_PRESENCE_MS = 1_500

interface Deps extends Pick<Core, 'storage' | 'clock'> {
  readonly access: SessionAccess
  readonly presence: PresenceBoard
}

/** A chat that WhatsApp can be asked about. */
interface LiveChat {
  readonly chat: ChatRow
  readonly runner: SessionRunner
  readonly connection: EngineConnection
}

export function createChatActionService({ storage, clock, access, presence }: Deps): ChatActionService {
  const { db } = storage

  const find = async (reach: Reach, session: string, jid: string): Promise<LiveChat> => {
    await access.row(reach, session)
    const chat = await findChat(db, session, jid)
    if (!chat || chat.removed === 1) throw notFound()
    return { chat, ...(await access.online(reach, session)) }
  }

  const learn = async ({ chat, runner }: LiveChat, change: ChatChange): Promise<Chat> => {
    const address = chatAddress(chat.jid)
    if (address) await runner.learn([{ kind: 'chat', chat: address, change }])
    return chatViewOf(db, scopeOf(runner.row), (await chatById(db, chat.id)) ?? chat)
  }

  async function lastOf(chat: ChatRow): Promise<LastMessage | undefined> {
    const last = (await lastMessages(db, [chat.id])).get(chat.id)
    if (last === undefined) return undefined
    const [participant] = chat.type === 'dm' ? [] : await authorsOf(chat, [last])
    const { wa_message_id, from_me, timestamp } = last
    if (chat.type !== 'dm' && from_me === 0 && participant === undefined) return undefined
    return { id: wa_message_id, fromMe: from_me === 1, timestamp, ...(participant !== undefined && { participant }) }
  }

  async function authorsOf(chat: ChatRow, rows: readonly MessageRow[]): Promise<(string | undefined)[]> {
    const ids = rows.map((row) => row.sender_id)
    const authors = await peopleById(db, chat.session_id, ids)
    return ids.map((id) => authors.get(id)?.jid)
  }

  async function sendReceipts({ chat, connection }: LiveChat): Promise<void> {
    const rows = await latestInbound(db, chat.id, Math.min(chat.unread_count, MAX_RECEIPTS))
    const authors = chat.type === 'dm' ? [] : await authorsOf(chat, rows)
    const messages = rows.map((row, index) => {
      const participant = authors[index]
      return { id: row.wa_message_id, ...(participant !== undefined && { participant }) }
    })
    if (messages.length > 0) await withWhatsapp(() => connection.markRead(chat.jid, messages))
  }

  return {
    async update(reach, session, jid, body) {
      const live = await find(reach, session, jid)
      const flags = flagsOf(body, clock.now())
      const last = await lastOf(live.chat)
      for (const flag of flags) await withWhatsapp(() => live.connection.chats.setFlag(live.chat.jid, flag, last))
      return learn(live, Object.assign({}, ...flags) as ChatChange)
    },

    async delete(reach, session, jid) {
      const { chat, runner, connection } = await find(reach, session, jid)
      const last = await lastOf(chat)
      await withWhatsapp(() => connection.chats.delete(chat.jid, last))
      const address = chatAddress(chat.jid)
      if (address) await runner.learn([{ kind: 'chat-removed', chat: address }])
    },

    async read(reach, session, jid) {
      const live = await find(reach, session, jid)
      const { chat, connection } = live
      if (chat.unread_count < 0) {
        const last = await lastOf(chat)
        await withWhatsapp(() => connection.chats.setFlag(chat.jid, { read: true }, last))
      } else await sendReceipts(live)
      return learn(live, { unread: 0 })
    },

    async presence(reach, session, jid) {
      const { chat, connection } = await find(reach, session, jid)
      const told = presence.next(chat, chat.type === 'dm' ? FIRST_PRESENCE_MS : 0)
      await withWhatsapp(() => connection.chats.subscribePresence(chat.jid))
      return presence.known(chat) ? presence.of(chat) : told
    },

    async setPresence(reach, session, jid, state) {
      const { chat, connection } = await find(reach, session, jid)
      await withWhatsapp(() => connection.setChatPresence(chat.jid, state))
    },
  }
}

function flagsOf(body: components['schemas']['UpdateChatInputBody'], now: number): readonly ChatFlag[] {
  const { archived, pinned, mutedUntil, unmute } = body
  const muted = unmute === true ? null : mutedUntil === undefined || mutedUntil > now ? mutedUntil : null
  return [
    ...(archived === undefined ? [] : [{ archived }]),
    ...(pinned === undefined ? [] : [{ pinned }]),
    ...(muted === undefined ? [] : [{ mutedUntil: muted }]),
  ]
}
