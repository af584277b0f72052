import { isLoopback } from '../config-values.js'
import { isFromThisMachine } from '../http/client-address.js'
import { jsonResponse } from '../http/exchange.js'
import { parseUrl } from '../parse-url.js'
import type { KeptLetter } from './outbox-mailer.js'

/** A request for the outbox. */
export interface OutboxRequest {
  readonly headers: Readonly<Record<string, string>>
  readonly responseHeaders: Readonly<Record<string, string>>
  readonly address: string
}

/** Answers `GET /outbox`; null where there is no outbox, or for somebody who is not on this machine. */
export type OutboxPage = (request: OutboxRequest) => Promise<Response | null>

/** The mails of a developer's machine: text for a browser, JSON for `Accept: application/json`. */
export function createOutboxPage(read: () => Promise<readonly KeptLetter[]>): OutboxPage {
  return async ({ headers, responseHeaders, address }) => {
    // the name as well: a page of another site can point its own name at this machine (DNS rebinding)
    const named = parseUrl(`http://${headers['host'] ?? ''}`)
    if (named === undefined || !isLoopback(named.hostname) || !isFromThisMachine(address, headers)) return null
    const letters = await read()
    const body = headers['accept'] === 'application/json' ? { data: letters } : listing(letters)
    return jsonResponse(200, body, responseHeaders)
  }
}

function listing(letters: readonly KeptLetter[]): string {
  if (letters.length === 0) return 'No mail yet. Everything that the gateway sends shows up here.\n'
  return letters
    .map(
      ({ at, to, subject, text }) =>
        `Date:    ${new Date(at).toISOString()}\nTo:      ${to}\nSubject: ${subject}\n\n${text}`,
    )
    .join(`\n${'-'.repeat(72)}\n\n`)
}
