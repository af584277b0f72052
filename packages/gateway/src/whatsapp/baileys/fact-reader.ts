import { type BaileysEventMap, proto, type WAMessage } from 'baileys'
import type { Fact } from '../facts.js'
import { normalizeJid, personFrom, type PersonIds } from '../jid.js'
import type { TapHandlers } from './event-tap.js'
import { readHistory, readMapping } from './normalize/history.js'
import { readMessage } from './normalize/message.js'
import type { Self } from './normalize/message-ref.js'
import { text, whole } from './normalize/scalars.js'
import {
  readCalls,
  readChats,
  readContacts,
  readDeletedChats,
  readGroup,
  readMessageUpdates,
  readParticipants,
  readPresence,
  readReceipts,
} from './normalize/updates.js'
import type { StanzaJournal } from './stanza-journal.js'

const { HistorySyncType } = proto.Message
/** The histories that a connection of ours reads; `FULL` is not asked for. */
const HISTORY_READ: ReadonlySet<number> = new Set([
  HistorySyncType.INITIAL_BOOTSTRAP,
  HistorySyncType.PUSH_NAME,
  HistorySyncType.RECENT,
  HistorySyncType.ON_DEMAND,
  HistorySyncType.NON_BLOCKING_DATA,
  HistorySyncType.INITIAL_STATUS_V3,
])

/** What the readers of one connection share. */
export interface FactReading {
  readonly journal: StanzaJournal
  readonly self: () => Self
  readonly now: () => number
  readonly facts: (facts: readonly Fact[]) => void
}

/** Turns every event that says something about chats, messages, people and groups into facts. */
export function factHandlers(reading: FactReading): TapHandlers {
  const { self, now } = reading
  const tell = (facts: readonly Fact[]) => {
    if (facts.length > 0) reading.facts(facts)
  }
  /** The entries of messages that are told, but whose history or keys are only now being read. */
  const unread = new Map<ReadLater, string>()
  const settleUnread = (what: ReadLater): readonly Fact[] => {
    const entry = unread.get(what)
    unread.delete(what)
    return entry === undefined ? [] : settle(reading.journal, entry)
  }
  return {
    'messages.upsert': (upsert) =>
      tell(
        upsert.messages.flatMap((message) => {
          const { facts, entry } = readUpsert(message, reading)
          if (entry === undefined) return facts
          const later = readLater(message)
          if (later === undefined) return [...facts, ...settle(reading.journal, entry)]
          unread.set(later, entry)
          return facts
        }),
      ),
    'creds.update': (update) => {
      if (update.myAppStateKeyId !== undefined) tell(settleUnread('keys'))
    },
    'messages.update': (updates) => tell(readMessageUpdates(updates, now())),
    'message-receipt.update': (updates) => tell(readReceipts(updates, now())),
    'messaging-history.set': (chunk) => tell([...readHistory(chunk, self(), now()), ...settleUnread('history')]),
    'chats.upsert': (chats) => tell(readChats(chats, 'update')),
    'chats.update': (chats) => tell(readChats(chats, 'update')),
    'chats.delete': (jids) => tell(readDeletedChats(jids)),
    'contacts.upsert': (contacts) => tell(readContacts(contacts)),
    'contacts.update': (contacts) => tell(readContacts(contacts)),
    'blocklist.set': ({ blocklist }) => tell([{ kind: 'blocklist', people: readPeople(blocklist) }]),
    'blocklist.update': ({ blocklist, type }) =>
      tell(readPeople(blocklist).map((person) => ({ kind: 'blocked', person, blocked: type === 'add' }))),
    'lid-mapping.update': ({ lid, pn }) => tell(readMapping(lid, pn)),
    'groups.upsert': (groups) => tell(groups.flatMap(readGroup)),
    'groups.update': (groups) => tell(groups.flatMap(readGroup)),
    'group-participants.update': (update) => tell(readParticipants(update, now())),
    'group.member-tag.update': (update) => tell(readTag(update, now())),
    'presence.update': (update) => tell(readPresence(update)),
    call: (calls) => tell(readCalls(calls)),
  }
}

/** Deletes a journal entry in the transaction that stores what is told with it. */
function settle(journal: StanzaJournal, entry: string): readonly Fact[] {
  journal.settled(entry)
  return [{ kind: 'settled', stanza: entry }]
}

const { APP_STATE_SYNC_KEY_SHARE } = proto.Message.ProtocolMessage.Type

type ReadLater = 'history' | 'keys'

/** What Baileys reads in a message after telling of it; one message at a time. */
function readLater({ message }: WAMessage): ReadLater | undefined {
  const protocol = message?.protocolMessage
  const syncType = protocol?.historySyncNotification?.syncType
  if (syncType != null) return HISTORY_READ.has(syncType) ? 'history' : undefined
  return protocol?.type === APP_STATE_SYNC_KEY_SHARE ? 'keys' : undefined
}

function readUpsert(
  message: WAMessage,
  { journal, self, now }: FactReading,
): { facts: readonly Fact[]; entry: string | undefined } {
  const { id, fromMe, participant, remoteJid } = message.key
  // in direct chats Baileys leaves an empty participant
  const identity = [id ?? '', fromMe === true, participant || remoteJid] as const
  const sequence = journal.sequenceOf(...identity)
  const facts = readMessage(message, { source: 'live', self: self(), now: now(), sequence })
  return { facts, entry: journal.entryOf(...identity) }
}

function readTag(update: BaileysEventMap['group.member-tag.update'], now: number): readonly Fact[] {
  const group = normalizeJid(update.groupId)
  const member = personFrom([update.participant, update.participantAlt])
  const tag = text(update.label, 256)
  const at = whole(update.messageTimestamp)
  return group && member && tag ? [{ kind: 'member-tag', group, member, tag, at: at ? at * 1000 : now }] : []
}

function readPeople(jids: readonly string[]): readonly PersonIds[] {
  return jids.flatMap((jid) => personFrom([jid]) ?? [])
}
