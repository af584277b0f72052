import type { OperationHandlers } from '../http/api.js'
import type { Invitations } from '../services/invitations.js'
import type { Members } from '../services/members.js'
import type { Organizations } from '../services/organizations.js'

/** Organizations, their members and invitations. */
export function organizationHandlers(services: {
  organizations: Organizations
  members: Members
  invitations: Invitations
}): Partial<OperationHandlers> {
  const { organizations, members, invitations } = services
  return {
    listOrganizations: async ({ principal }) => ({ status: 200, body: { data: await organizations.list(principal) } }),
    createOrganization: async (request) => ({
      status: 201,
      body: await organizations.create(request, request.body.name),
    }),
    getOrganization: async ({ principal, params }) => ({
      status: 200,
      body: await organizations.get(principal, params.id),
    }),
    updateOrganization: async (request) => ({
      status: 200,
      body: await organizations.rename(request, request.params.id, request.body.name),
    }),
    deleteOrganization: async (request) => {
      await organizations.delete(request, request.params.id)
      return { status: 204 }
    },

    listMembers: async ({ principal, params, query }) => ({
      status: 200,
      body: await members.list(principal, params.id, query),
    }),
    updateMember: async (request) => ({
      status: 200,
      body: await members.setRole(request, request.params.id, request.params.userId, request.body.role),
    }),
    removeMember: async (request) => {
      await members.remove(request, request.params.id, request.params.userId)
      return { status: 204 }
    },

    listInvitations: async ({ principal, params, query }) => ({
      status: 200,
      body: await invitations.list(principal, params.id, query),
    }),
    createInvitation: async (request) => ({
      status: 201,
      body: await invitations.create(request, request.params.id, request.body.email, request.body.role),
    }),
    revokeInvitation: async (request) => {
      await invitations.revoke(request, request.params.id, request.params.invitationId)
      return { status: 204 }
    },
    acceptInvitation: async (request) => {
      const id = await invitations.accept(request, request.params.invitationId)
      return { status: 200, body: await organizations.get(request.principal, id) }
    },
  }
}
