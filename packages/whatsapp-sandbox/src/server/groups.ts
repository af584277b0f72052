import { SandboxError } from '../sandbox-error.js'
import { SignalDevice } from '../phones/signal-device.js'
import type { GroupMember, GroupRecord } from '../storage/sandbox-state.js'
import { lidJid } from '../wire/jid.js'
import { stanza } from '../wire/stanza.js'
import { requireAdmin, requireEditor } from './group-authority.js'
import type { GroupNotices } from './group-notices.js'
import { describeGroup } from './group-nodes.js'
import type { World } from './world.js'

/** A change of a group's members. */
export type MemberChange = 'add' | 'remove' | 'promote' | 'demote'

/** The answer for each person named: a number of the servers' own, 200 when it was done. */
export type MemberAnswers = ReadonlyMap<string, number>

const ROLE_AFTER = { promote: 'admin', demote: 'member' } as const
const MAX_MEMBERS = 1024

/** The server's groups: keeps them, asks who may do what, and tells every member's companions what changed. */
export class Groups {
  constructor(
    private readonly world: World,
    private readonly notices: GroupNotices,
  ) {}

  /** Makes a group; the creator is its first and highest admin. Who cannot be added is left out. */
  create(subject: string, creator: string, numbers: readonly string[]): GroupRecord {
    requireSubject(subject)
    const others = [...new Set(numbers)].filter((number) => this.#objectionToAdding(undefined, number) === undefined)
    const members = [...new Set([creator, ...others])].map((number): GroupMember => {
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
    const change = stanza('create', { type: 'new' }, [describeGroup(this.world, group)])
    this.notices.announce({ group, by: creator, change, what: 'create', text: subject })
    return group
  }

  /** Adds, removes, promotes or demotes members, as far as it can be done. Only admins can; throws `forbidden`. */
  change(group: GroupRecord, change: MemberChange, numbers: readonly string[], by: string): MemberAnswers {
    requireAdmin(group, by)
    const answers = new Map(numbers.map((number) => [number, this.#objection(group, change, number) ?? 200]))
    const concerned = [...answers].flatMap(([number, answer]) => (answer === 200 ? [number] : []))
    if (concerned.length > 0) this.#apply(group, change, concerned, by)
    return answers
  }

  /** A member goes. A group that is left without an admin gets its oldest member as one. */
  leave(group: GroupRecord, number: string): void {
    this.requireMember(group, number)
    this.#apply(group, 'remove', [number], number)
    const [oldest] = group.members
    if (oldest === undefined || group.members.some(({ role }) => role !== 'member')) return
    this.#apply(group, 'promote', [oldest.number], oldest.number)
  }

  /** Somebody comes in who was invited or accepted. */
  admit(group: GroupRecord, numbers: readonly string[], by: string): void {
    this.#apply(group, 'add', numbers, by)
  }

  /** Gives a group a new subject. */
  rename(group: GroupRecord, subject: string, by: string): void {
    requireEditor(group, by)
    requireSubject(subject)
    group.subject = subject
    const actor = lidJid(this.world.requirePhone(by).lid)
    const change = stanza('subject', { subject, s_o: actor, s_t: this.world.timestamp() })
    this.notices.announce({ group, by, change, what: 'subject', text: subject })
  }

  /** Gives a group a new description; empty takes it away. Throws `conflict` when it was changed since `previous`. */
  describe(group: GroupRecord, description: string, by: string, previous?: string): void {
    requireEditor(group, by)
    if (previous !== undefined && previous !== group.descriptionId)
      throw new SandboxError('conflict', 'The description was changed meanwhile.')
    group.description = description
    if (description === '') delete group.descriptionId
    else group.descriptionId = `D${this.world.now()}${this.world.random.digits(4)}`
    const body = description === '' ? [] : [stanza('body', {}, Buffer.from(description))]
    const attributes = description === '' ? { delete: 'true' } : { id: group.descriptionId }
    const change = stanza('description', attributes, body)
    this.notices.announce({ group, by, change, what: 'description', text: description })
  }

  /** Changes who may write (`announce`) or edit (`locked`). */
  configure(group: GroupRecord, setting: 'announce' | 'locked', on: boolean, by: string): void {
    requireAdmin(group, by)
    group[setting] = on
    const words = setting === 'announce' ? ['announcement', 'not_announcement'] : ['locked', 'unlocked']
    const word = words[on ? 0 : 1] ?? ''
    this.notices.announce({ group, by, change: stanza(word), what: word })
  }

  /** The member with a number; throws `not_found`. */
  requireMember(group: GroupRecord, number: string): GroupMember {
    const member = group.members.find((candidate) => candidate.number === number)
    if (member === undefined) throw new SandboxError('not_found', `${number} is not in “${group.subject}”.`)
    return member
  }

  #objection(group: GroupRecord, change: MemberChange, number: string): number | undefined {
    if (change === 'add') return this.#objectionToAdding(group, number)
    const member = group.members.find((candidate) => candidate.number === number)
    if (member === undefined) return 404
    return change !== 'promote' && member.role === 'superadmin' ? 403 : undefined
  }

  #objectionToAdding(group: GroupRecord | undefined, number: string): number | undefined {
    const phone = this.world.phone(number)
    if (phone === undefined) return 404
    if (group?.members.some((member) => member.number === number)) return 409
    if (phone.privacy?.groups === 'nobody') return 403
    return (group?.members.length ?? 0) >= MAX_MEMBERS ? 419 : undefined
  }

  #apply(group: GroupRecord, change: MemberChange, concerned: readonly string[], by: string): void {
    const told = new Set([...group.members.map((member) => member.number), ...concerned])
    if (change === 'add') for (const number of concerned) group.members.push({ number, role: 'member', tag: '' })
    else if (change === 'remove') {
      group.members = group.members.filter((member) => !concerned.includes(member.number))
      this.#rotateSenderKeys(group)
    } else
      for (const member of group.members)
        if (concerned.includes(member.number) && member.role !== 'superadmin') member.role = ROLE_AFTER[change]
    const node = stanza(change, {}, this.notices.participants(concerned))
    this.notices.announce({ group, by, change: node, what: change, people: concerned, told })
  }

  #rotateSenderKeys(group: GroupRecord): void {
    for (const { number } of group.members) {
      const { keys, lid } = this.world.requirePhone(number)
      new SignalDevice(keys, this.world.changed).rotateSenderKey(group.id, { lid, device: 0 })
    }
  }
}

function requireSubject(subject: string): void {
  if (subject === '' || subject.length > 100)
    throw new SandboxError('not_acceptable', 'A subject has 1 to 100 characters.')
}
