import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { notFound, unauthorized } from '../http/problems.js'
import type { Logins } from '../identity/login-credential.js'
import type { LoginTokens } from '../identity/login-token.js'
import type { Principal } from '../identity/principal.js'
import { findMembership, membershipsOf } from '../storage/repositories/memberships.js'

type Token = components['schemas']['Token']

/** What a signed-in person asks a token for. */
export interface TokenWish {
  /** Absent: the first organization of the account; null: none. */
  readonly organizationId?: string | null | undefined
  /** A running impersonation to renew. */
  readonly impersonation?: string | undefined
}

/** Login tokens for people who signed in with the cookie. */
export interface Tokens {
  create(principal: Principal, wish: TokenWish): Promise<Token>
}

type Deps = Pick<Core, 'storage' | 'clock'> & { readonly logins: Logins; readonly tokens: LoginTokens }

export function createTokens({ storage, clock, logins, tokens }: Deps): Tokens {
  const { db } = storage

  async function place(userId: string, wish: string | null | undefined) {
    if (wish === null) return undefined
    if (wish === undefined) return (await membershipsOf(db, userId))[0]
    const membership = await findMembership(db, wish, userId)
    if (!membership) throw notFound('There is no such organization.')
    return membership
  }

  return {
    async create(principal, wish) {
      const { signInId } = principal
      if (signInId === null) throw unauthorized()
      const acting = wish.impersonation === undefined ? null : await logins.impersonation(wish.impersonation, signInId)
      if (acting && acting.impersonation.actor.id !== principal.id) throw unauthorized()
      const user = await logins.person(acting?.userId ?? principal.id)
      const membership = await place(user.id, wish.organizationId)
      const { token, expiresAt } = await tokens.sign(
        {
          userId: user.id,
          organizationId: membership?.organizationId ?? null,
          orgRole: membership?.role ?? null,
          role: acting ? 'user' : user.role,
          signInId,
          impersonationId: acting?.impersonation.id ?? null,
          actorId: acting?.impersonation.actor.id ?? null,
        },
        acting?.impersonation.endsAt,
      )
      return { token, expiresAt, serverTime: clock.now() }
    },
  }
}
