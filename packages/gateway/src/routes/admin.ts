import type { OperationHandlers } from '../http/api.js'
import type { ReadAudit } from '../services/audit-log.js'
import type { Impersonations } from '../services/impersonations.js'
import type { Nodes } from '../services/nodes.js'
import type { Users } from '../services/users.js'

/** What super admins do across organizations, and the audit of an organization. */
export function adminHandlers(services: {
  users: Users
  impersonations: Impersonations
  nodes: Nodes
  readAudit: ReadAudit
}): Partial<OperationHandlers> {
  const { users, impersonations, nodes, readAudit } = services
  return {
    listUsers: async ({ query }) => ({ status: 200, body: await users.list(query) }),
    updateUser: async (request) => ({
      status: 200,
      body: await users.setRole(request, request.params.id, request.body.role),
    }),
    banUser: async (request) => ({
      status: 200,
      body: await users.ban(request, request.params.id, request.body.reason, request.body.until),
    }),
    unbanUser: async (request) => ({ status: 200, body: await users.unban(request, request.params.id) }),
    impersonateUser: async (request) => ({
      status: 200,
      body: await impersonations.start(request, request.params.id, request.body.reason),
    }),

    listGateways: async ({ query }) => ({ status: 200, body: await nodes.list(query) }),
    drainGateway: async (request) => ({ status: 200, body: await nodes.drain(request, request.params.id) }),
    resumeGateway: async (request) => ({ status: 200, body: await nodes.resume(request, request.params.id) }),

    listAudit: async ({ reach, query }) => ({ status: 200, body: await readAudit(reach.organizationId ?? '', query) }),
    adminListAudit: async ({ query }) => ({ status: 200, body: await readAudit(null, query) }),
  }
}
