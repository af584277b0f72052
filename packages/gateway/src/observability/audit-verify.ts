import type { Kysely } from 'kysely'
import type { Database } from '../storage/tables.js'
import { chain } from './audit.js'

/** What a look at the whole audit found. */
export type AuditVerdict =
  | { readonly intact: true; readonly entries: number; readonly head: AuditHead | null }
  | { readonly intact: false; readonly position: number; readonly problem: 'changed' | 'missing' }

/** The last entry. Kept elsewhere, it shows later that the entries up to it are still those. */
export interface AuditHead {
  readonly position: number
  /** The entry's hash, which covers every entry before it. */
  readonly fingerprint: string
}

const PAGE = 1000

/**
 * Follows the chain of hashes from the first entry to the last. A changed, removed or inserted entry breaks it where it
 * happened; a removed end, or a chain written anew, shows against a head that was `kept`.
 */
export async function verifyAudit(db: Kysely<Database>, kept?: AuditHead): Promise<AuditVerdict> {
  let position = 0
  let hash = ''
  let entries = 0
  let met = kept === undefined
  for (;;) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('position', '>', position)
      .orderBy('position')
      .limit(PAGE)
      .execute()
    for (const { position: at, hash: written, ...row } of rows) {
      if (chain(hash, row) !== written) return { intact: false, position: at, problem: 'changed' }
      position = at
      hash = written
      entries += 1
      if (at === kept?.position) met = written === kept.fingerprint
    }
    if (rows.length < PAGE) break
  }
  const head = entries === 0 ? null : { position, fingerprint: hash }
  return met ? { intact: true, entries, head } : { intact: false, position: kept?.position ?? 0, problem: 'missing' }
}
