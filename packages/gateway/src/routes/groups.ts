import type { OperationHandlers } from '../http/api.js'
import type { GroupService } from '../services/groups.js'
import { shown } from './shown.js'

/** Reading groups. */
export function groupHandlers(
  groups: GroupService,
): Pick<OperationHandlers, 'listGroups' | 'getGroup' | 'listGroupMembers'> {
  return {
    async listGroups({ reach, params, query }) {
      return { status: 200, body: shown(await groups.list(reach, params.session, query), reach) }
    },
    async getGroup({ reach, params }) {
      return { status: 200, body: shown(await groups.get(reach, params.session, params.gid), reach) }
    },
    async listGroupMembers({ reach, params, query }) {
      return { status: 200, body: shown(await groups.members(reach, params.session, params.gid, query), reach) }
    },
  }
}
