import { addGroup, findPerson } from '../actions/people.js'
import type { Core } from '../core.js'
import { reachSession } from '../policy.js'
import { notFound, Problem } from '../problem.js'
import type { GroupRecord, Schemas } from '../world.js'
import { storeOf } from '../world.js'
import { connected } from './chats.js'
import { groupChange } from './groups.js'
import type { Handlers } from './handler.js'

/** A member for a JID or a number; the name comes from the people that the session has seen. */
function memberOf(core: Core, sessionId: string, record: GroupRecord, who: string): Schemas['GroupMember'] {
  const jid = who.includes('@') ? who : `${who.replaceAll(/\D/g, '')}@s.whatsapp.net`
  const identity = findPerson(core.world, sessionId, jid)?.identity
  const now = core.now()
  return {
    id: Math.max(0, ...record.members.map(({ id }) => id)) + 1,
    sessionId,
    groupJid: record.group.groupJid,
    lid: identity?.lid ?? jid,
    role: 'member',
    firstSeenAt: now,
    lastSeenAt: now,
    ...(identity?.name === undefined ? {} : { name: identity.name }),
    ...(identity?.phoneNumber === undefined ? {} : { phoneNumber: identity.phoneNumber }),
  }
}

function addTo(core: Core, sessionId: string, record: GroupRecord, people: readonly string[]): string[] {
  const added = people.flatMap((who) => {
    const member = memberOf(core, sessionId, record, who)
    if (record.members.some(({ lid }) => lid === member.lid)) return []
    record.members.push(member)
    return [member.lid]
  })
  record.group = { ...record.group, participantCount: record.members.length, updatedAt: core.now() }
  return added
}

function existing(core: Core, sessionId: string, record: GroupRecord, jid: string): Schemas['GroupMember'] {
  const lid = findPerson(core.world, sessionId, jid)?.identity.lid ?? jid
  const member = record.members.find((one) => one.lid === lid)
  if (member) return member
  throw new Problem({
    status: 404,
    code: 'not_found',
    message: 'Not in the group.',
    details: { reason: 'not_a_member' },
  })
}

/** Making groups, and changing who is in them. Everybody accepts, and the session is an admin everywhere. */
export const groupChanges: Handlers = {
  createGroup: ({ core, caller, row, params, body }) => {
    const session = reachSession(core.world, caller, row, params.session)
    connected(core, session.id)
    const jid = `1203630000${String(storeOf(core.world, session.id).groups.size + 1).padStart(8, '0')}@g.us`
    const self = session.waLid ?? session.waJid
    const members = self === undefined ? [] : [{ lid: self, role: 'superadmin' as const }]
    const record = addGroup(core, session.id, { jid, subject: body.name, members })
    addTo(core, session.id, record, body.participants ?? [])
    return {
      groupJid: jid,
      subject: body.name,
      participants: record.members.length,
      ...(self === undefined ? {} : { ownerJid: self }),
    }
  },
  addGroupMembers: (call) => {
    const { record, tell } = groupChange(call)
    tell({ join: addTo(call.core, call.params.session, record, call.body.participants) })
  },
  approveGroupMembers: (call) => {
    const { record, tell } = groupChange(call)
    tell({ join: addTo(call.core, call.params.session, record, call.body.participants) })
  },
  removeGroupMember: (call) => {
    const { record, tell } = groupChange(call)
    const member = existing(call.core, call.params.session, record, call.params.jid)
    record.members.splice(record.members.indexOf(member), 1)
    record.group = { ...record.group, participantCount: record.members.length, updatedAt: call.core.now() }
    tell({ leave: [member.lid] })
  },
  promoteGroupMember: (call) => {
    const { record, tell } = groupChange(call)
    const member = existing(call.core, call.params.session, record, call.params.jid)
    if (member.role === 'member') member.role = 'admin'
    tell({ promote: [member.lid] })
  },
  demoteGroupMember: (call) => {
    const { record, tell } = groupChange(call)
    const member = existing(call.core, call.params.session, record, call.params.jid)
    member.role = 'member'
    tell({ demote: [member.lid] })
  },
  revokeGroupInvite: (call) => {
    const { record } = groupChange(call)
    record.invite = `${record.invite.slice(0, 30)}${call.core.now().toString(36).toUpperCase()}`
    return { invite: record.invite }
  },
  joinGroup: ({ core, caller, row, params, body }) => {
    const session = reachSession(core.world, caller, row, params.session)
    connected(core, session.id)
    const code = body.invite.trim().split('/').at(-1) ?? ''
    const record = [...storeOf(core.world, session.id).groups.values()].find(({ invite }) =>
      invite.endsWith(`/${code}`),
    )
    if (!record || code === '') throw notFound('invitation')
    return { groupJid: record.group.groupJid }
  },
  leaveGroup: (call) => {
    const { record, session, tell } = groupChange(call)
    const self = session.waLid ?? session.waJid
    const member = record.members.find(({ lid }) => lid === self)
    if (member) record.members.splice(record.members.indexOf(member), 1)
    tell({ leave: self === undefined ? [] : [self] })
  },
}
