import type { OperationHandlers } from '../http/api.js'
import type { EmbedTokenService } from '../services/embed-tokens.js'

/** Embed tokens of an organization. */
export function embedTokenHandlers(tokens: EmbedTokenService): Partial<OperationHandlers> {
  return {
    listEmbedTokens: async ({ reach, query }) => ({ status: 200, body: await tokens.list(reach, query) }),
    createEmbedToken: async (request) => ({
      status: 201,
      body: await tokens.mint(request, request.reach, request.body),
    }),
    revokeEmbedToken: async (request) => {
      await tokens.revoke(request, request.reach, request.params.id)
      return { status: 204 }
    },
  }
}
