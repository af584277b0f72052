import type { Migration } from '../migrate.js'

/** What a session has been asked to send, and the answers to requests that may be repeated. */
export const outbox: Migration = {
  name: '004-outbox',
  async up(db, types) {
    await db.schema
      .createTable('outbox')
      .addColumn('position', types.serial, (c) => types.serialKey(c))
      .addColumn('id', types.id, (c) => c.notNull().unique())
      .addColumn('session_id', types.id, (c) => c.notNull())
      .addColumn('message_id', types.id, (c) => c.notNull())
      .addColumn('wa_message_id', types.text, (c) => c.notNull())
      .addColumn('kind', types.text, (c) => c.notNull())
      .addColumn('state', types.text, (c) => c.notNull())
      .addColumn('wire', types.bytes)
      .addColumn('payload', types.bytes)
      .addColumn('effect', types.json)
      .addColumn('bonds', types.text, (c) => c.notNull())
      .addColumn('attended', types.flag, (c) => c.notNull())
      .addColumn('reserved', types.flag, (c) => c.notNull())
      .addColumn('handed_at', types.millis)
      .addColumn('attempts', types.integer, (c) => c.notNull())
      .addColumn('next_attempt_at', types.millis, (c) => c.notNull())
      .addColumn('lease', types.text)
      .addColumn('leased_until', types.millis, (c) => c.notNull())
      .addColumn('node_id', types.id)
      .addColumn('error', types.text)
      .addColumn('created_at', types.millis, (c) => c.notNull())
      .addColumn('updated_at', types.millis, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('outbox_waiting').on('outbox').columns(['state', 'session_id', 'position']).execute()
    await db.schema.createIndex('outbox_handed').on('outbox').columns(['session_id', 'handed_at']).execute()
    await db.schema.createIndex('outbox_wire').on('outbox').columns(['session_id', 'wa_message_id']).execute()
    await db.schema.createIndex('outbox_message').on('outbox').column('message_id').execute()
    await db.schema
      .createTable('poll_deadlines')
      .addColumn('message_id', types.id, (c) => c.primaryKey())
      .addColumn('session_id', types.id, (c) => c.notNull())
      .addColumn('ends_at', types.millis, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('poll_deadlines_by_end').on('poll_deadlines').column('ends_at').execute()
    // what the first request was answered, for those that repeat it
    await db.schema.alterTable('send_requests').addColumn('result', types.json).execute()
    await db.schema.createIndex('send_requests_by_age').on('send_requests').column('created_at').execute()
  },
}
