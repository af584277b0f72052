import { hideNumbers } from '../events/hide-numbers.js'
import type { Reach } from '../http/reach.js'

/** An answer as this request may see it: telephone numbers are left out where its token says so, as in its events. */
export function shown<T>(body: T, reach: Reach): T {
  return reach.redact === null ? body : (hideNumbers(body) as T)
}
