import type { AuthRequest, AuthRoutes } from '../http/app.js'
import { readJsonBody } from '../http/body.js'
import { addressBucket } from '../http/client-address.js'
import { jsonResponse } from '../http/exchange.js'
import { Problem, conflict, forbidden, unauthorized, validationError } from '../http/problems.js'
import type { RateLimit } from '../http/rate-limit.js'
import type { Onboard } from '../services/onboarding.js'
import { type Accounts, BANNED_CODE, cookieName } from './accounts.js'
import { readSignIn, readSignUp } from './auth-bodies.js'
import type { SigningKeys } from './signing-keys.js'

/** What the mounted auth routes are made of. */
export interface AuthRoutesDeps {
  readonly accounts: Accounts
  readonly keys: SigningKeys
  readonly baseUrl: string
  readonly ownOrigins: ReadonlySet<string>
  /** Sign-up with this address is refused: the account is made by its one-time link. */
  readonly adminEmail: string | null
  readonly perAddress: RateLimit
  readonly perAccount: RateLimit
  readonly checkInvitation: (id: string, email: string) => Promise<void>
  readonly onboard: Onboard
  /** Told when somebody signed out: streams and impersonations of that sign-in end. */
  readonly signedOut: (signInId: string) => Promise<void>
}

const BODY_BYTES = 16_384

/** The five routes of better-auth that exist. Bodies carry no token, in either direction. */
export function createAuthRoutes(deps: AuthRoutesDeps): AuthRoutes {
  const routes: Readonly<Record<string, (request: AuthRequest) => Promise<Response>>> = {
    'POST /api/auth/sign-up/email': (request) => signUp(deps, request),
    'POST /api/auth/sign-in/email': (request) => signIn(deps, request),
    'POST /api/auth/sign-out': (request) => signOut(deps, request),
    'GET /api/auth/get-session': (request) => getSession(deps, request),
    'GET /api/auth/jwks': (request) => Promise.resolve(jsonResponse(200, deps.keys.jwks, request.responseHeaders)),
  }
  return {
    async handle(request) {
      const key = `${request.method} ${request.path}`
      const route = Object.hasOwn(routes, key) ? routes[key] : undefined
      if (!route) return null
      if (request.method !== 'GET') refuseOtherSites(deps, request)
      return route(request)
    },
  }
}

async function signUp(deps: AuthRoutesDeps, request: AuthRequest): Promise<Response> {
  deps.perAddress.take(addressBucket(request.address))
  const { organization, invitation, ...account } = readSignUp(await readJsonBody(request.incoming, BODY_BYTES))
  if (account.email === deps.adminEmail) throw emailTaken()
  if (invitation !== null) await deps.checkInvitation(invitation, account.email)
  const { response, user } = await ask(deps, request, '/sign-up/email', account)
  await deps.onboard({ userId: user.id, organization, invitation, request })
  return answer(deps, request, response, { user })
}

async function signIn(deps: AuthRoutesDeps, request: AuthRequest): Promise<Response> {
  deps.perAddress.take(addressBucket(request.address))
  const account = readSignIn(await readJsonBody(request.incoming, BODY_BYTES))
  deps.perAccount.take(account.email)
  const { response, user } = await ask(deps, request, '/sign-in/email', account)
  deps.perAccount.clear(account.email)
  return answer(deps, request, response, { user })
}

async function signOut(deps: AuthRoutesDeps, request: AuthRequest): Promise<Response> {
  const found = await deps.accounts.api.getSession({ headers: forwarded(request), query: { disableRefresh: true } })
  const response = await deps.accounts.handler(authRequest(deps, request, '/sign-out', {}))
  if (found) await deps.signedOut(found.session.id)
  return answer(deps, request, response, {})
}

async function getSession(deps: AuthRoutesDeps, request: AuthRequest): Promise<Response> {
  const response = await deps.accounts.handler(
    new Request(`${deps.baseUrl}/api/auth/get-session`, { headers: forwarded(request) }),
  )
  const found = (await response.json()) as { user: Person; session: { expiresAt: string } } | null
  const body = found ? { user: personOf(found.user), expiresAt: Date.parse(found.session.expiresAt) } : null
  return answer(deps, request, response, body)
}

interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
}

async function ask(deps: AuthRoutesDeps, request: AuthRequest, path: string, body: object) {
  const response = await deps.accounts.handler(authRequest(deps, request, path, body))
  const answered = (await response.json()) as { user?: Person; code?: string } | null
  if (!response.ok || !answered?.user) throw problemOf(answered?.code ?? '', response.status)
  return { response, user: personOf(answered.user) }
}

function personOf({ id, name, email }: Person): Person {
  return { id, name, email }
}

function authRequest(deps: AuthRoutesDeps, request: AuthRequest, path: string, body: object): Request {
  return new Request(`${deps.baseUrl}/api/auth${path}`, {
    method: 'POST',
    headers: forwarded(request),
    body: JSON.stringify(body),
  })
}

/** What better-auth is told of a request: the cookie, and facts for the list of sign-ins. */
function forwarded({ headers, address }: AuthRequest): Headers {
  const pass = new Headers({ 'content-type': 'application/json', 'x-client-address': address })
  for (const name of ['cookie', 'origin', 'user-agent']) {
    const value = headers[name]
    if (value !== undefined) pass.set(name, value)
  }
  return pass
}

/** Answers with our body and only the sign-in cookie of better-auth's headers. */
function answer(deps: AuthRoutesDeps, request: AuthRequest, from: Response, body: unknown): Response {
  const response = jsonResponse(200, body, request.responseHeaders)
  const name = cookieName(deps.baseUrl)
  for (const cookie of from.headers.getSetCookie()) {
    if (cookie.startsWith(`${name}=`)) response.headers.append('set-cookie', cookie)
  }
  return response
}

function refuseOtherSites(deps: AuthRoutesDeps, { headers }: AuthRequest): void {
  const site = headers['sec-fetch-site']
  const origin = headers['origin']
  if ((site === undefined || site === 'same-origin') && origin !== undefined && deps.ownOrigins.has(origin)) return
  throw forbidden('Only pages of the gateway itself may do this.', { reason: 'origin' })
}

function emailTaken(): Problem {
  return conflict('This address cannot be used for a new account.', { reason: 'email_taken' })
}

function problemOf(code: string, status: number): Problem {
  if (code === BANNED_CODE) return forbidden('This account is banned.', { reason: 'banned' })
  if (code === 'INVALID_EMAIL_OR_PASSWORD') {
    return unauthorized('The address or the password is wrong.', 'invalid_credentials')
  }
  if (code.startsWith('USER_ALREADY_EXISTS') || code === 'FAILED_TO_CREATE_USER') return emailTaken()
  if (status >= 400 && status < 500) return validationError([code.toLowerCase().replaceAll('_', ' ')])
  return new Problem('internal', 'Something went wrong.')
}
