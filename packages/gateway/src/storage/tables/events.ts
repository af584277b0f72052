/** The one row that orders the log: locked by every append until its transaction ends. */
export interface EventHeadTable {
  id: number
  /** Random per database; a restored copy must be given another one. */
  epoch: string
  /** Position of the newest event; 0 before the first. */
  position: number
  /** Everything up to here has been purged. */
  floor: number
  /** Everything up to here has been turned into deliveries. */
  dispatched: number
}

/** The event log. */
export interface EventsTable {
  /** Assigned in commit order, without holes. */
  position: number
  id: string
  event: string
  /** Null: platform only. */
  organization_id: string | null
  session_id: string | null
  /** Set for a test event: only this webhook receives it. */
  webhook_id: string | null
  timestamp: number
  /** The payload; without its code when the event is secret. */
  payload: string
  /** The sealed payload of an event that carries a pairing code or QR; removed at `secret_until`. */
  secret: string | null
  secret_until: number | null
}

/** A customer's endpoint. */
export interface WebhooksTable {
  id: string
  organization_id: string
  /** Null: all sessions of the organization. */
  session_id: string | null
  url: string
  /** JSON array of names, or ["*"]. */
  events: string
  /** Sealed JSON: `{ current, previous?, previousUntil? }`. */
  secrets: string
  /** Sealed JSON record: customers put credentials into their headers. */
  custom_headers: string | null
  /** JSON, or null for the default schedule. */
  retry_policy: string | null
  active: number
  /** Why it was switched off by the gateway: `failing` or `gone`. */
  disabled_reason: string | null
  disabled_at: number | null
  /** Since when there have been only failures; null after a success. */
  failing_since: number | null
  /** No attempt before this time: the receiver asked for less. */
  paused_until: number
  created_at: number
  updated_at: number
}

/** One event on its way to one webhook. */
export interface DeliveriesTable {
  id: string
  webhook_id: string
  organization_id: string
  event_id: string
  event: string
  position: number
  state: string
  reason: string | null
  /** Requests made in all. */
  attempts: number
  /** Requests made since it was queued: the schedule starts again when it is recovered. */
  tries: number
  created_at: number
  /** When the next attempt is due; null in a final state. */
  next_attempt_at: number | null
  /** Held by one worker until this time; an older lease has died with its worker. */
  leased_until: number
  /** Proof of the lease: a worker that lost it writes nothing. */
  lease: string | null
}

/** One request of a delivery. */
export interface DeliveryAttemptsTable {
  delivery_id: string
  number: number
  at: number
  latency_ms: number
  status: number | null
  error: string | null
  /** JSON record, secrets replaced. */
  request_headers: string
  response_excerpt: string | null
}

/** Tables of the event log and the webhooks. */
export interface EventsTables {
  event_head: EventHeadTable
  events: EventsTable
  webhooks: WebhooksTable
  deliveries: DeliveriesTable
  delivery_attempts: DeliveryAttemptsTable
}
