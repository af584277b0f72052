import type { BinaryNode } from 'baileys'
import type { GroupRecord } from '../../storage/sandbox-state.js'
import { lidJid, phoneJid } from '../../wire/jid.js'
import { attribute, bytes, child, children, stanza, text } from '../../wire/stanza.js'
import type { CompanionConnection } from '../connections.js'
import type { Groups } from '../groups.js'
import { QueryError, type QueryHandlers } from '../query-router.js'
import type { World } from '../world.js'

/** Queries about groups (`w:g2`). All groups are LID-addressed. */
export function groupQueries(world: World, groups: Groups): QueryHandlers {
  const change =
    (action: 'add' | 'remove' | 'promote' | 'demote'): QueryHandlers[string] =>
    (connection, query) => {
      const group = memberGroup(world, connection, query)
      const own = group.members.find((member) => member.number === connection.phone.number)
      if (own?.role === 'member') throw new QueryError(403, 'forbidden')
      const members = children(child(query, action), 'participant').flatMap((participant) => {
        const found = world.deviceAt(attribute(participant, 'jid'))
        return found ? [found.phone.number] : []
      })
      groups.change(group, action, members, connection.phone.number)
      const answer = members.map((number) => stanza('participant', { jid: lidJid(world.requirePhone(number).lid) }))
      return [stanza(action, {}, answer)]
    }
  return {
    'w:g2/get/participating': ({ phone }) => [
      stanza(
        'groups',
        {},
        world.groupsOf(phone.number).map((group) => describeGroup(world, group)),
      ),
    ],
    'w:g2/get/query': (connection, query) => [describeGroup(world, memberGroup(world, connection, query))],
    'w:g2/get/invite': (connection, query) => [
      stanza('invite', { code: inviteCode(memberGroup(world, connection, query)) }),
    ],
    'w:g2/set/create': ({ phone }, query) => {
      const create = child(query, 'create')
      const members = children(create, 'participant').flatMap(
        (participant) => world.deviceAt(attribute(participant, 'jid'))?.phone.number ?? [],
      )
      const subject = (create && attribute(create, 'subject')) ?? ''
      return [describeGroup(world, groups.create(subject, phone.number, members))]
    },
    'w:g2/set/subject': (connection, query) => {
      groups.rename(memberGroup(world, connection, query), text(child(query, 'subject')) ?? '', connection.phone.number)
      return undefined
    },
    'w:g2/set/description': (connection, query) => {
      const group = memberGroup(world, connection, query)
      groups.describe(
        group,
        bytes(child(child(query, 'description'), 'body'))?.toString() ?? '',
        connection.phone.number,
      )
      return undefined
    },
    'w:g2/set/leave': ({ phone }, query) => {
      const left = children(child(query, 'leave'), 'group').map((group) => world.group(attribute(group, 'id') ?? ''))
      for (const group of left) if (group) groups.change(group, 'remove', [phone.number], phone.number)
      return undefined
    },
    'w:g2/set/add': change('add'),
    'w:g2/set/remove': change('remove'),
    'w:g2/set/promote': change('promote'),
    'w:g2/set/demote': change('demote'),
  }
}

function memberGroup(world: World, { phone }: CompanionConnection, query: BinaryNode): GroupRecord {
  const group = world.group(attribute(query, 'to') ?? '')
  if (group === undefined) throw new QueryError(404, 'item-not-found')
  if (!group.members.some((member) => member.number === phone.number)) throw new QueryError(403, 'forbidden')
  return group
}

function inviteCode(group: GroupRecord): string {
  return Buffer.from(group.id).toString('base64url').slice(0, 22)
}

/** A group as the server describes it to its members. */
export function describeGroup(world: World, group: GroupRecord): BinaryNode {
  const creator = world.requirePhone(group.creator)
  const time = String(Math.floor(group.createdAt / 1000))
  const participants = group.members.map((member) => {
    const { lid, number } = world.requirePhone(member.number)
    const type = member.role === 'member' ? undefined : member.role
    return stanza('participant', { jid: lidJid(lid), phone_number: phoneJid(number), type })
  })
  const description = group.description && [
    stanza('description', { id: `D${time}`, participant: lidJid(creator.lid), t: time }, [
      stanza('body', {}, Buffer.from(group.description)),
    ]),
  ]
  return stanza(
    'group',
    {
      id: group.id.replace('@g.us', ''),
      subject: group.subject,
      addressing_mode: 'lid',
      creation: time,
      creator: lidJid(creator.lid),
      creator_pn: phoneJid(creator.number),
      s_t: time,
      s_o: lidJid(creator.lid),
      s_o_pn: phoneJid(creator.number),
      size: String(group.members.length),
    },
    [...participants, ...(description || [])],
  )
}
