import { isEvent } from '../events/gateway-event.js'
import type { Delivery, Webhook } from '../models.js'
import type { QueryOf } from '../resources/operation.js'
import type { Noun } from '../store/noun.js'
import { paged } from './load.js'
import type { Calls } from './load.js'
import { idOf, newest, oldest } from './order.js'
import { reduceResource } from './resource.js'

const path = '/api/v1/webhooks'

/** The organization's webhooks. */
export function webhooksNoun({ webhooks }: Calls): Noun<Webhook> {
  const reduce = reduceResource<Webhook>('webhooks')
  return {
    scope: 'organization',
    key: idOf,
    compare: oldest,
    load: paged((query, options) => webhooks.list(query, options)),
    fetch: (id, signal) => webhooks.get(id, { signal }),
    reduce: (event, view) =>
      isEvent(event, 'webhook.disabled') ? { fetch: event.payload.webhookId } : reduce(event, view),
    path,
  }
}

/** What was sent to one webhook. */
export function deliveriesNoun({ webhooks }: Calls, webhookId: string, filter: QueryOf<'listDeliveries'>): Noun<Delivery> {
  const { state, event: type } = filter
  return {
    scope: 'organization',
    key: idOf,
    compare: newest,
    load: paged((query, options) => webhooks.deliveries(webhookId, { ...filter, ...query }, options)),
    fetch: (id, signal) => webhooks.delivery(webhookId, id, { signal }),
    reduce: (event, view) => {
      const change = reduceResource<Delivery>('deliveries', { accepts: (row) => row.webhookId === webhookId })(event, view)
      const [row] = change?.put ?? []
      // A delivery that moved on may not belong to the filter any more.
      const left = row && ((state && row.state !== state) || (type && row.event !== type))
      return left ? { remove: [row.id] } : change
    },
    path: `${path}/${encodeURIComponent(webhookId)}`,
  }
}
