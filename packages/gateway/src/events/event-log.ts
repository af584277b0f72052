import type { Transaction } from 'kysely'
import type { Clock } from '../clock.js'
import type { EventDraft, EventSink } from '../storage/event-sink.js'
import { newId } from '../storage/ids.js'
import type { EventLogRepository, NewEvent } from '../storage/repositories/event-log.js'
import type { Signals } from '../storage/signals.js'
import type { Database } from '../storage/tables.js'
import { formatCursor, parseCursor, scopedEpoch, type LogScope } from './cursor.js'
import type { EventTail } from './event-tail.js'
import { splitSecret } from './log-entry.js'
import type { ResetReason } from './stream-wire.js'

/** Where a reader starts, and why not where it asked. */
export interface StartingPoint {
  readonly position: number
  readonly reset: ResetReason | null
}

/** A reader further behind than this reloads instead of replaying. */
export const MAX_REPLAY = 10_000

/** The event log: appended to in the writer's transaction, read by cursor. */
export class EventLog implements EventSink {
  readonly #repository: EventLogRepository
  readonly #tail: EventTail
  readonly #clock: Clock
  readonly #signals: Signals
  readonly #onAppended: () => void

  constructor(
    repository: EventLogRepository,
    tail: EventTail,
    clock: Clock,
    signals: Signals,
    onAppended: () => void = () => undefined,
  ) {
    this.#repository = repository
    this.#tail = tail
    this.#clock = clock
    this.#signals = signals
    this.#onAppended = onAppended
  }

  async append(tx: Transaction<Database>, drafts: readonly EventDraft[]): Promise<void> {
    await this.#repository.append(
      tx,
      drafts.map((draft) => toNewEvent(draft, this.#clock.now())),
    )
    await this.#signals.send(tx, 'waygate_events')
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
   * Where to start after a cursor or the id of an event. Whatever cannot be continued without a gap says so with its
   * reason and starts at the end; nothing is ever skipped silently. `mostReplayed`: events to replay at most.
   */
  async startingPoint(
    scope: LogScope,
    since: string | undefined,
    mostReplayed: number = MAX_REPLAY,
  ): Promise<StartingPoint> {
    const head = await this.#repository.head()
    if (since === undefined) return { position: head.position, reset: null }
    const restart = (reset: ResetReason): StartingPoint => ({ position: head.position, reset })
    const position = EVENT_ID.test(since)
      ? await this.#repository.positionOf(since, scope ?? undefined)
      : positionIn(since, scopedEpoch(head.epoch, scope))
    if (position === undefined) return restart('unknown')
    if (position === 'epoch') return restart('epoch')
    if (position > head.position) return restart('unknown')
    if (position < head.floor) return restart('expired')
    const tooFar = await this.#repository.exceeds(position, mostReplayed, scope ?? undefined)
    return tooFar ? restart('too_many') : { position, reset: null }
  }
}

const EVENT_ID = /^evt_[0-9A-Z]{26}$/

function positionIn(since: string, epoch: string): number | 'epoch' | undefined {
  const cursor = parseCursor(since)
  return cursor && cursor.epoch !== epoch ? 'epoch' : cursor?.position
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
