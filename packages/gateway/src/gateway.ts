import { createRequire } from 'node:module'
import type { Area, Core } from './area.js'
import { type Clock, systemClock } from './clock.js'
import type { Config } from './config.js'
import { createEvents } from './events/index.js'
import { type Life, createApp } from './http/app.js'
import { type Contract, loadContract } from './http/contract.js'
import { createRequestLimit } from './http/request-limit.js'
import { LargeBodies } from './http/large-bodies.js'
import { createHttpServer } from './http/server.js'
import { validatorOf } from './http/validate.js'
import { createIdentity } from './identity/index.js'
import { createRevocations } from './identity/revocations.js'
import { createMail } from './mail/index.js'
import { nodeIdOf } from './node-id.js'
import { createAudit } from './observability/audit.js'
import { type Logger, createLogger } from './observability/logging.js'
import { createProcessMetrics } from './observability/process-metrics.js'
import { createRequestMetrics } from './observability/request-metrics.js'
import { createWatchedCalls } from './observability/watched-calls.js'
import { operationsHandlers } from './routes/operations.js'
import { type Storage, answers, openDatabase } from './storage/database.js'
import { migrate } from './storage/migrate.js'
import { migrations } from './storage/migrations/index.js'
import { createPeriodicBackup } from './storage/periodic-backup.js'
import { createSecretBox } from './storage/secret-box.js'
import { createUnitOfWork } from './storage/unit-of-work.js'
import { createWebhooks } from './webhooks/index.js'
import { createWhatsapp, type WhatsappOptions } from './whatsapp-area.js'

/** A gateway that is ready to listen. */
export interface Gateway {
  /** Accepts connections, starts the areas, and then serves requests; until then they are answered 503. */
  listen(): Promise<{ host: string; port: number }>
  /** Answers 503 to every new request and to the load balancer; what is under way goes on. */
  drain(): void
  /** Ends streams, finishes what is under way, disconnects the sessions and closes the database. Safe to call twice. */
  close(): Promise<void>
  /** The one-time link for the first super admin; null when none is due. Each call makes the former link useless. */
  setupLink(): Promise<string | null>
  readonly core: Core
}

/** What tests replace. */
export interface GatewayOptions {
  readonly clock?: Clock
  readonly log?: Logger
  readonly contract?: Contract
  readonly whatsapp?: WhatsappOptions
  /** Stands between the gateway and its open database, for faults. */
  readonly storage?: (opened: Storage) => Storage
}

/** A dozen requests with the largest file at a time; each is in memory a few times over. */
const LARGE_BODIES_BYTES = 256 * 1024 * 1024
const GRACE_MS = 5000
const NO_ROW_SECURITY =
  'only the gateway keeps organizations apart, not PostgreSQL too: its user may not make a role. An administrator can, before the next start: ' +
  'create role <user>_tenant nologin; grant <user>_tenant to <user>'
const { version } = createRequire(import.meta.url)('../package.json') as { version: string }

/** Opens the database, brings it up to date and puts the areas together. */
export async function createGateway(config: Config, options: GatewayOptions = {}): Promise<Gateway> {
  const clock = options.clock ?? systemClock
  const log = options.log ?? createLogger(config.logLevel)
  const contract = options.contract ?? loadContract()
  const opened = await openDatabase(config.databaseUrl)
  const storage = options.storage?.(opened) ?? opened
  try {
    await migrate(storage, migrations, clock.now())
    if ((await storage.guardTenants?.()) === false) log.warn({ event: 'no_row_security' }, NO_ROW_SECURITY)
    return await compose(config, clock, log, contract, storage, options.whatsapp)
  } catch (error) {
    await storage.close()
    throw error
  }
}

async function compose(
  config: Config,
  clock: Clock,
  log: Logger,
  contract: Contract,
  storage: Core['storage'],
  whatsappOptions: WhatsappOptions | undefined,
): Promise<Gateway> {
  const base = {
    config,
    nodeId: nodeIdOf(config.nodeId, config.dataDir),
    clock,
    log,
    storage,
    secrets: createSecretBox(config.secrets),
    revocations: createRevocations(storage),
  }
  const events = createEvents(base)
  const unit = createUnitOfWork(storage, events.sink)
  const core: Core = { ...base, unit, audit: createAudit(storage, clock) }
  const mail = createMail(core)
  const identity = await createIdentity(core, mail, version)
  const webhooks = createWebhooks(core, mail)
  const whatsapp = createWhatsapp(core, whatsappOptions)
  events.onCommitted(() => webhooks.wake())
  events.onContentRead((request) =>
    unit.write((tx) =>
      core.audit.record(tx, {
        principal: request.principal,
        action: 'firehose.read',
        target: { kind: 'platform', id: 'firehose' },
        organizationId: null,
        request,
      }),
    ),
  )

  events.guardStreams({
    recall: identity.recall,
    allowsOrigin: (origin) => identity.cors.allows(origin),
    isReady: () => life === 'ready',
  })

  const areas: readonly Area[] = [createPeriodicBackup(core), events, mail, identity, webhooks, whatsapp]
  const requests = createRequestMetrics()
  const ownProcess = createProcessMetrics()
  let life: Life = 'starting'
  const operations = operationsHandlers({
    contract,
    readiness: async () => {
      const [stored, ...well] = await Promise.all([
        answers(storage),
        ...areas.map(async (area) => (await area.ready?.()) ?? true),
      ])
      const status = life === 'ready' && !(stored && well.every(Boolean)) ? 'starting' : life
      return { status, checks: { storage: stored } }
    },
    metrics: () => [...ownProcess.metrics(), ...requests.metrics(), ...areas.flatMap((area) => area.metrics?.() ?? [])],
    metricsOpen: config.metricsOpen,
  })
  const server = createHttpServer(
    createApp({
      contract,
      handlers: Object.assign({}, ...areas.map((area) => area.handlers), operations) as Area['handlers'],
      authenticator: identity.authenticator,
      auth: identity.auth,
      outbox: mail.outbox,
      cors: identity.cors,
      ownOrigins: identity.ownOrigins,
      validator: validatorOf(contract),
      adminContent: config.adminContent,
      bodyBytes: config.limits.bodyBytes,
      largeBodies: new LargeBodies(LARGE_BODIES_BYTES),
      requestLimit: createRequestLimit(clock, config.limits.requestsPerMinute),
      eventCursor: (organizationId) => events.sink.cursor(organizationId),
      watched: createWatchedCalls(unit, core.audit),
      log,
      metrics: requests,
      https: config.baseUrl.startsWith('https:'),
      trustedHops: config.trustedHops,
      life: () => life,
    }),
  )

  server.node.on('upgrade', events.upgrade)

  async function stop(): Promise<void> {
    life = 'draining'
    const closed = server.close(GRACE_MS)
    events.endStreams()
    await closed
    for (const area of [...areas].reverse()) {
      // one that fails must not keep the others from letting go of their sessions
      await area.stop?.().catch((error: unknown) => log.error({ err: error }, 'an area could not be stopped'))
    }
    ownProcess.stop()
    await storage.close()
  }
  let stopping: Promise<void> | null = null

  return {
    core,
    setupLink: () => identity.setupLink(),
    async listen() {
      const address = await server.listen(config.host, config.port)
      try {
        for (const area of areas) await area.start?.()
      } catch (error) {
        // an open socket would keep a process alive that serves nothing
        await server.close(0)
        throw error
      }
      if (life === 'starting') life = 'ready'
      return address
    },
    drain() {
      life = 'draining'
    },
    close: () => (stopping ??= stop()),
  }
}
