import type { Migration } from '../migrate.js'

/** WhatsApp's times are whole seconds: what was said within one is ordered by how it was handed over. */
export const inbound: Migration = {
  name: '008-inbound',
  async up(db, types) {
    await db.schema
      .alterTable('messages')
      .addColumn('sequence', types.millis, (c) => c.notNull().defaultTo(0))
      .execute()
    await db.schema
      .createIndex('messages_by_sequence')
      .on('messages')
      .columns(['chat_id', 'timestamp', 'sequence', 'id'])
      .execute()
    await db.schema.dropIndex('messages_by_time').execute()
    await db.schema.alterTable('sessions').addColumn('sync_progress', types.integer).execute()
  },
}
