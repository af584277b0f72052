import type { Kysely, Selectable } from 'kysely'
import type { Database } from '../tables.js'
import type { ApiKeysTable, EmbedTokensTable, ImpersonationsTable, SignInsTable } from '../tables/identity.js'

export type ApiKeyRow = Selectable<ApiKeysTable>
export type EmbedTokenRow = Selectable<EmbedTokensTable>
export type ImpersonationRow = Selectable<ImpersonationsTable>
export type SignInRow = Selectable<SignInsTable>

/** The key whose secret has this hash. */
export function findApiKeyByHash(db: Kysely<Database>, hash: string): Promise<ApiKeyRow | undefined> {
  return db.selectFrom('api_keys').selectAll().where('secret_hash', '=', hash).executeTakeFirst()
}

export function findApiKey(db: Kysely<Database>, id: string): Promise<ApiKeyRow | undefined> {
  return db.selectFrom('api_keys').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The embed token whose secret has this hash. */
export function findEmbedTokenByHash(db: Kysely<Database>, hash: string): Promise<EmbedTokenRow | undefined> {
  return db.selectFrom('embed_tokens').selectAll().where('secret_hash', '=', hash).executeTakeFirst()
}

export function findEmbedToken(db: Kysely<Database>, id: string): Promise<EmbedTokenRow | undefined> {
  return db.selectFrom('embed_tokens').selectAll().where('id', '=', id).executeTakeFirst()
}

export function findSignIn(db: Kysely<Database>, id: string): Promise<SignInRow | undefined> {
  return db.selectFrom('sign_ins').selectAll().where('id', '=', id).executeTakeFirst()
}

export function findImpersonation(db: Kysely<Database>, id: string): Promise<ImpersonationRow | undefined> {
  return db.selectFrom('impersonations').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Whether a page of this origin may read answers: it is named by an embed token that lives, or ended within the hour. */
export async function isEmbedOrigin(db: Kysely<Database>, origin: string, now: number): Promise<boolean> {
  const row = await db
    .selectFrom('embed_origins')
    .select('token_id')
    .where('origin', '=', origin)
    .where('until', '>', now)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Notes that a credential was used. */
export async function touchCredential(
  db: Kysely<Database>,
  table: 'api_keys' | 'embed_tokens',
  id: string,
  now: number,
): Promise<void> {
  await db.updateTable(table).set({ last_used_at: now }).where('id', '=', id).execute()
}
