import type { User } from '@waygate/sdk'
import type { MenuItem } from '../controllers/ui/menu-controller.js'
import type { adminUsersWords } from '../i18n/en/admin.js'
import type { WordsOf } from '../i18n/room.js'
import type { UserAction } from './user-action.js'

/** What can be done to an account. Nobody changes their own, and a super admin's is not looked at from the inside. */
export function userMenu(
  user: User,
  ownId: string | undefined,
  msg: WordsOf<typeof adminUsersWords>,
): readonly MenuItem<UserAction>[] {
  const isSelf = user.id === ownId
  const isAdmin = user.role === 'super_admin'
  return [
    { value: 'impersonate', label: msg.impersonate, disabled: isSelf || isAdmin || user.banned },
    isAdmin
      ? { value: 'demote', label: msg.demote, disabled: isSelf }
      : { value: 'promote', label: msg.promote, disabled: user.banned },
    user.banned
      ? { value: 'unban', label: msg.unban }
      : { value: 'ban', label: msg.ban, danger: true, disabled: isSelf },
  ]
}
