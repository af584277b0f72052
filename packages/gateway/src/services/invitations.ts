import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { conflict, forbidden, notFound } from '../http/problems.js'
import { randomText } from '../identity/opaque-secret.js'
import type { Principal } from '../identity/principal.js'
import type { Post } from '../mail/index.js'
import { resourceChanged } from '../storage/event-sink.js'
import { decodeCursor, pageLimit, pageOf } from '../storage/page.js'
import { findMembership, isMemberAddress } from '../storage/repositories/memberships.js'
import { findUser } from '../storage/repositories/users.js'
import type { InvitationsTable, OrgRole } from '../storage/tables/identity.js'
import type { Tx } from '../storage/unit-of-work.js'
import { lockOrganization, ownershipOf } from './organization-access.js'
import type { Page, PageQuery } from './page-query.js'
import { personRefs } from './people.js'
import type { Requester } from './requester.js'

type Schemas = components['schemas']

/** Ways into an organization: a link for one address, good for a week, once; mailed, and shown once to who made it. */
export interface Invitations {
  list(principal: Principal, organizationId: string, query: PageQuery): Promise<Page<Schemas['Invitation']>>
  create(
    requester: Requester,
    organizationId: string,
    email: string,
    role: OrgRole,
  ): Promise<Schemas['InvitationCreated']>
  revoke(requester: Requester, organizationId: string, id: string): Promise<void>
  /**
   * Joins the caller; answers the organization's id. Whoever is not meant learns nothing, not even that it exists.
   * Where mails leave, the address must be confirmed: knowing the link and typing the address is not enough.
   */
  accept(requester: Requester, id: string): Promise<string>
  /** Throws as {@link accept} would, before an account is made for it. */
  check(id: string, email: string): Promise<void>
}

const LIFETIME_MS = 7 * 86_400_000

type Deps = Pick<Core, 'storage' | 'unit' | 'clock' | 'audit' | 'config'> & { readonly mail: Post }

export function createInvitations({ storage, unit, clock, audit, config, mail }: Deps): Invitations {
  const { db } = storage

  async function present(rows: readonly InvitationsTable[]): Promise<Schemas['Invitation'][]> {
    const person = await personRefs(
      db,
      rows.map((row) => row.invited_by),
    )
    return rows.map((row) => ({
      id: row.id,
      organizationId: row.organization_id,
      email: row.email,
      role: row.role,
      state: row.state === 'pending' && row.expires_at <= clock.now() ? 'expired' : row.state,
      invitedBy: person(row.invited_by),
      createdAt: row.created_at,
      expiresAt: row.expires_at,
    }))
  }

  async function open(id: string, email: string | null): Promise<InvitationsTable> {
    const row = await db.selectFrom('invitations').selectAll().where('id', '=', id).executeTakeFirst()
    const good = row?.state === 'pending' && row.expires_at > clock.now() && row.email === email?.toLowerCase()
    if (!good) throw notFound('There is no such invitation for this account.')
    return row
  }

  async function refuseUnverified(tx: Tx, userId: string): Promise<void> {
    if (!mail.verify || (await findUser(tx.db, userId))?.email_verified) return
    throw forbidden('Confirm your e-mail address first.', { reason: 'email_unverified' })
  }

  async function close(tx: Tx, row: InvitationsTable, state: 'accepted' | 'revoked'): Promise<void> {
    const updated = await tx.db
      .updateTable('invitations')
      .set({ state })
      .where('id', '=', row.id)
      .where('state', '=', 'pending')
      .executeTakeFirst()
    if (updated.numUpdatedRows === 0n) throw notFound('There is no such invitation.')
    const [shown] = await present([{ ...row, state }])
    tx.emit(resourceChanged('invitations', row.id, 'updated', row.organization_id, shown))
  }

  return {
    async list(principal, organizationId, query) {
      await ownershipOf(db, principal, organizationId)
      const limit = pageLimit(query.limit)
      let select = db
        .selectFrom('invitations')
        .selectAll()
        .where('organization_id', '=', organizationId)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit + 1)
      if (query.cursor !== undefined) {
        const [at, id] = decodeCursor(query.cursor, 2) as [number, string]
        select = select.where((eb) =>
          eb.or([eb('created_at', '<', at), eb.and([eb('created_at', '=', at), eb('id', '<', id)])]),
        )
      }
      const { data, ...rest } = pageOf(
        await select.execute(),
        limit,
        (row) => row,
        (row) => [row.created_at, row.id],
      )
      return { data: await present(data), ...rest }
    },

    create: (requester, organizationId, address, role) =>
      unit.write(async (tx) => {
        const { principal } = requester
        await lockOrganization(tx, organizationId)
        await ownershipOf(tx.db, principal, organizationId)
        const email = address.toLowerCase()
        if (await isMemberAddress(tx.db, organizationId, email)) {
          throw conflict('This person is a member already.', { reason: 'member' })
        }
        const now = clock.now()
        const waiting = await tx.db
          .selectFrom('invitations')
          .select('id')
          .where('organization_id', '=', organizationId)
          .where('email', '=', email)
          .where('state', '=', 'pending')
          .where('expires_at', '>', now)
          .executeTakeFirst()
        if (waiting) throw conflict('This address is invited already.', { reason: 'invited', id: waiting.id })
        const row: InvitationsTable = {
          id: `inv_${randomText()}`,
          organization_id: organizationId,
          email,
          role,
          invited_by: principal.id,
          state: 'pending',
          created_at: now,
          expires_at: now + LIFETIME_MS,
        }
        await tx.db.insertInto('invitations').values(row).execute()
        await mail.post(tx, { kind: 'invitation', to: email, about: row.id })
        const [invitation] = await present([row])
        if (!invitation) throw notFound()
        tx.emit(resourceChanged('invitations', row.id, 'created', organizationId, invitation))
        await audit.record(tx, {
          principal,
          action: 'invitation.create',
          target: { kind: 'invitation', id: row.id, name: email },
          organizationId,
          details: { role },
          request: requester,
        })
        return { ...invitation, url: `${config.baseUrl}/invitations/${row.id}` }
      }),

    revoke: (requester, organizationId, id) =>
      unit.write(async (tx) => {
        await ownershipOf(tx.db, requester.principal, organizationId)
        const row = await tx.db
          .selectFrom('invitations')
          .selectAll()
          .where('id', '=', id)
          .where('organization_id', '=', organizationId)
          .executeTakeFirst()
        if (!row) throw notFound('There is no such invitation.')
        if (row.state !== 'pending') throw conflict('The invitation is not open any more.', { reason: row.state })
        await close(tx, row, 'revoked')
        await audit.record(tx, {
          principal: requester.principal,
          action: 'invitation.revoke',
          target: { kind: 'invitation', id, name: row.email },
          organizationId,
          request: requester,
        })
      }),

    async check(id, email) {
      await open(id, email)
    },

    accept: (requester, id) =>
      unit.write(async (tx) => {
        const { principal } = requester
        const row = await open(id, principal.email)
        await refuseUnverified(tx, principal.id)
        await lockOrganization(tx, row.organization_id)
        if (await findMembership(tx.db, row.organization_id, principal.id)) {
          throw conflict('You are a member already.', { reason: 'member' })
        }
        await close(tx, row, 'accepted')
        const joined = { role: row.role, created_at: clock.now() }
        await tx.db
          .insertInto('members')
          .values({ organization_id: row.organization_id, user_id: principal.id, ...joined })
          .execute()
        const member = { userId: principal.id, name: principal.name, email: row.email, role: row.role }
        tx.emit(
          resourceChanged('members', principal.id, 'created', row.organization_id, {
            ...member,
            joinedAt: joined.created_at,
          }),
        )
        await audit.record(tx, {
          principal,
          action: 'invitation.accept',
          target: { kind: 'invitation', id, name: row.email },
          organizationId: row.organization_id,
          request: requester,
        })
        return row.organization_id
      }),
  }
}
