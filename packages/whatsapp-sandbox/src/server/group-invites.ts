import { SandboxError } from '../sandbox-error.js'
import type { GroupRecord } from '../storage/sandbox-state.js'
import { stanza } from '../wire/stanza.js'
import { requireAdmin } from './group-authority.js'
import type { GroupNotices } from './group-notices.js'
import type { Groups } from './groups.js'
import type { World } from './world.js'

/** Invite links, and the people who wait for an admin after following one. */
export class GroupInvites {
  constructor(
    private readonly world: World,
    private readonly groups: Groups,
    private readonly notices: GroupNotices,
  ) {}

  /** What the group's link ends in. Only admins get it. */
  code(group: GroupRecord, by: string): string {
    requireAdmin(group, by)
    group.inviteCode ??= this.#newCode()
    this.world.changed()
    return group.inviteCode
  }

  /** Replaces the link; who follows the former one is told that it is gone. */
  revoke(group: GroupRecord, by: string): string {
    const before = this.code(group, by)
    group.retiredCodes = [...(group.retiredCodes ?? []), before]
    const code = this.#newCode()
    group.inviteCode = code
    this.notices.announce({ group, by, change: stanza('invite', { code }), what: 'invite' })
    return code
  }

  /** The group a code leads to; throws `gone` for a replaced one and `not_acceptable` for one that never was. */
  find(code: string): GroupRecord {
    const group = this.world.state.groups.find((candidate) => candidate.inviteCode === code)
    if (group !== undefined) return group
    if (this.world.state.groups.some((candidate) => candidate.retiredCodes?.includes(code)))
      throw new SandboxError('gone', 'This invite link was replaced.')
    throw new SandboxError('not_acceptable', 'This invite link leads nowhere.')
  }

  /** Follows a link. @returns Whether the newcomer is in; false: an admin has to accept them. */
  join(code: string, number: string): { readonly group: GroupRecord; readonly joined: boolean } {
    const group = this.find(code)
    if (group.members.some((member) => member.number === number))
      throw new SandboxError('conflict', 'This phone is in the group already.')
    if (!group.approval) {
      this.groups.admit(group, [number], number)
      return { group, joined: true }
    }
    group.requests = [...new Set([...(group.requests ?? []), number])]
    const admins = group.members.filter(({ role }) => role !== 'member').map((member) => member.number)
    const change = stanza(
      'created_membership_requests',
      { request_method: 'invite_link' },
      this.notices.participants([number]),
    )
    this.notices.announce({ group, by: number, change, what: 'request', people: [number], told: admins })
    return { group, joined: false }
  }

  /** Lets people in who asked, or turns them away. Who did not ask is answered 404. */
  decide(group: GroupRecord, accept: boolean, numbers: readonly string[], by: string): ReadonlyMap<string, number> {
    requireAdmin(group, by)
    const waiting = group.requests ?? []
    const answers = new Map(numbers.map((number) => [number, waiting.includes(number) ? 200 : 404]))
    const decided = numbers.filter((number) => waiting.includes(number))
    group.requests = waiting.filter((number) => !decided.includes(number))
    this.world.changed()
    if (accept && decided.length > 0) this.groups.admit(group, decided, by)
    return answers
  }

  /** Whether an admin has to accept who comes by link. */
  requireApproval(group: GroupRecord, on: boolean, by: string): void {
    requireAdmin(group, by)
    group.approval = on
    const change = stanza('membership_approval_mode', {}, [stanza('group_join', { state: on ? 'on' : 'off' })])
    this.notices.announce({ group, by, change, what: on ? 'approval_on' : 'approval_off' })
  }

  #newCode(): string {
    return `SANDBOX${this.world.random.digits(15)}`
  }
}
