import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { conflict, notFound } from '../http/problems.js'
import type { Principal } from '../identity/principal.js'
import { bond } from '../identity/revocations.js'
import { resourceChanged } from '../storage/event-sink.js'
import { decodeCursor, pageLimit, pageOf } from '../storage/page.js'
import { countOwners, listMembers } from '../storage/repositories/memberships.js'
import type { OrgRole } from '../storage/tables/identity.js'
import type { Tx } from '../storage/unit-of-work.js'
import { lockOrganization, membershipOf, ownershipOf } from './organization-access.js'
import { type PageQuery, type Page } from './page-query.js'
import type { Requester } from './requester.js'
import { revokeCredentialsOf } from './revoke-credentials.js'

type Member = components['schemas']['Member']

/** The people of an organization. It always keeps at least one owner. */
export interface Members {
  list(principal: Principal, organizationId: string, query: PageQuery): Promise<Page<Member>>
  /** Owners change roles; open streams of the person end, so that they come back with the new rights. */
  setRole(requester: Requester, organizationId: string, userId: string, role: OrgRole): Promise<Member>
  /** Owners remove anybody, everybody removes themselves. Keys and embed tokens that the person minted die with it. */
  remove(requester: Requester, organizationId: string, userId: string): Promise<void>
}

type Deps = Pick<Core, 'storage' | 'unit' | 'clock' | 'audit' | 'revocations'>

export function createMembers({ storage, unit, clock, audit, revocations }: Deps): Members {
  const { db } = storage

  async function read(tx: Tx, organizationId: string, userId: string): Promise<Member> {
    const row = await tx.db
      .selectFrom('members')
      .innerJoin('users', 'users.id', 'members.user_id')
      .select(['members.user_id', 'members.role', 'members.created_at', 'users.name', 'users.email'])
      .where('members.organization_id', '=', organizationId)
      .where('members.user_id', '=', userId)
      .executeTakeFirst()
    if (!row) throw notFound('There is no such member.')
    return present(row)
  }

  async function refuseLastOwner(tx: Tx, organizationId: string, role: OrgRole): Promise<void> {
    if (role === 'owner' && (await countOwners(tx.db, organizationId)) <= 1) {
      throw conflict('An organization keeps at least one owner.', { reason: 'last_owner' })
    }
  }

  return {
    async list(principal, organizationId, query) {
      await membershipOf(db, principal, organizationId)
      const limit = pageLimit(query.limit)
      const after = query.cursor === undefined ? undefined : (decodeCursor(query.cursor, 2) as [number, string])
      const rows = await listMembers(db, organizationId, { after, limit })
      return pageOf(rows, limit, present, (row) => [row.created_at, row.user_id])
    },

    setRole: (requester, organizationId, userId, role) =>
      unit.write(async (tx) => {
        await lockOrganization(tx, organizationId)
        await ownershipOf(tx.db, requester.principal, organizationId)
        const before = await read(tx, organizationId, userId)
        if (before.role === role) return before
        await refuseLastOwner(tx, organizationId, before.role)
        await tx.db
          .updateTable('members')
          .set({ role })
          .where('organization_id', '=', organizationId)
          .where('user_id', '=', userId)
          .execute()
        const member = { ...before, role }
        tx.emit(resourceChanged('members', userId, 'updated', organizationId, member))
        await audit.record(tx, {
          principal: requester.principal,
          action: 'member.role',
          target: { kind: 'member', id: userId, name: member.name },
          organizationId,
          details: { from: before.role, to: role },
          request: requester,
        })
        await revocations.end(tx, bond.member(organizationId, userId), 'role_changed')
        return member
      }),

    remove: (requester, organizationId, userId) =>
      unit.write(async (tx) => {
        await lockOrganization(tx, organizationId)
        if (requester.principal.userId === userId) await membershipOf(tx.db, requester.principal, organizationId)
        else await ownershipOf(tx.db, requester.principal, organizationId)
        const member = await read(tx, organizationId, userId)
        await refuseLastOwner(tx, organizationId, member.role)
        await tx.db
          .deleteFrom('members')
          .where('organization_id', '=', organizationId)
          .where('user_id', '=', userId)
          .execute()
        await revokeCredentialsOf(tx, organizationId, userId, clock.now())
        tx.emit(resourceChanged('members', userId, 'deleted', organizationId))
        await audit.record(tx, {
          principal: requester.principal,
          action: 'member.remove',
          target: { kind: 'member', id: userId, name: member.name },
          organizationId,
          request: requester,
        })
        await revocations.end(tx, bond.member(organizationId, userId), 'removed')
      }),
  }
}

function present(row: { user_id: string; name: string; email: string; role: OrgRole; created_at: number }): Member {
  return { userId: row.user_id, name: row.name, email: row.email, role: row.role, joinedAt: row.created_at }
}
