import type { GatewayEvent } from '../events/gateway-event.js'
import { readRawRequest, type RawWebhookRequest } from './raw-request.js'
import { fromBase64, fromHex, importSecret, standardContent, toBase64, type SignatureAlgorithm } from './signature.js'
import { WebhookVerificationError } from './verification-error.js'

/** How strictly a request is judged. */
export interface VerifyOptions {
  /** How far the sender's clock may be from this one, in seconds. Default 300. */
  readonly toleranceSeconds?: number
  /**
   * Also accept the `X-Webhook-Hmac` header when the Standard Webhooks headers are absent, as gateways send that know
   * no other. It does not cover the time, so a captured request can be sent again for ever: deduplicate on the event's
   * id. Default false.
   */
  readonly allowLegacySignature?: boolean
  /** Milliseconds since the epoch; default `Date.now`. */
  readonly now?: () => number
}

const MAX_SIGNATURES = 16

/**
 * Proves that a webhook request comes from a gateway that knows one of `secrets`, and returns its event. Pass every
 * secret that is still valid during a rotation. Comparison takes the same time whatever differs.
 * @throws WebhookVerificationError whose `reason` says what is wrong.
 */
export async function verifyWebhook(
  request: Request | RawWebhookRequest,
  secrets: string | readonly string[],
  options: VerifyOptions = {},
): Promise<GatewayEvent> {
  const candidates = [secrets].flat()
  if (candidates.length === 0) throw new WebhookVerificationError('invalid_secret', 'No webhook secret was given')
  const { body, header } = await readRawRequest(request)

  const id = header('webhook-id')
  const timestamp = header('webhook-timestamp')
  const signatures = header('webhook-signature')
  if (id !== undefined && timestamp !== undefined && signatures !== undefined) {
    checkTimestamp(timestamp, options)
    const content = standardContent(id, timestamp, body)
    await requireMatch(candidates, 'SHA-256', content, standardSignatures(signatures))
    return parseEvent(body)
  }
  const legacy = header('x-webhook-hmac')
  if (options.allowLegacySignature === true && legacy !== undefined && id === undefined && signatures === undefined) {
    const signature = fromHex(legacy)
    await requireMatch(candidates, 'SHA-512', new Uint8Array(body), signature ? [signature] : [])
    return parseEvent(body)
  }
  throw new WebhookVerificationError(
    'missing_headers',
    'The request lacks webhook-id, webhook-timestamp or webhook-signature; check that a proxy does not strip them',
  )
}

function checkTimestamp(text: string, { toleranceSeconds = 300, now = Date.now }: VerifyOptions): void {
  if (!/^\d{1,12}$/.test(text)) {
    throw new WebhookVerificationError('invalid_timestamp', 'webhook-timestamp is not a number of seconds')
  }
  const age = Math.floor(now() / 1000) - Number(text)
  if (age > toleranceSeconds) {
    throw new WebhookVerificationError(
      'too_old',
      `The request was signed ${age} s ago, more than ${toleranceSeconds} s: a replay, or a wrong clock`,
    )
  }
  if (age < -toleranceSeconds) {
    throw new WebhookVerificationError(
      'too_new',
      `The request was signed ${-age} s in the future: check this server's clock`,
    )
  }
}

function standardSignatures(header: string): Uint8Array<ArrayBuffer>[] {
  return (
    header
      .split(' ', MAX_SIGNATURES)
      .map((entry) => ({ entry, decoded: entry.startsWith('v1,') ? fromBase64(entry.slice(3)) : undefined }))
      // base64 has more than one text for the same bytes; a signature has one
      .flatMap(({ entry, decoded }) => (decoded && `v1,${toBase64(decoded)}` === entry ? [decoded] : []))
  )
}

async function requireMatch(
  secrets: readonly string[],
  algorithm: SignatureAlgorithm,
  content: Uint8Array<ArrayBuffer>,
  signatures: readonly Uint8Array<ArrayBuffer>[],
): Promise<void> {
  for (const secret of secrets) {
    const key = await importSecret(secret, algorithm)
    // subtle.verify compares in constant time, which comparing encoded text here would not.
    for (const signature of signatures) if (await crypto.subtle.verify('HMAC', key, signature, content)) return
  }
  throw new WebhookVerificationError(
    'no_match',
    'No signature matches. Either the secret is another one, or the body is not the raw bytes that were sent: ' +
      'JSON that was parsed and stringified again differs in spaces and key order.',
  )
}

function parseEvent(body: Uint8Array): GatewayEvent {
  let event: unknown
  try {
    event = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch (cause) {
    throw new WebhookVerificationError('invalid_payload', 'The signed body is not JSON', { cause })
  }
  if (!isEnvelope(event)) throw new WebhookVerificationError('invalid_payload', 'The signed body is not an event')
  return event
}

function isEnvelope(value: unknown): value is GatewayEvent {
  if (typeof value !== 'object' || value === null) return false
  const event = value as Partial<GatewayEvent>
  return (
    typeof event.id === 'string' &&
    typeof event.event === 'string' &&
    typeof event.timestamp === 'number' &&
    'payload' in event
  )
}
