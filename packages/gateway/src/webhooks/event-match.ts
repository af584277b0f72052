import { isDeployedEvent } from '../events/event-names.js'
import type { LogEntry } from '../events/log-entry.js'
import type { Webhook } from './webhook.js'

/** Whether an event is for a webhook, whatever the webhook's state. Test events are queued by the call that makes them. */
export function matches(webhook: Webhook, entry: LogEntry): boolean {
  if (entry.webhookId !== null) return false
  if (entry.organizationId !== webhook.organizationId) return false
  if (webhook.sessionId !== null && webhook.sessionId !== entry.sessionId) return false
  // A delivery that announces deliveries would announce itself for ever.
  if (isDeliveryNews(entry)) return false
  if (webhook.events.includes(entry.event)) return true
  // `*` is what the deployed gateway sends; codes that link a phone are sent only to who named them.
  return (
    webhook.events.includes('*') && isDeployedEvent(entry.event) && entry.event !== 'auth.qr' && entry.secret === null
  )
}

function isDeliveryNews(entry: LogEntry): boolean {
  return entry.event === 'resource.changed' && entry.payload.startsWith('{"resource":"deliveries"')
}
