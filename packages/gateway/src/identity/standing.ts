import type { UsersTable } from '../storage/tables/identity.js'

/** Whether a ban holds at this moment; a ban with an end stops by itself. */
export function isBanned(user: Pick<UsersTable, 'banned_at' | 'ban_ends_at'>, now: number): boolean {
  return user.banned_at !== null && (user.ban_ends_at === null || user.ban_ends_at > now)
}
