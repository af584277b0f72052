import { addMember, addOrganization, memberOf } from '../actions/accounts.js'
import type { Caller } from '../caller.js'
import type { Core } from '../core.js'
import { matches, page } from '../page.js'
import { conflict, forbidden, notFound } from '../problem.js'
import type { Membership, Schemas } from '../world.js'
import type { Handlers } from './handler.js'

const invitationLifeMs = 7 * 86_400_000

/** The caller's place in an organization. Throws a 404 problem for one that is not theirs. */
function placeOf(core: Core, caller: Caller, organizationId: string): Membership {
  const place = core.world.memberships.find((m) => m.userId === caller.userId && m.organizationId === organizationId)
  if (!place) throw notFound('organization')
  return place
}

function asOwner(core: Core, caller: Caller, organizationId: string): void {
  if (placeOf(core, caller, organizationId).role !== 'owner')
    throw forbidden('Only owners may do this.', { role: 'owner' })
}

function shown(
  core: Core,
  row: Schemas['Organization'],
  role: Membership['role'] | undefined,
): Schemas['Organization'] {
  const memberCount = core.world.memberships.filter((m) => m.organizationId === row.id).length
  const sessionCount = [...core.world.sessions.values()].filter((s) => s.organizationId === row.id).length
  return { ...row, memberCount, sessionCount, ...(role ? { role } : {}) }
}

function organizationOf(core: Core, id: string): Schemas['Organization'] {
  const row = core.world.organizations.get(id)
  if (!row) throw notFound('organization')
  return row
}

const ownersOf = (core: Core, id: string) =>
  core.world.memberships.filter((m) => m.organizationId === id && m.role === 'owner').length

function keepAnOwner(core: Core, place: Membership): void {
  if (place.role === 'owner' && ownersOf(core, place.organizationId) === 1) {
    throw conflict('An organization needs an owner.')
  }
}

function memberPlace(core: Core, organizationId: string, userId: string): Membership {
  const place = core.world.memberships.find((m) => m.organizationId === organizationId && m.userId === userId)
  if (!place) throw notFound('member')
  return place
}

/** Organizations, their members and invitations. */
export const organizations: Handlers = {
  listOrganizations: ({ core, caller, query }) => {
    const rows = core.world.memberships.flatMap((place) => {
      const row = place.userId === caller.userId ? core.world.organizations.get(place.organizationId) : undefined
      return row && matches(query.q, row.name) ? [shown(core, row, place.role)] : []
    })
    return page(rows, query, (row) => row.id)
  },
  createOrganization: ({ core, caller, body }) => {
    const row = addOrganization(core, body.name, caller.userId)
    core.audit(caller, 'organization.create', { kind: 'organization', id: row.id, name: row.name }, row.id)
    return shown(core, row, 'owner')
  },
  getOrganization: ({ core, caller, params }) =>
    shown(core, organizationOf(core, params.id), placeOf(core, caller, params.id).role),
  updateOrganization: ({ core, caller, params, body }) => {
    asOwner(core, caller, params.id)
    const row = { ...organizationOf(core, params.id), name: body.name, updatedAt: core.now() }
    core.world.organizations.set(row.id, row)
    core.changed('organizations', row.id, 'updated', row.id, row)
    return shown(core, row, 'owner')
  },
  deleteOrganization: ({ core, caller, params }) => {
    asOwner(core, caller, params.id)
    const { world } = core
    if ([...world.sessions.values()].some((session) => session.organizationId === params.id)) {
      throw conflict('Delete the sessions of this organization first.')
    }
    core.changed('organizations', params.id, 'deleted', params.id)
    world.organizations.delete(params.id)
    world.memberships.splice(0, Infinity, ...world.memberships.filter((m) => m.organizationId !== params.id))
    core.streams.revoke('organization_deleted', (other) => other.organizationId === params.id)
  },
  listMembers: ({ core, caller, params, query }) => {
    placeOf(core, caller, params.id)
    const rows = core.world.memberships.flatMap(({ organizationId, userId }) => {
      const row = organizationId === params.id ? memberOf(core, organizationId, userId) : undefined
      return row && matches(query.q, row.name, row.email) ? [row] : []
    })
    return page(rows, query, (row) => row.userId)
  },
  updateMember: ({ core, caller, params, body }) => {
    asOwner(core, caller, params.id)
    const place = memberPlace(core, params.id, params.userId)
    if (body.role !== 'owner') keepAnOwner(core, place)
    place.role = body.role
    const row = memberOf(core, params.id, params.userId)
    if (!row) throw notFound('member')
    core.changed('members', row.userId, 'updated', params.id, row)
    return row
  },
  removeMember: ({ core, caller, params }) => {
    asOwner(core, caller, params.id)
    const place = memberPlace(core, params.id, params.userId)
    keepAnOwner(core, place)
    const { memberships } = core.world
    memberships.splice(memberships.indexOf(place), 1)
    core.changed('members', params.userId, 'deleted', params.id)
    core.streams.revoke('removed', (other) => other.userId === params.userId && other.organizationId === params.id)
  },
  listInvitations: ({ core, caller, params, query }) => {
    asOwner(core, caller, params.id)
    const rows = [...core.world.invitations.values()].filter((row) => row.organizationId === params.id)
    return page(rows, query, (row) => row.id)
  },
  createInvitation: ({ core, caller, params, body }) => {
    asOwner(core, caller, params.id)
    const { world } = core
    const email = body.email.toLowerCase()
    const known = world.memberships.some(
      (m) => m.organizationId === params.id && world.users.get(m.userId)?.email.toLowerCase() === email,
    )
    if (known) throw conflict('This person is already a member.')
    const inviter = world.users.get(caller.userId ?? '')
    const row: Schemas['Invitation'] = {
      id: world.ids.next('inv_'),
      organizationId: params.id,
      email: body.email,
      role: body.role,
      state: 'pending',
      invitedBy: { id: inviter?.id ?? '', name: inviter?.name ?? '' },
      createdAt: core.now(),
      expiresAt: core.now() + invitationLifeMs,
    }
    world.invitations.set(row.id, row)
    core.changed('invitations', row.id, 'created', params.id, row)
    return { ...row, url: `https://waygate.example/invitations/${row.id}` }
  },
  revokeInvitation: ({ core, caller, params }) => {
    asOwner(core, caller, params.id)
    const row = core.world.invitations.get(params.invitationId)
    if (!row || row.organizationId !== params.id) throw notFound('invitation')
    if (row.state !== 'pending') throw conflict('The invitation is no longer open.')
    row.state = 'revoked'
    core.changed('invitations', row.id, 'updated', params.id, row)
  },
  acceptInvitation: ({ core, caller, params }) => {
    const row = core.world.invitations.get(params.invitationId)
    const user = core.world.users.get(caller.userId ?? '')
    if (!row || !user || row.email.toLowerCase() !== user.email.toLowerCase()) throw notFound('invitation')
    if (row.state !== 'pending' || row.expiresAt <= core.now()) throw conflict('The invitation is no longer open.')
    row.state = 'accepted'
    addMember(core, row.organizationId, user.id, row.role)
    core.changed('invitations', row.id, 'updated', row.organizationId, row)
    return shown(core, organizationOf(core, row.organizationId), row.role)
  },
}
