import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { notFound, validationError } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import { newId } from '../storage/ids.js'
import { decodeCursor, pageLimit, pageOf } from '../storage/page.js'
import {
  deleteSessionRows,
  insertSession,
  type SessionFilter,
  type SessionRow,
  sessionsWithin,
} from '../storage/repositories/sessions.js'
import type { Tx } from '../storage/unit-of-work.js'
import type { QrCode } from '../whatsapp/engine.js'
import type { Page, PageQuery } from './page-query.js'
import { lockOrganization } from './organization-access.js'
import type { Requester } from './requester.js'
import type { SessionAccess } from './sessions-access.js'
import type { SessionLinking } from './sessions-linking.js'
import { announceSession } from './sessions-record.js'
import type { SessionRunner } from './sessions-runner.js'
import type { SessionSupervisor } from './sessions-supervisor.js'
import { sessionView, type WASession } from './sessions-view.js'

type Schemas = components['schemas']

/** WhatsApp numbers: their rows, and what people do with them. */
export interface SessionService {
  list(reach: Reach, query: PageQuery & SessionFilter): Promise<Page<WASession>>
  get(reach: Reach, id: string): Promise<WASession>
  create(requester: Requester, reach: Reach, body: Schemas['CreateSessionInputBody']): Promise<WASession>
  update(requester: Requester, reach: Reach, id: string, body: Schemas['UpdateSessionBody']): Promise<WASession>
  /** Unlinks the device as well as it can within 5 s, then removes everything. */
  delete(requester: Requester, reach: Reach, id: string): Promise<void>
  start(requester: Requester, reach: Reach, id: string): Promise<WASession>
  stop(requester: Requester, reach: Reach, id: string): Promise<WASession>
  restart(requester: Requester, reach: Reach, id: string): Promise<WASession>
  logout(requester: Requester, reach: Reach, id: string): Promise<WASession>
  qr(reach: Reach, id: string): Promise<QrCode>
  pairingCode(
    requester: Requester,
    reach: Reach,
    id: string,
    phone: string | undefined,
  ): Promise<Schemas['PairingCodeOutputBody']>
  me(reach: Reach, id: string): Promise<Schemas['Me']>
}

/** Defaults of a new session; a number that writes faster gets itself banned. */
const RATES = { rate_per_min: 20, rate_per_hour: 200 } as const
const UNLINK_MS = 5_000

interface Deps extends Pick<Core, 'storage' | 'unit' | 'clock' | 'audit' | 'nodeId'> {
  readonly supervisor: SessionSupervisor
  readonly access: SessionAccess
  readonly linking: SessionLinking
}

/** A session that was never linked, stopped. */
export function blankSession(
  fields: Pick<SessionRow, 'organization_id' | 'gateway_id'> & Partial<SessionRow>,
  now: number,
): SessionRow {
  return {
    id: newId('sess_'),
    label: null,
    status: 'stopped',
    reason: null,
    since: now,
    next_retry_at: null,
    restricted_until: null,
    wanted: 0,
    is_admin_session: 0,
    auto_read: 0,
    presence_typing: 0,
    ...RATES,
    wa_jid: null,
    wa_lid: null,
    phone_number: null,
    created_at: now,
    created_by_user_id: null,
    updated_at: now,
    last_connected_at: null,
    last_inbound_at: null,
    last_outbound_at: null,
    latency_ms: null,
    reconnects: 0,
    decrypt_failures: 0,
    sync_progress: null,
    ...fields,
  }
}

export function createSessionService(deps: Deps): SessionService {
  const { storage, unit, clock, audit, nodeId, supervisor, access, linking } = deps

  const record = (tx: Tx, requester: Requester, action: string, row: SessionRow) =>
    audit.record(tx, {
      principal: requester.principal,
      action,
      target: { kind: 'session', id: row.id, ...(row.label !== null && { name: row.label }) },
      organizationId: row.organization_id,
      request: requester,
    })

  /** Audits what somebody asked for, then does it: WhatsApp may take its time, the record may not. */
  const act = async (
    requester: Requester,
    reach: Reach,
    id: string,
    action: string,
    work: (runner: SessionRunner) => Promise<SessionRow>,
  ): Promise<WASession> => {
    const runner = await access.runner(reach, id)
    await unit.write((tx) => record(tx, requester, action, runner.row))
    return sessionView(await work(runner))
  }

  const start = async (runner: SessionRunner) => runner.move({ type: 'start', paired: await runner.isPaired() })
  const stop = async (runner: SessionRunner) => runner.move({ type: 'stop', paired: await runner.isPaired() })

  return {
    async list(reach, query) {
      const limit = pageLimit(query.limit)
      const before = query.cursor === undefined ? undefined : String(decodeCursor(query.cursor, 1)[0])
      const rows = await sessionsWithin(storage.db, reach, query, { limit, before })
      const named = reach.organizationId === null
      return pageOf(
        rows,
        limit,
        (row) => sessionView(row, named ? row.organization_name : null),
        (row) => [row.id],
      )
    },

    get: async (reach, id) => sessionView(await access.row(reach, id)),

    async create(requester, reach, body) {
      const row = blankSession(
        {
          organization_id: reach.organizationId ?? '',
          gateway_id: nodeId,
          label: labelOf(body.label) ?? null,
          auto_read: body.autoRead ? 1 : 0,
          presence_typing: body.presenceTyping ? 1 : 0,
          created_by_user_id: requester.principal.userId,
        },
        clock.now(),
      )
      await unit.write(async (tx) => {
        if (!(await lockOrganization(tx, row.organization_id))) throw notFound()
        await insertSession(tx.db, row)
        await record(tx, requester, 'session.create', row)
        announceSession(tx, row, 'created')
      })
      return sessionView(body.start ? await start(supervisor.runner(row)) : row)
    },

    async update(requester, reach, id, body) {
      const row = await access.row(reach, id)
      const label = labelOf(body.label)
      const patch = {
        ...(label !== undefined && { label }),
        ...(body.autoRead !== undefined && { auto_read: body.autoRead ? 1 : 0 }),
        ...(body.presenceTyping !== undefined && { presence_typing: body.presenceTyping ? 1 : 0 }),
        ...(body.ratePerMin !== undefined && { rate_per_min: body.ratePerMin }),
        ...(body.ratePerHour !== undefined && { rate_per_hour: body.ratePerHour }),
      }
      return sessionView(
        await supervisor.runner(row).amend(patch, (tx, changed) => record(tx, requester, 'session.update', changed)),
      )
    },

    async delete(requester, reach, id) {
      const runner = await access.runner(reach, id)
      await runner.unlink(UNLINK_MS)
      await supervisor.drop(id)
      await unit.write(async (tx) => {
        const row = runner.row
        await deleteSessionRows(tx.db, id)
        await record(tx, requester, 'session.delete', row)
        announceSession(tx, row, 'deleted')
      })
    },

    start: (requester, reach, id) => act(requester, reach, id, 'session.start', start),
    stop: (requester, reach, id) => act(requester, reach, id, 'session.stop', stop),

    restart: (requester, reach, id) =>
      act(requester, reach, id, 'session.restart', async (runner) => {
        await stop(runner)
        return start(runner)
      }),

    logout: (requester, reach, id) =>
      act(requester, reach, id, 'session.logout', async (runner) => {
        await runner.unlink(UNLINK_MS)
        return runner.move({ type: 'logged-out' })
      }),

    qr: async (reach, id) => linking.qr(await access.runner(reach, id)),

    async pairingCode(requester, reach, id, phone) {
      const runner = await access.runner(reach, id)
      const { code, expiresAt } = await linking.pairingCode(runner, phone)
      await unit.write((tx) => record(tx, requester, 'session.pairing-code', runner.row))
      return { code, expiresAt }
    },

    async me(reach, id) {
      const row = await access.row(reach, id)
      return {
        sessionId: row.id,
        status: row.status,
        connected: row.status === 'working',
        ...(row.phone_number !== null && { phoneNumber: row.phone_number }),
        ...(row.wa_jid !== null && { waJid: row.wa_jid }),
        ...(row.wa_lid !== null && { waLid: row.wa_lid }),
      }
    },
  }
}

function labelOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  const trimmed = label.trim()
  // eslint-disable-next-line no-control-regex -- control characters in a label forge lines wherever it is printed
  if (/[\u0000-\u001f\u007f]/.test(trimmed)) throw validationError(['body.label: no control characters'])
  return trimmed
}
