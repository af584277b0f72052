import type { Kysely } from 'kysely'
import { forbidden, notFound } from '../http/problems.js'
import type { Principal } from '../identity/principal.js'
import { type Membership, findMembership } from '../storage/repositories/memberships.js'
import type { Database } from '../storage/tables.js'
import type { Tx } from '../storage/unit-of-work.js'

/** The caller's membership of an organization; one that the caller does not belong to does not exist for them. */
export async function membershipOf(
  db: Kysely<Database>,
  principal: Principal,
  organizationId: string,
): Promise<Membership> {
  const membership = principal.userId === null ? undefined : await findMembership(db, organizationId, principal.userId)
  if (!membership) throw notFound('There is no such organization.')
  return membership
}

/** Like {@link membershipOf}, for what only owners may do. */
export async function ownershipOf(
  db: Kysely<Database>,
  principal: Principal,
  organizationId: string,
): Promise<Membership> {
  const membership = await membershipOf(db, principal, organizationId)
  if (membership.role !== 'owner') throw forbidden('Only an owner of the organization may do this.', { reason: 'role' })
  return membership
}

/**
 * Makes changes of what one organization has wait for each other, so that it never loses its last owner, has more than
 * it may, or ends while something is made for it. False when there is no such organization, or none any more.
 */
export async function lockOrganization(tx: Tx, organizationId: string): Promise<boolean> {
  // writing the row takes its lock in both databases; `for update` is unknown to SQLite
  const { numUpdatedRows } = await tx.db
    .updateTable('organizations')
    .set({ id: organizationId })
    .where('id', '=', organizationId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
