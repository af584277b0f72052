import type { Core } from '../area.js'
import { chatById } from '../storage/repositories/chats.js'
import { messageById, type MessageRow, patchMessage } from '../storage/repositories/messages.js'
import { type OutboxRow, patchHeld } from '../storage/repositories/outbox.js'
import type { Tx } from '../storage/unit-of-work.js'
import { type EngineConnection, NotWrittenError, type WhatsappEngine } from '../whatsapp/engine.js'
import { ACK, type Ack } from '../whatsapp/facts.js'
import { OutboundContentError } from '../whatsapp/outbound-content.js'
import { type JobPayload, payloadOf, wireOf } from './outbox-jobs.js'
import type { OutboxOutcomes } from './outbox-outcome.js'
import { wireSeal } from './messages-wire.js'
import type { SendFailure } from './send-failures.js'
import type { SessionRunner } from './sessions-runner.js'

/** How long WhatsApp's answer is awaited on a connection that stands. */
const ANSWER_MS = 30_000
/** A job is this worker's that much longer. */
const MARGIN_MS = 15_000
const MAX_ATTEMPTS = 8
const FIRST_RETRY_MS = 1_000
const LAST_RETRY_MS = 300_000

interface Parts extends Pick<Core, 'storage' | 'unit' | 'clock' | 'secrets' | 'log'> {
  readonly engine: WhatsappEngine
  readonly outcomes: OutboxOutcomes
  /** Throws when this node does not hold the session any more. */
  readonly fence: (tx: Tx, session: string) => Promise<void>
}

/** The job is somebody else's now; nothing was written to the socket. */
class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError'
}

/** The file of a message could not be left at WhatsApp. */
class UploadFailure extends Error {
  override readonly name = 'UploadFailure'
}

/** Hands claimed jobs to a connection and waits for what WhatsApp says. */
export class OutboxHandover {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /**
   * Hands one job over.
   * @returns Whether the chat may go on, and the answer to wait for, if the socket has taken the bytes.
   */
  async hand(
    runner: SessionRunner,
    connection: EngineConnection,
    job: OutboxRow,
  ): Promise<{ readonly next: boolean; readonly answered: Promise<void> }> {
    const done = Promise.resolve()
    const message = await messageById(this.#parts.storage.db, job.message_id)
    const chat = message && (await chatById(this.#parts.storage.db, message.chat_id))
    if (!message || !chat) {
      await this.#parts.outcomes.dead(job, 'queued', 'message_gone')
      return { next: true, answered: done }
    }
    const handed: { answer?: Promise<Ack | undefined> } = {}
    try {
      const payload = payloadOf(this.#parts.secrets, job)
      const wire = await this.#wire(connection, job, message, payload)
      if (runner.row.presence_typing === 1 && job.kind === 'message' && chat.type !== 'status')
        await connection.setChatPresence(chat.jid, 'composing')
      await connection.send(chat.jid, job.wa_message_id, wire, {
        ...(payload.viewers && { viewers: payload.viewers }),
        beforeWrite: async () => {
          await this.#mark(job)
          handed.answer = runner.acks.wait(job.wa_message_id, ANSWER_MS)
        },
      })
    } catch (error) {
      if (error instanceof LeaseLostError) return { next: false, answered: done }
      if (handed.answer === undefined || error instanceof NotWrittenError) {
        const standing = runner.online === connection
        return {
          next: await this.#notWritten(job, handed.answer === undefined ? 'queued' : 'sending', error, standing),
          answered: done,
        }
      }
      this.#parts.log.warn(
        { err: error, session: job.session_id },
        'the socket failed while a message was written to it',
      )
    }
    return { next: true, answered: this.#conclude(runner, connection, job, handed.answer) }
  }

  /** From here on nobody may send it again without asking whether it arrived. */
  async #mark(job: OutboxRow): Promise<void> {
    const { unit, clock, fence } = this.#parts
    const marked = await unit.write(async (tx) => {
      await fence(tx, job.session_id)
      const now = clock.now()
      return patchHeld(tx.db, job, 'queued', {
        state: 'sending',
        handed_at: now,
        reserved: 0,
        leased_until: now + ANSWER_MS + MARGIN_MS,
        updated_at: now,
      })
    })
    if (!marked) throw new LeaseLostError()
  }

  /** The protobuf to send. A file is uploaded first; then the message's row has its protobuf, as those without have from the start. */
  async #wire(
    connection: EngineConnection,
    job: OutboxRow,
    message: MessageRow,
    { media }: JobPayload,
  ): Promise<Uint8Array> {
    const { unit, clock, secrets, engine } = this.#parts
    const own = wireOf(secrets, job)
    if (own) return own
    if (message.wire) return secrets.openBytes(message.wire, wireSeal(message.id))
    if (!media) throw new OutboundContentError('the message has no content any more')
    const upload = await connection.upload(media.bytes, media.content.type).catch((error: unknown) => {
      throw new UploadFailure('WhatsApp did not take the file', { cause: error })
    })
    const wire = engine.encode({ ...media.content, upload })
    const sealed = secrets.sealBytes(wire, wireSeal(message.id))
    await unit.write((tx) => patchMessage(tx.db, message.id, { wire: sealed, updated_at: clock.now() }))
    return wire
  }

  /**
   * Nothing reached the socket.
   * 1. The connection is gone: it waits for the next, and that does not count as a try.
   * 2. It can never be sent: dead.
   * 3. Somebody waits for it, or it was tried too often: dead.
   * 4. It is tried again later; what comes after it in the chat waits.
   * @returns Whether the chat may go on.
   */
  async #notWritten(job: OutboxRow, state: 'queued' | 'sending', error: unknown, standing: boolean): Promise<boolean> {
    const { outcomes, log } = this.#parts
    log.warn({ err: error, session: job.session_id, job: job.id }, 'a message did not reach the socket')
    const hopeless = error instanceof OutboundContentError
    if (!standing && job.attended === 0) {
      await outcomes.again(job, state, job.attempts, 0)
      return false
    }
    const attempts = job.attempts + 1
    if (hopeless || job.attended === 1 || attempts >= MAX_ATTEMPTS) {
      await outcomes.dead(job, state, failureOf(error))
      return true
    }
    await outcomes.again(job, state, attempts, Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempts))
    return false
  }

  async #conclude(
    runner: SessionRunner,
    connection: EngineConnection,
    job: OutboxRow,
    answer: Promise<Ack | undefined> | undefined,
  ): Promise<void> {
    const { outcomes } = this.#parts
    const ack = await answer
    if (ack === ACK.failed) return outcomes.refused(job)
    if (ack !== undefined) return outcomes.sent(job)
    if (job.kind === 'message') return outcomes.unknown(job)
    // twice the same edit or reaction is one: it is asked for again, unless WhatsApp keeps silent about it
    const attempts = job.attempts + 1
    if (attempts >= MAX_ATTEMPTS && runner.online === connection) return outcomes.dead(job, 'sending', 'not_sent')
    return outcomes.again(job, 'sending', attempts, FIRST_RETRY_MS)
  }
}

function failureOf(error: unknown): SendFailure {
  if (error instanceof OutboundContentError) return 'unsendable'
  return error instanceof UploadFailure ? 'upload_failed' : 'not_sent'
}
