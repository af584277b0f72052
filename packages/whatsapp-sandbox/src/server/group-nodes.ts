import type { BinaryNode } from 'baileys'
import type { GroupRecord } from '../storage/sandbox-state.js'
import { lidJid } from '../wire/jid.js'
import { stanza } from '../wire/stanza.js'
import { shownNumber } from './profiles.js'
import type { World } from './world.js'

/** A group as the server describes it to its members. All groups are LID-addressed. */
export function describeGroup(world: World, group: GroupRecord): BinaryNode {
  const creator = world.requirePhone(group.creator)
  const time = String(Math.floor(group.createdAt / 1000))
  const participants = group.members.map((member) => {
    const phone = world.requirePhone(member.number)
    const type = member.role === 'member' ? undefined : member.role
    return stanza('participant', { jid: lidJid(phone.lid), phone_number: shownNumber(phone), type })
  })
  const attributes = {
    id: group.id.replace('@g.us', ''),
    subject: group.subject,
    addressing_mode: 'lid',
    creation: time,
    creator: lidJid(creator.lid),
    creator_pn: shownNumber(creator),
    s_t: time,
    s_o: lidJid(creator.lid),
    s_o_pn: shownNumber(creator),
    size: String(group.members.length),
  }
  const described = { id: group.descriptionId ?? `D${time}`, participant: lidJid(creator.lid), t: time }
  return stanza('group', attributes, [
    ...participants,
    ...(group.description
      ? [stanza('description', described, [stanza('body', {}, Buffer.from(group.description))])]
      : []),
    ...(group.announce ? [stanza('announcement')] : []),
    ...(group.locked ? [stanza('locked')] : []),
    ...(group.approval ? [stanza('membership_approval_mode', {}, [stanza('group_join', { state: 'on' })])] : []),
  ])
}
