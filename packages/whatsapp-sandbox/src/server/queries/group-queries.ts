import type { BinaryNode } from 'baileys'
import type { GroupRecord } from '../../storage/sandbox-state.js'
import { attribute, bytes, child, children, stanza, text } from '../../wire/stanza.js'
import type { CompanionConnection } from '../connections.js'
import { requireMember } from '../group-authority.js'
import { describeGroup } from '../group-nodes.js'
import type { Groups, MemberChange } from '../groups.js'
import { QueryError, type QueryHandler, type QueryHandlers } from '../query-router.js'
import type { World } from '../world.js'
import { answeredFor, namedNumbers } from './group-participants.js'

/** Queries about groups (`w:g2`): reading and changing them. Invitations have queries of their own. */
export function groupQueries(world: World, groups: Groups): QueryHandlers {
  const change =
    (action: MemberChange): QueryHandler =>
    (connection, query) => {
      const group = groupOf(world, query)
      const named = namedNumbers(world, child(query, action))
      const answers = groups.change(group, action, [...named.values()], connection.phone.number)
      return [stanza(action, {}, answeredFor(named, answers))]
    }
  const configure =
    (setting: 'announce' | 'locked', on: boolean): QueryHandler =>
    ({ phone }, query) => {
      groups.configure(groupOf(world, query), setting, on, phone.number)
      return undefined
    }
  return {
    'w:g2/get/participating': ({ phone }) => [
      stanza(
        'groups',
        {},
        world.groupsOf(phone.number).map((group) => describeGroup(world, group)),
      ),
    ],
    'w:g2/get/query': (connection, query) => [describeGroup(world, ownGroup(world, connection, query))],
    'w:g2/set/create': ({ phone }, query) => {
      const create = child(query, 'create')
      const members = [...namedNumbers(world, create).values()]
      const subject = (create && attribute(create, 'subject')) ?? ''
      return [describeGroup(world, groups.create(subject, phone.number, members))]
    },
    'w:g2/set/subject': ({ phone }, query) => {
      groups.rename(groupOf(world, query), text(child(query, 'subject')) ?? '', phone.number)
      return undefined
    },
    'w:g2/set/description': ({ phone }, query) => {
      const description = child(query, 'description')
      const body = bytes(child(description, 'body'))?.toString() ?? ''
      const previous = description && attribute(description, 'prev')
      groups.describe(groupOf(world, query), body, phone.number, previous)
      return undefined
    },
    'w:g2/set/leave': ({ phone }, query) => {
      const left = children(child(query, 'leave'), 'group').map((node) => world.group(attribute(node, 'id') ?? ''))
      for (const group of left) {
        if (group === undefined) throw new QueryError(404, 'item-not-found')
        groups.leave(group, phone.number)
      }
      return undefined
    },
    'w:g2/set/announcement': configure('announce', true),
    'w:g2/set/not_announcement': configure('announce', false),
    'w:g2/set/locked': configure('locked', true),
    'w:g2/set/unlocked': configure('locked', false),
    'w:g2/set/add': change('add'),
    'w:g2/set/remove': change('remove'),
    'w:g2/set/promote': change('promote'),
    'w:g2/set/demote': change('demote'),
  }
}

/** The group a query is about; answers 404 when there is none. */
export function groupOf(world: World, query: BinaryNode): GroupRecord {
  const group = world.group(attribute(query, 'to') ?? '')
  if (group === undefined) throw new QueryError(404, 'item-not-found')
  return group
}

function ownGroup(world: World, { phone }: CompanionConnection, query: BinaryNode): GroupRecord {
  const group = groupOf(world, query)
  requireMember(group, phone.number)
  return group
}
