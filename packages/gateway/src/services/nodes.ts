import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { notFound } from '../http/problems.js'
import { resourceChanged } from '../storage/event-sink.js'
import { currentTime, databaseNow } from '../storage/database-time.js'
import { heldByNode } from '../storage/repositories/session-leases.js'
import { decodeCursor, pageLimit, pageOf } from '../storage/page.js'
import type { NodesTable } from '../storage/tables/identity.js'
import type { Page, PageQuery } from './page-query.js'
import type { Requester } from './requester.js'

type Gateway = components['schemas']['Gateway']

/** The gateway nodes: the processes that hold connections. */
export interface Nodes {
  list(query: PageQuery): Promise<Page<Gateway>>
  /** A draining node takes no further sessions. */
  drain(requester: Requester, id: string): Promise<Gateway>
  resume(requester: Requester, id: string): Promise<Gateway>
  /** Says that this process is there, and keeps saying so until stopped. */
  start(): Promise<void>
  stop(): Promise<void>
}

type Deps = Pick<Core, 'config' | 'nodeId' | 'storage' | 'unit' | 'clock' | 'audit' | 'log'> & {
  readonly version: string
}

export function createNodes({ config, nodeId, storage, unit, clock, audit, log, version }: Deps): Nodes {
  const { db } = storage
  /** A node that said nothing for as long as a lease lasts is lost, and its sessions with it. */
  const lostAfterMs = config.leaseSeconds * 1000
  const now = databaseNow(storage.dialect, clock)
  let timer: NodeJS.Timeout | null = null

  async function present(rows: readonly NodesTable[]): Promise<Gateway[]> {
    const held = await heldByNode(db)
    const at = await currentTime(db, now)
    return rows.map((row) => {
      const sessions = held.get(row.id) ?? 0
      const lost = row.last_seen_at < at - lostAfterMs
      const state = row.state === 'draining' && sessions === 0 ? 'drained' : row.state
      return {
        id: row.id,
        name: row.name,
        version: row.version,
        state: lost ? 'lost' : state,
        sessions,
        startedAt: row.started_at,
        lastSeenAt: row.last_seen_at,
      }
    })
  }

  function setState(requester: Requester, id: string, state: 'active' | 'draining'): Promise<Gateway> {
    return unit.write(async (tx) => {
      const row = await tx.db.updateTable('nodes').set({ state }).where('id', '=', id).returningAll().executeTakeFirst()
      const [node] = row ? await present([row]) : []
      if (!node) throw notFound('There is no such gateway node.')
      tx.emit(resourceChanged('gateways', id, 'updated', null, node))
      await audit.record(tx, {
        principal: requester.principal,
        action: state === 'draining' ? 'gateway.drain' : 'gateway.resume',
        target: { kind: 'gateway', id, ...(node.name !== undefined && { name: node.name }) },
        organizationId: null,
        request: requester,
      })
      return node
    })
  }

  async function beat(): Promise<void> {
    await db.updateTable('nodes').set({ last_seen_at: now }).where('id', '=', nodeId).execute()
  }

  return {
    async list(query) {
      const limit = pageLimit(query.limit)
      let select = db
        .selectFrom('nodes')
        .selectAll()
        .orderBy('id')
        .limit(limit + 1)
      if (query.cursor !== undefined) select = select.where('id', '>', String(decodeCursor(query.cursor, 1)[0]))
      const { data, ...rest } = pageOf(
        await select.execute(),
        limit,
        (row) => row,
        (row) => [row.id],
      )
      return { data: await present(data), ...rest }
    },
    drain: (requester, id) => setState(requester, id, 'draining'),
    resume: (requester, id) => setState(requester, id, 'active'),

    async start() {
      const seen = { version, started_at: now, last_seen_at: now }
      await unit.write(async (tx) => {
        await tx.db
          .insertInto('nodes')
          .values({ id: nodeId, name: nodeId, state: 'active', ...seen })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(seen))
          .execute()
        const row = await tx.db.selectFrom('nodes').selectAll().where('id', '=', nodeId).executeTakeFirstOrThrow()
        const [node] = await present([row])
        tx.emit(resourceChanged('gateways', nodeId, 'updated', null, node))
      })
      timer = setInterval(() => {
        beat().catch((error: unknown) => log.warn({ err: error }, 'heartbeat not written'))
      }, lostAfterMs / 3)
      timer.unref()
    },
    stop() {
      if (timer) clearInterval(timer)
      return Promise.resolve()
    },
  }
}
