import { importSecret, standardContent, toBase64 } from './signature.js'

/** The headers that prove a request's origin under Standard Webhooks. */
export interface SignedHeaders {
  readonly 'webhook-id': string
  /** Seconds since the epoch. */
  readonly 'webhook-timestamp': string
  readonly 'webhook-signature': string
}

/**
 * Signs a body as a gateway does, for tests of a receiver. Several secrets give several signatures, as during a
 * rotation.
 * @throws WebhookVerificationError with reason `invalid_secret`.
 */
export async function signWebhook(
  message: { readonly id: string; readonly body: string | Uint8Array; readonly timestamp?: Date },
  secrets: string | readonly string[],
): Promise<SignedHeaders> {
  const seconds = String(Math.floor((message.timestamp?.getTime() ?? Date.now()) / 1000))
  const body = typeof message.body === 'string' ? new TextEncoder().encode(message.body) : message.body
  const content = standardContent(message.id, seconds, body)
  const signatures = await Promise.all(
    [secrets].flat().map(async (secret) => {
      const signature = await crypto.subtle.sign('HMAC', await importSecret(secret, 'SHA-256'), content)
      return `v1,${toBase64(new Uint8Array(signature))}`
    }),
  )
  return { 'webhook-id': message.id, 'webhook-timestamp': seconds, 'webhook-signature': signatures.join(' ') }
}
