import type { Delivery, Webhook } from '../models.js'
import type { QueryOf } from '../resources/operation.js'
import type { Noun } from '../store/noun.js'
import { follow, listed, oldest, paged } from './noun-parts.js'
import type { Calls } from './noun-parts.js'

/** The organization's webhooks. */
export const webhooks = (calls: Calls): Noun<Webhook> => {
  const changes = follow<Webhook>('webhooks')
  return listed<Webhook>(
    paged((query, options) => calls.webhooks.list(query, options)),
    (event, view) => event.event === 'webhook.disabled' || changes(event, view),
    { order: oldest },
  )
}

/** What was sent to one webhook. A delivery that moved on may not belong to the filter any more. */
export const deliveries = (calls: Calls, webhookId: string, filter: QueryOf<'listDeliveries'> = {}): Noun<Delivery> =>
  listed(
    paged((query, options) => calls.webhooks.deliveries(webhookId, { ...filter, ...query }, options)),
    follow(
      'deliveries',
      (row) =>
        row.webhookId === webhookId &&
        (filter.state ?? row.state) === row.state &&
        (filter.event ?? row.event) === row.event,
    ),
  )
