import { notFound, sessionNotConnected } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import { type Db, type SessionRow, sessionWithin } from '../storage/repositories/sessions.js'
import type { EngineConnection } from '../whatsapp/engine.js'
import type { SessionRunner } from './sessions-runner.js'
import type { SessionSupervisor } from './sessions-supervisor.js'

/** Finds sessions for a request, and nothing beyond its reach. */
export interface SessionAccess {
  /** Answers 404 for what does not exist and for what belongs to somebody else. */
  row(reach: Reach, id: string): Promise<SessionRow>
  runner(reach: Reach, id: string): Promise<SessionRunner>
  /** Answers 501 `session_not_connected` when the session is not logged in. */
  online(reach: Reach, id: string): Promise<{ readonly runner: SessionRunner; readonly connection: EngineConnection }>
}

export function createSessionAccess(db: Db, supervisor: SessionSupervisor): SessionAccess {
  const row = async (reach: Reach, id: string): Promise<SessionRow> => {
    const found = await sessionWithin(db, id, reach)
    if (!found) throw notFound()
    return found
  }
  const runner = async (reach: Reach, id: string) => supervisor.runner(await row(reach, id))
  return {
    row,
    runner,
    async online(reach, id) {
      const found = await runner(reach, id)
      const connection = found.online
      if (!connection) throw sessionNotConnected()
      return { runner: found, connection }
    },
  }
}
