import type { Area, Core } from '../area.js'
import type { ApiRequest } from '../http/api.js'
import { eventHandlers } from '../routes/events.js'
import type { EventSink } from '../storage/event-sink.js'
import { EventLogRepository } from '../storage/repositories/event-log.js'
import { EventLog } from './event-log.js'
import { EventStreams } from './event-streams.js'
import { EventTail } from './event-tail.js'
import { StreamSlots } from './stream-limits.js'

/** How often events of other gateways on the same database are looked for. */
const PEER_POLL_MS = 250

/** What tests replace. */
export interface EventOptions {
  readonly tickMs?: number
  readonly random?: () => number
}

/** The event log as the gateway's other parts see it. */
export interface EventsArea extends Area {
  readonly sink: EventSink
  /** Calls back after every commit that appended events. */
  onCommitted(listener: () => void): void
  /** Calls back, and waits, before content of all organizations is shown to a super admin. Without it, none is. */
  onContentRead(record: (request: ApiRequest) => Promise<void>): void
  /** Asks every reader to come back later and ends the streams; part of `stop`, and harmless twice. */
  endStreams(): void
}

/** The event log, its readers and the streams. */
export function createEvents(core: Omit<Core, 'unit' | 'audit'>, options: EventOptions = {}): EventsArea {
  const { storage, secrets, clock, log: logger, revocations, config } = core
  const listeners: (() => void)[] = []
  const repository = new EventLogRepository(storage.db, secrets)
  const tail = new EventTail(repository, logger, storage.dialect === 'postgres' ? PEER_POLL_MS : null)
  const log = new EventLog(repository, tail, clock, () => {
    for (const listener of listeners) listener()
  })
  let recordContentRead: ((request: ApiRequest) => Promise<void>) | undefined
  const slots = new StreamSlots({
    perCredential: config.limits.streamsPerCredential,
    perOrganization: config.limits.streamsPerOrganization,
    perAddress: config.limits.streamsPerAddress,
  })
  const streams = new EventStreams({
    log,
    repository,
    tail,
    clock,
    revocations,
    slots,
    ...options,
  })
  const sessionsIn = async (organizationId: string, ids: readonly string[]): Promise<number> => {
    const found = storage.db.selectFrom('sessions').select('id').where('organization_id', '=', organizationId)
    return (await found.where('id', 'in', ids).execute()).length
  }

  return {
    sink: log,
    onCommitted: (listener) => void listeners.push(listener),
    onContentRead(record) {
      recordContentRead = record
    },
    endStreams: () => streams.stop(),
    handlers: eventHandlers(streams, sessionsIn, async (request) => {
      if (!config.adminContent || !recordContentRead) return false
      await recordContentRead(request)
      return true
    }),
    async start() {
      await tail.start()
      streams.start()
    },
    async stop() {
      streams.stop()
      await tail.stop()
    },
    metrics: () => [
      {
        name: 'waygate_event_streams',
        help: 'Open event streams.',
        kind: 'gauge',
        samples: [{ value: streams.size }],
      },
    ],
  }
}
