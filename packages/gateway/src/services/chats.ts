import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { notFound } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import { decodeCursor, encodeCursor, pageLimit } from '../storage/page.js'
import { type ChatPatch, type ChatRow, chatsPage, patchChat } from '../storage/repositories/chats.js'
import { latestInbound } from '../storage/repositories/messages.js'
import { peopleById } from '../storage/repositories/people.js'
import type { EngineConnection } from '../whatsapp/engine.js'
import { findChat } from './chats-address.js'
import { announceChat, type ChatUpdateKind, removeChat } from './chats-ingest.js'
import { type Chat, chatViewOf, chatViews } from './chats-view.js'
import type { Ingest } from './messages-ingest-context.js'
import type { Page, PageQuery } from './page-query.js'
import type { PresenceBoard, PresenceStatus } from './presence-board.js'
import type { SessionAccess } from './sessions-access.js'
import { scopeOf, type SessionScope } from './sessions-scope.js'

/** The threads of a session. */
export interface ChatService {
  /** The one written in last first. */
  list(reach: Reach, session: string, query: PageQuery & { q?: string | undefined }): Promise<Page<Chat>>
  /** Any JID of the person finds the chat. */
  get(reach: Reach, session: string, jid: string): Promise<Chat>
  update(reach: Reach, session: string, jid: string, body: components['schemas']['UpdateChatInputBody']): Promise<Chat>
  /** Empties the chat here; WhatsApp and the phone keep theirs. */
  delete(reach: Reach, session: string, jid: string): Promise<void>
  /** Counts the chat as read here, and tells the senders when the session is connected. */
  read(reach: Reach, session: string, jid: string): Promise<Chat>
  presence(reach: Reach, session: string, jid: string): Promise<PresenceStatus>
  setPresence(reach: Reach, session: string, jid: string, state: 'composing' | 'paused' | 'recording'): Promise<void>
}

/** Most messages that one read receipt names. */
const MAX_RECEIPTS = 100

interface Deps extends Pick<Core, 'storage' | 'unit' | 'clock' | 'secrets'> {
  readonly access: SessionAccess
  readonly presence: PresenceBoard
}

export function createChatService({ storage, unit, clock, secrets, access, presence }: Deps): ChatService {
  const { db } = storage

  const find = async (reach: Reach, session: string, jid: string): Promise<{ scope: SessionScope; chat: ChatRow }> => {
    const scope = scopeOf(await access.row(reach, session))
    const chat = await findChat(db, session, jid)
    if (!chat || chat.removed === 1) throw notFound()
    return { scope, chat }
  }

  const inChat = <T>(scope: SessionScope, work: (ingest: Ingest) => Promise<T>): Promise<T> =>
    unit.write((tx) =>
      work({
        tx,
        session: scope,
        now: clock.now(),
        secrets,
        openVote: () => undefined,
        wantedGroups: new Set(),
        historyChats: new Set(),
      }),
    )

  const change = (scope: SessionScope, chat: ChatRow, patch: ChatPatch, kind: ChatUpdateKind): Promise<ChatRow> =>
    inChat(scope, async (ingest) => {
      const changed = (await patchChat(ingest.tx.db, chat.id, { ...patch, updated_at: ingest.now })) ?? chat
      await announceChat(ingest, changed, kind)
      return changed
    })

  return {
    async list(reach, session, query) {
      const scope = scopeOf(await access.row(reach, session))
      const limit = pageLimit(query.limit)
      const after = query.cursor === undefined ? undefined : numbersOf(decodeCursor(query.cursor, 2))
      const rows = await chatsPage(db, session, query.q, { limit, after })
      const shown = rows.slice(0, limit)
      const last = shown.at(-1)
      const data = await chatViews(db, scope, shown)
      return rows.length > limit && last
        ? { data, nextCursor: encodeCursor([last.last_message_at, last.id]) }
        : { data }
    },

    async get(reach, session, jid) {
      const { scope, chat } = await find(reach, session, jid)
      return chatViewOf(db, scope, chat)
    },

    async update(reach, session, jid, body) {
      const { scope, chat } = await find(reach, session, jid)
      const muted = body.unmute ? null : body.mutedUntil
      const patch: ChatPatch = {
        ...(body.archived !== undefined && { archived: body.archived ? 1 : 0 }),
        ...(body.pinned !== undefined && { pinned: body.pinned ? 1 : 0 }),
        ...(muted !== undefined && { muted_until: muted }),
      }
      return chatViewOf(db, scope, await change(scope, chat, patch, 'flags'))
    },

    async delete(reach, session, jid) {
      const { scope, chat } = await find(reach, session, jid)
      await inChat(scope, (ingest) => removeChat(ingest, chat))
    },

    async read(reach, session, jid) {
      const { scope, chat } = await find(reach, session, jid)
      const { online } = await access.runner(reach, session)
      if (online) await sendReceipts(online, chat)
      return chatViewOf(db, scope, await change(scope, chat, { unread_count: 0 }, 'read'))
    },

    async presence(reach, session, jid) {
      return presence.of((await find(reach, session, jid)).chat)
    },

    async setPresence(reach, session, jid, state) {
      const { chat } = await find(reach, session, jid)
      const { connection } = await access.online(reach, session)
      await connection.setChatPresence(chat.jid, state)
    },
  }

  async function sendReceipts(connection: EngineConnection, chat: ChatRow): Promise<void> {
    const rows = await latestInbound(db, chat.id, Math.min(chat.unread_count, MAX_RECEIPTS))
    const authors = await peopleById(
      db,
      chat.session_id,
      rows.map((row) => row.sender_id),
    )
    const messages = rows.map((row) => {
      const author = chat.type === 'dm' ? undefined : authors.get(row.sender_id)
      return { id: row.wa_message_id, ...(author && { participant: author.jid }) }
    })
    if (messages.length > 0) await connection.markRead(chat.jid, messages)
  }
}

function numbersOf(parts: readonly (string | number | null)[]): readonly [number, number] {
  return [Number(parts[0]), Number(parts[1])]
}
