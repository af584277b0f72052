import { isWaygateError, refuse, WaygateError } from '../errors.js'
import { exchange, readAnswer } from '../transport/answer.js'
import type { Fetch } from '../transport/answer.js'
import type { Auth, AuthRequest, TokenAnswer } from './auth.js'

/** Where tokens come from. */
export interface Provider {
  (request: AuthRequest): Promise<TokenAnswer>
  /** Whether asking again can give another token. */
  readonly renewable: boolean
}

/** Turns each form of `auth` into a provider. */
export function createProvider(auth: Auth, fetch: Fetch, baseUrl: string, now: () => number): Provider {
  const fixed = 'apiKey' in auth ? auth.apiKey : 'token' in auth ? auth.token : undefined
  const provide = async (request: AuthRequest): Promise<TokenAnswer> => {
    if (fixed !== undefined) return { token: fixed }
    const { organization, reason, signal } = request
    try {
      if (typeof auth === 'function') {
        const answer = await auth(request)
        return typeof answer === 'string' ? { token: answer } : { ...answer }
      }
      const [url, body] =
        'endpoint' in auth
          ? [auth.endpoint, { organization, reason }]
          : [
              `${baseUrl}/api/v1/tokens`,
              { organizationId: organization, impersonation: (auth as { impersonation?: string }).impersonation },
            ]
      const response = await exchange(fetch, url, {
        method: 'POST',
        // The only calls that carry a cookie on their own.
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal,
      })
      return { ...((await readAnswer(response, signal, now())) as TokenAnswer) }
    } catch (cause) {
      throw isWaygateError(cause) ? cause : new WaygateError('The token provider failed', { cause })
    }
  }
  return Object.assign(provide, { renewable: fixed === undefined })
}

/**
 * Refuses what must not become a header, and keys where a page could read them.
 *
 * @throws ValidationError that does not repeat the credential.
 */
export function checkToken(token: unknown, keysAllowed: boolean | undefined): string {
  if (typeof token !== 'string' || !/^[!-~]+$/.test(token)) throw refuse('Malformed credential')
  const scope = globalThis as { document?: unknown; importScripts?: unknown }
  if (token.startsWith('wa_') && !keysAllowed && (scope.document ?? scope.importScripts)) {
    throw refuse('An API key must not be used in a browser: mint an embed token on your server')
  }
  return token
}
