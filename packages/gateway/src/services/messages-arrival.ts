import type { Insertable } from 'kysely'
import { newId } from '../storage/ids.js'
import { type ChatRow, patchChat } from '../storage/repositories/chats.js'
import {
  insertMessage,
  keepAmendment,
  messageAt,
  type MessageRow,
  patchMessage,
  takeAmendments,
} from '../storage/repositories/messages.js'
import type { PersonRow } from '../storage/repositories/people.js'
import type { MessagesTable, TargetColumns } from '../storage/tables/messaging.js'
import type { Fact, MessageFact } from '../whatsapp/facts.js'
import { openChat } from './chats-address.js'
import { announceChat, announceRekeyed } from './chats-ingest.js'
import { learnPerson } from './contacts-ingest.js'
import { seenInGroup } from './groups-ingest.js'
import { applyAmendment } from './messages-amendments.js'
import { messagePayload } from './messages-events.js'
import { announce, type Ingest } from './messages-ingest-context.js'
import { wireSeal } from './messages-wire.js'

/** Stores a message, once: a repetition changes nothing, and the content of one that could not be read before replaces its placeholder. */
export async function messageArrived(ingest: Ingest, fact: MessageFact): Promise<void> {
  const { tx, session, now } = ingest
  const opened = await openChat(tx, session.id, fact.ref.chat, now)
  if (opened === undefined) return
  await announceRekeyed(ingest, opened.rekeyed)
  const author = await authorOf(ingest, fact, opened.person)
  const target = {
    session_id: session.id,
    chat_id: opened.chat.id,
    wa_message_id: fact.ref.id,
    from_me: fact.ref.fromMe ? 1 : 0,
    sender_id: author?.id ?? 0,
  }
  const added = await insertMessage(tx.db, newRow(ingest, fact, target))
  const row = added ?? (await resolveWaiting(ingest, fact, target))
  if (row === undefined) return
  if (fact.ref.chat.kind === 'group') await seenInGroup(ingest, opened.chat.jid, author, fact)
  const chat = await moveChat(ingest, opened.chat, fact, added !== undefined)
  if (fact.source === 'history') {
    ingest.historyChats.add(chat.id)
  } else {
    if (opened.created || opened.chat.last_message_at === null) await announceChat(ingest, chat, 'created')
    announce(
      ingest,
      row.from_me === 1 ? 'message.from_me' : 'message',
      await messagePayload(ingest, chat, row),
      row.timestamp,
    )
  }
  for (const amendment of await takeAmendments(tx.db, target)) {
    const applied = await applyAmendment(ingest, chat, target, JSON.parse(amendment.fact) as Fact)
    if (!applied) await keepAmendment(tx.db, amendment)
  }
}

async function authorOf(
  ingest: Ingest,
  fact: MessageFact,
  person: PersonRow | undefined,
): Promise<PersonRow | undefined> {
  const { ref, pushName, businessName } = fact
  if (ref.fromMe || ref.sender === undefined) return undefined
  if (person !== undefined && pushName === undefined && businessName === undefined) return person
  // history's push names may be years old
  const push = fact.source === 'history' && person?.push_name ? undefined : pushName
  return learnPerson(ingest, ref.sender, {
    ...(push !== undefined && { push }),
    ...(businessName !== undefined && { business: businessName }),
  })
}

function newRow(ingest: Ingest, fact: MessageFact, target: TargetColumns): Insertable<MessagesTable> {
  const { content } = fact
  const id = newId('msg_')
  return {
    id,
    ...target,
    type: content.type,
    body: content.body ?? null,
    timestamp: fact.timestamp,
    ack: fact.ref.fromMe ? (fact.ack ?? null) : null,
    error: null,
    ...(fact.sequence !== undefined && { sequence: fact.sequence }),
    push_name: fact.pushName ?? null,
    quoted_id: content.quoted?.id ?? null,
    content: JSON.stringify(content),
    edited_at: null,
    revoked_by: null,
    wire: fact.wire ? ingest.secrets.sealBytes(fact.wire, wireSeal(id)) : null,
    created_at: ingest.now,
    updated_at: ingest.now,
  }
}

async function resolveWaiting(
  ingest: Ingest,
  fact: MessageFact,
  target: TargetColumns,
): Promise<MessageRow | undefined> {
  if (fact.undecrypted) return undefined
  const known = await messageAt(ingest.tx.db, target)
  if (known?.type !== 'waiting' || known.revoked_by !== null) return undefined
  const { type, body, quoted_id, content, push_name } = newRow(ingest, fact, target)
  const wire = fact.wire ? ingest.secrets.sealBytes(fact.wire, wireSeal(known.id)) : null
  return patchMessage(ingest.tx.db, known.id, {
    type,
    body: body ?? null,
    quoted_id: quoted_id ?? null,
    content,
    push_name: push_name ?? null,
    wire,
    updated_at: ingest.now,
  })
}

/** The chat moves up; others' messages count as unread, each once, until ours or the phone says otherwise. */
async function moveChat(ingest: Ingest, chat: ChatRow, fact: MessageFact, added: boolean): Promise<ChatRow> {
  const counts = added && fact.source !== 'history' && !fact.ref.fromMe && fact.content.type !== 'system'
  const read = fact.source !== 'history' && fact.ref.fromMe
  // a chat that its owner marked as unread counts from nothing
  const unread = read ? 0 : counts ? Math.max(0, chat.unread_count) + 1 : chat.unread_count
  const moved = await patchChat(ingest.tx.db, chat.id, {
    last_message_at: Math.max(chat.last_message_at ?? 0, fact.timestamp),
    unread_count: unread,
    removed: 0,
    updated_at: ingest.now,
  })
  return moved ?? chat
}
