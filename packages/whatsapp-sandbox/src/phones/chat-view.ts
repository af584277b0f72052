import type { World } from '../server/world.js'
import type { MessageRecord } from '../storage/message-log.js'
import type { ChatFlags, GroupNote, PhoneRecord } from '../storage/sandbox-state.js'
import { isShared, lidJid, STATUS_JID } from '../wire/jid.js'
import { type PollVote, votesOf } from './poll-votes.js'

/** A message as a person sees it: with its reactions, its newest text, or as taken back. */
export interface ChatMessage {
  readonly record: MessageRecord
  readonly reactions: readonly { readonly number: string; readonly emoji: string; readonly at: number }[]
  readonly editedText: string | undefined
  readonly revoked: boolean
  /** In a poll: who chose what. */
  readonly votes: readonly PollVote[]
}

/** A chat on a phone. */
export interface ChatView {
  /** The other person's number or the group's id. */
  readonly id: string
  readonly jid: string
  readonly group: boolean
  readonly title: string
  readonly savedName: string
  readonly lastAt: number
  /** -1: marked as unread by the owner. */
  readonly unread: number
  readonly flags: Omit<ChatFlags, 'deletedUpTo'>
  /** What happened in a group besides messages, oldest first. */
  readonly notes: readonly GroupNote[]
  /** Oldest first. */
  readonly messages: readonly ChatMessage[]
}

/** The chats of a phone, newest first, made from its messages: later messages that change earlier ones are applied. */
export function foldChats(world: World, phone: PhoneRecord, records: readonly MessageRecord[]): ChatView[] {
  const byChat = new Map<string, MessageRecord[]>()
  for (const group of world.groupsOf(phone.number)) byChat.set(group.id, [])
  for (const record of records) {
    const id = record.group ? record.to : record.from === phone.number ? record.to : record.from
    if (record.sequence <= (phone.chatFlags?.[id]?.deletedUpTo ?? 0)) continue
    const list = byChat.get(id) ?? []
    byChat.set(id, list)
    list.push(record)
  }
  return [...byChat].map(([id, list]) => viewOf(world, phone, id, list)).sort((a, b) => b.lastAt - a.lastAt)
}

function viewOf(world: World, phone: PhoneRecord, id: string, records: readonly MessageRecord[]): ChatView {
  const group = world.group(id)
  const peer = group ? undefined : world.phone(id)
  const savedName = phone.contacts[id] ?? ''
  const messages = foldMessages(world, records)
  const { deletedUpTo: _, ...flags } = phone.chatFlags?.[id] ?? {}
  const unread = messages.filter(({ record, revoked }) => isUnread(record, phone) && !revoked).length
  return {
    id,
    jid: peer ? lidJid(peer.lid) : id,
    group: isShared(id),
    title: id === STATUS_JID ? 'Status' : (group?.subject ?? (savedName || peer?.pushName || `+${id}`)),
    savedName,
    lastAt: records.at(-1)?.at ?? group?.createdAt ?? 0,
    unread: unread === 0 && flags.markedUnread ? -1 : unread,
    flags,
    notes: group?.notes ?? [],
    messages,
  }
}

/** Whether a phone's owner has still to read a message. */
export function isUnread(record: MessageRecord, phone: PhoneRecord): boolean {
  return record.from !== phone.number && !record.readBy.includes(phone.number)
}

function foldMessages(world: World, records: readonly MessageRecord[]): ChatMessage[] {
  const changes = new Map<string, MessageRecord[]>()
  for (const record of records)
    if (record.target !== undefined) changes.set(record.target, [...(changes.get(record.target) ?? []), record])
  return records
    .filter((record) => record.target === undefined && record.kind !== 'tag' && record.content.length > 0)
    .map((record) => {
      const mine = changes.get(record.id) ?? []
      return {
        record,
        reactions: newestReactions(mine),
        editedText: mine.findLast((change) => change.kind === 'edit' && change.from === record.from)?.text,
        revoked: mine.some((change) => change.kind === 'revoke' && mayRevoke(world, record, change.from)),
        votes: record.kind === 'poll' ? votesOf(world, record, mine) : [],
      }
    })
}

/** Authors take back what is theirs, admins of a group what anybody wrote there. */
function mayRevoke(world: World, record: MessageRecord, number: string): boolean {
  if (number === record.from) return true
  const member = record.group ? world.group(record.to)?.members.find((one) => one.number === number) : undefined
  return member !== undefined && member.role !== 'member'
}

function newestReactions(changes: readonly MessageRecord[]): ChatMessage['reactions'] {
  const byNumber = new Map<string, MessageRecord>()
  for (const change of changes) if (change.kind === 'reaction') byNumber.set(change.from, change)
  return [...byNumber.values()]
    .filter((change) => change.text !== '')
    .map((change) => ({ number: change.from, emoji: change.text, at: change.at }))
}
