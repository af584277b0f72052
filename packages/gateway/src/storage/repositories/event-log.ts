import type { Kysely, Selectable } from 'kysely'
import type { LogEntry } from '../../events/log-entry.js'
import { SealBrokenError, type SecretBox } from '../secret-box.js'
import type { Database } from '../tables.js'
import type { EventsTable } from '../tables/events.js'

/** An event that has no position yet; `secret` is JSON that must not outlive `secretUntil`. */
export interface NewEvent {
  readonly id: string
  readonly event: string
  readonly organizationId: string | null
  readonly sessionId: string | null
  readonly webhookId: string | null
  readonly timestamp: number
  readonly payload: string
  readonly secret: { readonly payload: string; readonly until: number } | null
}

/** Where the log begins and ends. */
export interface LogHead {
  readonly epoch: string
  readonly position: number
  readonly floor: number
  readonly dispatched: number
}

const HEAD = 1

/** Rows of the event log, in either database. */
export class EventLogRepository {
  readonly #db: Kysely<Database>
  readonly #secrets: SecretBox

  constructor(db: Kysely<Database>, secrets: SecretBox) {
    this.#db = db
    this.#secrets = secrets
  }

  /** The current bounds. */
  async head(): Promise<LogHead> {
    return this.#db
      .selectFrom('event_head')
      .select(['epoch', 'position', 'floor', 'dispatched'])
      .where('id', '=', HEAD)
      .executeTakeFirstOrThrow()
  }

  /**
   * Appends in the order given and returns the position of the last one. The head row stays locked until `tx` ends, so
   * positions become visible in their order: a reader at position n has seen everything below it, for good.
   */
  async append(tx: Kysely<Database>, events: readonly NewEvent[]): Promise<number> {
    const { position } = await tx
      .updateTable('event_head')
      .set((eb) => ({ position: eb('position', '+', events.length) }))
      .where('id', '=', HEAD)
      .returning('position')
      .executeTakeFirstOrThrow()
    const first = position - events.length + 1
    const rows = events.map((event, index) => ({
      position: first + index,
      id: event.id,
      event: event.event,
      organization_id: event.organizationId,
      session_id: event.sessionId,
      webhook_id: event.webhookId,
      timestamp: event.timestamp,
      payload: event.payload,
      secret: event.secret && this.#secrets.sealText(event.secret.payload, sealContext(event.id)),
      secret_until: event.secret?.until ?? null,
    }))
    for (let start = 0; start < rows.length; start += INSERT_ROWS) {
      await tx
        .insertInto('events')
        .values(rows.slice(start, start + INSERT_ROWS))
        .execute()
    }
    return position
  }

  /** Events after a position, oldest first; of one organization, or of everybody when it is undefined. */
  async after(position: number, limit: number, organizationId?: string): Promise<LogEntry[]> {
    let query = this.#db.selectFrom('events').selectAll().where('position', '>', position)
    if (organizationId !== undefined) query = query.where('organization_id', '=', organizationId)
    const rows = await query.orderBy('position').limit(limit).execute()
    return rows.map((row) => this.#entry(row))
  }

  /** One event, or undefined when it was purged. */
  async at(position: number): Promise<LogEntry | undefined> {
    const row = await this.#db.selectFrom('events').selectAll().where('position', '=', position).executeTakeFirst()
    return row && this.#entry(row)
  }

  /** Where the event with this id stands; undefined when the scope has none, or not any more. */
  async positionOf(id: string, organizationId?: string): Promise<number | undefined> {
    let query = this.#db.selectFrom('events').select('position').where('id', '=', id)
    if (organizationId !== undefined) query = query.where('organization_id', '=', organizationId)
    return (await query.executeTakeFirst())?.position
  }

  /** True when more than `limit` events of the scope come after a position. */
  async exceeds(position: number, limit: number, organizationId?: string): Promise<boolean> {
    let query = this.#db.selectFrom('events').select('position').where('position', '>', position)
    if (organizationId !== undefined) query = query.where('organization_id', '=', organizationId)
    const row = await query.orderBy('position').offset(limit).limit(1).executeTakeFirst()
    return row !== undefined
  }

  /** How far events have been turned into deliveries. Locks the head row: one dispatcher at a time. */
  async lockDispatched(tx: Kysely<Database>): Promise<number> {
    const { dispatched } = await tx
      .updateTable('event_head')
      .set((eb) => ({ dispatched: eb.ref('dispatched') }))
      .where('id', '=', HEAD)
      .returning('dispatched')
      .executeTakeFirstOrThrow()
    return dispatched
  }

  /** Records how far events have been turned into deliveries. */
  async setDispatched(tx: Kysely<Database>, position: number): Promise<void> {
    await tx.updateTable('event_head').set({ dispatched: position }).where('id', '=', HEAD).execute()
  }

  /** Removes codes that have expired. */
  async forgetSecrets(now: number): Promise<void> {
    await this.#db
      .updateTable('events')
      .set({ secret: null })
      .where('secret_until', '<=', now)
      .where('secret', 'is not', null)
      .execute()
  }

  /** Position of the newest event older than `time`; 0 when there is none. */
  async positionBefore(time: number): Promise<number> {
    const row = await this.#db
      .selectFrom('events')
      .select((eb) => eb.fn.max('position').as('position'))
      .where('timestamp', '<', time)
      .executeTakeFirst()
    return row?.position ?? 0
  }

  /** Removes everything up to a position and raises the floor first, so that no reader meets a hole. */
  async purge(tx: Kysely<Database>, upTo: number): Promise<void> {
    await tx.updateTable('event_head').set({ floor: upTo }).where('id', '=', HEAD).where('floor', '<', upTo).execute()
    await tx.deleteFrom('events').where('position', '<=', upTo).execute()
  }

  /** A code that cannot be opened is as good as expired; it must not keep the log from being read. */
  #open(sealed: string, eventId: string): string | null {
    try {
      return this.#secrets.openText(sealed, sealContext(eventId))
    } catch (error) {
      if (error instanceof SealBrokenError) return null
      throw error
    }
  }

  #entry(row: Selectable<EventsTable>): LogEntry {
    return {
      position: row.position,
      id: row.id,
      event: row.event,
      organizationId: row.organization_id,
      sessionId: row.session_id,
      webhookId: row.webhook_id,
      timestamp: row.timestamp,
      payload: row.payload,
      secret:
        row.secret_until === null
          ? null
          : {
              payload: row.secret === null ? null : this.#open(row.secret, row.id),
              until: row.secret_until,
            },
    }
  }
}

/** SQLite takes at most 32,766 variables in a statement, PostgreSQL 65,535. */
const INSERT_ROWS = 500

function sealContext(eventId: string): string {
  return `event:${eventId}`
}
