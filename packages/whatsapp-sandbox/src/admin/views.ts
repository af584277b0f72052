import { foldChats, type ChatMessage, type ChatView } from '../phones/chat-view.js'
import { detailsOf } from '../phones/message-details.js'
import type { Connections } from '../server/connections.js'
import type { PresenceDesk } from '../server/presence.js'
import type { World } from '../server/world.js'
import type { MessageRecord } from '../storage/message-log.js'
import type { GroupRecord, PhoneRecord } from '../storage/sandbox-state.js'
import { lidJid, phoneJid } from '../wire/jid.js'

/** The JSON of a phone, without its chats. */
export function phoneView(world: World, connections: Connections, phone: PhoneRecord) {
  return {
    id: phone.number,
    number: phone.number,
    jid: phoneJid(phone.number),
    lid: lidJid(phone.lid),
    name: phone.name,
    pushName: phone.pushName,
    about: phone.about,
    contacts: phone.contacts,
    blocked: world.state.phones.filter(({ lid }) => phone.blocked.includes(lid)).map(({ number }) => number),
    picture: phone.picture ?? null,
    privacy: phone.privacy ?? {},
    refusal: phone.refusal,
    devices: phone.companions.map((companion) => {
      const connection = connections.of(phone, companion.device)
      return {
        device: companion.device,
        jid: phoneJid(phone.number, companion.device),
        lid: lidJid(phone.lid, companion.device),
        platform: companion.platform,
        linkedAt: companion.linkedAt,
        lastSeenAt: companion.lastSeenAt,
        connected: connection !== undefined,
        available: connection?.available ?? false,
        queued: companion.queue.length,
        preKeys: companion.preKeys.length,
      }
    }),
    groups: world.groupsOf(phone.number).map((group) => group.id),
  }
}

const MESSAGES_PER_CHAT = 500

/** The JSON of a phone with its chats; when one chat is named, the others carry only their last message. */
export function phoneDetail(
  world: World,
  connections: Connections,
  presence: PresenceDesk,
  phone: PhoneRecord,
  openChat?: string,
) {
  const records = world.messages.records.filter((record) => record.members.includes(phone.number))
  return {
    ...phoneView(world, connections, phone),
    chats: foldChats(world, phone, records).map((chat) => ({
      ...chatView(chat, openChat === undefined || chat.id === openChat ? MESSAGES_PER_CHAT : 1),
      ...presence.seen(phone, chat.id),
    })),
  }
}

function chatView(chat: ChatView, limit: number) {
  const { messages, ...summary } = chat
  return { ...summary, messages: messages.slice(-limit).map(chatMessageView) }
}

function chatMessageView({ record, reactions, editedText, revoked, votes }: ChatMessage) {
  return {
    ...messageView(record),
    text: revoked ? '' : (editedText ?? record.text),
    edited: editedText !== undefined,
    revoked,
    reactions,
    ...(votes.length > 0 && { votes }),
  }
}

/** The JSON of a message; without its protobuf. */
export function messageView(record: MessageRecord) {
  const { content, ...rest } = record
  return { ...rest, readable: content.length > 0, ...detailsOf(record) }
}

/** The JSON of a group. */
export function groupView(world: World, group: GroupRecord) {
  const { retiredCodes: _, ...shown } = group
  return {
    ...shown,
    members: group.members.map((member) => {
      const { lid, pushName } = world.requirePhone(member.number)
      return { ...member, lid: lidJid(lid), jid: phoneJid(member.number), pushName }
    }),
  }
}
