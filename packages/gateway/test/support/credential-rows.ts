import type { Kysely } from 'kysely'
import type { Database } from '../../src/storage/tables.js'

/** Who made a key and an embed token, and for what. */
export interface Made {
  readonly organization: string
  readonly by: string
  readonly apiKey: string
  readonly embedToken: string
  /** Every text contains it; the hash of both secrets is it. */
  readonly marker: string
  /** What the embed token shows. */
  readonly sessions: readonly string[]
  readonly at: number
}

/** Puts a key and an embed token that nobody can use into an organization. */
export async function insertCredentials(db: Kysely<Database>, made: Made): Promise<void> {
  const { marker, at } = made
  const common = { organization_id: made.organization, secret_hash: marker, created_at: at }
  await db
    .insertInto('api_keys')
    .values({
      ...common,
      id: made.apiKey,
      name: marker,
      prefix: 'wa_0000',
      last_four: '0000',
      capabilities: '["read"]',
      created_by: made.by,
      expires_at: null,
      last_used_at: null,
      revoked_at: null,
    })
    .execute()
  await db
    .insertInto('embed_tokens')
    .values({
      ...common,
      id: made.embedToken,
      subject: JSON.stringify({ id: marker }),
      components: JSON.stringify({ viewer: { sessions: made.sessions } }),
      allowed_origins: JSON.stringify([`https://${marker}.example`]),
      minted_by_kind: 'user',
      minted_by: made.by,
      expires_at: at + 86_400_000,
      last_used_at: null,
      revoked_at: null,
    })
    .execute()
}
