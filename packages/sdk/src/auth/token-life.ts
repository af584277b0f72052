import type { Clock } from '../clock.js'
import { tokenClaims } from '../token-claims.js'
import type { TokenAnswer } from './auth.js'

const shortest = 30_000
const longest = 86_400_000

/**
 * How long a token lives from now, in ms; Infinity when unknown. Differences of the issuer's own times only, so
 * that a client clock that is wrong does not matter; a life that makes no sense counts as unknown, and the
 * gateway's refusal then ends it. Never under 30 s, or an issuer of stale tokens would be asked without end.
 */
export function tokenLife({ token, expiresAt, serverTime }: TokenAnswer, clock: Clock): number {
  const { exp, iat } = tokenClaims(token) ?? {}
  const life = (expiresAt ?? Number(exp) * 1000) - (serverTime ?? (Number(iat) * 1000 || clock.serverNow()))
  return life > 0 && life <= longest ? Math.max(shortest, life) : Infinity
}
