import type { components } from '@waygate/sdk'
import type { Kysely } from 'kysely'
import type { Database } from '../storage/tables.js'

type PersonRef = components['schemas']['PersonRef']

/** Names and addresses of accounts, for labels; an account that is gone keeps its id as its name. */
export async function personRefs(db: Kysely<Database>, ids: readonly string[]): Promise<(id: string) => PersonRef> {
  const distinct = [...new Set(ids)]
  const rows =
    distinct.length === 0
      ? []
      : await db.selectFrom('users').select(['id', 'name', 'email']).where('id', 'in', distinct).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (id) => byId.get(id) ?? { id, name: id }
}
