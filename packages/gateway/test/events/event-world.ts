import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '../../src/area.js'
import { type Config, readConfig } from '../../src/config.js'
import { createEvents, type EventsArea } from '../../src/events/index.js'
import type { ApiRequest } from '../../src/http/api.js'
import { Problem, unauthorized } from '../../src/http/problems.js'
import { reachOf } from '../../src/http/reach.js'
import type { Principal } from '../../src/identity/principal.js'
import type { CredentialReference } from '../../src/identity/recall.js'
import { createRevocations } from '../../src/identity/revocations.js'
import { createAudit } from '../../src/observability/audit.js'
import { createLogger } from '../../src/observability/logging.js'
import { openDatabase } from '../../src/storage/database.js'
import { migrate } from '../../src/storage/migrate.js'
import type { EventDraft } from '../../src/storage/event-sink.js'
import { migrations } from '../../src/storage/migrations/index.js'
import { createSecretBox } from '../../src/storage/secret-box.js'
import { createUnitOfWork } from '../../src/storage/unit-of-work.js'
import { testDatabase } from '../support/test-database.js'

export const START = Date.UTC(2026, 0, 1)

/** A time that tests move. */
export class ManualClock {
  time = START
  now(): number {
    return this.time
  }
  advance(ms: number): void {
    this.time += ms
  }
}

export type TicketBody = ApiRequest<'createRealtimeTicket'>['body']

export interface WorldOptions {
  readonly directory?: string
  readonly databaseUrl?: string
  readonly clock?: ManualClock
  readonly config?: Partial<Config>
}

/** The event log and its streams over a real database and a real port; who asks is chosen by the test. */
export interface World {
  readonly core: Core
  readonly clock: ManualClock
  readonly events: EventsArea
  readonly directory: string
  /** Who was shown content of all organizations. */
  readonly contentReads: readonly Principal[]
  readonly url: string
  /** Asks for a WebSocket ticket as somebody; throws what the gateway would answer. */
  ticket(as: Principal, body?: TicketBody, origin?: string): Promise<{ ticket: string; url: string }>
  /** Makes a principal known; the returned name goes into the `x-as` header. */
  as(principal: Principal): string
  emit(...drafts: EventDraft[]): Promise<void>
  close(): Promise<void>
}

export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'waygate-events-'))
  const clock = options.clock ?? new ManualClock()
  const storage = await openDatabase(options.databaseUrl ?? (await testDatabase(directory)))
  await migrate(storage, migrations, clock.now())
  const config = {
    ...readConfig({ WAYGATE_SECRET: 'a test secret of at least 32 bytes, 0123456789' }),
    ...options.config,
  }
  const log = createLogger('silent')
  const secrets = createSecretBox(config.secrets)
  const base = { config, nodeId: 'gw_test', clock, log, storage, secrets, revocations: createRevocations(storage) }
  const events = createEvents(base, { tickMs: 20, random: () => 0.5 })
  const unit = createUnitOfWork(storage, events.sink)
  const core: Core = { ...base, unit, audit: createAudit(storage, clock) }
  const contentReads: Principal[] = []
  const principals = new Map<string, Principal>()
  events.guardStreams({
    // the principals of these tests exist in no table: they are who they are
    recall: (reference) => Promise.resolve(known(principals, reference)),
    allowsOrigin: (origin) => Promise.resolve(origin === 'https://app.example'),
    isReady: () => true,
  })
  events.onContentRead((request) => Promise.resolve(void contentReads.push(request.principal)))
  await events.start?.()
  const server = createServer((incoming, outgoing) => {
    const query = new URL(incoming.url ?? '/', 'http://x').searchParams
    const principal = principals.get(String(incoming.headers['x-as']))
    if (!principal) return void outgoing.writeHead(401).end()
    const request = {
      principal,
      query: {
        scope: query.get('scope') ?? undefined,
        session: query.has('session') ? query.getAll('session') : undefined,
        events: query.has('events') ? query.getAll('events') : undefined,
        since: query.get('since') ?? undefined,
      },
      headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
      reach: reachOf(principal.organizationId, embedSessions(principal)),
      address: '127.0.0.1',
      raw: { incoming, outgoing },
      responseHeaders: { 'x-request-id': 'req_1', 'access-control-allow-origin': 'https://app.example' },
    } as unknown as ApiRequest<'streamEvents'>
    events.handlers.streamEvents?.(request).catch((error: unknown) => {
      const problem = error instanceof Problem ? error : undefined
      outgoing.writeHead(problem?.status ?? 500, problem?.headers).end(JSON.stringify(problem?.body() ?? {}))
    })
  })
  server.on('upgrade', events.upgrade)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    core,
    clock,
    contentReads,
    events,
    directory,
    url: `http://127.0.0.1:${port}/api/v1/events`,
    async ticket(principal, body = {}, origin) {
      principals.set(randomUUID(), principal)
      const request = {
        principal,
        body,
        headers: origin === undefined ? {} : { origin },
        reach: reachOf(principal.organizationId, embedSessions(principal)),
        address: '127.0.0.1',
      } as unknown as ApiRequest<'createRealtimeTicket'>
      const reply = await events.handlers.createRealtimeTicket?.(request)
      const { ticket, url } = (reply as { body: { ticket: string; url: string } }).body
      return { ticket, url: url.replace(/^ws:\/\/[^/]+/, `ws://127.0.0.1:${port}`) }
    },
    as(principal) {
      const name = randomUUID()
      principals.set(name, principal)
      return name
    },
    emit: (...drafts) =>
      unit.write(async (tx) => {
        for (const draft of drafts) tx.emit(draft)
      }),
    async close() {
      await events.stop?.()
      await closeServer(server)
      await storage.close()
      if (options.directory === undefined) rmSync(directory, { recursive: true, force: true })
    },
  }
}

function known(principals: ReadonlyMap<string, Principal>, reference: CredentialReference): Principal {
  const found = [...principals.values()].findLast((one) =>
    reference.kind === 'user'
      ? one.userId === reference.userId && one.organizationId === reference.organizationId
      : one.id === reference.id,
  )
  if (!found) throw unauthorized()
  return found
}

function embedSessions(principal: Principal): ReadonlySet<string> | null {
  if (!principal.embed) return null
  const all = [...principal.embed.components.values()].map(({ sessions }) => sessions)
  return all.includes(null) ? null : new Set(all.flatMap((sessions) => [...(sessions ?? [])]))
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
