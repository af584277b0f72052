import type { BaileysEventMap, Chat, Contact, GroupMetadata, GroupParticipant, WACallEvent } from 'baileys'
import {
  ACK,
  type Ack,
  type ChatChange,
  type Fact,
  type GroupChange,
  type MemberFacts,
  type PersonNames,
  type PresenceState,
} from '../../facts.js'
import { chatAddress, normalizeJid, personFrom } from '../../jid.js'
import { ackOf } from './message.js'
import { messageRef } from './message-ref.js'
import { name, present, secondsToMillis, text, whole } from './scalars.js'

/** Status changes of single messages; edits and revocations are read from their own messages instead. */
export function readMessageUpdates(updates: BaileysEventMap['messages.update'], now: number): readonly Fact[] {
  return updates.flatMap(({ key, update }): Fact[] => {
    const ack = ackOf(update.status)
    const target = messageRef(key)
    if (ack === undefined || target === undefined) return []
    // read on another device of ours
    if (!target.fromMe)
      return ack >= ACK.read ? [{ kind: 'chat' as const, chat: target.chat, change: { unread: 0 } }] : []
    const parameters: unknown = update.messageStubParameters
    const error =
      ack === ACK.failed ? (text(Array.isArray(parameters) ? parameters[0] : undefined, 100) ?? 'rejected') : undefined
    return [present({ kind: 'status' as const, target, ack, error, at: secondsToMillis(update.messageTimestamp, now) })]
  })
}

/** What single readers of a group message have done with it. */
export function readReceipts(updates: BaileysEventMap['message-receipt.update'], now: number): readonly Fact[] {
  return updates.flatMap(({ key, receipt }) => {
    const target = messageRef(key)
    const reader = personFrom([receipt.userJid])
    if (target === undefined || !target.fromMe || reader === undefined) return []
    const levels: [Ack, typeof receipt.readTimestamp][] = [
      [ACK.played, receipt.playedTimestamp],
      [ACK.read, receipt.readTimestamp],
      [ACK.delivered, receipt.receiptTimestamp],
    ]
    const [ack, at] = levels.find(([, time]) => whole(time)) ?? [ACK.delivered, undefined]
    return [{ kind: 'status' as const, target, ack, reader, at: secondsToMillis(at, now) }]
  })
}

/** Names and ids of persons. Groups and other chats that come as contacts give their name to the chat. */
export function readContacts(contacts: readonly Partial<Contact>[]): readonly Fact[] {
  return contacts.flatMap((contact): Fact[] => {
    const ids = personFrom([contact.id, contact.lid, contact.phoneNumber], contact.username)
    if (ids !== undefined) {
      const names: PersonNames = present({
        saved: name(contact.name),
        business: name(contact.verifiedName),
        push: name(contact.notify),
        username: name(contact.username),
      })
      return [{ kind: 'person', ids, names }, ...readPicture(contact)]
    }
    const chat = chatAddress(contact.id)
    const title = name(contact.name)
    return [
      ...(chat && title ? [{ kind: 'chat' as const, chat, change: { name: title } }] : []),
      ...readPicture(contact),
    ]
  })
}

/** WhatsApp says only that a picture is another one, or gone. */
function readPicture({ id, imgUrl }: Partial<Contact>): readonly Fact[] {
  const chat = chatAddress(id)
  if (chat === undefined || (imgUrl !== 'changed' && imgUrl !== 'removed')) return []
  return [{ kind: 'picture', chat, removed: imgUrl === 'removed' }]
}

/** Chats that were deleted on another device of ours. */
export function readDeletedChats(jids: readonly string[]): readonly Fact[] {
  return jids.flatMap((jid): Fact[] => {
    const chat = chatAddress(jid)
    return chat ? [{ kind: 'chat-removed', chat }] : []
  })
}

/** Where WhatsApp says "always". */
const FOR_EVER = Date.UTC(9999, 11, 31)

/** When muting ends: milliseconds in app state, seconds in history. */
function readMute(end: Chat['muteEndTime'], source: 'history' | 'update'): number | null | undefined {
  if (end === undefined) return undefined
  if (Number(end) === -1) return FOR_EVER
  const at = whole(end)
  return at ? (source === 'history' ? secondsToMillis(at, 0) : at) : null
}

/** Flags and counters of chats. Unread counts of single messages are ours to count, so only their clearing is taken. */
export function readChats(chats: readonly Partial<Chat>[], source: 'history' | 'update'): readonly Fact[] {
  return chats.flatMap((chat): Fact[] => {
    const address = chatAddress(chat.id, chat.pnJid ?? chat.lidJid)
    if (address === undefined) return []
    const mute = readMute(chat.muteEndTime, source)
    const marked = chat.unreadCount === -1 ? -1 : undefined
    const seen = chat.unreadCount === 0 || chat.unreadCount === null
    const change: ChatChange = present({
      name: address.kind === 'dm' ? undefined : name(chat.name),
      archived: chat.archived ?? undefined,
      pinned: chat.pinned === undefined ? undefined : Boolean(chat.pinned),
      unread: source === 'history' ? whole(chat.unreadCount) : seen ? 0 : marked,
      lastMessageAt:
        source === 'history'
          ? whole(chat.conversationTimestamp) && secondsToMillis(chat.conversationTimestamp, 0)
          : undefined,
    })
    const full = mute === undefined ? change : { ...change, mutedUntil: mute }
    const labels = address.kind === 'group' ? memberLabels(address.jid, chat) : []
    return Object.keys(full).length > 0 ? [{ kind: 'chat', chat: address, change: full }, ...labels] : [...labels]
  })
}

/** The names that members carry in a group, as history tells them. */
function memberLabels(group: string, chat: Partial<Chat>): readonly Fact[] {
  return (chat.participant ?? []).flatMap((one): Fact[] => {
    const person = personFrom([one.userJid])
    const tag = name(one.memberLabel?.label)
    return person && tag
      ? [{ kind: 'member-tag', group, member: person, tag, at: secondsToMillis(one.memberLabel?.labelTimestamp, 0) }]
      : []
  })
}

/** What is known of a group; the member list only when it is the whole one. */
export function readGroup(group: Partial<GroupMetadata>): readonly Fact[] {
  const jid = normalizeJid(group.id)
  if (!jid?.endsWith('@g.us')) return []
  const change: GroupChange = present({
    subject: name(group.subject),
    // a description that was taken away is named without a value
    description: 'desc' in group ? (text(group.desc, 4096) ?? '') : undefined,
    owner: personFrom([group.owner, group.ownerPn]),
    announce: group.announce,
    locked: group.restrict,
    createdAt: group.creation ? secondsToMillis(group.creation, 0) || undefined : undefined,
    members: group.participants?.map(member).filter((one): one is MemberFacts => one !== undefined),
    size: whole(group.size),
    inviteCode: group.participants === undefined ? text(group.inviteCode, 100) : undefined,
  })
  const by = personFrom([group.author, group.authorPn])
  return [present({ kind: 'group' as const, jid, change, by })]
}

function member(participant: GroupParticipant): MemberFacts | undefined {
  const person = personFrom([participant.id, participant.lid, participant.phoneNumber], participant.username)
  return person && { person, role: participant.admin ?? 'member' }
}

/** Members who came, left, or changed their role. */
export function readParticipants(update: BaileysEventMap['group-participants.update'], now: number): readonly Fact[] {
  const group = normalizeJid(update.id)
  if (!group || update.action === 'modify') return []
  const members = update.participants.map(member).filter((one): one is MemberFacts => one !== undefined)
  const by = personFrom([update.author, update.authorPn])
  return members.length === 0
    ? []
    : [present({ kind: 'members' as const, group, action: update.action, members, by, at: now })]
}

const PRESENCE: Readonly<Record<string, PresenceState>> = {
  available: 'available',
  unavailable: 'unavailable',
  composing: 'composing',
  recording: 'composing',
  paused: 'paused',
}

/** Who is online or typing. */
export function readPresence({ id, presences }: BaileysEventMap['presence.update']): readonly Fact[] {
  const chat = chatAddress(id)
  if (chat === undefined) return []
  return Object.entries(presences).flatMap(([jid, data]): Fact[] => {
    const from = personFrom([jid])
    const state = PRESENCE[data.lastKnownPresence]
    if (from === undefined || state === undefined) return []
    const lastSeen = whole(data.lastSeen)
    return [
      present({
        kind: 'presence' as const,
        chat,
        from,
        state,
        lastSeen: lastSeen ? lastSeen * 1000 : undefined,
        media: data.lastKnownPresence === 'recording' ? ('audio' as const) : undefined,
      }),
    ]
  })
}

/** Incoming calls as they are offered; the rest of a call's life is not ours. */
export function readCalls(calls: readonly WACallEvent[]): readonly Fact[] {
  return calls.flatMap((call): Fact[] => {
    const from = personFrom([call.from, call.callerPn])
    if (call.status !== 'offer' || from === undefined || !call.id) return []
    return [
      present({
        kind: 'call' as const,
        id: call.id,
        from,
        group: normalizeJid(call.groupJid),
        at: call.date.getTime(),
      }),
    ]
  })
}
