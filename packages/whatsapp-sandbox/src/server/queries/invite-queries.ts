import { attribute, child, stanza } from '../../wire/stanza.js'
import { lidJid } from '../../wire/jid.js'
import { requireAdmin } from '../group-authority.js'
import type { GroupInvites } from '../group-invites.js'
import { describeGroup } from '../group-nodes.js'
import { QueryError, type QueryHandlers } from '../query-router.js'
import type { World } from '../world.js'
import { answeredFor, namedNumbers } from './group-participants.js'
import { groupOf } from './group-queries.js'

/** Queries about coming into groups (`w:g2`): links, and requests that an admin decides. */
export function inviteQueries(world: World, invites: GroupInvites): QueryHandlers {
  return {
    'w:g2/get/invite': ({ phone }, query) => {
      const code = codeOf(query)
      if (code !== undefined) return [describeGroup(world, invites.find(code))]
      const group = groupOf(world, query)
      // the servers answer 401 here, not 403
      if (group.members.find(({ number }) => number === phone.number)?.role === 'member')
        throw new QueryError(401, 'not-authorized')
      return [stanza('invite', { code: invites.code(group, phone.number) })]
    },
    'w:g2/set/invite': ({ phone }, query) => {
      const code = codeOf(query)
      if (code === undefined) return [stanza('invite', { code: invites.revoke(groupOf(world, query), phone.number) })]
      const { group, joined } = invites.join(code, phone.number)
      return [stanza(joined ? 'group' : 'membership_approval_request', { jid: group.id })]
    },
    'w:g2/get/membership_approval_requests': ({ phone }, query) => {
      const group = groupOf(world, query)
      requireAdmin(group, phone.number)
      const waiting = (group.requests ?? []).map((number) =>
        stanza('membership_approval_request', { jid: lidJid(world.requirePhone(number).lid) }),
      )
      return [stanza('membership_approval_requests', {}, waiting)]
    },
    'w:g2/set/membership_requests_action': ({ phone }, query) => {
      const action = child(child(query, 'membership_requests_action'))
      const accept = action?.tag === 'approve'
      if (action === undefined || (!accept && action.tag !== 'reject')) throw new QueryError(400, 'bad-request')
      const named = namedNumbers(world, action)
      const answers = invites.decide(groupOf(world, query), accept, [...named.values()], phone.number)
      return [stanza('membership_requests_action', {}, [stanza(action.tag, {}, answeredFor(named, answers))])]
    },
    'w:g2/set/membership_approval_mode': ({ phone }, query) => {
      const join = child(child(query, 'membership_approval_mode'), 'group_join')
      invites.requireApproval(groupOf(world, query), join?.attrs['state'] === 'on', phone.number)
      return undefined
    },
  }
}

function codeOf(query: Parameters<typeof child>[0]): string | undefined {
  const invite = child(query, 'invite')
  return invite && attribute(invite, 'code')
}
