import type { Clock } from '../clock.js'
import { conflict, notFound, validationError } from '../http/problems.js'
import type { Principal } from '../identity/principal.js'
import type { Audit } from '../observability/audit.js'
import { lockOrganization } from '../services/organization-access.js'
import { resourceChanged, type ResourceChange } from '../storage/event-sink.js'
import { newId } from '../storage/ids.js'
import type { DeliveryRepository } from '../storage/repositories/deliveries.js'
import type { WebhookChanges, WebhookRepository } from '../storage/repositories/webhooks.js'
import type { Tx, UnitOfWork } from '../storage/unit-of-work.js'
import { mintWebhookSecret } from './signatures.js'
import type { EgressPolicy } from '../egress/target-url.js'
import { keptRetryPolicy, webhookProblems, type WebhookBody } from './webhook-rules.js'
import { presentWebhook, ROTATION_OVERLAP_MS, type Webhook, type WebhookView } from './webhook.js'

/** Webhooks one organization can have. */
const MOST_WEBHOOKS = 100

/** What the service works with. */
export interface WebhookServiceParts {
  readonly unit: UnitOfWork
  readonly webhooks: WebhookRepository
  readonly deliveries: DeliveryRepository
  readonly audit: Audit
  readonly clock: Clock
  readonly egress: EgressPolicy
  /** Whether a session belongs to an organization. */
  readonly ownsSession: (organizationId: string, sessionId: string) => Promise<boolean>
  /** Something may be due now. */
  readonly wake: () => void
}

/** Who changes what: the caller, inside one organization. */
export interface Actor {
  readonly principal: Principal
  readonly organizationId: string
}

/** The rules of webhooks as a resource. A webhook of another organization does not exist here. */
export class WebhookService {
  readonly #parts: WebhookServiceParts

  constructor(parts: WebhookServiceParts) {
    this.#parts = parts
  }

  /** Throws `not_found` for a webhook that the organization does not have. */
  async get(organizationId: string, id: string): Promise<Webhook> {
    const webhook = await this.#parts.webhooks.findIn(organizationId, id)
    if (!webhook) throw notFound()
    return webhook
  }

  /** Newest first, plus one row when there is more. */
  page(organizationId: string, limit: number, before: string | undefined, q: string | undefined): Promise<Webhook[]> {
    return this.#parts.webhooks.page(organizationId, limit, before, q)
  }

  async create(actor: Actor, body: WebhookBody): Promise<WebhookView> {
    const { unit, webhooks, clock } = this.#parts
    await this.#check(actor.organizationId, body)
    const now = clock.now()
    const webhook: Webhook = {
      id: newId('wh_'),
      organizationId: actor.organizationId,
      sessionId: body.sessionId ?? null,
      url: body.url ?? '',
      events: body.events ?? [],
      secrets: { current: body.secret ?? mintWebhookSecret() },
      customHeaders: body.customHeaders ?? {},
      retryPolicy: body.retryPolicy === undefined ? null : keptRetryPolicy(body.retryPolicy),
      active: body.active ?? true,
      disabledReason: null,
      disabledAt: null,
      failingSince: null,
      pausedUntil: 0,
      createdAt: now,
      updatedAt: now,
    }
    return unit.write(async (tx) => {
      if (!(await lockOrganization(tx, actor.organizationId))) throw notFound()
      if ((await webhooks.count(actor.organizationId)) >= MOST_WEBHOOKS) {
        throw conflict(`An organization can have at most ${MOST_WEBHOOKS} webhooks.`)
      }
      await webhooks.insert(webhook)
      return this.#changed(tx, actor, webhook, 'created', 'webhook.create')
    })
  }

  async update(actor: Actor, id: string, body: WebhookBody): Promise<WebhookView> {
    await this.get(actor.organizationId, id)
    await this.#check(actor.organizationId, body)
    return this.#write(actor, id, 'webhook.update', (webhook) => changesOf(webhook, body))
  }

  /** Switches a webhook on again and forgets its failures. */
  async enable(actor: Actor, id: string): Promise<WebhookView> {
    return this.#write(actor, id, 'webhook.enable', () => SWITCHED_ON)
  }

  async delete(actor: Actor, id: string): Promise<void> {
    const { unit, webhooks } = this.#parts
    await unit.write(async (tx) => {
      const webhook = await this.get(actor.organizationId, id)
      await webhooks.delete(id)
      await this.#changed(tx, actor, webhook, 'deleted', 'webhook.delete')
    })
  }

  /** Mints a new secret, told once; the former one signs as well for 24 hours. */
  async rotateSecret(actor: Actor, id: string): Promise<{ secret: string; previousValidUntil: number }> {
    const current = mintWebhookSecret()
    const previousUntil = this.#parts.clock.now() + ROTATION_OVERLAP_MS
    await this.#write(actor, id, 'webhook.rotate_secret', ({ secrets }) => ({
      secrets: { current, previous: secrets.current, previousUntil },
    }))
    return { secret: current, previousValidUntil: previousUntil }
  }

  async #write(
    actor: Actor,
    id: string,
    action: string,
    change: (webhook: Webhook) => WebhookChanges,
  ): Promise<WebhookView> {
    const { unit, webhooks, deliveries, clock } = this.#parts
    return unit.write(async (tx) => {
      const before = await this.get(actor.organizationId, id)
      const changes = { ...change(before), updatedAt: clock.now() }
      await webhooks.update(id, changes)
      if (before.active && changes.active === false) await deliveries.skipWaiting(id, 'webhook_inactive')
      return this.#changed(tx, actor, { ...before, ...changes }, 'updated', action)
    })
  }

  async #changed(tx: Tx, actor: Actor, webhook: Webhook, change: ResourceChange, action: string): Promise<WebhookView> {
    const { organizationId, id } = webhook
    const view = presentWebhook(webhook)
    tx.emit(resourceChanged('webhooks', id, change, organizationId, change === 'deleted' ? undefined : view))
    tx.afterCommit(this.#parts.wake)
    await this.#parts.audit.record(tx, {
      principal: actor.principal,
      action,
      // The host alone: an address may carry a secret.
      target: { kind: 'webhook', id, name: new URL(webhook.url).host },
      organizationId,
    })
    return view
  }

  async #check(organizationId: string, body: WebhookBody): Promise<void> {
    const problems = webhookProblems(body, this.#parts.egress)
    if (problems.length > 0) throw validationError(problems)
    if (body.sessionId !== undefined && !(await this.#parts.ownsSession(organizationId, body.sessionId))) {
      throw validationError(['sessionId: the organization has no such session'])
    }
  }
}

const SWITCHED_ON: WebhookChanges = {
  active: true,
  disabledReason: null,
  disabledAt: null,
  failingSince: null,
  pausedUntil: 0,
}

function changesOf(webhook: Webhook, body: WebhookBody): WebhookChanges {
  const switchedOn = body.active === true && !webhook.active
  return {
    ...(switchedOn ? SWITCHED_ON : body.active === undefined ? {} : { active: body.active }),
    ...(body.sessionId === undefined ? {} : { sessionId: body.sessionId }),
    ...(body.url === undefined ? {} : { url: body.url }),
    ...(body.events === undefined ? {} : { events: body.events }),
    ...(body.customHeaders === undefined ? {} : { customHeaders: body.customHeaders }),
    ...(body.retryPolicy === undefined ? {} : { retryPolicy: keptRetryPolicy(body.retryPolicy) }),
    // A secret that the owner brings replaces the former one at once: they change both ends themselves.
    ...(body.secret === undefined ? {} : { secrets: { current: body.secret } }),
  }
}
