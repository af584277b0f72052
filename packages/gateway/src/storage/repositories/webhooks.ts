import { type Insertable, type Kysely, type Selectable, type Updateable, sql } from 'kysely'
import type { RetryPolicy } from '../../webhooks/retry-schedule.js'
import type { DisabledReason, Webhook, WebhookSecrets } from '../../webhooks/webhook.js'
import type { SecretBox } from '../secret-box.js'
import type { Database } from '../tables.js'
import type { WebhooksTable } from '../tables/events.js'

/** What can change about a webhook. */
export type WebhookChanges = Partial<Omit<Webhook, 'id' | 'organizationId' | 'createdAt'>>

/** Rows of customers' endpoints. Secrets and custom headers are sealed on the way in. */
export class WebhookRepository {
  readonly #db: Kysely<Database>
  readonly #box: SecretBox

  constructor(db: Kysely<Database>, box: SecretBox) {
    this.#db = db
    this.#box = box
  }

  async insert(webhook: Webhook): Promise<void> {
    const row: Insertable<WebhooksTable> = {
      id: webhook.id,
      organization_id: webhook.organizationId,
      created_at: webhook.createdAt,
      ...this.#columns(webhook.id, webhook),
    } as Insertable<WebhooksTable>
    await this.#db.insertInto('webhooks').values(row).execute()
  }

  async update(id: string, changes: WebhookChanges): Promise<void> {
    await this.#db.updateTable('webhooks').set(this.#columns(id, changes)).where('id', '=', id).execute()
  }

  async delete(id: string): Promise<void> {
    await this.#db.deleteFrom('webhooks').where('id', '=', id).execute()
  }

  async find(id: string): Promise<Webhook | undefined> {
    const row = await this.#db.selectFrom('webhooks').selectAll().where('id', '=', id).executeTakeFirst()
    return row && this.#webhook(row)
  }

  async findIn(organizationId: string, id: string): Promise<Webhook | undefined> {
    const row = await this.#db
      .selectFrom('webhooks')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && this.#webhook(row)
  }

  async count(organizationId: string): Promise<number> {
    const { count } = await this.#db
      .selectFrom('webhooks')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('organization_id', '=', organizationId)
      .executeTakeFirstOrThrow()
    return count
  }

  /** Newest first, one more than `limit` when there is more; `before` is the id of the last one seen. */
  async page(
    organizationId: string,
    limit: number,
    before: string | undefined,
    q: string | undefined,
  ): Promise<Webhook[]> {
    let query = this.#db.selectFrom('webhooks').selectAll().where('organization_id', '=', organizationId)
    if (before !== undefined) query = query.where('id', '<', before)
    if (q !== undefined && q !== '') {
      const pattern = `%${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
      query = query.where(sql<boolean>`lower(url) like ${pattern} escape '\\'`)
    }
    const rows = await query
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map((row) => this.#webhook(row))
  }

  /** The endpoints that an event of these organizations may have to reach: active, or switched off by the gateway. */
  async listening(organizationIds: readonly string[]): Promise<Webhook[]> {
    if (organizationIds.length === 0) return []
    const rows = await this.#db
      .selectFrom('webhooks')
      .selectAll()
      .where('organization_id', 'in', organizationIds)
      .where((eb) => eb.or([eb('active', '=', 1), eb('disabled_reason', 'is not', null)]))
      .execute()
    return rows.map((row) => this.#webhook(row))
  }

  #columns(id: string, changes: WebhookChanges): Updateable<WebhooksTable> {
    const columns: Updateable<WebhooksTable> = {}
    if (changes.sessionId !== undefined) columns.session_id = changes.sessionId
    if (changes.url !== undefined) columns.url = changes.url
    if (changes.events !== undefined) columns.events = JSON.stringify(changes.events)
    if (changes.secrets !== undefined) columns.secrets = this.#seal(changes.secrets, `webhook:${id}:secret`)
    if (changes.customHeaders !== undefined)
      columns.custom_headers = this.#seal(changes.customHeaders, `webhook:${id}:headers`)
    if (changes.retryPolicy !== undefined)
      columns.retry_policy = changes.retryPolicy && JSON.stringify(changes.retryPolicy)
    if (changes.active !== undefined) columns.active = changes.active ? 1 : 0
    if (changes.disabledReason !== undefined) columns.disabled_reason = changes.disabledReason
    if (changes.disabledAt !== undefined) columns.disabled_at = changes.disabledAt
    if (changes.failingSince !== undefined) columns.failing_since = changes.failingSince
    if (changes.pausedUntil !== undefined) columns.paused_until = changes.pausedUntil
    if (changes.updatedAt !== undefined) columns.updated_at = changes.updatedAt
    return columns
  }

  #webhook(row: Selectable<WebhooksTable>): Webhook {
    return {
      id: row.id,
      organizationId: row.organization_id,
      sessionId: row.session_id,
      url: row.url,
      events: JSON.parse(row.events) as string[],
      secrets: JSON.parse(this.#box.openText(row.secrets, `webhook:${row.id}:secret`)) as WebhookSecrets,
      customHeaders:
        row.custom_headers === null
          ? {}
          : (JSON.parse(this.#box.openText(row.custom_headers, `webhook:${row.id}:headers`)) as Record<string, string>),
      retryPolicy: row.retry_policy === null ? null : (JSON.parse(row.retry_policy) as RetryPolicy),
      active: row.active === 1,
      disabledReason: row.disabled_reason as DisabledReason | null,
      disabledAt: row.disabled_at,
      failingSince: row.failing_since,
      pausedUntil: row.paused_until,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    }
  }

  #seal(value: object, context: string): string {
    return this.#box.sealText(JSON.stringify(value), context)
  }
}
