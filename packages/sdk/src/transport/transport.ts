import type { TokenSource } from '../auth/token-source.js'
import type { Clock } from '../clock.js'
import type { CallOptions, WithResponse } from '../resources/call.js'
import { exchange, readAnswer } from './answer.js'
import type { Fetch } from './answer.js'
import { retrying } from './retry.js'
import { withDeadline } from './wait.js'

/** One call, ready to be sent. */
export interface TransportRequest {
  readonly method: string
  /** Path and query, complete and encoded. */
  readonly path: string
  readonly body?: unknown
  readonly options?: CallOptions | undefined
}

/** The way to the gateway: token, deadline, retries and typed errors around `fetch`. */
export interface Transport {
  send(request: TransportRequest): Promise<WithResponse<unknown>>
  /** Opens an answer without an end. One attempt, one fresh token after a 401; `onToken` says which one was used. */
  open(path: string, headers: Record<string, string>, signal: AbortSignal, onToken: (token: string) => void): Promise<Response>
}

/** What the transport is made of. */
export interface TransportParts {
  readonly fetch: Fetch
  readonly baseUrl: string
  readonly tokens: TokenSource
  readonly clock: Clock
  readonly timeoutMs: number
  /** Fires when everything under way must stop: organization switch, logout, disposal. Asked for each call. */
  readonly lifetime: () => AbortSignal
  /** Told after each write that succeeded. */
  readonly onWrite: (path: string) => void
}

/** Answered without a credential, or with the sign-in cookie alone. */
const withoutToken = /^\/(api\/v1\/(setup|tokens|openapi\.json)|healthz|readyz)$/

/** Creates the transport of a client. */
export function createTransport(parts: TransportParts): Transport {
  const { fetch, baseUrl, tokens, clock } = parts

  const authorized = async (path: string, init: RequestInit, signal: AbortSignal, onToken?: (token: string) => void) => {
    const exchangeWith = (token?: string) => {
      if (token) onToken?.(token)
      return exchange(fetch, baseUrl + path, {
        ...init,
        signal,
        credentials: token ? 'omit' : 'same-origin',
        headers: { ...(init.headers as Record<string, string>), ...(token ? { authorization: `Bearer ${token}` } : {}) },
      })
    }
    if (withoutToken.test(path)) return exchangeWith()
    const token = await tokens.get(signal)
    const response = await exchangeWith(token)
    if (response.status !== 401) {
      tokens.accept(token)
      return response
    }
    const fresh = await tokens.replace(token, signal)
    if (!fresh || fresh === token) return response
    void response.body?.cancel().catch(() => {})
    const second = await exchangeWith(fresh)
    if (second.status !== 401) tokens.accept(fresh)
    return second
  }

  return {
    send({ method, path, body, options = {} }) {
      const headers: Record<string, string> = { accept: 'application/json, text/plain;q=0.5' }
      const { idempotencyKey, timeoutMs = parts.timeoutMs } = options
      if (idempotencyKey) headers['idempotency-key'] = idempotencyKey
      const form = typeof FormData === 'function' && body instanceof FormData
      if (body !== undefined && !form) headers['content-type'] = 'application/json'
      const init = { method, headers, body: form ? body : body === undefined ? null : JSON.stringify(body) }
      const end = clock.now() + timeoutMs
      return withDeadline([options.signal, parts.lifetime()], timeoutMs, (signal) =>
        retrying(
          async () => {
            const response = await authorized(path, init, signal)
            const data = await readAnswer(response, signal, clock.now())
            if (method !== 'GET') parts.onWrite(path)
            return { data, response, requestId: response.headers.get('x-request-id') ?? undefined }
          },
          method,
          !!idempotencyKey,
          signal,
          () => end - clock.now(),
        ),
      )
    },
    open: (path, headers, signal, onToken) => authorized(path, { method: 'GET', headers }, signal, onToken),
  }
}
