import { isEvent } from '../events/gateway-event.js'
import type { AuditEntry } from '../models.js'
import type { Noun } from '../store/noun.js'
import { paged } from './load.js'
import type { Calls } from './load.js'
import { by, idOf } from './order.js'

/** Who did what; events tell of it on the firehose only. */
export function auditNoun({ admin, audit }: Calls, everywhere: boolean): Noun<AuditEntry> {
  return {
    scope: everywhere ? 'firehose' : 'organization',
    key: idOf,
    compare: by<AuditEntry>((row) => -row.at, idOf),
    load: paged((query, options) => (everywhere ? admin.audit : audit).list(query, options)),
    reduce: (event) => (isEvent(event, 'audit') ? { put: [event.payload] } : undefined),
  }
}
