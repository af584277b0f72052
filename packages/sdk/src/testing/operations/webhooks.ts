import { deliver, summary } from '../actions/deliveries.js'
import type { Caller } from '../caller.js'
import type { Core } from '../core.js'
import { matches, page } from '../page.js'
import { invalid, notFound } from '../problem.js'
import type { Schemas } from '../world.js'
import type { Handlers } from './handler.js'

type Webhook = Schemas['Webhook']

const dayMs = 86_400_000
const longestRecoveryMs = 14 * dayMs

function webhookOf(core: Core, caller: Caller, id: string): Webhook {
  const row = core.world.webhooks.get(id)
  if (!row || row.organizationId !== caller.organizationId) throw notFound('webhook')
  return row
}

function deliveryOf(core: Core, caller: Caller, webhookId: string, id: string): Schemas['Delivery'] {
  webhookOf(core, caller, webhookId)
  const row = core.world.deliveries.find((delivery) => delivery.id === id && delivery.webhookId === webhookId)
  if (!row) throw notFound('delivery')
  return row
}

function checkBody(core: Core, caller: Caller, body: Schemas['WebhookBody']): void {
  const { url, events, sessionId } = body
  const known: readonly string[] = eventTypes
  const unknown = (events ?? []).filter((name) => name !== '*' && !known.includes(name))
  if (unknown.length > 0) throw invalid(...unknown.map((name) => `body.events: "${name}" is not an event type`))
  if (url !== undefined && !/^https?:\/\/[^/\s]+/.test(url)) throw invalid('body.url: must be an http or https address')
  if (sessionId !== undefined && core.world.sessions.get(sessionId)?.organizationId !== caller.organizationId) {
    throw notFound('session')
  }
}

function save(core: Core, row: Webhook, change: 'created' | 'updated'): Webhook {
  core.world.webhooks.set(row.id, row)
  core.changed('webhooks', row.id, change, row.organizationId, row)
  return row
}

/** Webhooks and their deliveries. */
export const webhooks: Handlers = {
  listWebhooks: ({ core, caller, query }) => {
    const rows = [...core.world.webhooks.values()].filter(
      (row) => row.organizationId === caller.organizationId && matches(query.q, row.url),
    )
    return page(rows, query, (row) => row.id)
  },
  createWebhook: ({ core, caller, body }) => {
    checkBody(core, caller, body)
    const { secret: _secret, ...rest } = body
    const now = core.now()
    return save(
      core,
      {
        id: core.world.ids.next('wh_'),
        organizationId: caller.organizationId ?? '',
        active: true,
        retryPolicy: { policy: 'exponential', delaySeconds: 5, attempts: 10 },
        createdAt: now,
        updatedAt: now,
        secretSet: 'secret' in body,
        ...rest,
      },
      'created',
    )
  },
  getWebhook: ({ core, caller, params }) => webhookOf(core, caller, params.id),
  updateWebhook: ({ core, caller, params, body }) => {
    const row = webhookOf(core, caller, params.id)
    checkBody(core, caller, body)
    const { secret: _secret, ...rest } = body
    return save(
      core,
      { ...row, ...rest, ...('secret' in body ? { secretSet: true } : {}), updatedAt: core.now() },
      'updated',
    )
  },
  deleteWebhook: ({ core, caller, params }) => {
    const row = webhookOf(core, caller, params.id)
    core.world.webhooks.delete(row.id)
    core.changed('webhooks', row.id, 'deleted', row.organizationId)
  },
  testWebhook: ({ core, caller, params, body }) => {
    const row = webhookOf(core, caller, params.id)
    const event = body?.event ?? 'session.status'
    const id = core.world.ids.next('evt_')
    const sample = {
      schema: 'v1',
      id,
      event,
      session: '',
      organization: row.organizationId,
      timestamp: core.now(),
      payload: {},
    }
    return summary(deliver(core, row, id, event, sample))
  },
  enableWebhook: ({ core, caller, params }) => {
    const { disabledReason: _reason, failingSince: _since, ...row } = webhookOf(core, caller, params.id)
    return save(core, { ...row, active: true, updatedAt: core.now() }, 'updated')
  },
  rotateWebhookSecret: ({ core, caller, params }) => {
    const row = webhookOf(core, caller, params.id)
    save(core, { ...row, secretSet: true, updatedAt: core.now() }, 'updated')
    return { secret: core.world.ids.next('whsec_'), previousValidUntil: core.now() + dayMs }
  },
  recoverWebhook: ({ core, caller, params, body }) => {
    const row = webhookOf(core, caller, params.id)
    if (body.since < core.now() - longestRecoveryMs) throw invalid('body.since: at most 14 days back')
    const failed = core.world.deliveries.filter(
      (d) => d.webhookId === row.id && d.createdAt >= body.since && (d.state === 'failed' || d.state === 'dead'),
    )
    for (const { eventId, event, payload } of failed) deliver(core, row, eventId, event, payload ?? {})
    return { count: failed.length }
  },
  listDeliveries: ({ core, caller, params, query }) => {
    const row = webhookOf(core, caller, params.id)
    const rows = core.world.deliveries
      .filter((d) => d.webhookId === row.id)
      .filter((d) => (query.state ?? d.state) === d.state && (query.event ?? d.event) === d.event)
    return page(rows.map(summary).toReversed(), query, (d) => d.id)
  },
  getDelivery: ({ core, caller, params }) => deliveryOf(core, caller, params.id, params.delivery),
  replayDelivery: ({ core, caller, params }) => {
    const { eventId, event, payload } = deliveryOf(core, caller, params.id, params.delivery)
    return summary(deliver(core, webhookOf(core, caller, params.id), eventId, event, payload ?? {}))
  },
}

const eventTypes = [
  'session.status',
  'auth.qr',
  'auth.code',
  'message',
  'message.from_me',
  'message.status',
  'message.reaction',
  'message.edited',
  'message.revoked',
  'poll.vote',
  'poll.recap',
  'presence.update',
  'group.update',
  'group.participant',
  'chat.update',
  'contact.update',
  'call.incoming',
  'newsletter.update',
  'resource.changed',
  'webhook.disabled',
  'audit',
] as const satisfies readonly Schemas['EventType'][]
