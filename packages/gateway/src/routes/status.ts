import type { OperationHandlers } from '../http/api.js'
import type { StatusService } from '../services/status-posts.js'

/** Statuses. */
export function statusHandlers(statuses: StatusService): Pick<OperationHandlers, 'postStatus'> {
  return {
    async postStatus({ reach, principal, params, body }) {
      return { status: 200, body: await statuses.post(reach, params.session, body, principal) }
    },
  }
}
