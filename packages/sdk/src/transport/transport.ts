import type { TokenSource } from '../auth/token-source.js'
import type { Clock } from '../clock.js'
import { ApiError } from '../errors.js'
import type { CallOptions, WithResponse } from '../resources/call.js'
import { exchange, readAnswer } from './answer.js'
import type { Fetch } from './answer.js'
import { retrying } from './retry.js'
import { withDeadline } from './wait.js'

type Headers = Readonly<Record<string, string>>
type Init = Omit<RequestInit, 'headers'> & { readonly headers: Headers; readonly signal: AbortSignal }

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
  /**
   * Opens an answer without an end, with a body by POST: one attempt, one fresh token after a 401. `onToken` is told
   * which token is used.
   *
   * @throws ApiError when refused, ConnectionError, or the signal's reason
   */
  readonly open: (
    path: string,
    headers: Headers,
    signal: AbortSignal,
    onToken: (token: string) => void,
    body?: object,
  ) => Promise<Response>
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

const json = { 'content-type': 'application/json' }

/** Answered without a credential, or with the sign-in cookie alone. */
const withoutToken = /^\/(api\/v1\/(setup|tokens|openapi\.json)|healthz|readyz)$/

/** Creates the transport of a client. */
export function createTransport({
  fetch,
  baseUrl,
  tokens,
  clock,
  lifetime,
  onWrite,
  ...defaults
}: TransportParts): Transport {
  const authorized = async (path: string, init: Init, onToken?: (token: string) => void) => {
    const url = baseUrl + path
    if (withoutToken.test(path)) return exchange(fetch, url, { ...init, credentials: 'same-origin' })
    const sendWith = async (token: string) => {
      onToken?.(token)
      const headers = { ...init.headers, authorization: `Bearer ${token}` }
      const response = await exchange(fetch, url, { ...init, credentials: 'omit', headers })
      if (response.status !== 401) tokens.accept(token)
      return response
    }
    const token = await tokens.get(init.signal)
    const response = await sendWith(token)
    const fresh =
      response.status === 401 &&
      (await tokens.replace(token, init.signal).catch(async (failure: unknown) => {
        // A host that cannot give another token for now does not make a refused one good: only an expired one was.
        if (failure instanceof ApiError && failure.status >= 500) {
          const refusal = await readAnswer(response, init.signal, clock.now()).catch((error: unknown) => error)
          if (!(refusal instanceof ApiError) || refusal.details['reason'] !== 'expired') throw refusal
        }
        throw failure
      }))
    return fresh && fresh !== token ? sendWith(fresh) : response
  }
  return {
    async open(path, headers, signal, onToken, body) {
      const init = body
        ? { method: 'POST', headers: { ...headers, ...json }, body: JSON.stringify(body), signal }
        : { method: 'GET', headers, signal }
      const response = await authorized(path, init, onToken)
      if (!response.ok) await readAnswer(response, signal, clock.now())
      return response
    },
    send({ method, path, body, options = {} }) {
      const { idempotencyKey, timeoutMs = defaults.timeoutMs } = options
      const form = body instanceof FormData
      const init = {
        method,
        headers: {
          accept: 'application/json, text/plain',
          ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
          ...(body !== undefined && !form && json),
        },
        body: form ? body : body === undefined ? null : JSON.stringify(body),
      }
      const end = clock.now() + timeoutMs
      const once = async (signal: AbortSignal) => {
        const response = await authorized(path, { ...init, signal })
        const data = await readAnswer(response, signal, clock.now())
        if (method !== 'GET') onWrite(path)
        return { data, response, requestId: response.headers.get('x-request-id') ?? undefined }
      }
      return withDeadline([options.signal, lifetime()], timeoutMs, (signal) =>
        retrying(
          () => once(signal),
          !!idempotencyKey || /^(GET|HEAD|PUT|DELETE)$/.test(method),
          signal,
          () => end - clock.now(),
        ),
      )
    },
  }
}
