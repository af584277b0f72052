import type { BinaryNode } from 'baileys'
import { SandboxError } from '../sandbox-error.js'
import { SignalDevice } from '../phones/signal-device.js'
import type { GroupMember, GroupRecord } from '../storage/sandbox-state.js'
import { lidJid, phoneJid } from '../wire/jid.js'
import { stanza } from '../wire/stanza.js'
import type { Mailbox } from './mailbox.js'
import { describeGroup } from './queries/group-queries.js'
import type { World } from './world.js'

/** A change of a group's members. */
export type MemberChange = 'add' | 'remove' | 'promote' | 'demote'

const ROLE_AFTER = { promote: 'admin', demote: 'member' } as const

/** The server's groups: keeps them and tells every member's companions what changed (`w:gp2` notifications). */
export class Groups {
  #notifications = 0

  constructor(
    private readonly world: World,
    private readonly mailbox: Mailbox,
  ) {}

  /** Makes a group; the creator is its first and highest admin. */
  create(subject: string, creator: string, numbers: readonly string[]): GroupRecord {
    const members = [...new Set([creator, ...numbers])].map((number): GroupMember => {
      this.world.requirePhone(number)
      return { number, role: number === creator ? 'superadmin' : 'member', tag: '' }
    })
    const group: GroupRecord = {
      id: `1203634${this.world.random.digits(11)}@g.us`,
      subject,
      description: '',
      creator,
      createdAt: this.world.now(),
      members,
    }
    this.world.state.groups.push(group)
    this.#announce(group, creator, stanza('create', { type: 'new' }, [describeGroup(this.world, group)]))
    return group
  }

  /** Adds, removes, promotes or demotes members; those it does not concern are skipped. */
  change(group: GroupRecord, change: MemberChange, numbers: readonly string[], by: string): void {
    const isMember = (number: string): boolean => group.members.some((member) => member.number === number)
    const concerned = numbers.filter((number) => isMember(number) !== (change === 'add'))
    if (concerned.length === 0) return
    const told = new Set([...group.members.map((member) => member.number), ...concerned])
    if (change === 'add')
      for (const number of concerned)
        group.members.push({ number: this.world.requirePhone(number).number, role: 'member', tag: '' })
    else if (change === 'remove') {
      group.members = group.members.filter((member) => !concerned.includes(member.number))
      this.#rotateSenderKeys(group)
    } else for (const member of group.members) if (concerned.includes(member.number)) member.role = ROLE_AFTER[change]
    const participants = concerned.map((number) => {
      const { lid } = this.world.requirePhone(number)
      return stanza('participant', { jid: lidJid(lid), phone_number: phoneJid(number) })
    })
    this.#announce(group, by, stanza(change, {}, participants), told)
  }

  /** Gives a group a new subject. */
  rename(group: GroupRecord, subject: string, by: string): void {
    if (subject === '' || subject.length > 100)
      throw new SandboxError('invalid_request', 'A subject has 1 to 100 characters.')
    group.subject = subject
    const actor = lidJid(this.world.requirePhone(by).lid)
    this.#announce(group, by, stanza('subject', { subject, s_o: actor, s_t: this.world.timestamp() }))
  }

  /** Gives a group a new description. */
  describe(group: GroupRecord, description: string, by: string): void {
    group.description = description
    const body = stanza('body', {}, Buffer.from(description))
    this.#announce(group, by, stanza('description', { id: `D${this.world.timestamp()}` }, [body]))
  }

  /** The member with a number; throws `not_found`. */
  requireMember(group: GroupRecord, number: string): GroupMember {
    const member = group.members.find((candidate) => candidate.number === number)
    if (member === undefined) throw new SandboxError('not_found', `${number} is not in “${group.subject}”.`)
    return member
  }

  #rotateSenderKeys(group: GroupRecord): void {
    for (const { number } of group.members) {
      const { keys, lid } = this.world.requirePhone(number)
      new SignalDevice(keys, this.world.changed).rotateSenderKey(group.id, { lid, device: 0 })
    }
  }

  #announce(group: GroupRecord, by: string, change: BinaryNode, told?: ReadonlySet<string>): void {
    const actor = this.world.requirePhone(by)
    const id = `group-${this.world.now()}-${++this.#notifications}`
    const node = stanza(
      'notification',
      {
        from: group.id,
        type: 'w:gp2',
        id,
        t: this.world.timestamp(),
        notify: actor.pushName,
        addressing_mode: 'lid',
        participant: lidJid(actor.lid),
        participant_pn: phoneJid(actor.number),
      },
      [change],
    )
    for (const number of told ?? group.members.map((member) => member.number)) {
      const owner = this.world.requirePhone(number)
      for (const companion of owner.companions) this.mailbox.post(owner, companion, `notification:${id}`, node)
    }
    this.world.changed()
    this.world.events.publish({ type: 'group.changed', data: { id: group.id } })
  }
}
