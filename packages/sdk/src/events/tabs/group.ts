import { tokenClaims } from '../../token-claims.js'
import type { Meeting } from './platform.js'

/** The names that the tabs of one group meet by. */
export interface GroupNames {
  readonly lock: string
  readonly channel: string
}

/** Tabs with another version of the messages are another group. */
const version = 1

/**
 * What a token grants, as text: all that it claims except its times. Undefined for an opaque token, of which nobody can
 * say that another grants the same, or that it ends with the same revocation.
 */
export function grantOf(token: string | undefined): string | undefined {
  const claims = token === undefined ? undefined : tokenClaims(token)
  if (typeof claims?.['sub'] !== 'string') return undefined
  const { iat: _issued, exp: _ends, nbf: _begins, jti: _one, ...grant } = claims
  return JSON.stringify(grant)
}

/**
 * The names of a group. The lock's, which every script of the origin can list, does not tell the channel's: that one
 * knows only who knows the grant.
 */
export async function groupNames(
  { digest }: Meeting,
  address: string,
  scope: string,
  grant: string,
): Promise<GroupNames> {
  const hash = await digest(JSON.stringify([version, address, scope, grant]))
  const name = (from: number) =>
    `waygate:stream:${[...hash.subarray(from, from + 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
  return { lock: name(0), channel: name(16) }
}
