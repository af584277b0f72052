import { resourceChanged } from '../storage/event-sink.js'
import type { Tx } from '../storage/unit-of-work.js'

/**
 * Revokes every key that a person created in an organization, and every embed token that the person or those keys
 * minted. Called when the person leaves: coming back later must not bring old credentials back to life.
 */
export async function revokeCredentialsOf(tx: Tx, organizationId: string, userId: string, now: number): Promise<void> {
  const keys = await tx.db
    .updateTable('api_keys')
    .set({ revoked_at: now })
    .where('organization_id', '=', organizationId)
    .where('created_by', '=', userId)
    .where('revoked_at', 'is', null)
    .returning('id')
    .execute()
  for (const { id } of keys) tx.emit(resourceChanged('api-keys', id, 'deleted', organizationId))
  await revokeEmbedTokensOf(tx, organizationId, [userId, ...keys.map(({ id }) => id)], now)
}

/** Revokes the live embed tokens that any of these minted. */
export async function revokeEmbedTokensOf(
  tx: Tx,
  organizationId: string,
  minters: readonly string[],
  now: number,
): Promise<void> {
  const tokens = await tx.db
    .updateTable('embed_tokens')
    .set({ revoked_at: now })
    .where('organization_id', '=', organizationId)
    .where('minted_by', 'in', minters)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('id')
    .execute()
  for (const { id } of tokens) tx.emit(resourceChanged('embed-tokens', id, 'deleted', organizationId))
}
