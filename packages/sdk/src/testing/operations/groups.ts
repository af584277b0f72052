import { matches, page } from '../page.js'
import { reachSession } from '../policy.js'
import { notFound } from '../problem.js'
import type { GroupRecord, Schemas } from '../world.js'
import { storeOf } from '../world.js'
import { connected } from './chats.js'
import type { Call, Handlers } from './handler.js'

type GroupOperation =
  | 'getGroup'
  | 'listGroupMembers'
  | 'getGroupInvite'
  | 'updateGroup'
  | 'leaveGroup'
  | 'addGroupMembers'
  | 'approveGroupMembers'
  | 'removeGroupMember'
  | 'promoteGroupMember'
  | 'demoteGroupMember'
  | 'revokeGroupInvite'

function recordOf<Id extends GroupOperation>({
  core,
  caller,
  row,
  params,
}: Pick<Call<Id>, 'core' | 'caller' | 'row'> & { params: { session: string; gid: string } }): GroupRecord {
  const session = reachSession(core.world, caller, row, params.session)
  const record = storeOf(core.world, session.id).groups.get(params.gid)
  if (!record) throw notFound('group')
  return record
}

/** The group that a request changes, and how streams are told of it. Throws when there is none, or no connection. */
export function groupChange<Id extends GroupOperation>(
  call: Pick<Call<Id>, 'core' | 'caller' | 'row'> & { params: { session: string; gid: string } },
): {
  readonly record: GroupRecord
  readonly session: Schemas['WASession']
  readonly tell: (change: Partial<Record<'join' | 'leave' | 'promote' | 'demote', string[]>>) => void
} {
  const record = recordOf(call)
  const session = reachSession(call.core.world, call.caller, call.row, call.params.session)
  connected(call.core, session.id)
  const place = { session: session.id, organization: session.organizationId }
  return {
    record,
    session,
    tell: (change) =>
      call.core.emit('group.participant', place, {
        groupJid: record.group.groupJid,
        ...change,
        timestamp: call.core.now(),
      }),
  }
}

/** Groups that a session is in. */
export const groups: Handlers = {
  listGroups: ({ core, caller, row, params, query }) => {
    const session = reachSession(core.world, caller, row, params.session)
    const rows = [...storeOf(core.world, session.id).groups.values()]
      .map(({ group }) => group)
      .filter((group) => matches(query.q, group.subject, group.groupJid))
      .sort((a, b) => (a.subject ?? '').localeCompare(b.subject ?? ''))
    return page(rows, query, (group) => group.groupJid)
  },
  getGroup: (call) => recordOf(call).group,
  listGroupMembers: (call) => {
    const rows = recordOf(call).members.filter((m) => matches(call.query.q, m.name, m.tag, m.phoneNumber, m.lid))
    return page(rows, call.query, (member) => member.lid)
  },
  getGroupInvite: (call) => {
    connected(call.core, call.params.session)
    return { invite: recordOf(call).invite }
  },
  updateGroup: (call) => {
    const record = recordOf(call)
    connected(call.core, call.params.session)
    const { subject, description, announce, locked } = call.body
    const now = call.core.now()
    const before = record.group
    record.group = {
      ...before,
      updatedAt: now,
      ...(subject === undefined ? {} : { subject }),
      ...(description === undefined ? {} : { description }),
      ...(announce === undefined ? {} : { isAnnounce: announce }),
      ...(locked === undefined ? {} : { isLocked: locked }),
    }
    const { organizationId } = reachSession(call.core.world, call.caller, call.row, call.params.session)
    const { groupJid, isAnnounce, isLocked } = record.group
    call.core.emit(
      'group.update',
      { session: call.params.session, organization: organizationId },
      {
        groupJid,
        timestamp: now,
        ...(subject === undefined ? {} : { subject }),
        ...(description === undefined ? {} : { description }),
        ...(isAnnounce === undefined ? {} : { isAnnounce }),
        ...(isLocked === undefined ? {} : { isLocked }),
      },
    )
  },
}
