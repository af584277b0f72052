import { unauthorized } from '../http/problems.js'
import type { EmbedTokens } from './embed-credential.js'
import type { ApiKeys } from './key-credential.js'
import type { Logins } from './login-credential.js'
import type { Principal } from './principal.js'

/** A credential without its secret: enough to look up what it may do by now. */
export type CredentialReference =
  | { readonly kind: 'key' | 'embed'; readonly id: string }
  | {
      readonly kind: 'user'
      readonly userId: string
      readonly organizationId: string | null
      readonly signInId: string
      readonly impersonationId: string | null
      readonly expiresAt: number
    }

/**
 * The principal of a credential as it is now; throws `unauthorized` when anything that it stands on has ended. For work
 * that outlives the request it was asked for.
 */
export type Recall = (reference: CredentialReference) => Promise<Principal>

/** What to keep of a principal to recall it later. */
export function referenceTo(principal: Principal): CredentialReference {
  const { kind, id, userId, organizationId, signInId, impersonation, expiresAt } = principal
  if (kind === 'key' || kind === 'embed') return { kind, id }
  if (userId === null || signInId === null || expiresAt === null) throw unauthorized()
  return { kind: 'user', userId, organizationId, signInId, impersonationId: impersonation?.id ?? null, expiresAt }
}

/** Recalls credentials of every kind. */
export function createRecall(logins: Logins, keys: ApiKeys, embeds: EmbedTokens): Recall {
  return (reference) => {
    if (reference.kind === 'user') return logins.principalOf(reference)
    return reference.kind === 'key' ? keys.principalOfKey(reference.id) : embeds.principalOfToken(reference.id)
  }
}
