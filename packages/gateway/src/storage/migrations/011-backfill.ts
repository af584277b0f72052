import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

/** Runs that read a session's people and groups again. */
export const backfill: Migration = {
  name: '011-backfill',
  async up(db, types) {
    await db.schema
      .createTable('session_backfills')
      .addColumn('id', types.id, (c) => c.primaryKey())
      .addColumn('session_id', types.id, (c) => c.notNull())
      .addColumn('node_id', types.id, (c) => c.notNull())
      .addColumn('status', types.text, (c) => c.notNull())
      .addColumn('contacts', types.integer, (c) => c.notNull())
      .addColumn('groups', types.integer, (c) => c.notNull())
      .addColumn('group_members', types.integer, (c) => c.notNull())
      .addColumn('started_at', types.millis, (c) => c.notNull())
      .addColumn('finished_at', types.millis)
      .addColumn('error', types.text)
      .execute()
    await db.schema
      .createIndex('session_backfills_by_session')
      .on('session_backfills')
      .columns(['session_id', 'id'])
      .execute()
    // one at a time for a session, whichever node is asked
    await db.schema
      .createIndex('session_backfills_running')
      .unique()
      .on('session_backfills')
      .column('session_id')
      .where(sql<boolean>`status = 'running'`)
      .execute()
  },
}
