import type { Area, Core } from '../area.js'
import { webhookHandlers } from '../routes/webhooks.js'
import { DeliveryRepository } from '../storage/repositories/deliveries.js'
import { DeliveryQueue } from '../storage/repositories/delivery-queue.js'
import type { Post } from '../mail/index.js'
import { EventLogRepository } from '../storage/repositories/event-log.js'
import { WebhookRepository } from '../storage/repositories/webhooks.js'
import { DeliveryService } from './delivery-service.js'
import { Dispatcher } from './dispatcher.js'
import { GuardedPoster } from './guarded-post.js'
import { tellByMail } from './disabled-notice.js'
import { purgeHistory } from './maintenance.js'
import { OutcomeRecorder } from './outcome.js'
import { egressPolicy } from '../egress/target-url.js'
import { WakeLoop } from './wake-loop.js'
import { WebhookService } from './webhook-service.js'
import { DeliveryWorker } from './worker.js'

const POLL_MS = 1000
const SECRETS_MS = 30_000
const PURGE_MS = 3_600_000

/** What tests replace. */
export interface WebhookOptions {
  readonly poster?: GuardedPoster
  readonly random?: () => number
  readonly pollMs?: number
}

/** Webhooks: their endpoints, the queue behind the event log, and the worker that sends. */
export function createWebhooks(
  core: Core,
  mail: Pick<Post, 'post'>,
  options: WebhookOptions = {},
): Area & { wake(): void } {
  const { storage, secrets, unit, clock, log: logger, config, audit } = core
  const egress = egressPolicy(config.webhookAllow, config)
  const log = new EventLogRepository(storage.db, secrets)
  const webhooks = new WebhookRepository(storage.db, secrets)
  const deliveries = new DeliveryRepository(storage.db)
  const queue = new DeliveryQueue(storage.db, storage.dialect)
  const poster = options.poster ?? new GuardedPoster(egress)
  const outcomes = new OutcomeRecorder({
    unit,
    webhooks,
    deliveries,
    random: options.random ?? Math.random,
    tellPeople: tellByMail(mail),
  })
  const dispatcher = new Dispatcher({ unit, log, webhooks, deliveries, clock })
  const worker = new DeliveryWorker({ queue, log, webhooks, outcomes, poster, clock, logger }, () => sending.wake())

  const pollMs = options.pollMs ?? POLL_MS
  const dispatching = new WakeLoop(
    async () => {
      while ((await dispatcher.dispatchBatch()) > 0) {
        sending.wake()
        // SQLite answers without giving up the thread: a long backlog must leave room for everybody else.
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
    pollMs,
    logger,
  )
  const sending = new WakeLoop(() => worker.startDue(), pollMs, logger)
  const forgetting = new WakeLoop(() => log.forgetSecrets(clock.now()), SECRETS_MS, logger)
  const purging = new WakeLoop(() => purgeHistory({ unit, log, deliveries, clock }), PURGE_MS, logger)
  const loops = [dispatching, sending, forgetting, purging]

  const wake = (): void => sending.wake()
  const ownsSession = async (organizationId: string, sessionId: string): Promise<boolean> => {
    const session = storage.db.selectFrom('sessions').select('id').where('id', '=', sessionId)
    return (await session.where('organization_id', '=', organizationId).executeTakeFirst()) !== undefined
  }
  const service = new WebhookService({ unit, webhooks, deliveries, audit, clock, egress, ownsSession, wake })
  const deliveryService = new DeliveryService({ unit, webhooks: service, deliveries, log, clock, wake })

  return {
    handlers: webhookHandlers(service, deliveryService),
    wake: () => dispatching.wake(),
    async start() {
      // A SQLite file has one owner: whatever a former process held is free again.
      if (storage.dialect === 'sqlite') await queue.releaseAll()
      for (const loop of loops) loop.start()
    },
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()))
      await worker.stop()
    },
  }
}
