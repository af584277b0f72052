import type { Core } from '../area.js'
import { gatewayUnavailable, notFound, Problem } from '../http/problems.js'
import { databaseNow } from '../storage/database-time.js'
import {
  freeLeasesOf,
  freeSessions,
  isHeld,
  type LeaseTerms,
  releaseLease,
  renewLeases,
  takeLease,
} from '../storage/repositories/session-leases.js'
import { type Db, patchSession, sessionById, type SessionRow } from '../storage/repositories/sessions.js'
import type { Hold } from '../whatsapp/credential-store.js'
import { announceSession } from './sessions-record.js'

/** Another node holds the session now, so nothing was written. */
export class HoldLostError extends Problem {
  constructor() {
    super('gateway_unavailable', 'The session is moving to another gateway node.', undefined, {
      headers: { 'retry-after': '5' },
    })
  }
}

type Deps = Pick<Core, 'nodeId' | 'storage' | 'unit' | 'clock' | 'log'> & {
  readonly ttlMs: number
  /** Milliseconds that only grow, whatever happens to the wall clock; they go on while the process is stopped. */
  readonly monotonic?: () => number
}

/**
 * The sessions that this node holds. A session is held by one node of the database at a time; whoever writes for it
 * shows the epoch of its hold, and is stopped when that is not the newest.
 *
 * A node renews every third of the lease. One that could not for two thirds lets go of everything by itself, before
 * another node may take it: that happens a sixth after the lease's end at the earliest.
 */
export class SessionLeases {
  readonly #deps: Deps
  readonly #terms: LeaseTerms
  /** A SQLite database belongs to one process: nobody else can have taken anything. */
  readonly #alone: boolean
  readonly #monotonic: () => number
  readonly #holds = new Map<string, Hold>()
  /** Whether this node may start sessions; an operator can drain it. */
  admitting = true
  #lost: (sessionId: string) => void = () => undefined
  /** When the leases were last known to be ours. */
  #confirmedAt: number

  constructor(deps: Deps) {
    this.#deps = deps
    this.#alone = deps.storage.dialect === 'sqlite'
    this.#terms = { ttlMs: deps.ttlMs, graceMs: deps.ttlMs / 6 }
    this.#monotonic = deps.monotonic ?? (() => performance.now())
    this.#confirmedAt = this.#monotonic()
  }

  /** Called once for every hold that ended without having been released. */
  onLost(lost: (sessionId: string) => void): void {
    this.#lost = lost
  }

  /** The hold on a session, if this node has it. */
  of(sessionId: string): Hold | undefined {
    return this.#holds.get(sessionId)
  }

  /** Frees what an earlier life of this node held: a restart need not wait for leases to run out. */
  async reclaim(): Promise<void> {
    await freeLeasesOf(this.#deps.storage.db, this.#alone ? null : this.#deps.nodeId)
  }

  /**
   * Takes a session, and says so in its row.
   * @throws {Problem} `gateway_unavailable` when another node holds it.
   */
  async take(sessionId: string): Promise<{ readonly hold: Hold; readonly row: SessionRow }> {
    const { unit, nodeId } = this.#deps
    const asked = this.#monotonic()
    return unit.write(async (tx) => {
      const hold = await takeLease(tx.db, sessionId, nodeId, this.#now(), this.#terms)
      if (!hold) throw gatewayUnavailable('Another gateway node holds this session.')
      const before = await sessionById(tx.db, sessionId)
      const moved = before?.gateway_id !== nodeId
      const row = moved ? await patchSession(tx.db, sessionId, { gateway_id: nodeId }) : before
      if (!row) throw notFound()
      if (moved) announceSession(tx, row, 'updated')
      tx.afterCommit(() => {
        if (this.#holds.size === 0) this.#confirmedAt = asked
        this.#holds.set(sessionId, hold)
      })
      return { hold, row }
    })
  }

  /** Lets go of a session: any node may take it at once. */
  async release(sessionId: string): Promise<void> {
    const hold = this.#holds.get(sessionId)
    if (!hold) return
    this.#holds.delete(sessionId)
    await releaseLease(this.#deps.storage.db, hold)
  }

  /** Sessions that want a connection and that no node holds. */
  async free(): Promise<SessionRow[]> {
    const rows = await freeSessions(this.#deps.storage.db, this.#now(), this.#terms)
    return rows.filter((row) => !this.#holds.has(row.id))
  }

  /**
   * Throws when a hold is not the newest, and makes sure that it stays so until the transaction ends.
   * Call it first in a transaction.
   */
  readonly fence = async (db: Db, hold: Hold): Promise<void> => {
    if (await isHeld(db, this.#deps.storage.dialect, hold)) return
    this.#lose(hold)
    throw new HoldLostError()
  }

  /** True while no other node can have taken what this one holds; ask before anything that cannot be undone. */
  get sure(): boolean {
    return this.#alone || this.#holds.size === 0 || this.#monotonic() - this.#confirmedAt < (this.#terms.ttlMs * 2) / 3
  }

  /** Lets go of everything when it is not sure any more. Asks nobody: the database may be what is gone. */
  check(): void {
    if (!this.sure) for (const hold of [...this.#holds.values()]) this.#lose(hold)
  }

  /** Renews what is held, once a third of the lease has passed. */
  async renew(): Promise<void> {
    const asked = this.#monotonic()
    if (asked - this.#confirmedAt < this.#terms.ttlMs / 3 || this.#holds.size === 0) return
    const holds = [...this.#holds.values()]
    const kept = await renewLeases(this.#deps.storage.db, holds, this.#now(), this.#terms)
    this.#confirmedAt = asked
    for (const hold of holds) if (!kept.has(hold.sessionId)) this.#lose(hold)
  }

  #now() {
    return databaseNow(this.#deps.storage.dialect, this.#deps.clock)
  }

  #lose(hold: Hold): void {
    if (this.#holds.get(hold.sessionId) !== hold) return
    this.#holds.delete(hold.sessionId)
    this.#deps.log.warn({ session: hold.sessionId, epoch: hold.epoch }, 'a session is not held by this node any more')
    this.#lost(hold.sessionId)
  }
}
