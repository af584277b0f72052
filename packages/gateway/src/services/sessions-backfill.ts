import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { conflict, notFound } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import { newId } from '../storage/ids.js'
import {
  abandonBackfills,
  type BackfillRow,
  countSaved,
  endBackfill,
  insertBackfill,
  lastBackfill,
} from '../storage/repositories/backfills.js'
import type { SessionRow } from '../storage/repositories/sessions.js'
import type { EngineConnection } from '../whatsapp/engine.js'
import type { Requester } from './requester.js'
import type { SessionAccess } from './sessions-access.js'
import type { SessionRunner } from './sessions-runner.js'

type BackfillJob = components['schemas']['BackfillJob']

/** Reading people and groups of a session again, for when what is stored is in doubt. */
export interface BackfillService {
  /** Starts a run and answers at once; one at a time for a session. */
  begin(requester: Requester, reach: Reach, session: string): Promise<BackfillJob>
  /** The newest run; 404 when there was none. */
  last(reach: Reach, session: string): Promise<BackfillJob>
  /** Ends what an earlier life of this node left running. */
  start(): Promise<void>
  /** Resolves when no run is going on any more. */
  stop(): Promise<void>
}

interface Deps extends Pick<Core, 'storage' | 'unit' | 'clock' | 'audit' | 'nodeId' | 'log'> {
  readonly access: SessionAccess
}

export function createBackfillService({ storage, unit, clock, audit, nodeId, log, access }: Deps): BackfillService {
  const { db } = storage
  const going = new Map<string, Promise<void>>()

  const read = async (id: string, session: string, runner: SessionRunner, connection: EngineConnection) => {
    const { groups, members } = await connection.groups.readAll()
    await connection.people.readSaved()
    await runner.told()
    const contacts = await countSaved(db, session)
    await endBackfill(db, id, {
      status: 'succeeded',
      contacts,
      groups,
      group_members: members,
      finished_at: clock.now(),
    })
  }

  const run = async (id: string, session: string, runner: SessionRunner, connection: EngineConnection) => {
    try {
      await read(id, session, runner, connection)
    } catch (error) {
      log.warn({ err: error, session }, 'people and groups could not be read again')
      await endBackfill(db, id, { status: 'failed', error: 'WhatsApp did not answer', finished_at: clock.now() })
    } finally {
      going.delete(session)
    }
  }

  return {
    async begin(requester, reach, session) {
      const row = await access.row(reach, session)
      const { runner, connection } = await access.online(reach, session)
      const job = await unit.write(async (tx) => {
        const begun = await insertBackfill(tx.db, {
          id: newId('job_'),
          session_id: session,
          node_id: nodeId,
          status: 'running',
          contacts: 0,
          groups: 0,
          group_members: 0,
          started_at: clock.now(),
          finished_at: null,
          error: null,
        })
        if (begun === undefined) throw conflict('This session is being read already.')
        await audit.record(tx, {
          principal: requester.principal,
          action: 'session.backfill',
          target: { kind: 'session', id: row.id, ...(row.label !== null && { name: row.label }) },
          organizationId: row.organization_id,
          request: requester,
        })
        return begun
      })
      going.set(session, run(job.id, session, runner, connection))
      return view(job, row)
    },
    async last(reach, session) {
      const row = await access.row(reach, session)
      const job = await lastBackfill(db, session)
      if (!job) throw notFound()
      return view(job, row)
    },
    start: () => abandonBackfills(db, nodeId, clock.now()),
    async stop() {
      await Promise.all(going.values())
    },
  }
}

function view(job: BackfillRow, session: SessionRow): BackfillJob {
  return {
    id: job.id,
    sessionId: session.id,
    organizationId: session.organization_id,
    status: job.status,
    contacts: job.contacts,
    groups: job.groups,
    groupMembers: job.group_members,
    startedAt: job.started_at,
    ...(job.finished_at !== null && { finishedAt: job.finished_at }),
    ...(job.error !== null && { error: job.error }),
  }
}
