import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import type { MessageRow } from '../storage/repositories/messages.js'
import { jobById } from '../storage/repositories/outbox.js'
import type { WhatsappEngine } from '../whatsapp/engine.js'
import type { Amendment } from './messages-amendments.js'
import type { Outbox } from './outbox.js'
import { addJob } from './outbox-jobs.js'
import { problemOf, type SendFailure } from './send-failures.js'
import type { Outcome } from './outbox-waiters.js'

type SendResult = components['schemas']['SendResult']

const ANSWER_MS = 10_000
const STATUS = { sent: 'sent', later: 'pending', unknown: 'pending', failed: 'failed' } as const

interface Deps extends Pick<Core, 'storage' | 'unit' | 'clock' | 'secrets'> {
  readonly engine: WhatsappEngine
  readonly outbox: Outbox
}

/** Sends what is done to messages, through the outbox: in the order of the chat, and again after a crash. */
export class Acting {
  readonly #deps: Deps

  constructor(deps: Deps) {
    this.#deps = deps
  }

  /** Resolves when WhatsApp has taken it and its effect is stored, or with `pending` when that takes too long. */
  async act(
    session: string,
    target: MessageRow,
    action: { readonly wire: Uint8Array; readonly effect: Amendment; readonly bonds: readonly string[] },
  ): Promise<SendResult> {
    const { unit, clock, secrets, engine, outbox, storage } = this.#deps
    const now = clock.now()
    const waMessageId = engine.newMessageId()
    const { effect } = action
    const told = effect.kind === 'reaction' ? { ...effect, id: waMessageId } : effect
    const waiting: { outcome?: Promise<Outcome> } = {}
    const job = await unit.write(async (tx) => {
      const added = await addJob(
        tx,
        secrets,
        { session, message: target.id, waMessageId, kind: 'action', attended: true, ...action, effect: told },
        now,
      )
      tx.afterCommit(() => {
        waiting.outcome = outbox.waiters.wait(added.id, ANSWER_MS)
        outbox.wake()
      })
      return added
    })
    const outcome = (await waiting.outcome) ?? 'later'
    if (outcome === 'failed') {
      const why = (await jobById(storage.db, job.id))?.error
      if (why && why !== 'refused') throw problemOf(why as SendFailure)
    }
    return {
      mode: outcome === 'later' ? 'queued' : 'sync',
      outboxId: job.id,
      waMessageId: target.wa_message_id,
      status: STATUS[outcome],
      timestamp: now,
    }
  }
}
