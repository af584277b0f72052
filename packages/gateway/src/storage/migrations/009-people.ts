import type { Migration } from '../migrate.js'

/** Whom the owner has blocked on the phone. */
export const people: Migration = {
  name: '009-people',
  async up(db, types) {
    await db.schema
      .alterTable('people')
      .addColumn('blocked', types.flag, (c) => c.notNull().defaultTo(0))
      .execute()
  },
}
