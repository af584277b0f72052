import type { Migration } from '../migrate.js'

/** WebSocket tickets, and what processes on one database tell each other. */
export const realtime: Migration = {
  name: '007-realtime',
  async up(db, types) {
    await db.schema
      .createTable('realtime_tickets')
      .addColumn('hash', types.text, (c) => c.primaryKey())
      .addColumn('credential', types.json, (c) => c.notNull())
      .addColumn('subscription', types.json, (c) => c.notNull())
      .addColumn('since', types.text)
      .addColumn('origin', types.text)
      .addColumn('expires_at', types.millis, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('realtime_tickets_by_end').on('realtime_tickets').column('expires_at').execute()

    await db.schema
      .createTable('revocation_notices')
      .addColumn('id', types.serial, (c) => types.serialKey(c))
      .addColumn('bond', types.text, (c) => c.notNull())
      .addColumn('reason', types.text, (c) => c.notNull())
      .addColumn('created_at', types.millis, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('revocation_notices_by_age').on('revocation_notices').column('created_at').execute()

    await db.schema
      .createTable('attempts')
      .addColumn('key', types.text, (c) => c.primaryKey())
      .addColumn('times', types.json, (c) => c.notNull())
      .addColumn('last_at', types.millis, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('attempts_by_age').on('attempts').column('last_at').execute()
  },
}
