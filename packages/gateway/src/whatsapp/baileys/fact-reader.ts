import type { BaileysEventMap, WAMessage } from 'baileys'
import type { Fact } from '../facts.js'
import { normalizeJid, personFrom } from '../jid.js'
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
  return {
    'messages.upsert': (upsert) =>
      tell(upsert.messages.flatMap((message) => readUpsert(message, upsert.type, reading))),
    'messages.update': (updates) => tell(readMessageUpdates(updates, now())),
    'message-receipt.update': (updates) => tell(readReceipts(updates, now())),
    'messaging-history.set': (chunk) => tell(readHistory(chunk, self(), now())),
    'chats.upsert': (chats) => tell(readChats(chats, 'update')),
    'chats.update': (chats) => tell(readChats(chats, 'update')),
    'chats.delete': (jids) => tell(readDeletedChats(jids)),
    'contacts.upsert': (contacts) => tell(readContacts(contacts)),
    'contacts.update': (contacts) => tell(readContacts(contacts)),
    'lid-mapping.update': ({ lid, pn }) => tell(readMapping(lid, pn)),
    'groups.upsert': (groups) => tell(groups.flatMap(readGroup)),
    'groups.update': (groups) => tell(groups.flatMap(readGroup)),
    'group-participants.update': (update) => tell(readParticipants(update, now())),
    'group.member-tag.update': (update) => tell(readTag(update, now())),
    'presence.update': (update) => tell(readPresence(update)),
    call: (calls) => tell(readCalls(calls)),
  }
}

function readUpsert(message: WAMessage, type: string, { journal, self, now }: FactReading): readonly Fact[] {
  const { id, fromMe, participant, remoteJid } = message.key
  const identity = [id ?? '', fromMe === true, participant ?? remoteJid] as const
  const source = type === 'append' ? 'offline' : 'live'
  const sequence = journal.sequenceOf(...identity)
  const facts = readMessage(message, { source, self: self(), now: now(), sequence })
  const entry = journal.entryOf(...identity)
  if (entry === undefined) return facts
  journal.settled(entry)
  return [...facts, { kind: 'settled', stanza: entry }]
}

function readTag(update: BaileysEventMap['group.member-tag.update'], now: number): readonly Fact[] {
  const group = normalizeJid(update.groupId)
  const member = personFrom([update.participant, update.participantAlt])
  const tag = text(update.label, 256)
  const at = whole(update.messageTimestamp)
  return group && member && tag ? [{ kind: 'member-tag', group, member, tag, at: at ? at * 1000 : now }] : []
}
