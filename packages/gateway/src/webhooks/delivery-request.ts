import { mergeHeaders } from './custom-headers.js'
import { signatureHeaders, type SignedContent } from './signatures.js'
import { signingSecrets, type Webhook } from './webhook.js'

const REDACTED = '***'
/** Shorter values occur in answers by chance. */
const SHORTEST_SECRET = 8
const EXCERPT_LENGTH = 4096

/** Every header of one attempt: the customer's own, and ours over them. */
export function requestHeaders(webhook: Webhook, content: SignedContent): Record<string, string> {
  return mergeHeaders(webhook.customHeaders, {
    'content-type': 'application/json',
    'user-agent': 'Waygate-Webhooks/1',
    ...signatureHeaders(content, signingSecrets(webhook.secrets, content.sentAt)),
  })
}

/** The headers for the delivery log. What the customer added may be a credential and is not shown. */
export function loggedHeaders(webhook: Webhook, sent: Readonly<Record<string, string>>): Record<string, string> {
  const custom = new Set(Object.keys(webhook.customHeaders).map((name) => name.toLowerCase()))
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, custom.has(name) ? REDACTED : value]))
}

/** The beginning of an answer as text for the delivery log, without credentials that the receiver echoed. */
export function responseExcerpt(webhook: Webhook, body: Buffer): string {
  // NUL cannot be kept as text in PostgreSQL.
  let text = body.toString('utf8').replaceAll('\0', '\ufffd')
  for (const value of Object.values(webhook.customHeaders)) {
    if (value.length >= SHORTEST_SECRET) text = text.replaceAll(value, REDACTED)
  }
  return text.slice(0, EXCERPT_LENGTH)
}
