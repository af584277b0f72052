import type { Clock } from '../clock.js'
import { hashSecret, isWellFormed, mintSecret } from '../identity/opaque-secret.js'
import type { CredentialReference } from '../identity/recall.js'
import type { Storage } from '../storage/database.js'
import type { Subscription } from './audience.js'

/** How long a ticket may wait to be used. */
export const TICKET_SECONDS = 30

/** What a ticket is good for. */
export interface TicketGrant {
  readonly credential: CredentialReference
  readonly subscription: Subscription
  /** Whether the firehose shows content. */
  readonly adminContent: boolean
  /** A cursor or an event id to continue after. */
  readonly since: string | null
  /** The page that asked; null when no browser did. */
  readonly origin: string | null
}

interface StoredSubscription {
  readonly scope: Subscription['scope']
  readonly organizationId: string | null
  readonly sessions: string[] | null
  readonly events: string[] | null
  readonly adminContent: boolean
}

/** Tickets for one WebSocket each: opaque, hashed at rest, honoured by every process on the database. */
export class Tickets {
  readonly #storage: Storage
  readonly #clock: Clock

  constructor(storage: Storage, clock: Clock) {
    this.#storage = storage
    this.#clock = clock
  }

  /** Mints a ticket. Its text exists nowhere else. */
  async mint({ credential, subscription, adminContent, since, origin }: TicketGrant): Promise<string> {
    const { db } = this.#storage
    const ticket = mintSecret('tkt_')
    const now = this.#clock.now()
    const { scope, organizationId, sessions, events } = subscription
    const stored: StoredSubscription = {
      scope,
      organizationId,
      sessions: sessions && [...sessions],
      events: events && [...events],
      adminContent,
    }
    await db.deleteFrom('realtime_tickets').where('expires_at', '<=', now).execute()
    await db
      .insertInto('realtime_tickets')
      .values({
        hash: hashSecret(ticket),
        credential: JSON.stringify(credential),
        subscription: JSON.stringify(stored),
        since,
        origin,
        expires_at: now + TICKET_SECONDS * 1000,
      })
      .execute()
    return ticket
  }

  /** Uses a ticket up; undefined when it is unknown, used or too old. Of two who come at once, one gets it. */
  async redeem(ticket: string): Promise<TicketGrant | undefined> {
    if (!isWellFormed(ticket, 'tkt_')) return undefined
    const row = await this.#storage.db
      .deleteFrom('realtime_tickets')
      .where('hash', '=', hashSecret(ticket))
      .returningAll()
      .executeTakeFirst()
    if (!row || row.expires_at <= this.#clock.now()) return undefined
    const { sessions, events, adminContent, ...rest } = JSON.parse(row.subscription) as StoredSubscription
    return {
      credential: JSON.parse(row.credential) as CredentialReference,
      subscription: { ...rest, sessions: sessions && new Set(sessions), events: events && new Set(events) },
      adminContent,
      since: row.since,
      origin: row.origin,
    }
  }
}
