import type { components } from '@waygate/sdk'
import type { Kysely } from 'kysely'
import { authTime } from '../identity/auth-time.js'
import { isBanned } from '../identity/standing.js'
import { membershipsOfMany } from '../storage/repositories/memberships.js'
import { type UserRow, lastSignIns } from '../storage/repositories/users.js'
import type { Database } from '../storage/tables.js'

type User = components['schemas']['User']

/** Accounts with their organizations, in the order given. */
export async function presentUsers(db: Kysely<Database>, rows: readonly UserRow[], now: number): Promise<User[]> {
  const ids = rows.map((row) => row.id)
  const [memberships, signIns] = await Promise.all([membershipsOfMany(db, ids), lastSignIns(db, ids)])
  return rows.map((row) => {
    const organizations = memberships
      .filter((membership) => membership.userId === row.id)
      .map((membership) => ({
        id: membership.organizationId,
        name: membership.organizationName,
        role: membership.role,
      }))
    const banned = isBanned(row, now)
    const lastSignIn = signIns.find((signIn) => signIn.user_id === row.id)?.at
    return {
      id: row.id,
      name: row.name,
      email: row.email,
      role: row.role,
      banned,
      createdAt: authTime(row.created_at),
      updatedAt: authTime(row.updated_at),
      organizations,
      ...(banned && row.ban_reason !== null ? { banReason: row.ban_reason } : {}),
      ...(banned && row.ban_ends_at !== null ? { banExpiresAt: row.ban_ends_at } : {}),
      ...(lastSignIn === undefined ? {} : { lastSignInAt: authTime(lastSignIn) }),
    }
  })
}

/** One account with its organizations. */
export async function presentUser(db: Kysely<Database>, row: UserRow, now: number): Promise<User> {
  const [user] = await presentUsers(db, [row], now)
  if (!user) throw new Error('a presented account went missing')
  return user
}
