import type { CreateTableBuilder, Kysely } from 'kysely'
import type { ColumnTypes } from '../column-types.js'
import type { Migration } from '../migrate.js'

/** Sessions with their sealed keys, and everything read from WhatsApp. */
export const messaging: Migration = {
  name: '002-messaging',
  async up(db, types) {
    await sessions(db, types)
    await people(db, types)
    await messages(db, types)
    await groups(db, types)
  },
}

async function sessions(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('id', types.id, (c) => c.primaryKey())
    .addColumn('organization_id', types.id, (c) => c.notNull())
    .addColumn('gateway_id', types.id, (c) => c.notNull())
    .addColumn('label', types.text)
    .addColumn('status', types.text, (c) => c.notNull())
    .addColumn('reason', types.text)
    .addColumn('since', types.millis, (c) => c.notNull())
    .addColumn('next_retry_at', types.millis)
    .addColumn('restricted_until', types.millis)
    .addColumn('wanted', types.flag, (c) => c.notNull())
    .addColumn('is_admin_session', types.flag, (c) => c.notNull())
    .addColumn('auto_read', types.flag, (c) => c.notNull())
    .addColumn('presence_typing', types.flag, (c) => c.notNull())
    .addColumn('rate_per_min', types.integer, (c) => c.notNull())
    .addColumn('rate_per_hour', types.integer, (c) => c.notNull())
    .addColumn('wa_jid', types.text)
    .addColumn('wa_lid', types.text)
    .addColumn('phone_number', types.text)
    .addColumn('created_at', types.millis, (c) => c.notNull())
    .addColumn('created_by_user_id', types.id)
    .addColumn('updated_at', types.millis, (c) => c.notNull())
    .addColumn('last_connected_at', types.millis)
    .addColumn('last_inbound_at', types.millis)
    .addColumn('last_outbound_at', types.millis)
    .addColumn('latency_ms', types.integer)
    .addColumn('reconnects', types.integer, (c) => c.notNull().defaultTo(0))
    .addColumn('decrypt_failures', types.integer, (c) => c.notNull().defaultTo(0))
    .execute()
  await db.schema.createIndex('sessions_by_organization').on('sessions').columns(['organization_id', 'id']).execute()
  await db.schema
    .createTable('session_credentials')
    .addColumn('session_id', types.id, (c) => c.primaryKey())
    .addColumn('sealed', types.bytes, (c) => c.notNull())
    .addColumn('updated_at', types.millis, (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('session_keys')
    .addColumn('session_id', types.id, (c) => c.notNull())
    .addColumn('kind', types.text, (c) => c.notNull())
    .addColumn('key_id', types.text, (c) => c.notNull())
    .addColumn('sealed', types.bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('session_keys_key', ['session_id', 'kind', 'key_id'])
    .execute()
  await db.schema
    .createTable('session_stanzas')
    .addColumn('session_id', types.id, (c) => c.notNull())
    .addColumn('stanza_key', types.text, (c) => c.notNull())
    .addColumn('sealed', types.bytes, (c) => c.notNull())
    .addColumn('attempts', types.integer, (c) => c.notNull().defaultTo(0))
    .addColumn('created_at', types.millis, (c) => c.notNull())
    .addPrimaryKeyConstraint('session_stanzas_key', ['session_id', 'stanza_key'])
    .execute()
}

async function people(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('people')
    .addColumn('id', types.serial, (c) => types.serialKey(c))
    .addColumn('session_id', types.id, (c) => c.notNull())
    .addColumn('jid', types.text, (c) => c.notNull())
    .addColumn('lid', types.text)
    .addColumn('pn', types.text)
    .addColumn('username', types.text)
    .addColumn('saved_name', types.text)
    .addColumn('business_name', types.text)
    .addColumn('push_name', types.text)
    .addColumn('search', types.text, (c) => c.notNull())
    .addColumn('dm', types.flag, (c) => c.notNull())
    .addColumn('first_seen_at', types.millis, (c) => c.notNull())
    .addColumn('updated_at', types.millis, (c) => c.notNull())
    .addUniqueConstraint('people_jid', ['session_id', 'jid'])
    .execute()
  await db.schema
    .createTable('person_aliases')
    .addColumn('session_id', types.id, (c) => c.notNull())
    .addColumn('jid', types.text, (c) => c.notNull())
    .addColumn('person_id', types.millis, (c) => c.notNull())
    .addPrimaryKeyConstraint('person_aliases_key', ['session_id', 'jid'])
    .execute()
  await db.schema.createIndex('person_aliases_by_person').on('person_aliases').column('person_id').execute()
  await db.schema
    .createTable('chats')
    .addColumn('id', types.serial, (c) => types.serialKey(c))
    .addColumn('session_id', types.id, (c) => c.notNull())
    .addColumn('jid', types.text, (c) => c.notNull())
    .addColumn('type', types.text, (c) => c.notNull())
    .addColumn('person_id', types.millis)
    .addColumn('name', types.text)
    .addColumn('archived', types.flag, (c) => c.notNull())
    .addColumn('pinned', types.flag, (c) => c.notNull())
    .addColumn('muted_until', types.millis)
    .addColumn('unread_count', types.integer, (c) => c.notNull())
    .addColumn('last_message_at', types.millis)
    .addColumn('removed', types.flag, (c) => c.notNull())
    .addColumn('created_at', types.millis, (c) => c.notNull())
    .addColumn('updated_at', types.millis, (c) => c.notNull())
    .addUniqueConstraint('chats_jid', ['session_id', 'jid'])
    .execute()
  await db.schema
    .createIndex('chats_by_time')
    .on('chats')
    .columns(['session_id', 'removed', 'last_message_at', 'id'])
    .execute()
}

async function messages(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('messages')
    .addColumn('id', types.id, (c) => c.primaryKey())
    .$call((table) => target(table, types))
    .addColumn('type', types.text, (c) => c.notNull())
    .addColumn('body', types.text)
    .addColumn('timestamp', types.millis, (c) => c.notNull())
    .addColumn('ack', types.integer)
    .addColumn('error', types.text)
    .addColumn('push_name', types.text)
    .addColumn('quoted_id', types.text)
    .addColumn('content', types.json, (c) => c.notNull())
    .addColumn('edited_at', types.millis)
    .addColumn('revoked_by', types.text)
    .addColumn('wire', types.bytes)
    .addColumn('created_at', types.millis, (c) => c.notNull())
    .addColumn('updated_at', types.millis, (c) => c.notNull())
    .addUniqueConstraint('messages_target', ['session_id', 'chat_id', 'wa_message_id', 'from_me', 'sender_id'])
    .execute()
  await db.schema.createIndex('messages_by_time').on('messages').columns(['chat_id', 'timestamp', 'id']).execute()
  await db.schema
    .createTable('message_reactions')
    .$call((table) => target(table, types))
    .addColumn('person_id', types.millis, (c) => c.notNull())
    .addColumn('emoji', types.text, (c) => c.notNull())
    .addColumn('at', types.millis, (c) => c.notNull())
    .addPrimaryKeyConstraint('message_reactions_key', [...TARGET, 'person_id'])
    .execute()
  await db.schema
    .createTable('message_receipts')
    .$call((table) => target(table, types))
    .addColumn('person_id', types.millis, (c) => c.notNull())
    .addColumn('ack', types.integer, (c) => c.notNull())
    .addColumn('at', types.millis, (c) => c.notNull())
    .addPrimaryKeyConstraint('message_receipts_key', [...TARGET, 'person_id'])
    .execute()
  await db.schema
    .createTable('message_votes')
    .$call((table) => target(table, types))
    .addColumn('person_id', types.millis, (c) => c.notNull())
    .addColumn('options', types.json, (c) => c.notNull())
    .addColumn('at', types.millis, (c) => c.notNull())
    .addPrimaryKeyConstraint('message_votes_key', [...TARGET, 'person_id'])
    .execute()
  await db.schema
    .createTable('message_amendments')
    .$call((table) => target(table, types))
    .addColumn('kind', types.text, (c) => c.notNull())
    .addColumn('fact', types.json, (c) => c.notNull())
    .addColumn('at', types.millis, (c) => c.notNull())
    .addPrimaryKeyConstraint('message_amendments_key', [...TARGET, 'kind'])
    .execute()
  await db.schema
    .createTable('send_requests')
    .addColumn('session_id', types.id, (c) => c.notNull())
    .addColumn('idempotency_key', types.text, (c) => c.notNull())
    .addColumn('body_hash', types.text, (c) => c.notNull())
    .addColumn('outbox_id', types.id, (c) => c.notNull())
    .addColumn('message_id', types.id, (c) => c.notNull())
    .addColumn('created_at', types.millis, (c) => c.notNull())
    .addPrimaryKeyConstraint('send_requests_key', ['session_id', 'idempotency_key'])
    .execute()
}

const TARGET = ['session_id', 'chat_id', 'wa_message_id', 'from_me', 'sender_id'] as const

type Target = (typeof TARGET)[number]

function target<T extends string, C extends string>(table: CreateTableBuilder<T, C>, types: ColumnTypes) {
  return table
    .addColumn('session_id', types.id, (c) => c.notNull())
    .addColumn('chat_id', types.millis, (c) => c.notNull())
    .addColumn('wa_message_id', types.text, (c) => c.notNull())
    .addColumn('from_me', types.flag, (c) => c.notNull())
    .addColumn('sender_id', types.millis, (c) => c.notNull()) as CreateTableBuilder<T, C | Target>
}

async function groups(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('groups')
    .addColumn('id', types.serial, (c) => types.serialKey(c))
    .addColumn('session_id', types.id, (c) => c.notNull())
    .addColumn('jid', types.text, (c) => c.notNull())
    .addColumn('subject', types.text)
    .addColumn('description', types.text)
    .addColumn('owner_jid', types.text)
    .addColumn('participant_count', types.integer)
    .addColumn('is_announce', types.flag, (c) => c.notNull())
    .addColumn('is_locked', types.flag, (c) => c.notNull())
    .addColumn('created_at_wa', types.millis)
    .addColumn('read_at', types.millis)
    .addColumn('first_seen_at', types.millis, (c) => c.notNull())
    .addColumn('updated_at', types.millis, (c) => c.notNull())
    .addUniqueConstraint('groups_jid', ['session_id', 'jid'])
    .execute()
  await db.schema
    .createTable('group_members')
    .addColumn('id', types.serial, (c) => types.serialKey(c))
    .addColumn('session_id', types.id, (c) => c.notNull())
    .addColumn('group_jid', types.text, (c) => c.notNull())
    .addColumn('person_id', types.millis, (c) => c.notNull())
    .addColumn('role', types.text, (c) => c.notNull())
    .addColumn('tag', types.text)
    .addColumn('push_tag', types.text)
    .addColumn('gone', types.flag, (c) => c.notNull())
    .addColumn('first_seen_at', types.millis, (c) => c.notNull())
    .addColumn('last_seen_at', types.millis, (c) => c.notNull())
    .addUniqueConstraint('group_members_person', ['session_id', 'group_jid', 'person_id'])
    .execute()
  await db.schema.createIndex('group_members_by_person').on('group_members').columns(['session_id', 'person_id']).execute()
}
