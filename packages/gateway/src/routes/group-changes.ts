import type { OperationHandlers } from '../http/api.js'
import type { GroupChangeService } from '../services/groups-changes.js'

type Handlers = Pick<
  OperationHandlers,
  | 'createGroup'
  | 'updateGroup'
  | 'addGroupMembers'
  | 'removeGroupMember'
  | 'promoteGroupMember'
  | 'demoteGroupMember'
  | 'approveGroupMembers'
  | 'getGroupInvite'
  | 'revokeGroupInvite'
  | 'joinGroup'
  | 'leaveGroup'
>

/** Changing groups. */
export function groupChangeHandlers(groups: GroupChangeService): Handlers {
  return {
    async createGroup({ reach, params, body }) {
      return { status: 201, body: await groups.create(reach, params.session, body) }
    },
    async updateGroup({ reach, params, body }) {
      await groups.update(reach, params.session, params.gid, body)
      return { status: 204 }
    },
    async addGroupMembers({ reach, params, body }) {
      await groups.changeMembers(reach, params.session, params.gid, 'add', body.participants)
      return { status: 204 }
    },
    async removeGroupMember({ reach, params }) {
      await groups.changeMembers(reach, params.session, params.gid, 'remove', [params.jid])
      return { status: 204 }
    },
    async promoteGroupMember({ reach, params }) {
      await groups.changeMembers(reach, params.session, params.gid, 'promote', [params.jid])
      return { status: 204 }
    },
    async demoteGroupMember({ reach, params }) {
      await groups.changeMembers(reach, params.session, params.gid, 'demote', [params.jid])
      return { status: 204 }
    },
    async approveGroupMembers({ reach, params, body }) {
      await groups.approve(reach, params.session, params.gid, body.participants)
      return { status: 204 }
    },
    async getGroupInvite({ reach, params }) {
      return { status: 200, body: await groups.invite(reach, params.session, params.gid) }
    },
    async revokeGroupInvite({ reach, params }) {
      return { status: 200, body: await groups.revokeInvite(reach, params.session, params.gid) }
    },
    async joinGroup({ reach, params, body }) {
      return { status: 200, body: await groups.join(reach, params.session, body.invite) }
    },
    async leaveGroup({ reach, params }) {
      await groups.leave(reach, params.session, params.gid)
      return { status: 204 }
    },
  }
}
