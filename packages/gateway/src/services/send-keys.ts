import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { conflict } from '../http/problems.js'
import { jobById } from '../storage/repositories/outbox.js'
import {
  claimSendRequest,
  keepResult,
  releaseSendRequest,
  sendRequest,
  type SendRequestRow,
} from '../storage/repositories/send-requests.js'
import type { Tx } from '../storage/unit-of-work.js'
import { KEEP_MS } from './outbox-recovery.js'

type SendResult = components['schemas']['SendResult']

/** A request that may be repeated. */
export interface SendKey {
  readonly session: string
  readonly key: string
  /** Of the body: another body under the same key is a conflict. */
  readonly fingerprint: string
}

/** How often somebody who repeats a request looks whether the first one has its answer. */
const LOOK_MS = 25

/** What tells bodies apart: the same JSON in any order of its fields is the same body. */
export function fingerprintOf(body: object): string {
  return createHash('sha256')
    .update(
      JSON.stringify(body, (_key, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value,
      ),
    )
    .digest('hex')
}

interface Deps extends Pick<Core, 'storage' | 'clock'> {
  /** The answer as it would be given now. */
  readonly answer: (outboxId: string) => Promise<SendResult>
  /** How long a first request may take to be answered. Milliseconds. */
  readonly patienceMs: number
}

/** Requests by their idempotency keys, for 24 hours, across restarts and nodes: the database decides who was first. */
export class SendKeys {
  readonly #deps: Deps

  constructor(deps: Deps) {
    this.#deps = deps
  }

  /**
   * The answer that the first request with this key got; waits for it while that one is under way.
   * @returns `undefined` when there was no such request, or it had no effect.
   * @throws {Problem} `conflict` when its body was another.
   */
  async replay({ session, key, fingerprint }: SendKey): Promise<SendResult | undefined> {
    const end = performance.now() + this.#deps.patienceMs
    for (;;) {
      const first = await sendRequest(this.#deps.storage.db, session, key, this.#oldest())
      if (!first) return undefined
      if (first.body_fingerprint !== fingerprint)
        throw conflict('This Idempotency-Key was used with another body.', { reason: 'idempotency_key_reused' })
      if (first.result !== null) return { ...(JSON.parse(first.result) as SendResult), replayed: true }
      if (performance.now() > end || (await this.#unattended(first)))
        return { ...(await this.keep({ session, key, fingerprint }, first.outbox_id)), replayed: true }
      await sleep(LOOK_MS)
    }
  }

  /** Takes a key with the transaction that has the effect. @returns False when another request has it. */
  claim(tx: Tx, { session, key, fingerprint }: SendKey, outboxId: string, messageId: string): Promise<boolean> {
    const request = {
      session_id: session,
      idempotency_key: key,
      body_fingerprint: fingerprint,
      outbox_id: outboxId,
      message_id: messageId,
      created_at: this.#deps.clock.now(),
      result: null,
    }
    return claimSendRequest(tx.db, request, this.#oldest())
  }

  /** Keeps the answer of today for everybody who repeats the request. @returns The answer that was kept first. */
  async keep({ session, key }: SendKey, outboxId: string): Promise<SendResult> {
    const { db } = this.#deps.storage
    const answer = await this.#deps.answer(outboxId)
    await keepResult(db, session, key, JSON.stringify(answer))
    const kept = await sendRequest(db, session, key, this.#oldest())
    return kept?.result == null ? answer : (JSON.parse(kept.result) as SendResult)
  }

  /** The request had no effect: its key is free again. */
  release({ session, key }: SendKey, outboxId: string): Promise<void> {
    return releaseSendRequest(this.#deps.storage.db, session, key, outboxId)
  }

  /** Nobody waits for the first request's outcome any more: its caller was answered, or its process died. */
  async #unattended(first: SendRequestRow): Promise<boolean> {
    const job = await jobById(this.#deps.storage.db, first.outbox_id)
    return job === undefined || job.attended === 0 || job.state === 'unknown' || job.state === 'sent'
  }

  #oldest(): number {
    return this.#deps.clock.now() - KEEP_MS
  }
}
