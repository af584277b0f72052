import { WebhookVerificationError } from './verification-error.js'

const PREFIX = 'whsec_'
const utf8 = new TextEncoder()

/** The two algorithms a gateway signs with: Standard Webhooks (SHA-256) and the deployed gateway's (SHA-512). */
export type SignatureAlgorithm = 'SHA-256' | 'SHA-512'

/**
 * Imports a webhook secret as an HMAC key. For Standard Webhooks `whsec_` is followed by the key in base64; a secret
 * without the prefix, and any secret in the older family, is used as its own bytes.
 * @throws WebhookVerificationError with reason `invalid_secret`.
 */
export async function importSecret(secret: string, algorithm: SignatureAlgorithm): Promise<CryptoKey> {
  if (!secret) throw new WebhookVerificationError('invalid_secret', 'The webhook secret is empty')
  const bytes =
    algorithm === 'SHA-256' && secret.startsWith(PREFIX) ? fromBase64(secret.slice(PREFIX.length)) : utf8.encode(secret)
  if (!bytes || bytes.byteLength === 0) {
    throw new WebhookVerificationError('invalid_secret', 'The webhook secret is not base64 after its whsec_ prefix')
  }
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: algorithm }, false, ['sign', 'verify'])
}

/** The bytes Standard Webhooks signs: `id.timestamp.body`. */
export function standardContent(id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const prefix = utf8.encode(`${id}.${timestamp}.`)
  const content = new Uint8Array(prefix.byteLength + body.byteLength)
  content.set(prefix)
  content.set(body, prefix.byteLength)
  return content
}

/** Decodes strict base64; undefined for anything else. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** Encodes bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** Decodes hexadecimal text; undefined for anything else. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^(?:[0-9a-f]{2})+$/i.test(text)) return undefined
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
