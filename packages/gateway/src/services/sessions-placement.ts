import type { Logger } from '../observability/logging.js'
import type { Db } from '../storage/repositories/sessions.js'
import type { Watchdog } from '../watchdog.js'
import type { SessionLeases } from './sessions-leases.js'
import type { SessionSupervisor } from './sessions-supervisor.js'

/** How soon a node notices that it may be too late, and what others freed or an operator wants. */
const CHECK_MS = 1000
const LOOK_MS = 2000

/** What decides which sessions live on this node. */
export interface PlacementParts {
  readonly leases: SessionLeases
  readonly supervisor: SessionSupervisor
  readonly db: Db
  readonly nodeId: string
  readonly log: Logger
  readonly ttlMs: number
  /** Absent where no other node can exist. */
  readonly watchdog?: () => Watchdog
}

/**
 * Keeps what this node holds and takes what nobody does, as long as an operator wants the node to. A session whose node
 * died, stopped or drains is taken by the first of the others that looks.
 */
export class SessionPlacement {
  readonly #parts: PlacementParts
  readonly #timers: NodeJS.Timeout[] = []
  #round: Promise<void> | undefined
  #draining = false
  #watchdog: Watchdog | undefined

  constructor(parts: PlacementParts) {
    this.#parts = parts
  }

  async start(): Promise<void> {
    const { leases, ttlMs } = this.#parts
    await leases.reclaim()
    await this.#look()
    this.#watchdog = this.#parts.watchdog?.()
    this.#every(Math.min(ttlMs / 30, CHECK_MS), () => {
      this.#watchdog?.beat()
      leases.check()
    })
    this.#every(Math.min(ttlMs / 15, LOOK_MS), () => {
      this.#round ??= this.#look()
        .catch((error: unknown) => this.#parts.log.warn({ err: error }, 'session leases could not be looked after'))
        .finally(() => {
          this.#round = undefined
        })
    })
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer)
    await this.#round
    await this.#parts.supervisor.stop()
    await this.#watchdog?.stop()
  }

  async #look(): Promise<void> {
    const { leases, supervisor, db, nodeId } = this.#parts
    await leases.renew()
    const node = await db.selectFrom('nodes').select('state').where('id', '=', nodeId).executeTakeFirst()
    const draining = node?.state === 'draining'
    leases.admitting = !draining
    if (draining && !this.#draining) await supervisor.drain()
    this.#draining = draining
    if (!draining)
      void supervisor
        .takeFree()
        .catch((error: unknown) => this.#parts.log.warn({ err: error }, 'free sessions could not be taken'))
  }

  #every(ms: number, run: () => void): void {
    this.#timers.push(setInterval(run, ms).unref())
  }
}
