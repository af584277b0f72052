/**
 * What a JSON Web Token says of itself; undefined for an opaque one. Not verified: only its gateway can, so that nothing
 * may be allowed because of it.
 */
export function tokenClaims(token: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const body = token.split('.')[1] ?? ''
    const claims = JSON.parse(atob(body.replace(/-/g, '+').replace(/_/g, '/'))) as unknown
    return typeof claims === 'object' && claims ? (claims as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
