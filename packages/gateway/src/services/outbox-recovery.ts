import type { Core } from '../area.js'
import { messageById } from '../storage/repositories/messages.js'
import { abandonedJobs, hopelessJobs, type OutboxRow, purgeJobs } from '../storage/repositories/outbox.js'
import { purgeSendRequests } from '../storage/repositories/send-requests.js'
import { ACK } from '../whatsapp/facts.js'
import type { OutboxOutcomes } from './outbox-outcome.js'

const HOUR_MS = 3_600_000
/** A message that has waited this long is not what anybody expects to arrive any more. */
const EXPIRES_MS = 24 * HOUR_MS
/** How long requests may be repeated, and finished jobs are kept. */
export const KEEP_MS = 24 * HOUR_MS

interface Parts extends Pick<Core, 'storage' | 'clock' | 'nodeId'> {
  readonly outcomes: OutboxOutcomes
}

/**
 * Takes up what an earlier life of this node was working on. A SQLite file has one process: whatever was held in it is free.
 */
export async function recoverOwn({ storage, nodeId, outcomes }: Parts): Promise<void> {
  const of = storage.dialect === 'sqlite' ? { before: Number.MAX_SAFE_INTEGER } : { node: nodeId }
  for (const job of await abandonedJobs(storage.db, of)) await takeUp(storage, outcomes, job)
}

/** Takes up what dead nodes were working on, and gives up what waits for nothing. */
export async function recoverAbandoned({ storage, clock, outcomes }: Parts): Promise<void> {
  const now = clock.now()
  for (const job of await abandonedJobs(storage.db, { before: now })) await takeUp(storage, outcomes, job)
  for (const { job, why } of await hopelessJobs(storage.db, now - EXPIRES_MS)) await outcomes.dead(job, 'queued', why)
}

/** Forgets what nobody asks for any more. The limits look back an hour. */
export async function purgeOutbox({ storage, clock }: Pick<Parts, 'storage' | 'clock'>): Promise<void> {
  const before = clock.now() - KEEP_MS
  await purgeJobs(storage.db, before)
  await purgeSendRequests(storage.db, before)
}

/**
 * 1. Never handed to the socket: it waits again, under the same id.
 * 2. Handed over, and WhatsApp's answer was stored: sent.
 * 3. An action that was handed over is asked for again: twice the same edit or reaction is one.
 * 4. A message that was handed over: unknown.
 */
async function takeUp(storage: Core['storage'], outcomes: OutboxOutcomes, job: OutboxRow): Promise<void> {
  if (job.state === 'queued') return outcomes.again(job, 'queued', job.attempts, 0)
  if (job.kind === 'action') return outcomes.again(job, 'sending', job.attempts, 0)
  const ack = (await messageById(storage.db, job.message_id))?.ack ?? ACK.pending
  if (ack === ACK.pending) return outcomes.unknown(job)
  return ack === ACK.failed ? outcomes.refused(job) : outcomes.sent(job)
}
