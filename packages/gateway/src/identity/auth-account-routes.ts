import type { AuthRequest } from '../http/app.js'
import { addressBucket } from '../http/client-address.js'
import { jsonResponse } from '../http/exchange.js'
import type { RateLimit } from '../http/rate-limit.js'
import type { Onboard } from '../services/onboarding.js'
import type { SignIns } from '../services/sign-ins.js'
import { readSignIn, readSignUp, readTexts } from './auth-bodies.js'
import {
  type AuthExchange,
  type ShownAccount,
  answerWith,
  askForAccount,
  authRequest,
  bodyOf,
  emailTaken,
  forwarded,
  shownAccount,
  signedInAs,
} from './auth-exchange.js'
import type { AuthRouteTable } from './auth-routes.js'

/** What coming and going is made of. */
export interface AccountRoutesDeps extends AuthExchange {
  /** Sign-up with this address is refused: the account is made by its one-time link. */
  readonly adminEmail: string | null
  readonly perAddress: RateLimit
  readonly perAccount: RateLimit
  readonly checkInvitation: (id: string, email: string) => Promise<void>
  readonly onboard: Onboard
  readonly signIns: SignIns
  /** Told when somebody signed out: streams and impersonations of that sign-in end. */
  readonly signedOut: (signInId: string) => Promise<void>
}

/** Registering, signing in and out, and the list of where one is signed in. */
export function accountRoutes(deps: AccountRoutesDeps): AuthRouteTable {
  return {
    'POST /api/auth/sign-up/email': (request) => signUp(deps, request),
    'POST /api/auth/sign-in/email': (request) => signIn(deps, request),
    'POST /api/auth/sign-out': (request) => signOut(deps, request),
    'GET /api/auth/get-session': (request) => getSession(deps, request),
    'GET /api/auth/list-sessions': async (request) => {
      const { id, signInId } = await signedInAs(deps, request)
      return jsonResponse(200, { data: await deps.signIns.list(id, signInId) }, request.responseHeaders)
    },
    'POST /api/auth/revoke-session': async (request) => {
      const principal = await signedInAs(deps, request)
      const { id } = readTexts(await bodyOf(request), { id: [1, 64] })
      await deps.signIns.end({ ...request, principal }, principal.id, id)
      return jsonResponse(200, {}, request.responseHeaders)
    },
    'POST /api/auth/revoke-sessions': async (request) => {
      const principal = await signedInAs(deps, request)
      readTexts(await bodyOf(request), {})
      await deps.signIns.endAll({ ...request, principal }, principal.id)
      return jsonResponse(200, {}, request.responseHeaders)
    },
  }
}

async function signUp(deps: AccountRoutesDeps, request: AuthRequest): Promise<Response> {
  await deps.perAddress.take(addressBucket(request.address))
  const { organization, invitation, ...account } = readSignUp(await bodyOf(request))
  if (account.email === deps.adminEmail) throw emailTaken()
  if (invitation !== null) await deps.checkInvitation(invitation, account.email)
  const { response, user } = await askForAccount(deps, request, '/sign-up/email', account)
  await deps.onboard({ userId: user.id, organization, invitation, request })
  return answerWith(deps, request, response, { user })
}

async function signIn(deps: AccountRoutesDeps, request: AuthRequest): Promise<Response> {
  await deps.perAddress.take(addressBucket(request.address))
  const account = readSignIn(await bodyOf(request))
  await deps.perAccount.take(account.email)
  const { response, user } = await askForAccount(deps, request, '/sign-in/email', account)
  await deps.perAccount.clear(account.email)
  return answerWith(deps, request, response, { user })
}

async function signOut(deps: AccountRoutesDeps, request: AuthRequest): Promise<Response> {
  const found = await deps.accounts.api.getSession({ headers: forwarded(request), query: { disableRefresh: true } })
  const response = await deps.accounts.handler(authRequest(deps, request, '/sign-out', {}))
  if (found) await deps.signedOut(found.session.id)
  return answerWith(deps, request, response, {})
}

async function getSession(deps: AccountRoutesDeps, request: AuthRequest): Promise<Response> {
  const response = await deps.accounts.handler(
    new Request(`${deps.baseUrl}/api/auth/get-session`, { headers: forwarded(request) }),
  )
  const found = (await response.json()) as { user: ShownAccount; session: { expiresAt: string } } | null
  const body = found ? { user: shownAccount(found.user), expiresAt: Date.parse(found.session.expiresAt) } : null
  return answerWith(deps, request, response, body)
}
