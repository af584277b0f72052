import { proto } from 'baileys'
import { deflateSync } from 'node:zlib'
import type { World } from '../server/world.js'
import type { MessageRecord } from '../storage/message-log.js'
import type { CompanionRecord, PhoneRecord } from '../storage/sandbox-state.js'
import { shownNumber } from '../server/profiles.js'
import { lidJid } from '../wire/jid.js'
import { foldChats, type ChatMessage, type ChatView } from './chat-view.js'

const CHATS_PER_CHUNK = 500
const MESSAGES_PER_CHAT = 200

/**
 * What a phone tells a companion about the past, right after linking: the names people call themselves, then all chats, in chunks that
 * travel inside the messages. Messages that are queued for the companion anyway are left out.
 */
export function historyFor(world: World, phone: PhoneRecord, companion: CompanionRecord): proto.IMessage[] {
  const self = lidJid(phone.lid, companion.device)
  const past = world.messages.records.filter(
    (record) => record.members.includes(phone.number) && record.deliveries[self] === undefined,
  )
  const chats = foldChats(world, phone, past)
  const pushnames = world.state.phones.map((person) => ({ id: lidJid(person.lid), pushname: person.pushName }))
  const mappings = world.state.phones.flatMap((person) => {
    const pnJid = shownNumber(person)
    return pnJid === undefined ? [] : [{ lidJid: lidJid(person.lid), pnJid }]
  })
  const chunks = Math.max(1, Math.ceil(chats.length / CHATS_PER_CHUNK))
  const conversations = Array.from({ length: chunks }, (_unused, index) => {
    const slice = chats.slice(index * CHATS_PER_CHUNK, (index + 1) * CHATS_PER_CHUNK)
    return notification(index === 0 ? 'INITIAL_BOOTSTRAP' : 'RECENT', {
      conversations: slice.map((chat) => conversation(world, phone, chat)),
      chunkOrder: index + 1,
      progress: Math.round(((index + 1) / chunks) * 100),
      ...(index === 0 && { phoneNumberToLidMappings: mappings }),
    })
  })
  return [notification('PUSH_NAME', { pushnames, progress: 100, chunkOrder: 0 }), ...conversations]
}

function notification(kind: 'PUSH_NAME' | 'INITIAL_BOOTSTRAP' | 'RECENT', content: proto.IHistorySync): proto.IMessage {
  const history = { ...content, syncType: proto.HistorySync.HistorySyncType[kind] }
  return {
    protocolMessage: {
      type: proto.Message.ProtocolMessage.Type.HISTORY_SYNC_NOTIFICATION,
      historySyncNotification: {
        syncType: proto.Message.HistorySyncType[kind],
        chunkOrder: history.chunkOrder ?? 0,
        progress: history.progress ?? 100,
        initialHistBootstrapInlinePayload: deflateSync(proto.HistorySync.encode(history).finish()),
      },
    },
  }
}

function conversation(world: World, phone: PhoneRecord, chat: ChatView): proto.IConversation {
  const messages = chat.messages.slice(-MESSAGES_PER_CHAT).reverse()
  const seconds = Math.floor(chat.lastAt / 1000)
  const common = {
    id: chat.jid,
    conversationTimestamp: seconds,
    lastMsgTimestamp: seconds,
    unreadCount: Math.max(0, chat.unread),
    markedAsUnread: chat.unread < 0,
    archived: chat.flags.archived === true,
    pinned: chat.flags.pinned ? seconds : 0,
    ...(chat.flags.mutedUntil !== undefined && { muteEndTime: muteSeconds(chat.flags.mutedUntil) }),
    messages: messages.map((message, index) => ({ message: info(world, phone, chat, message), msgOrderId: index })),
  }
  if (!chat.group)
    return {
      ...common,
      name: chat.savedName,
      lidJid: chat.jid,
      pnJid: shownNumber(world.requirePhone(chat.id)) ?? null,
    }
  const { Rank } = proto.GroupParticipant
  const ranks = { member: Rank.REGULAR, admin: Rank.ADMIN, superadmin: Rank.SUPERADMIN }
  const participant = world.requireGroup(chat.id).members.map((member) => ({
    userJid: lidJid(world.requirePhone(member.number).lid),
    rank: ranks[member.role],
    ...(member.tag && { memberLabel: { label: member.tag, labelTimestamp: seconds } }),
  }))
  return { ...common, name: chat.title, participant }
}

/** History counts in seconds, and has no negative number for "always". */
function muteSeconds(until: number): number {
  return until < 0 ? Date.UTC(9999, 11, 31) / 1000 : Math.floor(until / 1000)
}

function info(world: World, phone: PhoneRecord, chat: ChatView, message: ChatMessage): proto.IWebMessageInfo {
  const { record } = message
  const fromMe = record.from === phone.number
  const author = world.requirePhone(record.from)
  const participant = chat.group ? lidJid(author.lid) : undefined
  return {
    key: { remoteJid: chat.jid, fromMe, id: record.id, ...(participant && { participant }) },
    messageTimestamp: Math.floor(record.at / 1000),
    pushName: author.pushName,
    status: statusOf(record, fromMe),
    ...(participant && { participant }),
    ...(message.revoked
      ? { messageStubType: proto.WebMessageInfo.StubType.REVOKE }
      : {
          message:
            message.editedText === undefined
              ? proto.Message.decode(record.content)
              : { conversation: message.editedText },
        }),
    reactions: message.reactions.map(({ number, emoji, at }) => ({
      key: {
        remoteJid: chat.jid,
        fromMe: number === phone.number,
        id: record.id,
        participant: lidJid(world.requirePhone(number).lid),
      },
      text: emoji,
      senderTimestampMs: at,
    })),
  }
}

function statusOf(record: MessageRecord, fromMe: boolean): proto.WebMessageInfo.Status {
  const { Status } = proto.WebMessageInfo
  if (!fromMe || record.readBy.length > 0) return Status.READ
  return record.deliveredTo.length > 0 ? Status.DELIVERY_ACK : Status.SERVER_ACK
}
