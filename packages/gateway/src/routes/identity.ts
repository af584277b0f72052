import type { OperationHandlers } from '../http/api.js'
import type { Impersonations } from '../services/impersonations.js'
import type { DescribeCaller } from '../services/me.js'
import type { Setup } from '../services/setup.js'
import type { Tokens } from '../services/tokens.js'

/** Who am I, login tokens, the one-time setup, and the end of an impersonation. */
export function identityHandlers(services: {
  describeCaller: DescribeCaller
  tokens: Tokens
  setup: Setup
  impersonations: Impersonations
}): Partial<OperationHandlers> {
  const { describeCaller, tokens, setup, impersonations } = services
  return {
    getMe: async ({ principal }) => ({ status: 200, body: await describeCaller(principal) }),
    createToken: async ({ principal, body }) => ({ status: 200, body: await tokens.create(principal, body ?? {}) }),
    completeSetup: async (request) => {
      await setup.complete(request.body, request)
      return { status: 204 }
    },
    stopImpersonation: async (request) => {
      await impersonations.stop(request)
      return { status: 204 }
    },
  }
}
