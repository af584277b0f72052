import type { components } from '@waygate/sdk'
import { auditEntry } from '../observability/audit-entry.js'
import type { Storage } from '../storage/database.js'
import { decodeCursor, pageLimit, pageOf } from '../storage/page.js'
import type { Page, PageQuery } from './page-query.js'

type AuditEntry = components['schemas']['AuditEntry']

/** What to show of the audit. */
export interface AuditQuery extends PageQuery {
  readonly action?: string | undefined
  readonly actor?: string | undefined
  readonly organization?: string | undefined
}

/** Reads the audit, newest first. `organizationId` null: of the whole platform. */
export type ReadAudit = (organizationId: string | null, query: AuditQuery) => Promise<Page<AuditEntry>>

export function createReadAudit({ db }: Storage): ReadAudit {
  return async (organizationId, query) => {
    const limit = pageLimit(query.limit)
    const within = organizationId ?? query.organization
    let select = db
      .selectFrom('audit')
      .selectAll()
      .orderBy('position', 'desc')
      .limit(limit + 1)
    if (within !== undefined) select = select.where('organization_id', '=', within)
    if (query.action !== undefined) select = select.where('action', '=', query.action)
    if (query.actor !== undefined) select = select.where('actor_id', '=', query.actor)
    if (query.cursor !== undefined) select = select.where('position', '<', Number(decodeCursor(query.cursor, 1)[0]))
    return pageOf(await select.execute(), limit, auditEntry, (row) => [row.position])
  }
}
