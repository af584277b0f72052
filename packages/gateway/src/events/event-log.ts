import type { Transaction } from 'kysely'
import type { Clock } from '../clock.js'
import type { EventDraft, EventSink } from '../storage/event-sink.js'
import { newId } from '../storage/ids.js'
import type { EventLogRepository, NewEvent } from '../storage/repositories/event-log.js'
import type { Database } from '../storage/tables.js'
import { formatCursor, parseCursor, scopedEpoch, type LogScope } from './cursor.js'
import type { EventTail } from './event-tail.js'
import { splitSecret } from './log-entry.js'

/** Where a reader starts, and why not where it asked. */
export interface StartingPoint {
  readonly position: number
  readonly reset: 'expired' | 'unknown' | 'epoch' | 'too_many' | null
}

/** A reader further behind than this reloads instead of replaying. */
export const MAX_REPLAY = 10_000

/** The event log: appended to in the writer's transaction, read by cursor. */
export class EventLog implements EventSink {
  readonly #repository: EventLogRepository
  readonly #tail: EventTail
  readonly #clock: Clock
  readonly #onAppended: () => void

  constructor(repository: EventLogRepository, tail: EventTail, clock: Clock, onAppended: () => void = () => undefined) {
    this.#repository = repository
    this.#tail = tail
    this.#clock = clock
    this.#onAppended = onAppended
  }

  async append(tx: Transaction<Database>, drafts: readonly EventDraft[]): Promise<void> {
    await this.#repository.append(
      tx,
      drafts.map((draft) => toNewEvent(draft, this.#clock.now())),
    )
  }

  committed(): void {
    this.#tail.wake()
    this.#onAppended()
  }

  async cursor(scope: LogScope): Promise<string> {
    const { epoch, position } = await this.#repository.head()
    return formatCursor(scopedEpoch(epoch, scope), position)
  }

  /**
   * Where to start for a cursor. Whatever cannot be continued without a gap says so with its reason and starts at the
   * end; nothing is ever skipped silently.
   */
  async startingPoint(scope: LogScope, since: string | undefined): Promise<StartingPoint> {
    const head = await this.#repository.head()
    if (since === undefined) return { position: head.position, reset: null }
    const restart = (reset: StartingPoint['reset']): StartingPoint => ({ position: head.position, reset })
    const cursor = parseCursor(since)
    if (!cursor) return restart('unknown')
    if (cursor.epoch !== scopedEpoch(head.epoch, scope)) return restart('epoch')
    if (cursor.position > head.position) return restart('unknown')
    if (cursor.position < head.floor) return restart('expired')
    const tooFar = await this.#repository.exceeds(cursor.position, MAX_REPLAY, scope ?? undefined)
    return tooFar ? restart('too_many') : { position: cursor.position, reset: null }
  }
}

/** Gives a draft its id and keeps its code apart from what may stay. */
export function toNewEvent(draft: EventDraft & { readonly webhookId?: string }, now: number): NewEvent {
  const timestamp = draft.timestamp ?? now
  const { kept, until } = splitSecret(draft.event, draft.payload, timestamp)
  return {
    id: newId('evt_'),
    event: draft.event,
    organizationId: draft.organizationId,
    sessionId: draft.sessionId,
    webhookId: draft.webhookId ?? null,
    timestamp,
    payload: JSON.stringify(kept),
    secret: until === null ? null : { payload: JSON.stringify(draft.payload), until },
  }
}
