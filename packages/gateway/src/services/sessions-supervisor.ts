import {
  type Db,
  patchSession,
  type SessionRow,
  sessionById,
  wantedSessions,
} from '../storage/repositories/sessions.js'
import { type RunnerParts, SessionRunner } from './sessions-runner.js'

/** Logins are this far apart when many sessions come back at once. */
const STAGGER_MS = 200

/** Holds the runner of every session that this node has touched. */
export class SessionSupervisor {
  readonly #parts: RunnerParts
  readonly #db: Db
  readonly #nodeId: string
  readonly #runners = new Map<string, SessionRunner>()
  #stopping = false

  constructor(parts: RunnerParts, db: Db, nodeId: string) {
    this.#parts = parts
    this.#db = db
    this.#nodeId = nodeId
  }

  /** The runner of a stored session, made when it is first needed. */
  runner(row: SessionRow): SessionRunner {
    const known = this.#runners.get(row.id)
    if (known) return known
    const runner = new SessionRunner(this.#parts, row)
    this.#runners.set(row.id, runner)
    return runner
  }

  /** Brings back every session that wants a connection; whatever another life of the gateway held is this node's now. */
  async start(): Promise<void> {
    for (const [index, row] of (await wantedSessions(this.#db)).entries()) {
      const owned =
        row.gateway_id === this.#nodeId ? row : await patchSession(this.#db, row.id, { gateway_id: this.#nodeId })
      const runner = this.runner(owned ?? row)
      const resume = () => {
        if (!this.#stopping)
          runner
            .resume()
            .catch((error: unknown) =>
              this.#parts.log.error({ err: error, session: row.id }, 'a session could not be resumed'),
            )
      }
      if (index === 0) resume()
      else setTimeout(resume, index * STAGGER_MS).unref()
    }
  }

  /** Closes every connection; the rows keep their wish, so that the next start brings the sessions back. */
  async stop(): Promise<void> {
    this.#stopping = true
    await Promise.all([...this.#runners.values()].map((runner) => runner.leave()))
  }

  /** Ends the runner of a session that is about to be deleted. */
  async drop(id: string): Promise<void> {
    const runner = this.#runners.get(id)
    this.#runners.delete(id)
    await runner?.leave()
  }

  /** A session and its runner by id, for the gateway's own use. */
  async find(id: string): Promise<SessionRunner | undefined> {
    const row = await sessionById(this.#db, id)
    return row && this.runner(row)
  }

  /** Sessions with a working connection on this node. */
  count(): number {
    return [...this.#runners.values()].filter((runner) => runner.status === 'working').length
  }
}
