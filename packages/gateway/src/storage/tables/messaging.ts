import type { Generated } from 'kysely'
import type { SessionReason, SessionStatus } from '../../whatsapp/reasons.js'

/** Tables of sessions, chats, messages, contacts and groups. Times are epoch milliseconds, flags 0 or 1, unless said otherwise. */
export interface MessagingTables {
  sessions: SessionsTable
  session_credentials: SessionCredentialsTable
  session_keys: SessionKeysTable
  session_stanzas: SessionStanzasTable
  people: PeopleTable
  person_aliases: PersonAliasesTable
  chats: ChatsTable
  messages: MessagesTable
  message_reactions: MessageReactionsTable
  message_receipts: MessageReceiptsTable
  message_votes: MessageVotesTable
  message_amendments: MessageAmendmentsTable
  groups: GroupsTable
  group_members: GroupMembersTable
  send_requests: SendRequestsTable
}

export interface SessionsTable {
  id: string
  organization_id: string
  gateway_id: string
  label: string | null
  status: SessionStatus
  reason: SessionReason | null
  /** When status or reason last changed. */
  since: number
  next_retry_at: number | null
  restricted_until: number | null
  /** 1: the session wants a connection and comes back by itself after a restart of the gateway. */
  wanted: number
  is_admin_session: number
  auto_read: number
  presence_typing: number
  rate_per_min: number
  rate_per_hour: number
  wa_jid: string | null
  wa_lid: string | null
  phone_number: string | null
  created_at: number
  created_by_user_id: string | null
  updated_at: number
  last_connected_at: number | null
  last_inbound_at: number | null
  last_outbound_at: number | null
  latency_ms: number | null
  reconnects: number
  decrypt_failures: number
  /** Percent of the history that was read; null when the phone has not said. */
  sync_progress: number | null
}

/** The device's credentials, sealed. */
export interface SessionCredentialsTable {
  session_id: string
  sealed: Buffer
  updated_at: number
}

/** Signal keys and ratchets, sealed one by one. */
export interface SessionKeysTable {
  session_id: string
  kind: string
  key_id: string
  sealed: Buffer
}

/** Messages whose ratchet has advanced but which are not in `messages` yet: stanza and decrypted content, sealed. */
export interface SessionStanzasTable {
  session_id: string
  stanza_key: string
  sealed: Buffer
  attempts: number
  created_at: number
}

/** One person as one session knows them, whatever the number of ids. */
export interface PeopleTable {
  id: Generated<number>
  session_id: string
  /** LID when known, else the phone JID; what the contract calls the contact's canonical id. */
  jid: string
  lid: string | null
  pn: string | null
  username: string | null
  saved_name: string | null
  business_name: string | null
  push_name: string | null
  /** Lower-cased names and number, for search. */
  search: string
  /** 1: there is a direct chat. */
  dm: number
  /** 1: the owner does not want to hear from them. */
  blocked: Generated<number>
  first_seen_at: number
  updated_at: number
}

/** Every JID that leads to a person, the ids of merged persons included. */
export interface PersonAliasesTable {
  session_id: string
  jid: string
  person_id: number
}

export interface ChatsTable {
  id: Generated<number>
  session_id: string
  jid: string
  type: string
  person_id: number | null
  name: string | null
  archived: number
  pinned: number
  muted_until: number | null
  unread_count: number
  last_message_at: number | null
  /** 1: emptied and hidden until the next message. */
  removed: number
  created_at: number
  updated_at: number
}

export interface MessagesTable {
  id: string
  session_id: string
  chat_id: number
  wa_message_id: string
  from_me: number
  /** The author's person id; 0 for our own messages and for chats without persons. */
  sender_id: number
  type: string
  body: string | null
  /** When it was sent, by the sender's server time. */
  timestamp: number
  /** 0 failed, 1 pending, 2 sent, 3 delivered, 4 read, 5 played; null for inbound messages. */
  ack: number | null
  error: string | null
  /** Orders the messages of one second; negative for what history told. */
  sequence: Generated<number>
  push_name: string | null
  quoted_id: string | null
  /** JSON of the parts that only some types have (media, quoted, poll, location, contacts, system ...). */
  content: string
  edited_at: number | null
  /** Who revoked it: a JID, or `me`; null while it stands. */
  revoked_by: string | null
  /** Sealed protobuf: what a retry or a poll vote needs; only for our own messages and polls. */
  wire: Buffer | null
  created_at: number
  updated_at: number
}

/** The message a reaction, receipt, vote or amendment speaks of; the row may not exist yet. */
export interface TargetColumns {
  session_id: string
  chat_id: number
  wa_message_id: string
  from_me: number
  sender_id: number
}

export interface MessageReactionsTable extends TargetColumns {
  /** 0: ourselves. */
  person_id: number
  emoji: string
  at: number
}

/** Per reader of a group message: the highest level reached. */
export interface MessageReceiptsTable extends TargetColumns {
  person_id: number
  ack: number
  at: number
}

export interface MessageVotesTable extends TargetColumns {
  person_id: number
  /** JSON array of option names. */
  options: string
  at: number
}

/** Edits, revocations and statuses that arrived before their message. */
export interface MessageAmendmentsTable extends TargetColumns {
  kind: string
  /** JSON of the fact. */
  fact: string
  at: number
}

export interface GroupsTable {
  id: Generated<number>
  session_id: string
  jid: string
  subject: string | null
  description: string | null
  owner_jid: string | null
  participant_count: number | null
  is_announce: number
  is_locked: number
  created_at_wa: number | null
  /** When the full member list was last read from WhatsApp. */
  read_at: number | null
  first_seen_at: number
  updated_at: number
}

export interface GroupMembersTable {
  id: Generated<number>
  session_id: string
  group_jid: string
  person_id: number
  role: string
  /** The label the member carries in this group; wins over `push_tag`. */
  tag: string | null
  /** The name the member last wrote under in this group. */
  push_tag: string | null
  /** 1: left or removed; kept for the names of old messages. */
  gone: number
  first_seen_at: number
  last_seen_at: number
}

/** Sends by idempotency key. */
export interface SendRequestsTable {
  session_id: string
  idempotency_key: string
  body_fingerprint: string
  outbox_id: string
  message_id: string
  created_at: number
  /** JSON of the first answer; null while there is none. */
  result: string | null
}
