import { Problem } from '../http/problems.js'
import { type Db, type SessionRow, sessionById } from '../storage/repositories/sessions.js'
import { SessionRunner } from './sessions-runner.js'
import type { RunnerParts } from './sessions-runner-parts.js'

/** Logins are this far apart when many sessions come back at once. */
const STAGGER_MS = 200

/** Holds the runner of every session that this node has touched. */
export class SessionSupervisor {
  readonly #parts: RunnerParts
  readonly #db: Db
  readonly #runners = new Map<string, SessionRunner>()
  #taking: Promise<void> | undefined
  #stopping = false

  constructor(parts: RunnerParts, db: Db) {
    this.#parts = parts
    this.#db = db
    parts.leases.onLost((id) => this.#runners.get(id)?.abandon())
  }

  /** The runner of a stored session, made when it is first needed. */
  runner(row: SessionRow): SessionRunner {
    const known = this.#runners.get(row.id)
    if (known) return known
    const runner = new SessionRunner(this.#parts, row)
    this.#runners.set(row.id, runner)
    return runner
  }

  /** Brings back every session that wants a connection and that nobody holds, one after the other. */
  takeFree(): Promise<void> {
    this.#taking ??= this.#takeFree().finally(() => {
      this.#taking = undefined
    })
    return this.#taking
  }

  /** Gives every session to whichever node takes it. */
  async drain(): Promise<void> {
    await this.#taking
    await Promise.all([...this.#runners.values()].map((runner) => runner.drain()))
  }

  /** Closes every connection; the rows keep their wish, and their leases are free at once. */
  async stop(): Promise<void> {
    this.#stopping = true
    await this.#taking
    await Promise.all([...this.#runners.values()].map((runner) => runner.leave()))
  }

  /** Ends the runner of a session that is about to be deleted. */
  async drop(id: string): Promise<void> {
    const runner = this.#runners.get(id)
    this.#runners.delete(id)
    await runner?.leave()
  }

  /** The runner of a session, if this node has touched it. */
  known(id: string): SessionRunner | undefined {
    return this.#runners.get(id)
  }

  /** A session and its runner by id, for the gateway's own use. */
  async find(id: string): Promise<SessionRunner | undefined> {
    const row = await sessionById(this.#db, id)
    return row && this.runner(row)
  }

  /** Sessions with a working connection on this node. */
  count(): number {
    return [...this.#runners.values()].filter((runner) => runner.status === 'working' && runner.online).length
  }

  async #takeFree(): Promise<void> {
    for (const [index, row] of (await this.#parts.leases.free()).entries()) {
      if (index > 0) await new Promise((resolve) => setTimeout(resolve, STAGGER_MS))
      if (this.#stopping || !this.#parts.leases.admitting) return
      this.runner(row)
        .resume()
        .catch((error: unknown) => {
          // another node was faster
          if (error instanceof Problem) return
          this.#parts.log.error({ err: error, session: row.id }, 'a session could not be resumed')
        })
    }
  }
}
