import type { Core } from '../area.js'
import { chatById } from '../storage/repositories/chats.js'
import { messageById, patchMessage } from '../storage/repositories/messages.js'
import { type OutboxPatch, type OutboxRow, patchHeld } from '../storage/repositories/outbox.js'
import { sessionById } from '../storage/repositories/sessions.js'
import type { Tx } from '../storage/unit-of-work.js'
import type { OutboxState } from '../storage/tables/outbox.js'
import { ACK, type Fact } from '../whatsapp/facts.js'
import { effectOf } from './outbox-jobs.js'
import { OUTCOME_UNKNOWN, statusOfRow } from './messages-view.js'
import type { OutcomeWaiters } from './outbox-waiters.js'
import type { SendFailure } from './send-failures.js'

interface Parts extends Pick<Core, 'unit' | 'clock'> {
  readonly waiters: OutcomeWaiters
  /** Stores facts of a session. */
  readonly apply: (session: string, facts: readonly Fact[]) => Promise<void>
}

const FREE: OutboxPatch = { lease: null, leased_until: 0, node_id: null, reserved: 0 }
// an action's protobuf stays: a recipient may ask for it again
const DONE: OutboxPatch = { ...FREE, payload: null }

/** Writes down what became of jobs. Each write is refused when the job is not held by this worker any more. */
export class OutboxOutcomes {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** WhatsApp has it: what an action makes true is true from here, exactly once. */
  async sent(job: OutboxRow): Promise<void> {
    const { unit, clock, waiters, apply } = this.#parts
    const effect = effectOf(job)
    await unit.write(async (tx) => {
      const held = await patchHeld(tx.db, job, 'sending', { ...DONE, state: 'sent', updated_at: clock.now() })
      if (held && effect) await apply(job.session_id, [effect])
    })
    waiters.settle(job.id, 'sent')
  }

  /** WhatsApp refused it; the message's row says so already. */
  async refused(job: OutboxRow): Promise<void> {
    await this.#finish(job, 'sending', 'failed', 'refused')
    this.#parts.waiters.settle(job.id, 'failed')
  }

  /** It was handed over and nobody will say whether it arrived: shown as unknown, never sent again. */
  async unknown(job: OutboxRow): Promise<void> {
    const { unit, clock, waiters } = this.#parts
    await unit.write(async (tx) => {
      const patch = { ...DONE, state: 'unknown', error: OUTCOME_UNKNOWN, updated_at: clock.now() } as const
      if (await patchHeld(tx.db, job, 'sending', patch)) await this.#tell(tx, job, ACK.pending, OUTCOME_UNKNOWN)
    })
    waiters.settle(job.id, 'unknown')
  }

  /** It will not be sent. */
  async dead(job: OutboxRow, from: OutboxState, error: SendFailure): Promise<void> {
    await this.#finish(job, from, job.attended === 1 ? 'failed' : 'dead', error)
    this.#parts.waiters.settle(job.id, 'failed')
  }

  /** It waits again, for `delayMs`; nobody in particular waits for it any more. */
  async again(job: OutboxRow, from: OutboxState, attempts: number, delayMs: number): Promise<void> {
    const now = this.#parts.clock.now()
    await this.#parts.unit.write((tx) =>
      patchHeld(tx.db, job, from, {
        ...FREE,
        state: 'queued',
        handed_at: null,
        attended: 0,
        attempts,
        next_attempt_at: now + delayMs,
        updated_at: now,
      }),
    )
    this.#parts.waiters.settle(job.id, 'later')
  }

  async #finish(job: OutboxRow, from: OutboxState, state: OutboxState, error: string): Promise<void> {
    const { unit, clock } = this.#parts
    await unit.write(async (tx) => {
      const held = await patchHeld(tx.db, job, from, { ...DONE, state, error, updated_at: clock.now() })
      if (held && job.kind === 'message') await this.#tell(tx, job, ACK.failed, error)
    })
  }

  /** Puts the outcome into the message's row, unless WhatsApp has said something meanwhile. */
  async #tell(tx: Tx, job: OutboxRow, ack: number, error: string): Promise<void> {
    const now = this.#parts.clock.now()
    const row = await messageById(tx.db, job.message_id)
    if (!row || (row.ack ?? ACK.pending) !== ACK.pending) return
    const told = await patchMessage(tx.db, row.id, { ack, error, updated_at: now })
    const [chat, session] = [await chatById(tx.db, row.chat_id), await sessionById(tx.db, job.session_id)]
    if (!told || !chat || !session) return
    tx.emit({
      event: 'message.status',
      organizationId: session.organization_id,
      sessionId: session.id,
      payload: {
        chatJid: chat.jid,
        messageIds: [row.wa_message_id],
        status: statusOfRow(told),
        timestamp: now,
      },
    })
  }
}
