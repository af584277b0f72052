import { createHmac, randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'

/** A fresh signing secret: `whsec_` and 256 random bits in base64 (Standard Webhooks 1.0, "Signature scheme"). */
export function mintWebhookSecret(): string {
  return PREFIX + randomBytes(32).toString('base64')
}

/** True when a secret that a customer chose can be used: 16 to 256 visible ASCII characters, base64 after `whsec_`. */
export function isUsableSecret(secret: string): boolean {
  if (!/^[\x21-\x7e]{16,256}$/.test(secret)) return false
  if (!secret.startsWith(PREFIX)) return true
  const encoded = secret.slice(PREFIX.length)
  return /^[A-Za-z0-9+/]+={0,2}$/.test(encoded) && Buffer.from(encoded, 'base64').byteLength >= 16
}

/** What a delivery attempt is signed over. */
export interface SignedContent {
  /** The event's id: stable over attempts, so that receivers can drop duplicates. */
  readonly eventId: string
  /** Names this request in the delivery log. */
  readonly requestId: string
  /** When this attempt is sent, in epoch milliseconds. */
  readonly sentAt: number
  readonly body: Buffer
}

/**
 * Both signature families for one attempt. Standard Webhooks carries one signature per valid secret, newest first, so
 * that a rotation needs no downtime; the family of the deployed gateway has room for one and uses the newest secret.
 * A secret without the `whsec_` prefix is used as its bytes in both families.
 */
export function signatureHeaders(
  content: SignedContent,
  secrets: readonly [string, ...string[]],
): Record<string, string> {
  const seconds = String(Math.floor(content.sentAt / 1000))
  const signatures = secrets.map((secret) => {
    const hmac = createHmac('sha256', standardKey(secret))
    hmac.update(`${content.eventId}.${seconds}.`).update(content.body)
    return `v1,${hmac.digest('base64')}`
  })
  return {
    'webhook-id': content.eventId,
    'webhook-timestamp': seconds,
    'webhook-signature': signatures.join(' '),
    'x-webhook-request-id': content.requestId,
    'x-webhook-timestamp': String(content.sentAt),
    'x-webhook-hmac': createHmac('sha512', secrets[0]).update(content.body).digest('hex'),
    'x-webhook-hmac-algorithm': 'sha512',
  }
}

function standardKey(secret: string): Buffer {
  return secret.startsWith(PREFIX) ? Buffer.from(secret.slice(PREFIX.length), 'base64') : Buffer.from(secret, 'utf8')
}
