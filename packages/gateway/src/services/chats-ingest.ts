import { chatById, type ChatPatch, type ChatRow, patchChat } from '../storage/repositories/chats.js'
import { peopleById } from '../storage/repositories/people.js'
import type { ChatChange, Fact } from '../whatsapp/facts.js'
import { chatViewOf } from './chats-view.js'
import { findChatOf, openChat } from './chats-address.js'
import { announceContact } from './contacts-announce.js'
import type { Rekeyed } from './contacts-identity.js'
import { announce, type Ingest } from './messages-ingest-context.js'

/** What a `chat.update` says has happened. */
export type ChatUpdateKind =
  | 'created'
  | 'archived'
  | 'pinned'
  | 'muted'
  | 'read'
  | 'unread'
  | 'name'
  | 'picture'
  | 'history'
  | 'identity'
  | 'merged'
  | 'deleted'

/** Puts a change of a chat into the log. @param formerJid - The JID under which readers still have it. */
export async function announceChat(
  ingest: Ingest,
  chat: ChatRow,
  change: ChatUpdateKind,
  formerJid = chat.jid,
): Promise<void> {
  const view = await chatViewOf(ingest.tx.db, ingest.session, chat)
  const removed = change === 'deleted' ? { removed: true } : {}
  announce(ingest, 'chat.update', { chatJid: formerJid, change, ...removed, chat: view })
}

/** Tells readers that chats, and the people in them, have another JID now. */
export async function announceRekeyed(ingest: Ingest, rekeyed: readonly Rekeyed[]): Promise<void> {
  await announceRekeyedChats(ingest, rekeyed)
  const ids = rekeyed.map(({ chat }) => chat.person_id ?? 0)
  const people = await peopleById(ingest.tx.db, ingest.session.id, ids)
  for (const { from, chat } of rekeyed) {
    const person = people.get(chat.person_id ?? 0)
    if (person) announceContact(ingest, person, from)
  }
}

/** Tells readers that chats have another JID now. */
export async function announceRekeyedChats(ingest: Ingest, rekeyed: readonly Rekeyed[]): Promise<void> {
  for (const { from, chat, merged } of rekeyed) {
    if (merged) ingest.mergedChats.add(chat.id)
    await announceChat(ingest, chat, merged ? 'merged' : 'identity', from)
  }
}

/** Stores flags, names and counters of a chat. A chat nobody has written in is kept, but shown only once it has a message. */
export async function chatChanged(ingest: Ingest, fact: Extract<Fact, { kind: 'chat' }>): Promise<void> {
  const { change } = fact
  const quiet = change.lastMessageAt === undefined
  const known = await findChatOf(ingest.tx.db, ingest.session.id, fact.chat)
  // a flag of a chat we never saw says nothing a reader could use
  if (known === undefined && quiet && change.name === undefined) return
  const opened = await openChat(ingest.tx, ingest.session.id, fact.chat, ingest.now)
  if (opened === undefined) return
  await announceRekeyed(ingest, opened.rekeyed)
  const patch = patchOf(opened.chat, change)
  if (Object.keys(patch).length === 0) return
  const chat = await patchChat(ingest.tx.db, opened.chat.id, { ...patch, updated_at: ingest.now })
  if (!chat || chat.last_message_at === null) return
  if (quiet) for (const kind of kindsOf(patch)) await announceChat(ingest, chat, kind)
  else ingest.historyChats.add(chat.id)
}

const KIND_BY_COLUMN: Readonly<Record<string, ChatUpdateKind>> = {
  name: 'name',
  archived: 'archived',
  pinned: 'pinned',
  muted_until: 'muted',
}

/** One word for each thing that changed. */
function kindsOf(patch: ChatPatch): readonly ChatUpdateKind[] {
  return Object.entries(patch).flatMap(([column, value]) =>
    column === 'unread_count' ? [value === 0 ? 'read' : 'unread'] : (KIND_BY_COLUMN[column] ?? []),
  )
}

function patchOf(chat: ChatRow, change: ChatChange): ChatPatch {
  const wanted: ChatPatch = {
    ...(change.name !== undefined && { name: change.name }),
    ...(change.archived !== undefined && { archived: change.archived ? 1 : 0 }),
    ...(change.pinned !== undefined && { pinned: change.pinned ? 1 : 0 }),
    ...(change.mutedUntil !== undefined && { muted_until: change.mutedUntil }),
    ...(change.unread !== undefined && { unread_count: change.unread }),
    ...(change.lastMessageAt !== undefined && {
      last_message_at: Math.max(chat.last_message_at ?? 0, change.lastMessageAt),
    }),
  }
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => chat[key as keyof ChatRow] !== value))
}

/** The phone deleted a chat: it is emptied here too. */
export async function chatRemoved(ingest: Ingest, fact: Extract<Fact, { kind: 'chat-removed' }>): Promise<void> {
  const chat = await findChatOf(ingest.tx.db, ingest.session.id, fact.chat)
  if (chat?.removed === 0) await removeChat(ingest, chat)
}

/** Empties a chat and hides it until its next message. */
async function removeChat(ingest: Ingest, chat: ChatRow): Promise<void> {
  for (const table of [
    'messages',
    'message_reactions',
    'message_receipts',
    'message_votes',
    'message_amendments',
  ] as const) {
    await ingest.tx.db.deleteFrom(table).where('chat_id', '=', chat.id).execute()
  }
  const emptied = await patchChat(ingest.tx.db, chat.id, {
    removed: 1,
    unread_count: 0,
    last_message_at: null,
    updated_at: ingest.now,
  })
  if (emptied) await announceChat(ingest, emptied, 'deleted')
}

/** A chat has another picture, or none any more. */
export async function pictureChanged(ingest: Ingest, fact: Extract<Fact, { kind: 'picture' }>): Promise<void> {
  const chat = await findChatOf(ingest.tx.db, ingest.session.id, fact.chat)
  if (!chat || chat.removed === 1) return
  const view = await chatViewOf(ingest.tx.db, ingest.session, chat)
  const removed = fact.removed ? { removed: true } : {}
  announce(ingest, 'chat.update', { chatJid: chat.jid, change: 'picture', ...removed, chat: view })
}

/** One announcement for each chat that history added to. */
export async function announceHistory(ingest: Ingest): Promise<void> {
  for (const id of ingest.historyChats) {
    const chat = await chatById(ingest.tx.db, id)
    if (chat) await announceChat(ingest, chat, 'history')
  }
}
