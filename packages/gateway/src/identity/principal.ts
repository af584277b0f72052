import type { OrgRole } from '../storage/tables/identity.js'
import type { Capability } from './capabilities.js'
import { noCapabilities } from './capabilities.js'

/** Set while a super admin acts as somebody else; the principal itself is the impersonated user. */
export interface Impersonation {
  readonly id: string
  readonly actor: { readonly id: string; readonly name: string; readonly email: string }
  readonly reason: string
  /** Epoch milliseconds after which it cannot be renewed. */
  readonly endsAt: number
}

/** What one component on a partner's page may touch. */
export interface EmbedComponent {
  /** Sessions it is limited to; null: every session of the organization. */
  readonly sessions: ReadonlySet<string> | null
  readonly redact: 'numbers' | null
}

export interface Embed {
  readonly subject: { readonly id: string; readonly name?: string }
  readonly components: ReadonlyMap<string, EmbedComponent>
  /** Exact origins it may be used from. */
  readonly allowedOrigins: readonly string[]
  /** Sessions it may link: named in the token, by a minter who may manage. */
  readonly pairing: ReadonlySet<string>
}

/** Who is asking, after every check that does not depend on the operation. Built anew for each request. */
export interface Principal {
  readonly kind: 'user' | 'key' | 'embed' | 'nobody'
  /** `usr_…`, `key_…` or `emb_…`; empty for nobody. */
  readonly id: string
  readonly name: string
  /** The person behind it: the user, or null for a key or embed token. */
  readonly userId: string | null
  readonly email: string | null
  readonly organizationId: string | null
  readonly orgRole: OrgRole | null
  readonly capabilities: ReadonlySet<Capability>
  readonly superAdmin: boolean
  /** Whether it came by the sign-in cookie instead of a token. */
  readonly cookie: boolean
  /** The sign-in a person's token hangs on, while impersonating the actor's; null for keys and embed tokens. */
  readonly signInId: string | null
  readonly impersonation: Impersonation | null
  readonly embed: Embed | null
  /** Epoch milliseconds after which the credential is refused; null: never. */
  readonly expiresAt: number | null
  /** The facts this principal stands on (`user:…`, `member:…`, `key:…`); the end of any of them ends it. */
  readonly bonds: readonly string[]
  can(capability: Capability): boolean
}

/** Builds a principal, with the harmless value for whatever is left out. */
export function principalOf(
  parts: Pick<Principal, 'kind' | 'id' | 'name' | 'bonds'> & Partial<Omit<Principal, 'can'>>,
): Principal {
  const granted = parts.capabilities ?? noCapabilities
  return Object.freeze({
    userId: null,
    email: null,
    organizationId: null,
    orgRole: null,
    superAdmin: false,
    cookie: false,
    signInId: null,
    impersonation: null,
    embed: null,
    expiresAt: null,
    ...parts,
    capabilities: granted,
    can: (capability: Capability) => granted.has(capability),
  })
}

/** A caller without a credential, on the operations that need none. */
export const nobody: Principal = principalOf({ kind: 'nobody', id: '', name: '', bonds: [] })
