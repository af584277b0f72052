import type { Transaction } from 'kysely'
import type { Database } from './tables.js'

/** A fact on its way into the event log; the log gives it an id and a position. */
export interface EventDraft {
  /** Wire name, for example `session.status`. */
  readonly event: string
  /** The tenant that may see it; null: platform only (firehose and admin scope). */
  readonly organizationId: string | null
  readonly sessionId: string | null
  readonly payload: object
  /** Epoch milliseconds of the fact; the log's own clock when absent. */
  readonly timestamp?: number
}

/** The event log as the unit of work sees it. */
export interface EventSink {
  /** Appends inside the caller's transaction, in the order given. */
  append(tx: Transaction<Database>, drafts: readonly EventDraft[]): Promise<void>
  /** Called after the transaction is durable: wake the readers. */
  committed(): void
  /** The position after which a reader of this organization (null: of everything) has seen nothing yet. */
  cursor(organizationId: string | null): Promise<string>
}

/** Resources whose changes are announced. */
export type ResourceName =
  | 'sessions'
  | 'api-keys'
  | 'webhooks'
  | 'deliveries'
  | 'organizations'
  | 'members'
  | 'invitations'
  | 'embed-tokens'
  | 'users'
  | 'gateways'

export type ResourceChange = 'created' | 'updated' | 'deleted'

/** A `resource.changed` event; who receives it follows from who may GET the resource. */
export function resourceChanged(
  resource: ResourceName,
  id: string,
  change: ResourceChange,
  organizationId: string | null,
  data?: object,
): EventDraft {
  return {
    event: 'resource.changed',
    organizationId,
    sessionId: null,
    payload: data === undefined ? { resource, id, change } : { resource, id, change, data },
  }
}
