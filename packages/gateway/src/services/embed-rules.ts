import type { components } from '@waygate/sdk'
import { validationError } from '../http/problems.js'
import { isExactOrigin } from '../http/web-origin.js'

type EmbedComponents = components['schemas']['EmbedComponents']

/** Origins must be written exactly as browsers send them; anything else could never match, or match too much. */
export function checkOrigins(origins: readonly string[]): void {
  const wrong = origins.filter((origin) => !isExactOrigin(origin))
  if (wrong.length > 0) {
    throw validationError(
      wrong.map((origin) => `body.allowedOrigins: ${JSON.stringify(origin)} is not an exact origin`),
    )
  }
}

/** Linking always names its sessions. */
export function checkGrants(grants: EmbedComponents): void {
  const pairing = grants['session-pairing']
  if (pairing && (pairing.sessions ?? []).length === 0) {
    throw validationError(['body.components.session-pairing.sessions: must name at least one session'])
  }
}

/** Every session that the components name, once. */
export function namedSessions(grants: EmbedComponents): string[] {
  return [...new Set(Object.values(grants).flatMap((grant) => grant.sessions ?? []))]
}
