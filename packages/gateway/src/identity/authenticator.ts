import type { Authenticator, Credentials } from '../http/authenticator.js'
import { unauthorized } from '../http/problems.js'
import type { Accounts } from './accounts.js'
import { bond } from './revocations.js'
import type { EmbedTokens } from './embed-credential.js'
import type { ApiKeys } from './key-credential.js'
import type { Logins } from './login-credential.js'
import { type Principal, nobody, principalOf } from './principal.js'

/** The ways to be somebody. */
export interface AuthenticatorDeps {
  readonly accounts: Accounts
  readonly logins: Logins
  readonly keys: ApiKeys
  readonly embeds: EmbedTokens
  readonly ownOrigins: ReadonlySet<string>
}

/** Tells a bearer apart by its form: `wa_…`, `wge_…`, or three segments; otherwise looks at the sign-in cookie. */
export function createAuthenticator(deps: AuthenticatorDeps): Authenticator {
  return {
    async authenticate(credentials) {
      const { bearer } = credentials
      if (bearer === null) return cookiePrincipal(deps, credentials)
      if (bearer.startsWith('wa_')) return deps.keys.principal(bearer)
      if (bearer.startsWith('wge_')) return deps.embeds.principal(bearer)
      if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(bearer)) return deps.logins.principal(bearer)
      throw unauthorized('The credential is not of a known kind.', 'invalid')
    },
  }
}

async function cookiePrincipal(deps: AuthenticatorDeps, credentials: Credentials): Promise<Principal> {
  const { cookie } = credentials
  if (cookie === null || !isSameOrigin(credentials, deps.ownOrigins)) return nobody
  const found = await deps.accounts.api.getSession({
    headers: new Headers({ cookie }),
    query: { disableRefresh: true },
  })
  if (!found) return nobody
  const { user, session } = found
  const person = await deps.logins.person(user.id)
  return principalOf({
    kind: 'user',
    id: user.id,
    name: user.name,
    userId: user.id,
    email: user.email,
    superAdmin: person.role === 'super_admin',
    cookie: true,
    signInId: session.id,
    expiresAt: session.expiresAt.getTime(),
    bonds: [bond.user(user.id), bond.signIn(session.id)],
  })
}

/** A page of ours sent it: the browser says so, and for anything but a read the Origin is one of ours. */
function isSameOrigin({ method, origin, fetchSite }: Credentials, ownOrigins: ReadonlySet<string>): boolean {
  if (fetchSite !== 'same-origin') return false
  return method === 'GET' ? origin === null || ownOrigins.has(origin) : origin !== null && ownOrigins.has(origin)
}
