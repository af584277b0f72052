import { SandboxError } from '../sandbox-error.js'
import type { GroupMember, GroupRecord } from '../storage/sandbox-state.js'

/** The member with a number; throws `forbidden`: to everybody else a group is closed. */
export function requireMember(group: GroupRecord, number: string): GroupMember {
  const member = group.members.find((candidate) => candidate.number === number)
  if (member === undefined) throw new SandboxError('forbidden', `${number} is not in “${group.subject}”.`)
  return member
}

/** Throws `forbidden` unless the number is an admin's. */
export function requireAdmin(group: GroupRecord, number: string): GroupMember {
  const member = requireMember(group, number)
  if (member.role === 'member') throw new SandboxError('forbidden', 'Only admins of the group can do this.')
  return member
}

/** Throws `forbidden` when the number may not change subject and description. */
export function requireEditor(group: GroupRecord, number: string): void {
  if (group.locked) requireAdmin(group, number)
  else requireMember(group, number)
}

/** Whether a number may write in the group. */
export function mayWrite(group: GroupRecord, number: string): boolean {
  const member = group.members.find((candidate) => candidate.number === number)
  return member !== undefined && (!group.announce || member.role !== 'member')
}

/** An admin of the group, the creator first: who acts when nobody is named. */
export function anAdmin(group: GroupRecord): string {
  const admins = group.members.filter(({ role }) => role !== 'member')
  const creator = admins.find(({ number }) => number === group.creator)
  return (creator ?? admins[0] ?? group.members[0])?.number ?? group.creator
}
