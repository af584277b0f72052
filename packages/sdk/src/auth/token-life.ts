import type { Clock } from '../clock.js'
import type { TokenAnswer } from './auth.js'

const shortest = 30_000
const longest = 86_400_000

/**
 * How long a token lives from now, in ms; Infinity when unknown. Differences of the issuer's own times only, so
 * that a client clock that is wrong does not matter; a life that makes no sense counts as unknown, and the
 * gateway's refusal then ends it. Never under 30 s, or an issuer of stale tokens would be asked without end.
 */
export function tokenLife({ token, expiresAt, serverTime }: TokenAnswer, clock: Clock): number {
  let exp: unknown
  let iat: unknown
  try {
    // A JSON Web Token says its times itself, in seconds. Not verified: only its gateway can.
    const body = token.split('.')[1] ?? ''
    ;({ exp, iat } = JSON.parse(atob(body.replace(/-/g, '+').replace(/_/g, '/'))) as Record<string, unknown>)
  } catch {
    // An opaque token.
  }
  const life = (expiresAt ?? Number(exp) * 1000) - (serverTime ?? (Number(iat) * 1000 || clock.serverNow()))
  return life > 0 && life <= longest ? Math.max(shortest, life) : Infinity
}
