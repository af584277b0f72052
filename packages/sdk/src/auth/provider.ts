import { WaygateError } from '../errors.js'
import { exchange, readAnswer } from '../transport/answer.js'
import type { Fetch } from '../transport/answer.js'
import { refuse } from '../transport/path.js'
import type { Auth, AuthRequest, TokenAnswer } from './auth.js'

/** Where tokens come from. */
export interface Provider {
  provide(request: AuthRequest): Promise<TokenAnswer>
  /** Whether asking again can give another token. */
  readonly renewable: boolean
}

/** Turns each form of `auth` into a provider. */
export function createProvider(auth: Auth, fetch: Fetch, baseUrl: string, now: () => number): Provider {
  const post = async (url: string, body: object, signal: AbortSignal) => {
    const response = await exchange(fetch, url, {
      method: 'POST',
      // The only calls that ever carry a cookie.
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      signal,
    })
    return (await readAnswer(response, signal, now())) as TokenAnswer
  }
  if (typeof auth === 'function') {
    return {
      renewable: true,
      async provide(request) {
        try {
          const answer = await auth(request)
          return typeof answer === 'string' ? { token: answer } : answer
        } catch (cause) {
          throw cause instanceof WaygateError ? cause : new WaygateError('The token provider failed', { cause })
        }
      },
    }
  }
  if ('endpoint' in auth) {
    return {
      renewable: true,
      provide: ({ organization, reason, signal }) => post(auth.endpoint, { organization, reason }, signal),
    }
  }
  if ('session' in auth) {
    return {
      renewable: true,
      provide: ({ organization, signal }) =>
        post(`${baseUrl}/api/v1/tokens`, { organizationId: organization, impersonation: auth.impersonation }, signal),
    }
  }
  const token = 'apiKey' in auth ? auth.apiKey : auth.token
  return { renewable: false, provide: () => Promise.resolve({ token }) }
}

/**
 * Refuses what must not become a header, and keys where a page could read them.
 *
 * @throws ValidationError that does not repeat the credential.
 */
export function checkToken(token: unknown, keysAllowed: boolean): string {
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) throw refuse('The credential is empty or malformed')
  if (token.startsWith('wa_') && !keysAllowed && inBrowser()) {
    throw refuse('An API key must not be used in a browser: mint an embed token on your server instead')
  }
  return token
}

function inBrowser(): boolean {
  const scope = globalThis as { window?: unknown; document?: unknown; importScripts?: unknown }
  return (typeof scope.window === 'object' && typeof scope.document === 'object') || typeof scope.importScripts === 'function'
}
