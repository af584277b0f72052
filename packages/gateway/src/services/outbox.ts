import { randomUUID } from 'node:crypto'
import type { Core } from '../area.js'
import {
  chatHead,
  claimJob,
  jobsOfBond,
  type OutboxRow,
  resolveUnknown,
  type WaitingChat,
  waitingChats,
} from '../storage/repositories/outbox.js'
import { lockSession } from '../storage/repositories/session-lock.js'
import { sessionById } from '../storage/repositories/sessions.js'
import type { Tx } from '../storage/unit-of-work.js'
import { WakeLoop } from '../webhooks/wake-loop.js'
import type { WhatsappEngine } from '../whatsapp/engine.js'
import { ACK, type Fact } from '../whatsapp/facts.js'
import { OutboxHandover } from './outbox-handover.js'
import { OutboxOutcomes } from './outbox-outcome.js'
import { purgeOutbox, recoverAbandoned, recoverOwn } from './outbox-recovery.js'
import { OutcomeWaiters } from './outbox-waiters.js'
import { tellEndedPolls } from './poll-recaps.js'
import { fitsAt } from './send-limits.js'
import type { SessionRunner } from './sessions-runner.js'

/** How often the outbox is looked at without being asked. */
const POLL_MS = 500
const POLLS_MS = 1_000
const RECOVER_MS = 15_000
const PURGE_MS = 3_600_000
/** Longer than it takes to reach the socket: looking up devices alone may take a minute. */
const CLAIM_MS = 120_000
/** Chats of one session that are worked on at once; one that hangs delays only itself. */
const LANES = 4
/** How long a session whose limits are used up is left alone. */
const FULL_MS = 2_000
/** How long a stop waits for answers that are on their way. */
const STOP_PATIENCE_MS = 1_000

export interface OutboxParts extends Pick<Core, 'storage' | 'unit' | 'clock' | 'secrets' | 'log' | 'nodeId'> {
  readonly engine: WhatsappEngine
  /** The runner of a session that this node holds, if it does. */
  readonly runner: (session: string) => SessionRunner | undefined
  readonly fence: (tx: Tx, session: string) => Promise<void>
  readonly apply: (session: string, facts: readonly Fact[]) => Promise<void>
}

/**
 * Works on the outbox: claims jobs of the sessions that this node holds, in the order of each chat and within each
 * session's limits, and hands them to WhatsApp. A job is this worker's for as long as its lease, and every write says so.
 */
export class Outbox {
  readonly waiters = new OutcomeWaiters()
  readonly #parts: OutboxParts
  readonly #outcomes: OutboxOutcomes
  readonly #handover: OutboxHandover
  readonly #loops: readonly WakeLoop[]
  /** Chats that are being worked on, by session. */
  readonly #lanes = new Map<string, Set<number>>()
  /** When the next message of a session fits its limits; stale once it is past. */
  readonly #full = new Map<string, number>()
  readonly #running = new Set<Promise<void>>()
  #stopping = false

  constructor(parts: OutboxParts) {
    this.#parts = parts
    this.#outcomes = new OutboxOutcomes({ ...parts, waiters: this.waiters })
    this.#handover = new OutboxHandover({ ...parts, outcomes: this.#outcomes })
    const recovery = { ...parts, outcomes: this.#outcomes }
    this.#loops = [
      new WakeLoop(() => this.#round(), POLL_MS, parts.log),
      new WakeLoop(() => recoverAbandoned(recovery), RECOVER_MS, parts.log),
      new WakeLoop(() => purgeOutbox(parts), PURGE_MS, parts.log),
      new WakeLoop(() => tellEndedPolls(parts), POLLS_MS, parts.log),
    ]
  }

  async start(): Promise<void> {
    await recoverOwn({ ...this.#parts, outcomes: this.#outcomes })
    for (const loop of this.#loops) loop.start()
  }

  /** There is something to send. */
  wake(): void {
    this.#loops[0]?.wake()
  }

  /** Takes nothing new; lets answers that are on their way arrive. Call {@link settled} when the connections are closed. */
  async stop(): Promise<void> {
    this.#stopping = true
    await Promise.all(this.#loops.map((loop) => loop.stop()))
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, STOP_PATIENCE_MS)
    })
    await Promise.race([Promise.all(this.#running), patience])
    clearTimeout(timer)
    this.waiters.abandon()
  }

  /** Resolves when the outcome of everything that was handed over is written down. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }

  /** A credential ended: what was asked for with it and still waits is not sent. */
  async revoke(tx: Tx, bond: string): Promise<void> {
    for (const job of await jobsOfBond(tx.db, bond)) await this.#outcomes.dead(job, 'queued', 'revoked')
  }

  /** Answers and receipts that came after all end what was unknown. */
  async told(session: string, facts: readonly Fact[]): Promise<void> {
    const ids = facts.flatMap((fact) =>
      fact.kind === 'status' && fact.target.fromMe && fact.ack > ACK.pending ? [fact.target.id] : [],
    )
    if (ids.length > 0) await resolveUnknown(this.#parts.storage.db, session, ids, this.#parts.clock.now())
  }

  async #round(): Promise<void> {
    const now = this.#parts.clock.now()
    for (const waiting of await waitingChats(this.#parts.storage.db, now)) {
      const runner = this.#parts.runner(waiting.session)
      if (this.#stopping || !runner?.online || !this.#free(waiting, now)) continue
      this.#run(this.#lane(runner, waiting))
    }
  }

  #free({ session, chat, admitted }: WaitingChat, now: number): boolean {
    const lanes = this.#lanes.get(session)
    if (lanes && (lanes.has(chat) || lanes.size >= LANES)) return false
    return admitted || (this.#full.get(session) ?? 0) <= now
  }

  #run(work: Promise<void>): void {
    const running = work
      .catch((error: unknown) => this.#parts.log.error({ err: error }, 'work on the outbox failed'))
      .finally(() => this.#running.delete(running))
    this.#running.add(running)
  }

  /** Works through one chat for as long as there is something that may leave. */
  async #lane(runner: SessionRunner, { session, chat }: WaitingChat): Promise<void> {
    const lanes = this.#lanes.get(session) ?? new Set()
    this.#lanes.set(session, lanes.add(chat))
    try {
      while (!this.#stopping) {
        const connection = runner.online
        const job = connection && (await this.#claim(session, chat))
        if (!connection || !job) return
        const { next, answered } = await this.#handover.hand(runner, connection, job)
        this.#run(answered)
        if (!next) return
      }
    } finally {
      lanes.delete(chat)
      if (lanes.size === 0) this.#lanes.delete(session)
      // another chat may have been waiting for the lane
      this.wake()
    }
  }

  /** Takes the oldest job of a chat, if it is due and fits the limits. */
  async #claim(session: string, chat: number): Promise<OutboxRow | undefined> {
    const { storage, unit, clock, nodeId } = this.#parts
    return unit.write(async (tx) => {
      const now = clock.now()
      await lockSession(tx.db, storage.dialect, session)
      const head = await chatHead(tx.db, session, chat)
      if (!head || head.next_attempt_at > now || head.leased_until > now) return undefined
      const limited = head.kind === 'message'
      if (limited && head.reserved === 0) {
        const limits = await sessionById(tx.db, session)
        const at = limits ? await fitsAt(tx.db, limits, now, 1) : now
        if (at > now) {
          // not for long: limits can be raised meanwhile
          this.#full.set(session, Math.min(at, now + FULL_MS))
          return undefined
        }
      }
      const claim = { lease: randomUUID(), node: nodeId, until: now + CLAIM_MS }
      return claimJob(tx.db, head.id, now, claim, limited ? 1 : 0)
    })
  }
}
