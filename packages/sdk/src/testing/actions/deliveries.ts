import type { Core } from '../core.js'
import type { GatewayEvent } from '../event-log.js'
import type { Schemas } from '../world.js'

/** Types that a webhook receives only when it names them. */
const onlyByName: ReadonlySet<string> = new Set([
  'resource.changed',
  'webhook.disabled',
  'audit',
  'auth.qr',
  'auth.code',
])

/** Delivers an event to every active webhook that asks for it. Addresses ending in `/500` answer so, all others 200. */
export function queueDeliveries(core: Core, event: GatewayEvent): void {
  // A delivery is announced too: without this it would be delivered, for ever.
  if (event.event === 'resource.changed' && event.payload.resource === 'deliveries') return
  for (const webhook of core.world.webhooks.values()) {
    const events = webhook.events ?? []
    const wanted = events.includes(event.event) || (events.includes('*') && !onlyByName.has(event.event))
    const here = webhook.organizationId === event.organization && (webhook.sessionId ?? event.session) === event.session
    if (webhook.active && wanted && here) deliver(core, webhook, event.id, event.event, event)
  }
}

/** Makes one delivery and its first attempt. */
export function deliver(
  core: Core,
  webhook: Schemas['Webhook'],
  eventId: string,
  event: string,
  payload: object,
): Schemas['Delivery'] {
  const at = core.now()
  const failing = webhook.url.endsWith('/500')
  const secret = event === 'auth.qr' || event === 'auth.code'
  const delivery: Schemas['Delivery'] = {
    id: core.world.ids.next('dlv_'),
    webhookId: webhook.id,
    eventId,
    event,
    state: failing ? 'failed' : 'delivered',
    createdAt: at,
    ...(failing ? { nextAttemptAt: at + 5000 } : {}),
    attempts: [
      {
        at,
        latencyMs: 42,
        status: failing ? 500 : 200,
        requestHeaders: {
          'content-type': 'application/json',
          'webhook-id': eventId,
          'webhook-timestamp': String(Math.floor(at / 1000)),
          ...(webhook.secretSet ? { 'webhook-signature': 'v1,***', 'X-Webhook-Hmac': '***' } : {}),
        },
        responseExcerpt: failing ? 'Internal Server Error' : 'ok',
      },
    ],
    payload: structuredClone(secret ? { ...payload, payload: { redacted: true } } : { ...payload }),
  }
  core.world.deliveries.push(delivery)
  core.changed('deliveries', delivery.id, 'created', webhook.organizationId, summary(delivery))
  return delivery
}

/** A delivery as lists show it: without the payload. */
export function summary({ payload: _payload, ...delivery }: Schemas['Delivery']): Schemas['Delivery'] {
  return delivery
}
