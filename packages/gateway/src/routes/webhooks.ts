import type { ApiRequest, OperationHandlers } from '../http/api.js'
import type { OperationId } from '../http/operation-types.js'
import { forbidden, validationError } from '../http/problems.js'
import { decodeCursor, pageLimit, pageOf } from '../storage/page.js'
import type { DeliveryService } from '../webhooks/delivery-service.js'
import type { Actor, WebhookService } from '../webhooks/webhook-service.js'
import { presentWebhook } from '../webhooks/webhook.js'

type Handlers = Pick<
  OperationHandlers,
  | 'listWebhooks'
  | 'createWebhook'
  | 'getWebhook'
  | 'updateWebhook'
  | 'deleteWebhook'
  | 'enableWebhook'
  | 'rotateWebhookSecret'
  | 'testWebhook'
  | 'recoverWebhook'
  | 'listDeliveries'
  | 'getDelivery'
  | 'replayDelivery'
>

/** The operations of webhooks and their deliveries. */
export function webhookHandlers(webhooks: WebhookService, deliveries: DeliveryService): Handlers {
  return {
    async listWebhooks({ reach, query }) {
      const limit = pageLimit(query.limit)
      const rows = await webhooks.page(organizationOf(reach), limit, lastSeen(query.cursor), query.q)
      return { status: 200, body: pageOf(rows, limit, presentWebhook, ({ id }) => [id]) }
    },
    createWebhook: async (request) => ({ status: 201, body: await webhooks.create(actorOf(request), request.body) }),
    async getWebhook({ reach, params }) {
      return { status: 200, body: presentWebhook(await webhooks.get(organizationOf(reach), params.id)) }
    },
    async updateWebhook(request) {
      return { status: 200, body: await webhooks.update(actorOf(request), request.params.id, request.body) }
    },
    async deleteWebhook(request) {
      await webhooks.delete(actorOf(request), request.params.id)
      return { status: 204 }
    },
    async enableWebhook(request) {
      return { status: 200, body: await webhooks.enable(actorOf(request), request.params.id) }
    },
    async rotateWebhookSecret(request) {
      return { status: 200, body: await webhooks.rotateSecret(actorOf(request), request.params.id) }
    },
    async testWebhook({ reach, params, body }) {
      const event = body?.event ?? 'session.status'
      return { status: 202, body: await deliveries.test(organizationOf(reach), params.id, event) }
    },
    async recoverWebhook({ reach, params, body }) {
      const count = await deliveries.recover(organizationOf(reach), params.id, body.since)
      return { status: 202, body: { count } }
    },
    async listDeliveries({ reach, params, query }) {
      const limit = pageLimit(query.limit)
      const before = lastSeen(query.cursor)
      const rows = await deliveries.page(organizationOf(reach), params.id, limit, {
        ...(before === undefined ? {} : { before }),
        ...(query.state === undefined ? {} : { state: query.state }),
        ...(query.event === undefined ? {} : { event: query.event }),
      })
      return {
        status: 200,
        body: pageOf(
          rows,
          limit,
          (row) => row,
          ({ id }) => [id],
        ),
      }
    },
    async getDelivery({ reach, params }) {
      return { status: 200, body: await deliveries.get(organizationOf(reach), params.id, params.delivery) }
    },
    async replayDelivery({ reach, params }) {
      return { status: 202, body: await deliveries.replay(organizationOf(reach), params.id, params.delivery) }
    },
  }
}

function actorOf<Op extends OperationId>({ principal, reach }: ApiRequest<Op>): Actor {
  return { principal, organizationId: organizationOf(reach) }
}

function organizationOf({ organizationId }: { readonly organizationId: string | null }): string {
  // Webhooks belong to one organization; nothing lets a caller work on all of them at once.
  if (organizationId === null) throw forbidden('Choose an organization first.', { reason: 'no_organization' })
  return organizationId
}

function lastSeen(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined
  const [id] = decodeCursor(cursor, 1)
  if (typeof id !== 'string') throw validationError(['cursor: not a cursor of this list'])
  return id
}
