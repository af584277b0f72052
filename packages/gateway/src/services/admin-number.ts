import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { notFound } from '../http/problems.js'
import { newId } from '../storage/ids.js'
import { adminSession, insertSession, type SessionRow } from '../storage/repositories/sessions.js'
import type { Requester } from './requester.js'
import type { SessionLinking } from './sessions-linking.js'
import { announceSession } from './sessions-record.js'
import type { SessionRunner } from './sessions-runner.js'
import type { SessionSupervisor } from './sessions-supervisor.js'
import { blankSession } from './sessions.js'
import { sessionView } from './sessions-view.js'

type AdminNumber = components['schemas']['AdminNumber']

/** The deployment's own number. */
export interface AdminNumberService {
  /** Makes the admin session, in an organization of its own, when a number is configured and there is none yet. */
  ensure(): Promise<void>
  /** 404 when no number is configured. */
  get(): Promise<AdminNumber>
  qr(requester: Requester): Promise<AdminNumber>
  /** Asks for a code, for the configured number unless another is given. */
  pairingCode(requester: Requester, phone: string | undefined): Promise<AdminNumber>
}

interface Deps extends Pick<Core, 'storage' | 'unit' | 'clock' | 'audit' | 'nodeId' | 'config'> {
  readonly supervisor: SessionSupervisor
  readonly linking: SessionLinking
}

export function createAdminNumberService({
  storage,
  unit,
  clock,
  audit,
  nodeId,
  config,
  supervisor,
  linking,
}: Deps): AdminNumberService {
  const { db } = storage

  const runner = async (): Promise<SessionRunner> => {
    const row = await adminSession(db)
    if (!row) throw notFound('No admin number is configured.')
    return supervisor.runner(row)
  }

  const view = (of: SessionRunner, row: SessionRow): AdminNumber => {
    const qr = of.desk.qr(clock.now())
    const code = of.desk.code(clock.now())
    return {
      session: sessionView(row),
      ...(qr && { qr: { ...qr } }),
      ...(code && { pairingCode: { code: code.code, expiresAt: code.expiresAt } }),
    }
  }

  const record = (requester: Requester, action: string, row: SessionRow) =>
    unit.write((tx) =>
      audit.record(tx, {
        principal: requester.principal,
        action,
        target: { kind: 'session', id: row.id },
        organizationId: row.organization_id,
        request: requester,
      }),
    )

  return {
    async ensure() {
      if (config.adminNumber === null || (await adminSession(db))) return
      const now = clock.now()
      await unit.write(async (tx) => {
        const id = newId('org_')
        await tx.db
          .insertInto('organizations')
          .values({ id, name: 'Platform', platform: 1, created_at: now, updated_at: now })
          .execute()
        const row = blankSession(
          { organization_id: id, gateway_id: nodeId, label: 'Admin number', is_admin_session: 1 },
          now,
        )
        await insertSession(tx.db, row)
        announceSession(tx, row, 'created')
      })
    },

    async get() {
      const row = await adminSession(db)
      if (!row) throw notFound('No admin number is configured.')
      return view(supervisor.runner(row), row)
    },

    async qr(requester) {
      const admin = await runner()
      await linking.begin(admin)
      await record(requester, 'admin-number.qr', admin.row)
      return view(admin, admin.row)
    },

    async pairingCode(requester, phone) {
      const admin = await runner()
      await linking.pairingCode(admin, phone ?? config.adminNumber ?? undefined)
      await record(requester, 'admin-number.pairing-code', admin.row)
      return view(admin, admin.row)
    },
  }
}
