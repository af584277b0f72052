import type { Core } from '../area.js'
import { validationError } from '../http/problems.js'
import { newId } from '../storage/ids.js'
import { type ChatRow, patchChat } from '../storage/repositories/chats.js'
import { insertMessage, type MessageRow } from '../storage/repositories/messages.js'
import { addPollDeadline } from '../storage/repositories/poll-deadlines.js'
import type { SessionRow } from '../storage/repositories/sessions.js'
import type { Tx } from '../storage/unit-of-work.js'
import { lockSession } from '../storage/session-lock.js'
import type { WhatsappEngine } from '../whatsapp/engine.js'
import { ACK } from '../whatsapp/facts.js'
import type { ChatAddress } from '../whatsapp/jid.js'
import { openChat } from './chats-address.js'
import { announceChat, announceRekeyed } from './chats-ingest.js'
import { messagePayload } from './messages-events.js'
import { announce, type Ingest } from './messages-ingest-context.js'
import { wireSeal } from './messages-wire.js'
import type { ComposedMessage } from './outbound-compose.js'
import { scopeOf } from './sessions-scope.js'

interface Deps extends Pick<Core, 'clock' | 'secrets'> {
  readonly engine: WhatsappEngine
}

/** What a transaction that stores messages of ours works with. */
export function outgoing({ clock, secrets }: Pick<Deps, 'clock' | 'secrets'>, tx: Tx, session: SessionRow): Ingest {
  return {
    tx,
    session: scopeOf(session),
    now: clock.now(),
    secrets,
    openVote: () => undefined,
    wantedGroups: new Set(),
    historyChats: new Set(),
    mergedChats: new Set(),
  }
}

/** Stores a message of ours as pending, under the id chosen for it, and announces it. */
export async function storeOutgoing(
  { engine, secrets }: Deps,
  ingest: Ingest,
  address: ChatAddress,
  { waMessageId, facts, content, bytes }: ComposedMessage,
  id = newId('msg_'),
): Promise<MessageRow> {
  const { tx, now } = ingest
  await lockSession(tx.db, ingest.session.id)
  const opened = await openChat(tx, ingest.session.id, address, now)
  if (!opened) throw validationError(['body.to: not somebody to write to'])
  await announceRekeyed(ingest, opened.rekeyed)
  // WhatsApp counts in seconds: an answer within the same second must not come before what it answers
  const at = Math.floor(now / 1000) * 1000
  const row = await insertMessage(tx.db, {
    id,
    session_id: ingest.session.id,
    chat_id: opened.chat.id,
    wa_message_id: waMessageId,
    from_me: 1,
    sender_id: 0,
    type: facts.type,
    body: facts.body ?? null,
    timestamp: at,
    ack: ACK.pending,
    error: null,
    push_name: null,
    quoted_id: facts.quoted?.id ?? null,
    content: JSON.stringify(facts),
    edited_at: null,
    revoked_by: null,
    // with a file its protobuf is complete only when that is uploaded
    wire: bytes ? null : secrets.sealBytes(engine.encode(content), wireSeal(id)),
    created_at: now,
    updated_at: now,
  })
  if (!row) throw new Error('a message id was chosen twice')
  if (facts.poll?.endTime !== undefined)
    await addPollDeadline(tx.db, { message_id: id, session_id: row.session_id, ends_at: facts.poll.endTime })
  const chat = await moveUp(tx, opened.chat, at, now)
  if (opened.chat.last_message_at === null) await announceChat(ingest, chat, 'created')
  announce(ingest, 'message.from_me', await messagePayload(ingest, chat, row), at)
  return row
}

async function moveUp(tx: Tx, chat: ChatRow, at: number, now: number): Promise<ChatRow> {
  const moved = await patchChat(tx.db, chat.id, {
    last_message_at: Math.max(chat.last_message_at ?? 0, at),
    unread_count: 0,
    removed: 0,
    updated_at: now,
  })
  return moved ?? chat
}
