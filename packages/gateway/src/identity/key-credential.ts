import type { Kysely } from 'kysely'
import type { Clock } from '../clock.js'
import { unauthorized } from '../http/problems.js'
import { type ApiKeyRow, findApiKey, findApiKeyByHash } from '../storage/repositories/credentials.js'
import { findMembership } from '../storage/repositories/memberships.js'
import { findUser } from '../storage/repositories/users.js'
import type { Database } from '../storage/tables.js'
import { type Capability, capabilitiesOfRole } from './capabilities.js'
import type { LastUsed } from './last-used.js'
import { hashSecret, isWellFormed } from './opaque-secret.js'
import { type Principal, principalOf } from './principal.js'
import { bond } from './revocations.js'
import { isBanned } from './standing.js'

/** Turns API keys into principals. */
export interface ApiKeys {
  principal(secret: string): Promise<Principal>
  /** The principal of a key's row, for what the key has minted. */
  principalOfKey(id: string): Promise<Principal>
}

/** A person's rights in an organization, for the credentials that were minted with them. */
export interface MinterRights {
  readonly capabilities: ReadonlySet<Capability>
  readonly bonds: readonly string[]
}

/**
 * What the person who minted a credential may do today. A credential never does more, and ends with its minter:
 * throws `unauthorized` when the person was banned or left the organization.
 */
export async function minterRights(
  db: Kysely<Database>,
  organizationId: string,
  userId: string,
  now: number,
): Promise<MinterRights> {
  const [user, membership] = await Promise.all([findUser(db, userId), findMembership(db, organizationId, userId)])
  if (!user || !membership || isBanned(user, now)) throw unauthorized('The credential was revoked.', 'revoked')
  return {
    capabilities: capabilitiesOfRole(membership.role),
    bonds: [bond.organization(organizationId), bond.user(userId), bond.member(organizationId, userId)],
  }
}

/** API keys over a database. A malformed key is refused before the database is asked. */
export function createApiKeys(db: Kysely<Database>, lastUsed: LastUsed, clock: Clock): ApiKeys {
  async function principalOfRow(row: ApiKeyRow | undefined): Promise<Principal> {
    const now = clock.now()
    if (!row || row.revoked_at !== null) throw unauthorized('The key is unknown or was revoked.', 'revoked')
    if (row.expires_at !== null && row.expires_at <= now) throw unauthorized('The key has expired.', 'expired')
    const rights = await minterRights(db, row.organization_id, row.created_by, now)
    const granted = JSON.parse(row.capabilities) as Capability[]
    return principalOf({
      kind: 'key',
      id: row.id,
      name: row.name,
      organizationId: row.organization_id,
      capabilities: new Set(granted.filter((capability) => rights.capabilities.has(capability))),
      expiresAt: row.expires_at,
      bonds: [bond.key(row.id), ...rights.bonds],
    })
  }

  return {
    async principal(secret) {
      if (!isWellFormed(secret, 'wa_')) throw unauthorized('The key is malformed.', 'malformed')
      const row = await findApiKeyByHash(db, hashSecret(secret))
      const principal = await principalOfRow(row)
      lastUsed.note('api_keys', principal.id)
      return principal
    },
    principalOfKey: async (id) => principalOfRow(await findApiKey(db, id)),
  }
}
