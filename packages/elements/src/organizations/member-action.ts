import type { Invitation, Member, Principal } from '@waygate/sdk'
import type { MenuItem } from '../controllers/ui/menu-controller.js'
import type { membersWords } from '../i18n/en/members.js'
import type { WordsOf } from '../i18n/room.js'

/** What an owner, or a member about themselves, can do to a member. */
export type MemberAction = 'owner' | 'admin' | 'member' | 'remove' | 'leave'

/** Whether somebody manages the people of the organization in force. An impersonating admin looks, and changes nothing. */
export function managesMembers(me: Principal | undefined): boolean {
  return me?.kind === 'user' && me.orgRole === 'owner' && !me.impersonation
}

/** The menu of one member, as `me` may use it; empty when there is nothing to do. */
export function memberActions(
  member: Member,
  me: Principal | undefined,
  owners: number,
  words: WordsOf<typeof membersWords>,
): readonly MenuItem<MemberAction>[] {
  const isSelf = member.userId === me?.user?.id
  const isLastOwner = member.role === 'owner' && owners === 1
  const away: MenuItem<MemberAction> = isSelf
    ? { value: 'leave', label: words.leave, danger: true, disabled: isLastOwner }
    : { value: 'remove', label: words.remove, danger: true, disabled: isLastOwner }
  if (!managesMembers(me)) return isSelf && me.kind === 'user' && !me.impersonation ? [away] : []
  const roles: readonly MenuItem<MemberAction>[] = [
    { value: 'owner', label: words.makeOwner },
    { value: 'admin', label: words.makeAdmin, disabled: isLastOwner },
    { value: 'member', label: words.makeMember, disabled: isLastOwner },
  ]
  return [...roles.filter(({ value }) => value !== member.role), away]
}

/** Invitations that can still be accepted, the newest first. */
export function openInvitations(items: readonly Invitation[], now: number): readonly Invitation[] {
  return items
    .filter(({ state, expiresAt }) => state === 'pending' && expiresAt > now)
    .sort((one, other) => other.createdAt - one.createdAt)
}
