import type { OperationHandlers } from '../http/api.js'
import type { ApiKeyService } from '../services/api-keys.js'

/** API keys of an organization. */
export function apiKeyHandlers(keys: ApiKeyService): Partial<OperationHandlers> {
  return {
    listApiKeys: async ({ reach, query }) => ({ status: 200, body: await keys.list(reach, query) }),
    createApiKey: async (request) => ({ status: 201, body: await keys.create(request, request.reach, request.body) }),
    revokeApiKey: async (request) => {
      await keys.revoke(request, request.reach, request.params.id)
      return { status: 204 }
    },
  }
}
