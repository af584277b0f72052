import type { Insertable, Selectable, Updateable } from 'kysely'
import type {
  MessageAmendmentsTable,
  MessageReactionsTable,
  MessagesTable,
  MessageVotesTable,
  TargetColumns,
} from '../tables/messaging.js'
import { nextSequence } from '../../sequence.js'
import type { Db } from './sessions.js'

export type MessageRow = Selectable<MessagesTable>
export type MessagePatch = Updateable<MessagesTable>
export type ReactionRow = Selectable<MessageReactionsTable>
export type VoteRow = Selectable<MessageVotesTable>

interface PersonalTarget extends TargetColumns {
  readonly person_id: number
}

const TARGET = ['session_id', 'chat_id', 'wa_message_id', 'from_me', 'sender_id'] as const

/** Stores a message, last of its second unless it says otherwise; `undefined` when one with the same chat, id, direction and author is there already. */
export async function insertMessage(db: Db, row: Insertable<MessagesTable>): Promise<MessageRow | undefined> {
  return db
    .insertInto('messages')
    .values({ ...row, sequence: row.sequence ?? nextSequence() })
    .onConflict((conflict) => conflict.columns([...TARGET]).doNothing())
    .returningAll()
    .executeTakeFirst()
}

export async function messageAt(db: Db, target: TargetColumns): Promise<MessageRow | undefined> {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('session_id', '=', target.session_id)
    .where('chat_id', '=', target.chat_id)
    .where('wa_message_id', '=', target.wa_message_id)
    .where('from_me', '=', target.from_me)
    .where('sender_id', '=', target.sender_id)
    .executeTakeFirst()
}

export async function patchMessage(db: Db, id: string, patch: MessagePatch): Promise<MessageRow | undefined> {
  return db.updateTable('messages').set(patch).where('id', '=', id).returningAll().executeTakeFirst()
}

/** Our own message by WhatsApp's id, in whatever chat. */
export async function ownMessage(db: Db, session: string, waId: string): Promise<MessageRow | undefined> {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('session_id', '=', session)
    .where('wa_message_id', '=', waId)
    .where('from_me', '=', 1)
    .executeTakeFirst()
}

export async function messageById(db: Db, id: string): Promise<MessageRow | undefined> {
  return db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Messages of a session by either kind of id; WhatsApp's is unique per chat and author only. */
export async function messagesNamed(db: Db, session: string, id: string): Promise<MessageRow[]> {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('session_id', '=', session)
    .where((eb) => eb.or([eb('id', '=', id), eb('wa_message_id', '=', id)]))
    .execute()
}

/** A message that an answer quotes, by either kind of id. */
export async function messageInChat(db: Db, chat: number, id: string): Promise<MessageRow | undefined> {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('chat_id', '=', chat)
    .where((eb) => eb.or([eb('id', '=', id), eb('wa_message_id', '=', id)]))
    .executeTakeFirst()
}

/** Where a message stands in its chat: timestamp, sequence, id. */
export type MessagePosition = readonly [number, number, string]

/** A page of one chat's messages, newest first, one more than `limit`. */
export async function messagesPage(
  db: Db,
  chat: number,
  page: { readonly limit: number; readonly before?: MessagePosition | undefined },
): Promise<MessageRow[]> {
  let query = db.selectFrom('messages').selectAll().where('chat_id', '=', chat)
  if (page.before !== undefined) {
    const [at, sequence, id] = page.before
    query = query.where((eb) =>
      eb.or([
        eb('timestamp', '<', at),
        eb.and([eb('timestamp', '=', at), eb('sequence', '<', sequence)]),
        eb.and([eb('timestamp', '=', at), eb('sequence', '=', sequence), eb('id', '<', id)]),
      ]),
    )
  }
  return query
    .orderBy('timestamp', 'desc')
    .orderBy('sequence', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute()
}

/** The newest message of each of these chats. */
export async function lastMessages(db: Db, chats: readonly number[]): Promise<ReadonlyMap<number, MessageRow>> {
  const found = new Map<number, MessageRow>()
  for (const chat of chats) {
    const [row] = await messagesPage(db, chat, { limit: 0 })
    if (row) found.set(chat, row)
  }
  return found
}

/** Unread messages of others in a chat, newest first: what a read receipt names. */
export async function latestInbound(db: Db, chat: number, limit: number): Promise<MessageRow[]> {
  if (limit <= 0) return []
  return db
    .selectFrom('messages')
    .selectAll()
    .where('chat_id', '=', chat)
    .where('from_me', '=', 0)
    .where('type', '!=', 'system')
    .orderBy('timestamp', 'desc')
    .orderBy('sequence', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/**
 * Sets or, with an empty emoji, removes a person's reaction; an older one never replaces a newer.
 * @returns Whether it changed anything.
 */
export async function setReaction(db: Db, reaction: Insertable<MessageReactionsTable>): Promise<boolean> {
  const known = await db
    .selectFrom('message_reactions')
    .select(['emoji', 'at'])
    .where((eb) => eb.and(personalKey(reaction)))
    .executeTakeFirst()
  if (known && !isLater({ at: known.at, value: known.emoji }, { at: reaction.at, value: reaction.emoji })) return false
  await db
    .insertInto('message_reactions')
    .values(reaction)
    .onConflict((conflict) =>
      conflict.columns([...TARGET, 'person_id']).doUpdateSet({ emoji: reaction.emoji, at: reaction.at }),
    )
    .execute()
  return (known?.emoji ?? '') !== reaction.emoji
}

/** Sets a person's vote; an older one never replaces a newer. @returns Whether it changed anything. */
export async function setVote(db: Db, vote: Insertable<MessageVotesTable>): Promise<boolean> {
  const known = await db
    .selectFrom('message_votes')
    .select(['options', 'at'])
    .where((eb) => eb.and(personalKey(vote)))
    .executeTakeFirst()
  if (known && !isLater({ at: known.at, value: known.options }, { at: vote.at, value: vote.options })) return false
  await db
    .insertInto('message_votes')
    .values(vote)
    .onConflict((conflict) =>
      conflict.columns([...TARGET, 'person_id']).doUpdateSet({ options: vote.options, at: vote.at }),
    )
    .execute()
  return known?.options !== vote.options
}

interface Said {
  readonly at: number
  readonly value: string
}

/** What was said at one time is settled by its text, so that both orders of arrival end alike. */
function isLater(known: Said, next: Said): boolean {
  return known.at < next.at || (known.at === next.at && known.value < next.value)
}

function personalKey({ session_id, chat_id, wa_message_id, from_me, sender_id, person_id }: PersonalTarget) {
  return { session_id, chat_id, wa_message_id, from_me, sender_id, person_id }
}

/** Reactions to these messages of one chat, oldest first; those taken back are left out. */
export async function reactionsOf(db: Db, chat: number, waIds: readonly string[]): Promise<ReactionRow[]> {
  if (waIds.length === 0) return []
  return db
    .selectFrom('message_reactions')
    .selectAll()
    .where('chat_id', '=', chat)
    .where('wa_message_id', 'in', [...new Set(waIds)])
    .where('emoji', '!=', '')
    .orderBy('at')
    .execute()
}

export async function votesOf(db: Db, chat: number, waIds: readonly string[]): Promise<VoteRow[]> {
  if (waIds.length === 0) return []
  return db
    .selectFrom('message_votes')
    .selectAll()
    .where('chat_id', '=', chat)
    .where('wa_message_id', 'in', [...new Set(waIds)])
    .execute()
}

/** Raises one reader's level on a group message. @returns how many readers have reached each level. */
export async function raiseReceipt(
  db: Db,
  target: TargetColumns,
  person: number,
  ack: number,
  at: number,
): Promise<readonly number[]> {
  await db
    .insertInto('message_receipts')
    .values({ ...target, person_id: person, ack, at })
    .onConflict((conflict) =>
      conflict
        .columns([...TARGET, 'person_id'])
        .doUpdateSet({ ack, at })
        .where('message_receipts.ack', '<', ack),
    )
    .execute()
  const rows = await db
    .selectFrom('message_receipts')
    .select('ack')
    .where('session_id', '=', target.session_id)
    .where('chat_id', '=', target.chat_id)
    .where('wa_message_id', '=', target.wa_message_id)
    .where('from_me', '=', target.from_me)
    .execute()
  return rows.map((row) => row.ack)
}

/** Keeps what was said of a message that has not come yet, once. */
export async function keepAmendment(db: Db, amendment: Insertable<MessageAmendmentsTable>): Promise<void> {
  await db
    .insertInto('message_amendments')
    .values(amendment)
    .onConflict((conflict) => conflict.columns([...TARGET, 'kind']).doNothing())
    .execute()
}

/** Takes out what was said of a message before it came. */
export async function takeAmendments(db: Db, target: TargetColumns): Promise<Selectable<MessageAmendmentsTable>[]> {
  return db
    .deleteFrom('message_amendments')
    .where('session_id', '=', target.session_id)
    .where('chat_id', '=', target.chat_id)
    .where('wa_message_id', '=', target.wa_message_id)
    .where('from_me', '=', target.from_me)
    .where('sender_id', '=', target.sender_id)
    .returningAll()
    .execute()
}

/** Messages of a chat of which something waits to be said. */
export async function awaitedTargets(db: Db, chat: number): Promise<TargetColumns[]> {
  return db
    .selectFrom('message_amendments as waiting')
    .innerJoin('messages', (join) =>
      join
        .onRef('messages.chat_id', '=', 'waiting.chat_id')
        .onRef('messages.wa_message_id', '=', 'waiting.wa_message_id')
        .onRef('messages.from_me', '=', 'waiting.from_me')
        .onRef('messages.sender_id', '=', 'waiting.sender_id'),
    )
    .select([
      'messages.session_id',
      'messages.chat_id',
      'messages.wa_message_id',
      'messages.from_me',
      'messages.sender_id',
    ])
    .distinct()
    .where('waiting.chat_id', '=', chat)
    .execute()
}
