import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Clock } from '../clock.js'
import type { Principal } from '../identity/principal.js'
import type { Storage } from '../storage/database.js'
import { newId } from '../storage/ids.js'
import type { AuditTable } from '../storage/tables/identity.js'
import type { Tx } from '../storage/unit-of-work.js'
import { auditEntry } from './audit-entry.js'

/** One action worth remembering. Never put a secret or content into `details`. */
export interface AuditRecord {
  /** Who did it; null: the gateway itself. */
  readonly principal: Principal | null
  /** `noun.verb`, for example `session.start`. */
  readonly action: string
  readonly target: { readonly kind: string; readonly id: string; readonly name?: string }
  /** The organization concerned; null: the platform. */
  readonly organizationId: string | null
  readonly details?: Readonly<Record<string, unknown>>
  /** The request that asked for it. */
  readonly request?: { readonly requestId: string; readonly address: string }
}

/** The audit log: append-only, written in the transaction of the action itself. */
export interface Audit {
  record(tx: Tx, record: AuditRecord): Promise<void>
}

type Row = Omit<AuditTable, 'position'>

/** Any constant: the key of the lock that orders audit rows of several processes. */
const ADVISORY_LOCK = 7_264_911

/** The audit log of a database. Each row's hash covers the row before it, so that a changed or removed row shows. */
export function createAudit(storage: Storage, clock: Clock): Audit {
  return {
    async record(tx, record) {
      if (storage.dialect === 'postgres') await sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`.execute(tx.db)
      const last = await tx.db.selectFrom('audit_head').select('hash').executeTakeFirst()
      const row = rowOf(record, clock.now())
      const chained = { ...row, hash: chain(last?.hash ?? '', row) }
      await tx.db.insertInto('audit').values(chained).execute()
      tx.emit({ event: 'audit', organizationId: null, sessionId: null, payload: auditEntry(chained) })
    },
  }
}

/** The hash of a row that follows a row with the hash `previous`. */
export function chain(previous: string, row: Omit<Row, 'hash'>): string {
  const fields = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(previous).update(JSON.stringify(fields)).digest('hex')
}

function rowOf(record: AuditRecord, now: number): Omit<Row, 'hash'> {
  const { principal, target } = record
  const subject = principal?.impersonation ? principal : null
  return {
    id: newId('aud_'),
    at: now,
    action: record.action,
    ...actorOf(principal),
    subject_id: subject?.id ?? null,
    subject_name: subject?.name ?? null,
    impersonation_id: principal?.impersonation?.id ?? null,
    organization_id: record.organizationId,
    target_kind: target.kind,
    target_id: target.id,
    target_name: target.name ?? null,
    details: JSON.stringify(record.details ?? {}),
    request_id: record.request?.requestId ?? null,
    address: record.request?.address ?? null,
  }
}

function actorOf(principal: Principal | null): Pick<Row, 'actor_kind' | 'actor_id' | 'actor_name'> {
  if (principal?.impersonation) {
    const { actor } = principal.impersonation
    return { actor_kind: 'user', actor_id: actor.id, actor_name: actor.name }
  }
  const kinds = { user: 'user', key: 'api_key', embed: 'embed_token', nobody: 'system' } as const
  if (!principal || principal.kind === 'nobody') return { actor_kind: 'system', actor_id: '', actor_name: '' }
  return { actor_kind: kinds[principal.kind], actor_id: principal.id, actor_name: principal.name }
}
