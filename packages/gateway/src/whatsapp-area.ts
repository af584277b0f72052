import type { Area, Core } from './area.js'
import { egressPolicy } from './egress/target-url.js'
import type { RevocationReason } from './identity/revocations.js'
import { adminNumberHandlers } from './routes/admin-number.js'
import { backfillHandlers } from './routes/backfill.js'
import { backupImportHandlers } from './routes/backup-import.js'
import { channelHandlers } from './routes/channels.js'
import { chatHandlers } from './routes/chats.js'
import { contactHandlers } from './routes/contacts.js'
import { groupChangeHandlers } from './routes/group-changes.js'
import { groupHandlers } from './routes/groups.js'
import { messageHandlers } from './routes/messages.js'
import { presenceHandlers } from './routes/presence.js'
import { sessionHandlers } from './routes/sessions.js'
import { statusHandlers } from './routes/status.js'
import { createAdminNumberService } from './services/admin-number.js'
import { createChatActionService } from './services/chats-actions.js'
import { createChatService } from './services/chats.js'
import { createContactActionService } from './services/contacts-actions.js'
import { createContactService } from './services/contacts.js'
import { createGroupChangeService } from './services/groups-changes.js'
import { createGroupService } from './services/groups.js'
import { createMessageActions } from './services/message-actions.js'
import { readAtOnce } from './services/messages-auto-read.js'
import { storeFacts } from './services/messages-ingest.js'
import { createMessageService } from './services/messages.js'
import { createSendService } from './services/messages-send.js'
import { sentWire } from './services/messages-wire.js'
import { createComposer } from './services/outbound-compose.js'
import { createMediaLoader } from './services/outbound-media.js'
import { Acting } from './services/outbox-actions.js'
import { Outbox } from './services/outbox.js'
import { PresenceBoard } from './services/presence-board.js'
import { createBackfillService } from './services/sessions-backfill.js'
import { createSessionAccess } from './services/sessions-access.js'
import { HoldLostError, SessionLeases } from './services/sessions-leases.js'
import { createSessionLinking } from './services/sessions-linking.js'
import { SessionPlacement } from './services/sessions-placement.js'
import { scopeOf } from './services/sessions-scope.js'
import { createSessionService } from './services/sessions.js'
import { SessionSupervisor } from './services/sessions-supervisor.js'
import { createStatusService } from './services/status-posts.js'
import { createCredentialStore } from './storage/repositories/session-credentials.js'
import { lockSession } from './storage/repositories/session-lock.js'
import { sessionById } from './storage/repositories/sessions.js'
import { createBaileysEngine } from './whatsapp/baileys/engine.js'
import { openVote } from './whatsapp/baileys/poll-votes.js'
import { startWatchdog } from './watchdog.js'
import type { WhatsappEngine } from './whatsapp/engine.js'

/** What tests replace. */
export interface WhatsappOptions {
  readonly random?: () => number
  readonly engine?: WhatsappEngine
  /** How long each QR code lives, instead of WhatsApp's own times. Milliseconds. */
  readonly qrLifeMs?: number
  /** False: a process that stands still is not ended, for tests that run in one process with others. */
  readonly watchdog?: false
}

/** Ends of a credential that end what it asked for and still waits; who only signs out meant what they asked for. */
const STOPS_SENDING: ReadonlySet<RevocationReason> = new Set(['banned', 'removed', 'organization_deleted', 'revoked'])

/** Sessions and everything read from WhatsApp. */
export function createWhatsapp(core: Core, options: WhatsappOptions = {}): Area {
  const { storage, unit, clock, log, secrets } = core
  const presence = new PresenceBoard()
  const ttlMs = core.config.leaseSeconds * 1000
  const leases = new SessionLeases({ ...core, ttlMs })
  const engine = options.engine ?? engineOf(core, options, leases)
  const parts = { unit, clock, secrets, openVote, presence }
  const supervisor = new SessionSupervisor(
    {
      engine,
      leases,
      unit,
      clock,
      log,
      random: options.random ?? Math.random,
      store: (hold, session, facts) =>
        unit.write(async (tx) => {
          await lockSession(tx.db, storage.dialect, session.id)
          await leases.fence(tx.db, hold)
          return storeFacts(parts, scopeOf(session), facts)
        }),
      stored: (runner, facts) => {
        outbox
          .told(runner.row.id, facts)
          .catch((error: unknown) => log.error({ err: error }, 'a late answer of WhatsApp could not be noted'))
        readAtOnce(storage.db, runner, facts).catch((error: unknown) =>
          log.debug({ err: error }, 'read receipts could not be sent'),
        )
      },
    },
    storage.db,
  )
  const placement = new SessionPlacement({
    leases,
    supervisor,
    db: storage.db,
    nodeId: core.nodeId,
    log,
    ttlMs,
    ...(storage.dialect === 'postgres' &&
      options.watchdog !== false && { watchdog: () => startWatchdog((ttlMs * 2) / 3) }),
  })
  const outbox = new Outbox({
    ...core,
    engine,
    runner: (id) => supervisor.known(id),
    async fence(tx, id) {
      const hold = leases.of(id)
      if (!hold) throw new HoldLostError()
      await leases.fence(tx.db, hold)
    },
    async apply(id, facts) {
      const session = await sessionById(storage.db, id)
      if (session) await storeFacts(parts, scopeOf(session), facts)
    },
  })
  core.revocations.onEnd(async (tx, bond, reason) => {
    if (STOPS_SENDING.has(reason)) await outbox.revoke(tx, bond)
  })
  const composer = createComposer(engine, createMediaLoader(egressPolicy(core.config.mediaAllow, core.config)), clock)
  const access = createSessionAccess(storage.db, supervisor)
  const linking = createSessionLinking({ unit, clock })
  const shared = { ...core, engine, supervisor, access, linking, presence, outbox, composer }
  const adminNumber = createAdminNumberService(shared)
  const messages = createMessageService(shared)
  const backfill = createBackfillService(shared)
  const sending = createSendService(shared)
  return {
    handlers: {
      ...sessionHandlers(createSessionService(shared)),
      ...chatHandlers(createChatService(shared), createChatActionService(shared), messages),
      ...channelHandlers(access, messages),
      ...backfillHandlers(backfill, access),
      ...backupImportHandlers(access),
      ...messageHandlers(sending, createMessageActions({ ...shared, sending, acting: new Acting(shared) })),
      ...statusHandlers(createStatusService({ ...shared, sending })),
      ...contactHandlers(createContactService(shared), createContactActionService(shared)),
      ...groupHandlers(createGroupService(shared)),
      ...groupChangeHandlers(createGroupChangeService(shared)),
      ...presenceHandlers(access),
      ...adminNumberHandlers(adminNumber),
    },
    async start() {
      await adminNumber.ensure()
      await backfill.start()
      await outbox.start()
      await placement.start()
    },
    async stop() {
      await outbox.stop()
      await placement.stop()
      await backfill.stop()
      await outbox.settled()
    },
    metrics: () => [
      {
        name: 'waygate_sessions_working',
        help: 'Sessions with a working connection on this node.',
        kind: 'gauge',
        samples: [{ value: supervisor.count() }],
      },
    ],
  }
}

function engineOf(
  { config, storage, secrets, clock, log }: Core,
  { qrLifeMs }: WhatsappOptions,
  leases: SessionLeases,
): WhatsappEngine {
  const { mode, url, rootKey } = config.whatsapp
  if (mode === 'sandbox' && (url === null || rootKey === null)) {
    throw new Error('WAYGATE_WHATSAPP=sandbox needs WAYGATE_WHATSAPP_URL and WAYGATE_WHATSAPP_ROOT_KEY')
  }
  return createBaileysEngine({
    store: createCredentialStore(storage, secrets, clock, leases.fence),
    beforeReading: () => leases.check(),
    log,
    now: () => clock.now(),
    sentMessage: (session, waMessageId) => sentWire(storage.db, secrets, session, waMessageId),
    ...(mode === 'sandbox' &&
      url !== null &&
      rootKey !== null && { sandbox: { url, rootKey: rootKey.toString('hex') } }),
    ...(qrLifeMs !== undefined && { qrLifeMs }),
  })
}
