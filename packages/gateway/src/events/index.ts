import type { Area, Core } from '../area.js'
import type { ApiRequest } from '../http/api.js'
import { gatewayUnavailable } from '../http/problems.js'
import type { Recall } from '../identity/recall.js'
import { eventHandlers } from '../routes/events.js'
import type { EventSink } from '../storage/event-sink.js'
import { EventLogRepository } from '../storage/repositories/event-log.js'
import { STREAM_BOUNDS } from './bounded-writer.js'
import { EventLog } from './event-log.js'
import { EventStreams } from './event-streams.js'
import { EventTail } from './event-tail.js'
import { StreamSlots } from './stream-limits.js'
import { Tickets } from './tickets.js'
import { type Upgrade, createWebsocketDoor } from './websocket-door.js'

/** How often events of other gateways on the same database are looked for when no signal comes. */
const PEER_POLL_MS = 1000

/** What tests replace. */
export interface EventOptions {
  readonly tickMs?: number
  readonly random?: () => number
}

/** What the streams need of the areas that are built after them. */
export interface StreamGuards {
  readonly recall: Recall
  /** Whether pages of this origin may talk to the gateway. */
  readonly allowsOrigin: (origin: string) => Promise<boolean>
  /** Whether the gateway serves requests. */
  readonly isReady: () => boolean
}

/** The event log as the gateway's other parts see it. */
export interface EventsArea extends Area {
  readonly sink: EventSink
  /** Calls back after every commit that appended events. */
  onCommitted(listener: () => void): void
  /** Calls back, and waits, before content of all organizations is shown to a super admin. Without it, none is. */
  onContentRead(record: (request: ApiRequest) => Promise<void>): void
  /** Sets what streams are admitted by; without it, none is. */
  guardStreams(guards: StreamGuards): void
  /** Takes over connections that ask to be a WebSocket. */
  readonly upgrade: Upgrade
  /** Asks every reader to come back later and ends the streams; part of `stop`, and harmless twice. */
  endStreams(): void
}

/** The event log, its readers and the streams. */
export function createEvents(core: Omit<Core, 'unit' | 'audit'>, options: EventOptions = {}): EventsArea {
  const { storage, secrets, clock, log: logger, revocations, config } = core
  const listeners: (() => void)[] = []
  const repository = new EventLogRepository(storage.db, secrets)
  const tail = new EventTail(repository, logger, storage.dialect === 'postgres' ? PEER_POLL_MS : null)
  const log = new EventLog(repository, tail, clock, storage.signals, () => {
    for (const listener of listeners) listener()
  })
  let stopSignals: () => void = () => undefined
  let recordContentRead: ((request: ApiRequest) => Promise<void>) | undefined
  const slots = new StreamSlots({
    perCredential: config.limits.streamsPerCredential,
    perOrganization: config.limits.streamsPerOrganization,
    perAddress: config.limits.streamsPerAddress,
  })
  let guards: StreamGuards | undefined
  const recall: Recall = async (reference) => {
    if (!guards) throw gatewayUnavailable()
    return guards.recall(reference)
  }
  const tickets = new Tickets(storage, clock)
  const streams = new EventStreams({
    log,
    repository,
    tail,
    clock,
    revocations,
    recall,
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
    guardStreams(given) {
      guards = given
    },
    upgrade: createWebsocketDoor({
      streams,
      tickets,
      recall,
      clock,
      log: logger,
      bounds: STREAM_BOUNDS,
      trustedHops: config.trustedHops,
      https: config.baseUrl.startsWith('https:'),
      allowsOrigin: async (origin) => (await guards?.allowsOrigin(origin)) === true,
      isReady: () => guards?.isReady() === true,
    }),
    endStreams: () => streams.stop(),
    handlers: eventHandlers({
      streams,
      slots,
      tickets,
      baseUrl: config.baseUrl,
      sessionsIn,
      async mayReadContent(request) {
        if (!config.adminContent || !recordContentRead) return false
        await recordContentRead(request)
        return true
      },
    }),
    async start() {
      await tail.start()
      stopSignals = storage.signals.listen('waygate_events', () => tail.wake())
      streams.start()
    },
    async stop() {
      stopSignals()
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
