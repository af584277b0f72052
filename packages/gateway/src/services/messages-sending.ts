import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { notFound, rateLimited, sessionNotConnected, validationError } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import { newId } from '../storage/ids.js'
import { messageById } from '../storage/repositories/messages.js'
import { countQueued, jobById } from '../storage/repositories/outbox.js'
import { countUnreserved } from '../storage/repositories/send-limits.js'
import { lockSession } from '../storage/repositories/session-lock.js'
import type { SessionRow } from '../storage/repositories/sessions.js'
import type { Tx } from '../storage/unit-of-work.js'
import type { WhatsappEngine } from '../whatsapp/engine.js'
import { OutboundContentError } from '../whatsapp/outbound-content.js'
import type { Draft } from './messages-draft.js'
import { outgoing, storeOutgoing } from './messages-outgoing.js'
import { statusOfRow } from './messages-view.js'
import type { Outbox } from './outbox.js'
import { addJob } from './outbox-jobs.js'
import type { Outcome } from './outbox-waiters.js'
import { problemOf, type SendFailure } from './send-failures.js'
import { type SendKey, SendKeys } from './send-keys.js'
import { fitsAt } from './send-limits.js'
import type { SessionAccess } from './sessions-access.js'

type SendResult = components['schemas']['SendResult']

/** How a message was asked for. */
export interface Asked {
  /** Answer before WhatsApp does. */
  readonly async: boolean
  /** `Idempotency-Key`. */
  readonly key?: string | undefined
  /** What the asker's credential stands on. */
  readonly bonds: readonly string[]
}

/** How long a sender waits for WhatsApp to take the message before it is told that it is on its way. */
const ANSWER_MS = 10_000
/** A queue that grows beyond this is a caller's mistake. */
const MAX_QUEUED = 10_000
const FULL_SECONDS = 60

/** What was put into the outbox. */
interface Accepted {
  readonly jobs: readonly string[]
  outcomes: readonly Promise<Outcome>[]
  /** For those who do not wait for the outcomes. */
  answer?: SendResult
}

interface Deps extends Pick<Core, 'storage' | 'unit' | 'clock' | 'secrets'> {
  readonly engine: WhatsappEngine
  readonly access: SessionAccess
  readonly outbox: Outbox
}

/** Puts drafts into the outbox, once per idempotency key, and waits for what becomes of them. */
export class Sending {
  readonly #deps: Deps
  readonly #keys: SendKeys

  constructor(deps: Deps) {
    this.#deps = deps
    this.#keys = new SendKeys({ ...deps, answer: (outboxId) => this.#answer(outboxId), patienceMs: ANSWER_MS + 2_000 })
  }

  async send(
    reach: Reach,
    session: string,
    compose: (owner: SessionRow) => Promise<Draft>,
    asked: Asked & { readonly fingerprint?: string },
  ): Promise<SendResult> {
    const { access } = this.#deps
    const owner = await access.row(reach, session)
    const { key, fingerprint = '' } = asked
    const sendKey = key === undefined ? undefined : { session: owner.id, key, fingerprint }
    for (;;) {
      const earlier = sendKey && (await this.#keys.replay(sendKey))
      if (earlier) return earlier
      if (!asked.async) await access.online(reach, session)
      else if (owner.wanted === 0 || owner.wa_jid === null) throw sessionNotConnected()
      const accepted = await this.#store(owner, await compose(owner), asked, sendKey)
      // `undefined`: somebody else was faster with the same key
      if (accepted) return await this.#outcome(accepted, sendKey)
    }
  }

  /** Everything that the request changes, in one transaction. @returns `undefined` when its key was taken meanwhile. */
  async #store(owner: SessionRow, draft: Draft, asked: Asked, key: SendKey | undefined): Promise<Accepted | undefined> {
    const { storage, unit, outbox } = this.#deps
    const [outboxId, messageId] = [newId('out_'), newId('msg_')]
    try {
      return await unit.write(async (tx) => {
        await lockSession(tx.db, storage.dialect, owner.id)
        if (key && !(await this.#keys.claim(tx, key, outboxId, messageId))) return undefined
        await this.#admit(tx, owner, draft.messages.length, asked.async)
        const jobs = await this.#addJobs(tx, owner, draft, asked, [outboxId, messageId])
        const accepted: Accepted = { jobs, outcomes: [] }
        if (asked.async) accepted.answer = await (key ? this.#keys.keep(key, outboxId) : this.#answer(outboxId))
        tx.afterCommit(() => {
          // before anybody can work on them
          if (!asked.async) accepted.outcomes = jobs.map((job) => outbox.waiters.wait(job, ANSWER_MS))
          outbox.wake()
        })
        return accepted
      })
    } catch (error) {
      if (error instanceof OutboundContentError) throw validationError([error.message])
      throw error
    }
  }

  async #addJobs(
    tx: Tx,
    owner: SessionRow,
    { address, messages, viewers }: Draft,
    asked: Asked,
    [outboxId, messageId]: readonly [string, string],
  ): Promise<readonly string[]> {
    const { clock, secrets } = this.#deps
    const ingest = outgoing(this.#deps, tx, owner)
    const jobs: string[] = []
    for (const message of messages) {
      const first = jobs.length === 0
      const row = await storeOutgoing(this.#deps, ingest, address, message, first ? messageId : newId('msg_'))
      const { content, bytes } = message
      const media = bytes && content.kind === 'media' ? { media: { content, bytes } } : {}
      const payload = { ...media, ...(viewers && { viewers }) }
      const job = {
        id: first ? outboxId : newId('out_'),
        session: owner.id,
        message: row.id,
        waMessageId: row.wa_message_id,
        kind: 'message' as const,
        ...(Object.keys(payload).length > 0 && { payload }),
        bonds: asked.bonds,
        attended: !asked.async,
      }
      jobs.push((await addJob(tx, secrets, job, clock.now())).id)
    }
    return jobs
  }

  /** Who does not wait for the outcome waits for a place in the queue; everybody else needs one within the limits now. */
  async #admit(tx: Tx, owner: SessionRow, messages: number, async: boolean): Promise<void> {
    const { clock } = this.#deps
    if (async) {
      if ((await countQueued(tx.db, owner.id)) + messages > MAX_QUEUED) throw rateLimited(FULL_SECONDS)
      return
    }
    const now = clock.now()
    const ahead = await countUnreserved(tx.db, owner.id)
    const at = await fitsAt(tx.db, owner, now, ahead + messages)
    if (at > now) throw rateLimited((at - now) / 1000)
  }

  async #outcome({ jobs, outcomes, answer }: Accepted, key: SendKey | undefined): Promise<SendResult> {
    if (answer) return answer
    const [first = ''] = jobs
    const became = await Promise.all(outcomes)
    const failed = jobs.find((_job, index) => became[index] === 'failed')
    const why = failed === undefined ? undefined : (await jobById(this.#deps.storage.db, failed))?.error
    if (why && why !== 'refused') {
      if (key) await this.#keys.release(key, first)
      throw problemOf(why as SendFailure)
    }
    return key ? this.#keys.keep(key, first) : this.#answer(first)
  }

  async #answer(outboxId: string): Promise<SendResult> {
    const { db } = this.#deps.storage
    const job = await jobById(db, outboxId)
    const row = job && (await messageById(db, job.message_id))
    if (!job || !row) throw notFound()
    return {
      mode: job.state === 'queued' ? 'queued' : 'sync',
      outboxId,
      waMessageId: row.wa_message_id,
      timestamp: row.timestamp,
      status: statusOfRow(row),
    }
  }
}
