import { ForbiddenError } from '../errors.js'
import { tokenClaims } from '../token-claims.js'
import type { StreamTokens, StreamTransport } from './stream-transport.js'

/**
 * Spares the gateway, and the browser's console, a request that it must refuse: a login token that says itself that it is for no
 * organization (a super admin's without one) is no token for an organization's stream. One that says nothing is asked with.
 */
export function needsOrganization(inner: StreamTransport, tokens: StreamTokens): StreamTransport {
  return {
    async run(scope, place, sink, signal) {
      if (scope === 'organization') {
        const token = await tokens.get(signal)
        if (tokenClaims(token)?.['activeOrganizationId'] === null) {
          sink.token(token)
          const details = { reason: 'no_organization' }
          throw new ForbiddenError({
            status: 403,
            code: 'forbidden',
            message: 'Choose an organization first.',
            details,
          })
        }
      }
      await inner.run(scope, place, sink, signal)
    },
  }
}
