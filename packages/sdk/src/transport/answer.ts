import { ConnectionError, OfflineError } from '../errors.js'
import { problemOf } from './problem.js'
import { abortable, abortReason } from './wait.js'

/** The platform's `fetch`, or a test's. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>

/** Sends once. Rejects with `ConnectionError`, `OfflineError` or the signal's reason, never with a bare `TypeError`. */
export async function exchange(fetch: Fetch, url: string, init: RequestInit & { signal: AbortSignal }): Promise<Response> {
  try {
    // A gateway never redirects; following one could carry the credential elsewhere.
    return await abortable(fetch(url, { redirect: 'error', cache: 'no-store', ...init }), init.signal)
  } catch (cause) {
    if (init.signal.aborted) throw abortReason(init.signal)
    if (isOffline()) throw new OfflineError('The browser is offline', { cause })
    throw new ConnectionError('No answer from the gateway', { cause })
  }
}

/**
 * The body of a success; `undefined` when it is empty. `response.ok` alone decides about success.
 *
 * @throws ApiError for every other status, ConnectionError when the body breaks off or is not what the contract says.
 */
export async function readAnswer(response: Response, signal: AbortSignal, now: number): Promise<unknown> {
  let text = ''
  try {
    text = await abortable(response.text(), signal)
  } catch (cause) {
    if (signal.aborted) throw abortReason(signal)
    if (response.ok) throw new ConnectionError('The answer broke off', { cause })
  }
  if (!response.ok) throw problemOf(response, text, now)
  if (!text || response.headers.get('content-type')?.startsWith('text/plain')) return text || undefined
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new ConnectionError('The answer is not JSON: it broke off, or did not come from a gateway', { cause })
  }
}

/** Whether the platform says that there is no network. False where it says nothing. */
export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false
}
