import { isWaygateError } from '../errors.js'
import type { EmbedTokenRequest, Waygate } from './waygate.js'

/** How a token endpoint decides. */
export interface TokenEndpointOptions {
  readonly waygate: Waygate
  /**
   * Says what the signed-in visitor may see, from the host's own session; null or undefined: nothing, and the answer is
   * 401. `allowedOrigins` defaults to the origin of the endpoint itself.
   */
  readonly authorize: (request: Request) => TokenGrant | null | undefined | Promise<TokenGrant | null | undefined>
  /** Told of what went wrong with the gateway, for the host's log. The visitor gets 502 without its words. */
  readonly onError?: (error: unknown) => void
}

/** What `authorize` grants. */
export type TokenGrant = Omit<EmbedTokenRequest, 'allowedOrigins'> & Partial<Pick<EmbedTokenRequest, 'allowedOrigins'>>

/**
 * The host's side of `token-endpoint`: a handler over the platform's `Request` and `Response`, for any framework that
 * has them. It answers a same-origin POST with `{ token, expiresAt }` and is never cached.
 */
export function createTokenEndpoint(options: TokenEndpointOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'POST') return answer(405, { error: 'method_not_allowed' }, { allow: 'POST' })
    if (!isSameOrigin(request)) return answer(403, { error: 'cross_origin' })
    const grant = await options.authorize(request)
    if (!grant) return answer(401, { error: 'unauthorized' })
    try {
      const minted = await options.waygate.embedTokens.create({ allowedOrigins: [originOf(request)], ...grant })
      return answer(200, { token: minted.token, expiresAt: minted.expiresAt })
    } catch (error) {
      if (!isWaygateError(error)) throw error
      options.onError?.(error)
      return answer(502, { error: 'gateway' })
    }
  }
}

/** Browsers name the page that asks on every POST; other pages must not mint tokens with a visitor's cookie. */
function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  return request.headers.get('origin') === new URL(request.url).origin
}

/** The page's origin: behind a proxy the request's own address may be an internal one. */
function originOf(request: Request): string {
  return request.headers.get('origin') ?? new URL(request.url).origin
}

function answer(status: number, body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  })
}
