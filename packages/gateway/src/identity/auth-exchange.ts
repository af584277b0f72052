import type { AuthRequest } from '../http/app.js'
import { readJsonBody } from '../http/body.js'
import { jsonResponse } from '../http/exchange.js'
import { Problem, conflict, forbidden, unauthorized, validationError } from '../http/problems.js'
import { accountPrincipal } from './account-principal.js'
import { type Accounts, BANNED_CODE, cookieName } from './accounts.js'
import type { Principal } from './principal.js'

/** What talking to better-auth needs. */
export interface AuthExchange {
  readonly accounts: Accounts
  readonly baseUrl: string
}

/** An account, as the auth routes show it. */
export interface ShownAccount {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly emailVerified: boolean
}

const BODY_BYTES = 16_384

/** The JSON body of a request to an auth route. */
export function bodyOf(request: AuthRequest): Promise<unknown> {
  return readJsonBody(request.incoming, BODY_BYTES)
}

/** Asks better-auth, and takes the account out of its answer. Its errors become problems of ours. */
export async function askForAccount(deps: AuthExchange, request: AuthRequest, path: string, body: object) {
  const response = await deps.accounts.handler(authRequest(deps, request, path, body))
  const answered = (await response.json()) as { user?: ShownAccount; code?: string } | null
  if (!response.ok || !answered?.user) throw problemOf(answered?.code ?? '', response.status)
  return { response, user: shownAccount(answered.user) }
}

/** The fields of an account that leave the gateway. */
export function shownAccount({ id, name, email, emailVerified }: ShownAccount): ShownAccount {
  return { id, name, email, emailVerified }
}

/** A request of ours to a route of better-auth. */
export function authRequest(deps: AuthExchange, request: AuthRequest, path: string, body: object): Request {
  return new Request(`${deps.baseUrl}/api/auth${path}`, {
    method: 'POST',
    headers: forwarded(request),
    body: JSON.stringify(body),
  })
}

/** What better-auth is told of a request: the cookie, and facts for the list of sign-ins. */
export function forwarded({ headers, address }: AuthRequest): Headers {
  const pass = new Headers({ 'content-type': 'application/json', 'x-client-address': address })
  for (const name of ['cookie', 'origin', 'user-agent']) {
    const value = headers[name]
    if (value !== undefined) pass.set(name, value)
  }
  return pass
}

/** Whose cookie came with a request, and of which sign-in. Throws `unauthorized` without one. */
export async function signedInAs(
  deps: AuthExchange,
  request: AuthRequest,
): Promise<Principal & { readonly signInId: string }> {
  const found = await deps.accounts.api.getSession({ headers: forwarded(request), query: { disableRefresh: true } })
  if (!found) throw unauthorized('Sign in first.', 'cookie')
  return { ...accountPrincipal(found.user), cookie: true, signInId: found.session.id }
}

/** Answers with our body and only the sign-in cookie of better-auth's headers. */
export function answerWith(deps: AuthExchange, request: AuthRequest, from: Response, body: unknown): Response {
  const response = jsonResponse(200, body, request.responseHeaders)
  const name = cookieName(deps.baseUrl)
  for (const cookie of from.headers.getSetCookie()) {
    if (cookie.startsWith(`${name}=`)) response.headers.append('set-cookie', cookie)
  }
  return response
}

/** The refusal of an address for a new account, for whatever reason. */
export function emailTaken(): Problem {
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
