import { isEvent } from '../events/gateway-event.js'
import type { Group, GroupMember } from '../models.js'
import type { QueryOf } from '../resources/operation.js'
import type { Noun, Reducer } from '../store/noun.js'
import { answered, inSession, paged, single, sortable } from './noun-parts.js'
import type { Calls } from './noun-parts.js'

/** An event says what changed about a group, not what the group is now: it is loaded again. */
const changes = <T>(sessionId: string, groupJid?: string): Reducer<T> =>
  inSession(
    sessionId,
    (event) =>
      isEvent(event, 'group.update', 'group.participant') && (!groupJid || event.payload.groupJid === groupJid),
  )

/** The groups of a session, by subject. */
export const groups = (calls: Calls, sessionId: string, filter?: QueryOf<'listGroups'>): Noun<Group> => ({
  key: (row) => row.groupJid,
  order: (row) => [sortable(row.subject), row.groupJid],
  load: paged((query, options) => calls.groups.list(sessionId, { ...filter, ...query }, options)),
  reduce: changes(sessionId),
})

/** One group. */
export const group = (calls: Calls, sessionId: string, groupJid: string): Noun<Group> =>
  single(
    answered((options) => calls.groups.get(sessionId, groupJid, options)),
    changes(sessionId, groupJid),
  )

/** The members of a group: its admins first, then by name. */
export const groupMembers = (
  calls: Calls,
  sessionId: string,
  groupJid: string,
  filter?: QueryOf<'listGroupMembers'>,
): Noun<GroupMember> => ({
  key: (row) => row.lid,
  order: (row) => [['superadmin', 'admin', 'member'].indexOf(row.role), sortable(row.name ?? row.tag), row.lid],
  load: paged((query, options) => calls.groups.members(sessionId, groupJid, { ...filter, ...query }, options)),
  reduce: changes(sessionId, groupJid),
})
