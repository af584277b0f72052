import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

const TENANT = `current_setting('waygate.organization', true)`

const OF_ORGANIZATION = ['sessions', 'members', 'invitations', 'api_keys', 'embed_tokens', 'webhooks', 'deliveries']

/** What the platform is told of too: nobody within an organization reads that, whose work may write it. */
const OF_ORGANIZATION_OR_PLATFORM = ['events', 'audit']

const OF_SESSION = [
  ...['session_backfills', 'session_leases', 'session_credentials', 'session_keys', 'session_stanzas'],
  ...['people', 'person_aliases', 'groups', 'group_members', 'chats', 'messages'],
  ...['message_reactions', 'message_receipts', 'message_votes', 'message_amendments'],
  ...['send_requests', 'outbox', 'poll_deadlines'],
]

/**
 * Row-level security for the role of `tenant-role.ts`; the owner of the tables, the gateway itself, sees every row. SQLite has none.
 * `audit_head` is the hash that the next entry goes on from, whoever's the last one is.
 */
export const rowSecurity: Migration = {
  name: '012-row-security',
  async up(db, { dialect }) {
    await sql`create view audit_head as select hash from audit order by position desc limit 1`.execute(db)
    if (dialect !== 'postgres') return
    const protect = async (table: string, rows: string, written = rows) => {
      await sql.raw(`alter table ${table} enable row level security`).execute(db)
      await sql.raw(`create policy tenant on ${table} using (${rows}) with check (${written})`).execute(db)
    }
    const own = `organization_id = ${TENANT}`
    await protect('organizations', `id = ${TENANT}`)
    for (const table of OF_ORGANIZATION) await protect(table, own)
    for (const table of OF_ORGANIZATION_OR_PLATFORM) await protect(table, own, `${own} or organization_id is null`)
    // inner queries see what is the organization's only, by the policies above
    await protect('delivery_attempts', 'delivery_id in (select id from deliveries)')
    await protect('embed_origins', 'token_id in (select id from embed_tokens)')
    for (const table of OF_SESSION) await protect(table, 'session_id in (select id from sessions)')
  },
}
