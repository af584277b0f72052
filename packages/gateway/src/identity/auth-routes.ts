import type { AuthRequest, AuthRoutes } from '../http/app.js'
import { jsonResponse } from '../http/exchange.js'
import { forbidden } from '../http/problems.js'
import { type AccountRoutesDeps, accountRoutes } from './auth-account-routes.js'
import { type MailRoutesDeps, mailRoutes } from './auth-mail-routes.js'
import type { SigningKeys } from './signing-keys.js'

/** Routes by `METHOD /path`. */
export type AuthRouteTable = Readonly<Record<string, (request: AuthRequest) => Promise<Response>>>

/** What the auth routes are made of. */
export interface AuthRoutesDeps extends AccountRoutesDeps, MailRoutesDeps {
  readonly keys: SigningKeys
  readonly ownOrigins: ReadonlySet<string>
}

/**
 * The auth routes that exist; whatever else better-auth would mount does not. Bodies have exact fields and carry no
 * sign-in secret, in either direction.
 */
export function createAuthRoutes(deps: AuthRoutesDeps): AuthRoutes {
  const routes: AuthRouteTable = {
    ...accountRoutes(deps),
    ...mailRoutes(deps),
    'GET /api/auth/jwks': (request) => Promise.resolve(jsonResponse(200, deps.keys.jwks, request.responseHeaders)),
  }
  return {
    async handle(request) {
      const key = `${request.method} ${request.path}`
      const route = Object.hasOwn(routes, key) ? routes[key] : undefined
      if (!route) return null
      if (request.method !== 'GET') refuseOtherSites(deps.ownOrigins, request)
      return route(request)
    },
  }
}

function refuseOtherSites(ownOrigins: ReadonlySet<string>, { headers }: AuthRequest): void {
  const site = headers['sec-fetch-site']
  const origin = headers['origin']
  if ((site === undefined || site === 'same-origin') && origin !== undefined && ownOrigins.has(origin)) return
  throw forbidden('Only pages of the gateway itself may do this.', { reason: 'origin' })
}
