import type { components } from '@waygate/sdk'
import { bestName, type PersonRow } from '../storage/repositories/people.js'
import {
  type MessageRow,
  type ReactionRow,
  reactionsOf,
  type VoteRow,
  votesOf,
} from '../storage/repositories/messages.js'
import type { ChatRow } from '../storage/repositories/chats.js'
import type { Db } from '../storage/repositories/sessions.js'
import { ACK, type ContentFacts } from '../whatsapp/facts.js'
import { personFrom, type PersonIds } from '../whatsapp/jid.js'
import { loadPeople, type People } from './messages-names.js'
import { eventView, pollTally, reactionViews, systemNotice } from './messages-parts-view.js'
import { isOwn, ownJid, type SessionScope } from './sessions-scope.js'

export type Message = components['schemas']['Message']
export type MessageStatus = components['schemas']['MessageStatus']

const STATUS: readonly MessageStatus[] = ['failed', 'pending', 'sent', 'delivered', 'read', 'played']

/** The word for a delivery level. */
export function statusOf(ack: number): MessageStatus {
  return STATUS[ack] ?? 'sent'
}

/** `messages.error` of a message that was handed to WhatsApp and whose answer was lost. */
export const OUTCOME_UNKNOWN = 'outcome_unknown'

/** How far a message of ours has come. */
export function statusOfRow(row: Pick<MessageRow, 'ack' | 'error'>): MessageStatus {
  const ack = row.ack ?? ACK.pending
  return ack === ACK.pending && row.error === OUTCOME_UNKNOWN ? 'unknown' : statusOf(ack)
}

/** What rows of one chat are shown with. */
export interface MessageSurroundings {
  readonly session: SessionScope
  readonly chatJid: string
  readonly people: People
  readonly reactions: readonly ReactionRow[]
  readonly votes: readonly VoteRow[]
}

/** Messages of one chat as the contract shows them, in the order given. */
export async function messageViews(
  db: Db,
  session: SessionScope,
  chat: ChatRow,
  rows: readonly MessageRow[],
): Promise<Message[]> {
  const surroundings = await surroundingsOf(db, session, chat, rows)
  return rows.map((row) => messageView(row, surroundings))
}

/** Loads what these rows are shown with. */
export async function surroundingsOf(
  db: Db,
  session: SessionScope,
  chat: ChatRow,
  rows: readonly MessageRow[],
): Promise<MessageSurroundings> {
  const waIds = rows.map((row) => row.wa_message_id)
  const [reactions, votes] = [await reactionsOf(db, chat.id, waIds), await votesOf(db, chat.id, waIds)]
  const ids = [...rows.map((row) => row.sender_id), ...reactions.map((row) => row.person_id)].filter((id) => id !== 0)
  const wire = rows.flatMap((row) => [...personsIn(contentOf(row)), ...revokers(row)])
  const people = await loadPeople(db, session.id, ids, wire)
  return { session, chatJid: chat.jid, people, reactions, votes }
}

/** The parts of a message as they were stored. */
export function contentOf(row: MessageRow): ContentFacts {
  return JSON.parse(row.content) as ContentFacts
}

function personsIn(content: ContentFacts): readonly PersonIds[] {
  const { quoted, mentions, system } = content
  return [quoted?.sender, system?.actor, ...(mentions ?? []), ...(system?.targets ?? [])].filter(
    (person): person is PersonIds => person !== undefined,
  )
}

/** One message as the contract shows it. */
export function messageView(row: MessageRow, around: MessageSurroundings): Message {
  const content = contentOf(row)
  const reactions = reactionViews(row, around)
  const deleted = row.revoked_by !== null
  return {
    id: row.id,
    sessionId: row.session_id,
    waMessageId: row.wa_message_id,
    chatJid: around.chatJid,
    fromMe: row.from_me === 1,
    direction: row.from_me === 1 ? 'out' : 'in',
    type: row.type,
    hasMedia: content.media !== undefined,
    edited: row.edited_at !== null,
    deleted,
    timestamp: row.timestamp,
    createdAt: row.created_at,
    sequence: row.sequence,
    ...senderOf(row, around),
    ...(row.body !== null && { body: row.body }),
    ...(row.ack !== null && { status: statusOfRow(row), ackLevel: row.ack }),
    ...(row.error !== null && { error: row.error }),
    ...(row.edited_at !== null && { editedAt: row.edited_at }),
    ...revokerOf(row, around),
    ...(reactions.length > 0 && { reactions }),
    ...partsOf(row, content, around),
  }
}

/** Who deleted a message: told by the id that was known then, shown by the one known now. */
function revokers(row: MessageRow): readonly PersonIds[] {
  const person = personFrom([row.revoked_by])
  return person ? [person] : []
}

function revokerOf(row: MessageRow, { people, session }: MessageSurroundings): Partial<Message> {
  const [person] = revokers(row)
  const revokedBy = row.revoked_by === 'me' ? ownJid(session) : (person && people.jid(person)) || row.revoked_by
  return revokedBy ? { revokedBy } : {}
}

function partsOf(row: MessageRow, content: ContentFacts, around: MessageSurroundings): Partial<Message> {
  const { media, quoted, mentions, poll, event, location, contacts, system, album, unknownKind } = content
  const mentionJids = (mentions ?? [])
    .map((person) => around.people.jid(person))
    .filter((jid): jid is string => jid !== undefined)
  return {
    ...(media && {
      media: {
        ...(media.mimetype !== undefined && { mimetype: media.mimetype }),
        ...(media.filename !== undefined && { filename: media.filename }),
        ...(media.size !== undefined && { size: media.size }),
        ...(media.seconds !== undefined && { seconds: media.seconds }),
        ...(media.pages !== undefined && { pages: media.pages }),
      },
    }),
    ...(quoted && { quotedMessageId: quoted.id, quoted: quotedView(quoted, around) }),
    ...(mentionJids.length > 0 && { mentions: mentionJids, mentionNames: mentionNames(mentions ?? [], around) }),
    ...(poll && { poll: pollTally(row, poll, around.votes) }),
    ...(location && {
      location: {
        latitude: location.latitude,
        longitude: location.longitude,
        ...(location.name !== undefined && { name: location.name }),
        ...(location.address !== undefined && { address: location.address }),
        ...(location.live && { live: true }),
      },
    }),
    ...(contacts && { contacts: contacts.map((card) => ({ ...card })) }),
    ...(event && { event: eventView(row, event, around.votes) }),
    ...(system && { system: systemNotice(system, around) }),
    ...(unknownKind !== undefined && { system: { kind: 'other' as const, text: unknownKind } }),
    ...(album && { album: { ...album } }),
    ...(content.viewOnce && { viewOnce: true }),
    ...(content.forwarded !== undefined && { forwarded: true }),
  }
}

function quotedView(
  quoted: NonNullable<ContentFacts['quoted']>,
  around: MessageSurroundings,
): NonNullable<Message['quoted']> {
  const jid = quoted.sender && around.people.jid(quoted.sender)
  const name = quoted.sender && around.people.name(quoted.sender)
  const mine = quoted.sender !== undefined && isOwn(quoted.sender, around.session)
  return {
    waMessageId: quoted.id,
    type: quoted.type,
    fromMe: mine,
    ...(jid !== undefined && { senderJid: jid }),
    ...(name !== undefined && !mine && { senderName: name }),
    ...(quoted.body !== undefined && { body: quoted.body }),
  }
}

function mentionNames(mentions: readonly PersonIds[], around: MessageSurroundings): Record<string, string> {
  const names: [string, string][] = []
  for (const person of mentions) {
    const name = around.people.name(person)
    // the text carries the id that the author used, the list the canonical one: a name is found by either
    for (const jid of [person.lid, person.pn, around.people.jid(person)])
      if (name !== undefined && jid !== undefined) names.push([jid, name])
  }
  return Object.fromEntries(names)
}

function senderOf(row: MessageRow, around: MessageSurroundings): Partial<Message> {
  if (row.from_me === 1) {
    const jid = ownJid(around.session)
    return jid === undefined ? {} : { senderJid: jid }
  }
  return senderFields(around.people.byId(row.sender_id), row.push_name)
}

/** Who wrote it, by the fallback order of names; the name they gave with the message comes last. */
export function senderFields(person: PersonRow | undefined, pushName: string | null): Partial<Message> {
  if (person === undefined) return pushName === null ? {} : { senderName: pushName }
  const name = bestName(person) ?? pushName ?? undefined
  return {
    senderJid: person.jid,
    ...(person.lid !== null && { senderLid: person.lid }),
    ...(name !== undefined && { senderName: name }),
  }
}
