import type { Kysely } from 'kysely'
import type { Database } from '../tables.js'
import type { OrgRole } from '../tables/identity.js'

/** A user's place in an organization, with the organization's own facts. */
export interface Membership {
  readonly organizationId: string
  readonly organizationName: string
  readonly role: OrgRole
}

/** The membership, when the user has one and the organization exists. */
export async function findMembership(
  db: Kysely<Database>,
  organizationId: string,
  userId: string,
): Promise<Membership | undefined> {
  return membershipsQuery(db)
    .where('members.organization_id', '=', organizationId)
    .where('members.user_id', '=', userId)
    .executeTakeFirst()
}

/** Whether a member has this address; one query, so that an address without an account takes no less time. */
export async function isMemberAddress(db: Kysely<Database>, organizationId: string, email: string): Promise<boolean> {
  const row = await db
    .selectFrom('members')
    .innerJoin('users', 'users.id', 'members.user_id')
    .select('members.user_id')
    .where('members.organization_id', '=', organizationId)
    .where('users.email', '=', email)
    .executeTakeFirst()
  return row !== undefined
}

/** Every organization of the user, oldest membership first. */
export function membershipsOf(db: Kysely<Database>, userId: string): Promise<Membership[]> {
  return membershipsQuery(db)
    .where('members.user_id', '=', userId)
    .orderBy('members.created_at')
    .orderBy('members.organization_id')
    .execute()
}

/** The memberships of several users, for lists. */
export function membershipsOfMany(db: Kysely<Database>, userIds: readonly string[]) {
  return userIds.length === 0
    ? Promise.resolve([])
    : membershipsQuery(db).select('members.user_id as userId').where('members.user_id', 'in', userIds).execute()
}

/** A page of an organization's people, in the order they joined. */
export function listMembers(
  db: Kysely<Database>,
  organizationId: string,
  page: { after: readonly [number, string] | undefined; limit: number },
) {
  let query = db
    .selectFrom('members')
    .innerJoin('users', 'users.id', 'members.user_id')
    .select(['members.user_id', 'members.role', 'members.created_at', 'users.name', 'users.email'])
    .where('members.organization_id', '=', organizationId)
    .orderBy('members.created_at')
    .orderBy('members.user_id')
    .limit(page.limit + 1)
  const { after } = page
  if (after) {
    query = query.where((eb) =>
      eb.or([
        eb('members.created_at', '>', after[0]),
        eb.and([eb('members.created_at', '=', after[0]), eb('members.user_id', '>', after[1])]),
      ]),
    )
  }
  return query.execute()
}

/** How many owners an organization has. */
export async function countOwners(db: Kysely<Database>, organizationId: string): Promise<number> {
  const row = await db
    .selectFrom('members')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('organization_id', '=', organizationId)
    .where('role', '=', 'owner')
    .executeTakeFirstOrThrow()
  return row.count
}

function membershipsQuery(db: Kysely<Database>) {
  return db
    .selectFrom('members')
    .innerJoin('organizations', 'organizations.id', 'members.organization_id')
    .select(['members.organization_id as organizationId', 'organizations.name as organizationName', 'members.role'])
}
