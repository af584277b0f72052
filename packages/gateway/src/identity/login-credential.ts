import type { Kysely } from 'kysely'
import type { Clock } from '../clock.js'
import { unauthorized } from '../http/problems.js'
import { findImpersonation, findSignIn } from '../storage/repositories/credentials.js'
import { findMembership } from '../storage/repositories/memberships.js'
import { type UserRow, findUser } from '../storage/repositories/users.js'
import type { Database } from '../storage/tables.js'
import { authTime } from './auth-time.js'
import { capabilitiesOfRole, noCapabilities } from './capabilities.js'
import type { LoginClaims, LoginTokens } from './login-token.js'
import { type Impersonation, type Principal, principalOf } from './principal.js'
import { bond } from './revocations.js'
import { isBanned } from './standing.js'

/** What a login token said, and until when. */
export type LoginSaid = LoginClaims & { readonly expiresAt: number }

/** Turns login tokens into principals, believing nothing of them that could have changed since. */
export interface Logins {
  principal(token: string): Promise<Principal>
  /** The principal of what a token said, for work that goes on without the token. */
  principalOf(said: LoginSaid): Promise<Principal>
  /** The account, or `unauthorized` when it is gone or banned. */
  person(userId: string): Promise<UserRow>
  /** A running impersonation, or `unauthorized` when anything that it stands on has ended. */
  impersonation(
    id: string,
    signInId: string,
  ): Promise<{ readonly userId: string; readonly impersonation: Impersonation }>
}

/** Login tokens over a database. */
export function createLogins(db: Kysely<Database>, tokens: LoginTokens, clock: Clock): Logins {
  async function person(userId: string): Promise<UserRow> {
    const user = await findUser(db, userId)
    if (!user) throw unauthorized('The account does not exist any more.', 'revoked')
    if (isBanned(user, clock.now())) throw unauthorized('The account is banned.', 'banned')
    return user
  }

  async function liveSignIn(id: string, userId: string): Promise<void> {
    const signIn = await findSignIn(db, id)
    if (signIn?.user_id !== userId || authTime(signIn.expires_at) <= clock.now()) {
      throw unauthorized('Signed out.', 'signed_out')
    }
  }

  async function impersonation(id: string, signInId: string) {
    const row = await findImpersonation(db, id)
    if (!row || row.actor_sign_in !== signInId || row.ended_at !== null || row.ends_at <= clock.now()) {
      throw unauthorized('The impersonation has ended.', 'impersonation_ended')
    }
    const actor = await person(row.actor_id)
    if (actor.role !== 'super_admin') throw unauthorized('The impersonation has ended.', 'impersonation_ended')
    await liveSignIn(row.actor_sign_in, actor.id)
    return {
      userId: row.user_id,
      impersonation: {
        id: row.id,
        actor: { id: actor.id, name: actor.name, email: actor.email },
        reason: row.reason,
        endsAt: row.ends_at,
      },
    }
  }

  async function running(claims: LoginClaims) {
    if (claims.impersonationId === null) {
      await liveSignIn(claims.signInId, claims.userId)
      return null
    }
    const found = await impersonation(claims.impersonationId, claims.signInId)
    if (found.userId !== claims.userId) throw unauthorized()
    return found.impersonation
  }

  async function principalOfClaims(claims: LoginSaid): Promise<Principal> {
    const user = await person(claims.userId)
    const acting = await running(claims)
    const { organizationId } = claims
    const membership = organizationId === null ? undefined : await findMembership(db, organizationId, user.id)
    if (organizationId !== null && !membership) throw unauthorized('Not a member any more.', 'removed')
    return principalOf({
      kind: 'user',
      id: user.id,
      name: user.name,
      userId: user.id,
      email: user.email,
      organizationId,
      orgRole: membership?.role ?? null,
      capabilities: membership ? capabilitiesOfRole(membership.role) : noCapabilities,
      superAdmin: user.role === 'super_admin' && acting === null,
      signInId: claims.signInId,
      impersonation: acting,
      expiresAt: claims.expiresAt,
      bonds: [
        bond.user(user.id),
        bond.signIn(claims.signInId),
        ...(organizationId === null ? [] : [bond.organization(organizationId), bond.member(organizationId, user.id)]),
        ...(acting === null ? [] : [bond.impersonation(acting.id), bond.user(acting.actor.id)]),
      ],
    })
  }

  return {
    person,
    impersonation,
    principal: async (token) => principalOfClaims(await tokens.verify(token)),
    async principalOf(said) {
      if (said.expiresAt <= clock.now()) throw unauthorized('The token is not valid any more.', 'expired')
      return principalOfClaims(said)
    },
  }
}
