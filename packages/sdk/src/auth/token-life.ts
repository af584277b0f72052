import type { Clock } from '../clock.js'
import type { TokenAnswer } from './auth.js'

const shortest = 30_000
const longest = 24 * 3_600_000

/**
 * How long a token lives from now, in ms; Infinity when unknown. Differences of the issuer's own times only, so
 * that a client clock that is wrong does not matter; a life that makes no sense counts as unknown, and the
 * gateway's refusal then ends it. Never under 30 s, or an issuer of stale tokens would be asked without end.
 */
export function tokenLife(answer: TokenAnswer, clock: Clock): number {
  const claims = claimsOf(answer.token)
  const end = answer.expiresAt ?? claims.exp * 1000
  const start = answer.serverTime ?? (claims.iat ? claims.iat * 1000 : clock.serverNow())
  const life = end - start
  return life > 0 && life <= longest ? Math.max(shortest, life) : Infinity
}

/** The times of a JSON Web Token, in seconds; NaN for anything else. Not verified: only its gateway can. */
function claimsOf(token: string): { exp: number; iat: number } {
  try {
    const body = token.split('.')[1] ?? ''
    const claims = JSON.parse(atob(body.replace(/-/g, '+').replace(/_/g, '/'))) as { exp?: unknown; iat?: unknown }
    return { exp: Number(claims.exp), iat: Number(claims.iat) }
  } catch {
    return { exp: NaN, iat: NaN }
  }
}
