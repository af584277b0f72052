import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { conflict, notFound } from '../http/problems.js'
import type { Principal } from '../identity/principal.js'
import { bond } from '../identity/revocations.js'
import { resourceChanged } from '../storage/event-sink.js'
import { newId } from '../storage/ids.js'
import { membershipsOf } from '../storage/repositories/memberships.js'
import type { OrgRole } from '../storage/tables/identity.js'
import type { Tx } from '../storage/unit-of-work.js'
import { lockOrganization, membershipOf, ownershipOf } from './organization-access.js'
import type { Requester } from './requester.js'

type Organization = components['schemas']['Organization']

/** The groups of people that own sessions, keys and webhooks. */
export interface Organizations {
  /** Every organization of the caller, oldest membership first. */
  list(principal: Principal): Promise<Organization[]>
  get(principal: Principal, id: string): Promise<Organization>
  create(requester: Requester, name: string): Promise<Organization>
  rename(requester: Requester, id: string, name: string): Promise<Organization>
  /** Refused while it still has sessions: deleting them unlinks their phones, which must not happen in passing. */
  delete(requester: Requester, id: string): Promise<void>
}

type Deps = Pick<Core, 'storage' | 'unit' | 'clock' | 'audit' | 'revocations'>

export function createOrganizations({ storage, unit, clock, audit, revocations }: Deps): Organizations {
  const { db } = storage

  async function read(id: string, role: OrgRole): Promise<Organization> {
    const row = await db.selectFrom('organizations').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) throw notFound('There is no such organization.')
    const [members, sessions] = await Promise.all([
      db
        .selectFrom('members')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where('organization_id', '=', id)
        .executeTakeFirst(),
      db
        .selectFrom('sessions')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where('organization_id', '=', id)
        .executeTakeFirst(),
    ])
    return {
      id: row.id,
      name: row.name,
      role,
      memberCount: members?.n ?? 0,
      sessionCount: sessions?.n ?? 0,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    }
  }

  return {
    async list(principal) {
      const memberships = principal.userId === null ? [] : await membershipsOf(db, principal.userId)
      return Promise.all(memberships.map(({ organizationId, role }) => read(organizationId, role)))
    },

    async get(principal, id) {
      return read(id, (await membershipOf(db, principal, id)).role)
    },

    create: (requester, name) =>
      unit.write(async (tx) => {
        const { principal } = requester
        const id = await insertOrganization(tx, name, principal.id, clock.now())
        await audit.record(tx, {
          principal,
          action: 'organization.create',
          target: { kind: 'organization', id, name },
          organizationId: id,
          request: requester,
        })
        return read(id, 'owner')
      }),

    rename: (requester, id, name) =>
      unit.write(async (tx) => {
        const { role } = await ownershipOf(tx.db, requester.principal, id)
        await tx.db.updateTable('organizations').set({ name, updated_at: clock.now() }).where('id', '=', id).execute()
        const organization = await read(id, role)
        // the role in the row is the caller's own; others must not take it for theirs
        const { role: _own, ...shared } = organization
        tx.emit(resourceChanged('organizations', id, 'updated', id, shared))
        await audit.record(tx, {
          principal: requester.principal,
          action: 'organization.rename',
          target: { kind: 'organization', id, name },
          organizationId: id,
          request: requester,
        })
        return organization
      }),

    delete: (requester, id) =>
      unit.write(async (tx) => {
        await lockOrganization(tx, id)
        await ownershipOf(tx.db, requester.principal, id)
        const { sessionCount, name } = await read(id, 'owner')
        if ((sessionCount ?? 0) > 0) {
          throw conflict('Delete the sessions of the organization first.', { reason: 'has_sessions', sessionCount })
        }
        tx.emit(resourceChanged('organizations', id, 'deleted', id))
        await audit.record(tx, {
          principal: requester.principal,
          action: 'organization.delete',
          target: { kind: 'organization', id, name },
          organizationId: id,
          request: requester,
        })
        await tx.db.deleteFrom('organizations').where('id', '=', id).execute()
        await revocations.end(tx, bond.organization(id), 'organization_deleted')
      }),
  }
}

/** Creates an organization with its first owner; answers its id. */
export async function insertOrganization(tx: Tx, name: string, ownerId: string, now: number): Promise<string> {
  const id = newId('org_')
  await tx.db.insertInto('organizations').values({ id, name, platform: 0, created_at: now, updated_at: now }).execute()
  await tx.db
    .insertInto('members')
    .values({ organization_id: id, user_id: ownerId, role: 'owner', created_at: now })
    .execute()
  tx.emit(resourceChanged('organizations', id, 'created', id))
  return id
}
