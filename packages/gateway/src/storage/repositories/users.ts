import type { Kysely, Selectable } from 'kysely'
import type { Dialect } from '../column-types.js'
import type { Database } from '../tables.js'
import type { UsersTable } from '../tables/identity.js'

export type UserRow = Selectable<UsersTable>

/** The account with this id. */
export function findUser(db: Kysely<Database>, id: string): Promise<UserRow | undefined> {
  return db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The account with this address, whatever its case. */
export function findUserByEmail(db: Kysely<Database>, email: string): Promise<UserRow | undefined> {
  return db.selectFrom('users').selectAll().where('email', '=', email.toLowerCase()).executeTakeFirst()
}

/** A page of accounts, newest first; `q` looks into name and address. Answers `limit + 1` rows when there are more. */
export function listUsers(
  db: Kysely<Database>,
  page: { q: string | undefined; before: string | undefined; limit: number },
): Promise<UserRow[]> {
  let query = db
    .selectFrom('users')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
  if (page.before !== undefined) query = query.where('id', '<', page.before)
  if (page.q !== undefined && page.q !== '') {
    const like = likePattern(page.q)
    query = query.where((eb) =>
      eb.or([eb(eb.fn<string>('lower', ['name']), 'like', like), eb(eb.fn<string>('lower', ['email']), 'like', like)]),
    )
  }
  return query.execute()
}

/** When each account last signed in, as better-auth wrote it. */
export async function lastSignIns(db: Kysely<Database>, userIds: readonly string[]) {
  if (userIds.length === 0) return []
  return db
    .selectFrom('sign_ins')
    .select(['user_id', (eb) => eb.fn.max('created_at').as('at')])
    .where('user_id', 'in', userIds)
    .groupBy('user_id')
    .execute()
}

/** Notes that the account's address is its own. */
export async function markVerified(db: Kysely<Database>, dialect: Dialect, id: string, now: number): Promise<void> {
  const at = new Date(now)
  await db
    .updateTable('users')
    .set(
      dialect === 'postgres'
        ? { email_verified: true, updated_at: at }
        : { email_verified: 1, updated_at: at.toISOString() },
    )
    .where('id', '=', id)
    .execute()
}

/** How many accounts are super admins. */
export async function countSuperAdmins(db: Kysely<Database>): Promise<number> {
  const row = await db
    .selectFrom('users')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('role', '=', 'super_admin')
    .executeTakeFirstOrThrow()
  return row.count
}

/** A `like` pattern for text that contains `q`; both wildcards of the language are left out of what a stranger types. */
function likePattern(q: string): string {
  return `%${q.toLowerCase().replace(/[%_\\]/g, '')}%`
}
