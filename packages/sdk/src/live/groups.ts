import { isEvent } from '../events/gateway-event.js'
import type { GatewayEvent } from '../events/gateway-event.js'
import type { Group, GroupMember } from '../models.js'
import type { QueryOf } from '../resources/operation.js'
import type { Noun, Reducer } from '../store/noun.js'
import { answered, paged } from './load.js'
import type { Calls } from './load.js'
import { by, sortable } from './order.js'

/** The group that an event of this session is about. */
export function groupOf(event: GatewayEvent, sessionId: string): string | undefined {
  return event.session === sessionId && isEvent(event, 'group.update', 'group.participant')
    ? event.payload.groupJid
    : undefined
}

/** The groups of one session. An event says what changed, not what the group is now: the group is asked for. */
export function reduceGroups(sessionId: string, filtered?: boolean): Reducer<Group> {
  return (event, view) => {
    const jid = groupOf(event, sessionId)
    if (!jid) return undefined
    return filtered && !view.get(jid) ? { reload: true } : { fetch: jid }
  }
}

/** The groups of a session, by subject. */
export function groupsNoun({ groups }: Calls, sessionId: string, filter: QueryOf<'listGroups'>): Noun<Group> {
  return {
    scope: 'organization',
    key: (row) => row.groupJid,
    compare: by((row) => sortable(row.subject), (row) => row.groupJid),
    load: paged((query, options) => groups.list(sessionId, { ...filter, ...query }, options)),
    fetch: (jid, signal) => groups.get(sessionId, jid, { signal }),
    reduce: reduceGroups(sessionId, Object.keys(filter).length > 0),
    path: pathOf(sessionId),
  }
}

/** One group. */
export function groupNoun({ groups }: Calls, sessionId: string, jid: string): Noun<Group> {
  return {
    scope: 'organization',
    key: (row) => row.groupJid,
    compare: () => 0,
    load: answered((options) => groups.get(sessionId, jid, options)),
    reduce: (event) => (groupOf(event, sessionId) === jid ? { reload: true } : undefined),
    path: `${pathOf(sessionId)}/${encodeURIComponent(jid)}`,
  }
}

const roles = ['superadmin', 'admin', 'member']

/** The members of a group: its admins first, then by name. */
export function groupMembersNoun({ groups }: Calls, sessionId: string, jid: string, filter: QueryOf<'listGroupMembers'>): Noun<GroupMember> {
  return {
    scope: 'organization',
    key: (row) => row.lid,
    compare: by((row) => roles.indexOf(row.role), (row) => sortable(row.name ?? row.tag), (row) => row.lid),
    load: paged((query, options) => groups.members(sessionId, jid, { ...filter, ...query }, options)),
    reduce: (event) =>
      isEvent(event, 'group.participant') && groupOf(event, sessionId) === jid ? { reload: true } : undefined,
    path: `${pathOf(sessionId)}/${encodeURIComponent(jid)}`,
  }
}

function pathOf(sessionId: string): string {
  return `/api/v1/sessions/${encodeURIComponent(sessionId)}/groups`
}
