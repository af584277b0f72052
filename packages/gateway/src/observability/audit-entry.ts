import type { components } from '@waygate/sdk'
import type { AuditTable } from '../storage/tables/identity.js'

type AuditEntry = components['schemas']['AuditEntry']

/** A row of the audit as the contract shows it. */
export function auditEntry(row: Omit<AuditTable, 'position'>): AuditEntry {
  const details = JSON.parse(row.details) as Record<string, unknown>
  return {
    id: row.id,
    at: row.at,
    action: row.action,
    actor: {
      kind: row.actor_kind,
      ...(row.actor_id === '' ? {} : { id: row.actor_id }),
      ...(row.actor_name === '' ? {} : { name: row.actor_name }),
    },
    ...(row.subject_id === null ? {} : { actingAs: { id: row.subject_id, name: row.subject_name ?? '' } }),
    ...(row.organization_id === null ? {} : { organizationId: row.organization_id }),
    target: {
      kind: row.target_kind,
      id: row.target_id,
      ...(row.target_name === null ? {} : { name: row.target_name }),
    },
    ...(row.address === null ? {} : { address: row.address }),
    ...(row.request_id === null ? {} : { requestId: row.request_id }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  }
}
