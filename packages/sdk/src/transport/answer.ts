import { ConnectionError, OfflineError } from '../errors.js'
import { isOffline } from '../events/network.js'
import { problemOf } from './problem.js'
import { abortable, abortReason } from './wait.js'

/** The platform's `fetch`, or a test's. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>

/** Sends once. Rejects with `ConnectionError`, `OfflineError` or the signal's reason, never with a bare `TypeError`. */
export async function exchange(
  fetch: Fetch,
  url: string,
  init: RequestInit & { signal: AbortSignal },
): Promise<Response> {
  try {
    // A gateway never redirects; following one could carry the credential elsewhere.
    return await abortable(fetch(url, { redirect: 'error', cache: 'no-store', ...init }), init.signal)
  } catch (cause) {
    throw lost(cause, init.signal)
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
    if (response.ok)
      return /^text\/plain/.test(response.headers.get('content-type') ?? '')
        ? text
        : text
          ? JSON.parse(text)
          : undefined
  } catch (cause) {
    // An answer that is not JSON broke off, or did not come from a gateway.
    if (response.ok || signal.aborted) throw lost(cause, signal)
  }
  throw problemOf(response, text, now)
}

/** What a lost answer rejects with. */
export function lost(cause: unknown, signal: AbortSignal): Error {
  if (signal.aborted) return abortReason(signal)
  return isOffline() ? new OfflineError('Offline', { cause }) : new ConnectionError('The connection failed', { cause })
}
