import { SignJWT, errors, jwtVerify } from 'jose'
import type { Clock } from '../clock.js'
import { unauthorized } from '../http/problems.js'
import type { OrgRole } from '../storage/tables/identity.js'
import type { SigningKeys } from './signing-keys.js'

/** What a login token says. The gateway believes only who and for which organization; the rest is looked up anew. */
export interface LoginClaims {
  readonly userId: string
  readonly organizationId: string | null
  /** The sign-in that it came from; while impersonating, the super admin's. */
  readonly signInId: string
  readonly impersonationId: string | null
}

/** Facts that are put into the token for others to read. */
export interface LoginFacts extends LoginClaims {
  readonly orgRole: OrgRole | null
  readonly role: 'user' | 'super_admin'
  /** The super admin behind an impersonation. */
  readonly actorId: string | null
}

/** Signs and checks login tokens. */
export interface LoginTokens {
  /** Valid five minutes, or until `notAfter` when that comes first. */
  sign(facts: LoginFacts, notAfter?: number): Promise<{ token: string; expiresAt: number }>
  /** Throws `unauthorized` for anything but a good token of ours that has not expired. */
  verify(token: string): Promise<LoginClaims & { expiresAt: number }>
}

const LIFETIME_MS = 300_000
const CLOCK_SKEW_SECONDS = 5

/** Login tokens of one issuer, which is also their audience: the gateway's public origin. */
export function createLoginTokens(keys: SigningKeys, issuer: string, clock: Clock): LoginTokens {
  return {
    async sign(facts, notAfter = Number.POSITIVE_INFINITY) {
      const issuedAt = Math.floor(clock.now() / 1000)
      const expiresAt = Math.floor(Math.min(clock.now() + LIFETIME_MS, notAfter) / 1000)
      const claims = {
        activeOrganizationId: facts.organizationId,
        orgRole: facts.orgRole,
        role: facts.role,
        sid: facts.signInId,
        ...(facts.impersonationId === null ? {} : { imp: facts.impersonationId, act: { sub: facts.actorId } }),
      }
      const token = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: keys.current.id })
        .setSubject(facts.userId)
        .setIssuer(issuer)
        .setAudience(issuer)
        .setIssuedAt(issuedAt)
        .setExpirationTime(expiresAt)
        .sign(keys.current.privateKey)
      return { token, expiresAt: expiresAt * 1000 }
    },

    async verify(token) {
      const { payload } = await jwtVerify(
        token,
        (header) => {
          const key = keys.publicKeys.get(header.kid ?? '')
          if (!key) throw new errors.JWKSNoMatchingKey()
          return key
        },
        {
          algorithms: ['EdDSA'],
          issuer,
          audience: issuer,
          requiredClaims: ['sub', 'iat', 'exp', 'sid'],
          maxTokenAge: LIFETIME_MS / 1000 + CLOCK_SKEW_SECONDS,
          clockTolerance: CLOCK_SKEW_SECONDS,
          currentDate: new Date(clock.now()),
        },
      ).catch((error: unknown) => {
        const expired = error instanceof errors.JWTExpired
        throw unauthorized('The token is not valid any more.', expired ? 'expired' : 'invalid')
      })
      const { sub, sid, exp, imp, activeOrganizationId } = payload
      if (typeof sub !== 'string' || typeof sid !== 'string' || typeof exp !== 'number') throw unauthorized()
      return {
        userId: sub,
        signInId: sid,
        organizationId: typeof activeOrganizationId === 'string' ? activeOrganizationId : null,
        impersonationId: typeof imp === 'string' ? imp : null,
        expiresAt: exp * 1000,
      }
    },
  }
}
