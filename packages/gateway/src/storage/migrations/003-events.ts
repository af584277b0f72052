import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Migration } from '../migrate.js'
import type { EventsTables } from '../tables/events.js'

/** The event log, webhooks and their deliveries. */
export const events: Migration = {
  name: '003-events',
  async up(db, types) {
    await db.schema
      .createTable('event_head')
      .addColumn('id', types.integer, (c) => c.primaryKey())
      .addColumn('epoch', types.text, (c) => c.notNull())
      .addColumn('position', 'bigint', (c) => c.notNull())
      .addColumn('floor', 'bigint', (c) => c.notNull())
      .addColumn('dispatched', 'bigint', (c) => c.notNull())
      .execute()
    await (db as unknown as Kysely<EventsTables>)
      .insertInto('event_head')
      .values({ id: 1, epoch: randomBytes(16).toString('hex'), position: 0, floor: 0, dispatched: 0 })
      .execute()

    await db.schema
      .createTable('events')
      .addColumn('position', 'bigint', (c) => c.primaryKey())
      .addColumn('id', types.id, (c) => c.notNull().unique())
      .addColumn('event', types.text, (c) => c.notNull())
      .addColumn('organization_id', types.id)
      .addColumn('session_id', types.id)
      .addColumn('webhook_id', types.id)
      .addColumn('timestamp', types.millis, (c) => c.notNull())
      .addColumn('payload', types.json, (c) => c.notNull())
      .addColumn('secret', types.text)
      .addColumn('secret_until', types.millis)
      .execute()
    await db.schema
      .createIndex('events_by_organization')
      .on('events')
      .columns(['organization_id', 'position'])
      .execute()
    await db.schema.createIndex('events_by_secret').on('events').column('secret_until').execute()
    await db.schema.createIndex('events_by_timestamp').on('events').column('timestamp').execute()

    await db.schema
      .createTable('webhooks')
      .addColumn('id', types.id, (c) => c.primaryKey())
      .addColumn('organization_id', types.id, (c) => c.notNull().references('organizations.id').onDelete('cascade'))
      .addColumn('session_id', types.id)
      .addColumn('url', types.text, (c) => c.notNull())
      .addColumn('events', types.json, (c) => c.notNull())
      .addColumn('secrets', types.text, (c) => c.notNull())
      .addColumn('custom_headers', types.text)
      .addColumn('retry_policy', types.json)
      .addColumn('active', types.flag, (c) => c.notNull())
      .addColumn('disabled_reason', types.text)
      .addColumn('disabled_at', types.millis)
      .addColumn('failing_since', types.millis)
      .addColumn('paused_until', types.millis, (c) => c.notNull().defaultTo(0))
      .addColumn('created_at', types.millis, (c) => c.notNull())
      .addColumn('updated_at', types.millis, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('webhooks_by_organization').on('webhooks').columns(['organization_id', 'id']).execute()

    await db.schema
      .createTable('deliveries')
      .addColumn('id', types.id, (c) => c.primaryKey())
      .addColumn('webhook_id', types.id, (c) => c.notNull().references('webhooks.id').onDelete('cascade'))
      .addColumn('organization_id', types.id, (c) => c.notNull())
      .addColumn('event_id', types.id, (c) => c.notNull())
      .addColumn('event', types.text, (c) => c.notNull())
      .addColumn('position', 'bigint', (c) => c.notNull())
      .addColumn('state', types.text, (c) => c.notNull())
      .addColumn('reason', types.text)
      .addColumn('attempts', types.integer, (c) => c.notNull().defaultTo(0))
      .addColumn('tries', types.integer, (c) => c.notNull().defaultTo(0))
      .addColumn('created_at', types.millis, (c) => c.notNull())
      .addColumn('next_attempt_at', types.millis)
      .addColumn('leased_until', types.millis, (c) => c.notNull().defaultTo(0))
      .addColumn('lease', types.text)
      .execute()
    await db.schema.createIndex('deliveries_by_webhook').on('deliveries').columns(['webhook_id', 'id']).execute()
    await db.schema.createIndex('deliveries_by_event').on('deliveries').columns(['state', 'position']).execute()
    await db.schema.createIndex('deliveries_due').on('deliveries').columns(['webhook_id', 'next_attempt_at']).execute()
    await db.schema.createIndex('deliveries_by_age').on('deliveries').column('created_at').execute()

    await db.schema
      .createTable('delivery_attempts')
      .addColumn('delivery_id', types.id, (c) => c.notNull().references('deliveries.id').onDelete('cascade'))
      .addColumn('number', types.integer, (c) => c.notNull())
      .addColumn('at', types.millis, (c) => c.notNull())
      .addColumn('latency_ms', types.integer, (c) => c.notNull())
      .addColumn('status', types.integer)
      .addColumn('error', types.text)
      .addColumn('request_headers', types.json, (c) => c.notNull())
      .addColumn('response_excerpt', types.text)
      .addPrimaryKeyConstraint('delivery_attempts_key', ['delivery_id', 'number'])
      .execute()
  },
}
