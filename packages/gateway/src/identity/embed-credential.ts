import type { Kysely } from 'kysely'
import type { Clock } from '../clock.js'
import { unauthorized } from '../http/problems.js'
import { type EmbedTokenRow, findEmbedToken, findEmbedTokenByHash } from '../storage/repositories/credentials.js'
import type { Database } from '../storage/tables.js'
import type { Capability } from './capabilities.js'
import { type ApiKeys, type MinterRights, minterRights } from './key-credential.js'
import type { LastUsed } from './last-used.js'
import { hashSecret, isWellFormed } from './opaque-secret.js'
import { type Embed, type EmbedComponent, type Principal, principalOf } from './principal.js'
import { bond } from './revocations.js'

/** What `components` of an embed token says, as it is stored. */
export type EmbedGrants = Readonly<Record<string, { sessions?: string[]; redact?: 'none' | 'numbers' }>>

/** Turns embed tokens into principals. */
export interface EmbedTokens {
  principal(secret: string): Promise<Principal>
  /** The principal of a token's row, for work that goes on without the token. */
  principalOfToken(id: string): Promise<Principal>
}

/** Embed tokens over a database. Their rights are their minter's, without `manage`. */
export function createEmbedTokens(db: Kysely<Database>, keys: ApiKeys, lastUsed: LastUsed, clock: Clock): EmbedTokens {
  async function rightsOf(row: EmbedTokenRow): Promise<MinterRights> {
    if (row.minted_by_kind === 'key') return keys.principalOfKey(row.minted_by)
    return minterRights(db, row.organization_id, row.minted_by, clock.now())
  }

  async function principalOfRow(row: EmbedTokenRow | undefined): Promise<Principal> {
    if (!row || row.revoked_at !== null) throw unauthorized('The embed token was revoked.', 'revoked')
    if (row.expires_at <= clock.now()) throw unauthorized('The embed token has expired.', 'expired')
    const rights = await rightsOf(row)
    const subject = JSON.parse(row.subject) as Embed['subject']
    return principalOf({
      kind: 'embed',
      id: row.id,
      name: subject.name ?? subject.id,
      organizationId: row.organization_id,
      capabilities: new Set([...rights.capabilities].filter((capability) => capability !== 'manage')),
      embed: embedOf(row, subject, rights.capabilities),
      expiresAt: row.expires_at,
      bonds: [bond.embed(row.id), ...rights.bonds],
    })
  }

  return {
    async principal(secret) {
      if (!isWellFormed(secret, 'wge_')) throw unauthorized('The embed token is malformed.', 'malformed')
      const principal = await principalOfRow(await findEmbedTokenByHash(db, hashSecret(secret)))
      lastUsed.note('embed_tokens', principal.id)
      return principal
    },
    principalOfToken: async (id) => principalOfRow(await findEmbedToken(db, id)),
  }
}

function embedOf(row: EmbedTokenRow, subject: Embed['subject'], minter: ReadonlySet<Capability>): Embed {
  const grants = JSON.parse(row.components) as EmbedGrants
  const components = Object.entries(grants).map(([name, grant]): [string, EmbedComponent] => [
    name,
    {
      sessions: grant.sessions ? new Set(grant.sessions) : null,
      redact: grant.redact === 'numbers' ? 'numbers' : null,
    },
  ])
  return {
    subject,
    components: new Map(components),
    allowedOrigins: JSON.parse(row.allowed_origins) as string[],
    pairing: new Set(minter.has('manage') ? (grants['session-pairing']?.sessions ?? []) : []),
  }
}
