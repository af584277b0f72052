/**
 * Receiving webhooks on a server: prove where a request comes from. Runs wherever WebCrypto does.
 * @packageDocumentation
 */
export { signWebhook, type SignedHeaders } from './sign-webhook.js'
export { verifyWebhook, type VerifyOptions } from './verify-webhook.js'
export { WebhookVerificationError, type WebhookVerificationReason } from './verification-error.js'
export type { RawWebhookRequest, WebhookHeaders } from './raw-request.js'
export { isEvent } from '../events/gateway-event.js'
export type { EventOf, EventType, GatewayEvent } from '../events/gateway-event.js'
