import type { Migration } from '../migrate.js'

/**
 * Which node holds a session. A table of its own: it is locked by every write for the session and renewed all the time,
 * and neither may wait for what else happens to the session's row.
 */
export const ownership: Migration = {
  name: '005-ownership',
  async up(db, types) {
    await db.schema
      .createTable('session_leases')
      .addColumn('session_id', types.id, (c) => c.primaryKey())
      .addColumn('node_id', types.id, (c) => c.notNull())
      .addColumn('epoch', 'bigint', (c) => c.notNull())
      .addColumn('lease_until', types.millis, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('session_leases_by_node').on('session_leases').column('node_id').execute()
  },
}
