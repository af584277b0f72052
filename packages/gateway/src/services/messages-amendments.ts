import { createHash } from 'node:crypto'
import { chatById, type ChatRow } from '../storage/repositories/chats.js'
import { countMembers, memberOf } from '../storage/repositories/groups.js'
import {
  keepAmendment,
  messageAt,
  type MessageRow,
  patchMessage,
  raiseReceipt,
  setReaction,
} from '../storage/repositories/messages.js'
import { actionByWaId } from '../storage/repositories/outbox.js'
import type { PersonRow } from '../storage/repositories/people.js'
import type { TargetColumns } from '../storage/tables/messaging.js'
import { ACK, type Fact, type MessageRef } from '../whatsapp/facts.js'
import { openChat } from './chats-address.js'
import { announceRekeyed } from './chats-ingest.js'
import { personOf } from './contacts-ingest.js'
import { authorFields, messagePayload } from './messages-events.js'
import { announce, type Ingest } from './messages-ingest-context.js'
import { freeze, thawVote } from './messages-frozen.js'
import { castVote } from './messages-votes.js'
import { contentOf, statusOf } from './messages-view.js'

/** A fact that speaks of a message told before, or later: order is not promised. */
export type Amendment = Extract<Fact, { kind: 'reaction' | 'edit' | 'revoke' | 'vote' | 'status' }>

/** Applies what was said of a message, or keeps it until the message comes. */
export async function messageAmended(ingest: Ingest, fact: Amendment): Promise<void> {
  const opened = await openTarget(ingest, fact.target)
  if (opened === undefined) return
  const applied = await applyAmendment(ingest, opened.chat, opened.target, fact)
  if (!applied && !(await speaksOfAction(ingest, fact))) {
    const frozen = freeze(fact)
    await keepAmendment(ingest.tx.db, { ...opened.target, kind: keyOf(fact, frozen), fact: frozen, at: fact.at })
  }
}

/** Receipts for an edit or a reaction of ours: they speak of no message, now or later. */
async function speaksOfAction({ tx, session }: Ingest, { kind, target }: Amendment): Promise<boolean> {
  return kind === 'status' && target.fromMe && (await actionByWaId(tx.db, session.id, target.id)) !== undefined
}

/** Everything that was said is kept, each once: what outweighs what is decided when the message is there. */
function keyOf(fact: Amendment, frozen: string): string {
  return `${fact.kind}:${createHash('sha256').update(frozen).digest('base64url')}`
}

async function openTarget(
  ingest: Ingest,
  ref: MessageRef,
): Promise<{ chat: ChatRow; target: TargetColumns } | undefined> {
  const { tx, session, now } = ingest
  const opened = await openChat(tx, session.id, ref.chat, now)
  if (opened === undefined) return undefined
  await announceRekeyed(ingest, opened.rekeyed)
  const author =
    ref.fromMe || ref.sender === undefined ? undefined : (opened.person ?? (await personOf(ingest, ref.sender)))
  const target = {
    session_id: session.id,
    chat_id: opened.chat.id,
    wa_message_id: ref.id,
    from_me: ref.fromMe ? 1 : 0,
    sender_id: author?.id ?? 0,
  }
  return { chat: opened.chat, target }
}

/** @returns False when the message has not come yet and the fact must be kept. */
export async function applyAmendment(
  ingest: Ingest,
  chat: ChatRow,
  target: TargetColumns,
  fact: Fact,
): Promise<boolean> {
  if (fact.kind === 'reaction') return react(ingest, chat, target, fact)
  const row = await messageAt(ingest.tx.db, target)
  if (row === undefined) return false
  // what cannot be read yet cannot be edited or voted on either
  if (row.type === 'waiting' && (fact.kind === 'edit' || fact.kind === 'vote')) return false
  if (fact.kind === 'edit') await edit(ingest, chat, row, fact)
  if (fact.kind === 'revoke') await revoke(ingest, chat, row, fact)
  if (fact.kind === 'vote') await castVote(ingest, chat, row, target, thawVote(fact))
  if (fact.kind === 'status') await raise(ingest, chat, row, target, fact)
  return true
}

/** Reactions have rows of their own and wait for nothing. */
async function react(
  ingest: Ingest,
  chat: ChatRow,
  target: TargetColumns,
  fact: Extract<Fact, { kind: 'reaction' }>,
): Promise<true> {
  const by = fact.by === 'me' ? ('me' as const) : await personOf(ingest, fact.by)
  if (by === undefined) return true
  const changed = await setReaction(ingest.tx.db, {
    ...target,
    person_id: by === 'me' ? 0 : by.id,
    emoji: fact.emoji,
    at: fact.at,
  })
  // without an id of its own it came with history, which is announced as a whole
  if (changed && fact.id !== undefined) {
    announce(ingest, 'message.reaction', {
      waMessageId: fact.id,
      targetId: target.wa_message_id,
      chatJid: (await chatById(ingest.tx.db, chat.id))?.jid ?? chat.jid,
      fromMe: by === 'me',
      type: 'reaction',
      hasMedia: false,
      media: {},
      timestamp: fact.at,
      reaction: fact.emoji,
      ...authorFields(ingest, by),
    })
  }
  return true
}

async function edit(
  ingest: Ingest,
  chat: ChatRow,
  row: MessageRow,
  fact: Extract<Fact, { kind: 'edit' }>,
): Promise<void> {
  if (row.revoked_by !== null || !outweighs(fact, row)) return
  const { mentions } = fact.content
  const content = { ...contentOf(row), body: fact.content.body, mentions }
  const edited = await patchMessage(ingest.tx.db, row.id, {
    body: fact.content.body ?? null,
    content: JSON.stringify(content),
    edited_at: fact.at,
    updated_at: ingest.now,
  })
  if (edited)
    announce(
      ingest,
      'message.edited',
      { ...(await messagePayload(ingest, chat, edited)), targetId: row.wa_message_id },
      fact.at,
    )
}

/** The later edit stands; of two at one time the one that sorts last, so that both orders end alike. */
function outweighs({ at, content }: Extract<Fact, { kind: 'edit' }>, row: MessageRow): boolean {
  if (row.edited_at === null || row.edited_at < at) return true
  return row.edited_at === at && (row.body ?? '') < (content.body ?? '')
}

/** Authors delete their own messages, group admins everybody's; what anybody else asks for is not done. */
async function revoke(
  ingest: Ingest,
  chat: ChatRow,
  row: MessageRow,
  fact: Extract<Fact, { kind: 'revoke' }>,
): Promise<void> {
  if (row.revoked_by !== null) return
  const by = fact.by === undefined || fact.by === 'me' ? fact.by : await personOf(ingest, fact.by)
  if (typeof by === 'object' && !fact.vouched && !(await mayRevoke(ingest, chat, row, by))) return
  const revoked = await patchMessage(ingest.tx.db, row.id, {
    revoked_by: by === 'me' ? 'me' : (by?.jid ?? ''),
    body: null,
    content: JSON.stringify({ type: row.type }),
    edited_at: null,
    wire: null,
    updated_at: ingest.now,
  })
  if (!revoked) return
  const payload = await messagePayload(ingest, chat, revoked)
  announce(
    ingest,
    'message.revoked',
    { ...payload, targetId: row.wa_message_id, ...(by && authorFields(ingest, by)) },
    fact.at,
  )
}

async function mayRevoke({ tx, session }: Ingest, chat: ChatRow, row: MessageRow, by: PersonRow): Promise<boolean> {
  if (row.from_me === 0 && row.sender_id === by.id) return true
  if (chat.type !== 'group') return false
  const member = await memberOf(tx.db, session.id, chat.jid, by.id)
  return member !== undefined && member.role !== 'member'
}

/** A message goes up the levels, never down; in a group it reaches a level when everybody has. */
async function raise(
  ingest: Ingest,
  chat: ChatRow,
  row: MessageRow,
  target: TargetColumns,
  fact: Extract<Fact, { kind: 'status' }>,
): Promise<void> {
  const current = row.ack ?? ACK.pending
  if (row.from_me === 0 || current === ACK.failed) return
  const level = chat.type === 'group' && fact.reader ? await groupLevel(ingest, chat, target, fact) : fact.ack
  const failed = fact.ack === ACK.failed && current <= ACK.sent
  if (!failed && (level <= current || level === ACK.failed)) return
  const error = failed ? (fact.error ?? 'rejected') : null
  await patchMessage(ingest.tx.db, row.id, { ack: failed ? ACK.failed : level, error, updated_at: ingest.now })
  announce(
    ingest,
    'message.status',
    {
      chatJid: chat.jid,
      messageIds: [row.wa_message_id],
      status: statusOf(failed ? ACK.failed : level),
      timestamp: fact.at,
    },
    fact.at,
  )
}

async function groupLevel(
  ingest: Ingest,
  chat: ChatRow,
  target: TargetColumns,
  fact: Extract<Fact, { kind: 'status' }>,
): Promise<number> {
  const reader = fact.reader && (await personOf(ingest, fact.reader))
  if (!reader) return ACK.failed
  const levels = await raiseReceipt(ingest.tx.db, target, reader.id, fact.ack, fact.at)
  // ourselves are a member too, and send no receipts
  const others = Math.max(1, (await countMembers(ingest.tx.db, ingest.session.id, chat.jid)) - 1)
  const sorted = [...levels].sort((a, b) => b - a)
  return sorted[others - 1] ?? ACK.failed
}
