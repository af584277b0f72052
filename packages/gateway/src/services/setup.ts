import type { Core } from '../area.js'
import { notFound } from '../http/problems.js'
import type { Accounts } from '../identity/accounts.js'
import { hashSecret, isWellFormed, mintSecret } from '../identity/opaque-secret.js'
import { bond } from '../identity/revocations.js'
import { resourceChanged } from '../storage/event-sink.js'
import { countSuperAdmins, findUser, findUserByEmail } from '../storage/repositories/users.js'
import { presentUser } from './user-view.js'

/** The first super admin: a one-time link on the console, never a sign-up. */
export interface Setup {
  /** Makes a new link when the configuration names a super admin and there is none yet; null otherwise. Older links die. */
  link(): Promise<string | null>
  /** Finishes the account. A wrong, used or expired token does not exist. */
  complete(
    body: { token: string; name: string; password: string },
    request: { requestId: string; address: string },
  ): Promise<void>
}

const LIFETIME_MS = 86_400_000

type Deps = Pick<Core, 'config' | 'storage' | 'unit' | 'clock' | 'audit' | 'revocations'> & {
  readonly accounts: Accounts
}

export function createSetup({ config, storage, unit, clock, audit, revocations, accounts }: Deps): Setup {
  const { db } = storage

  async function emailFor(token: string): Promise<string> {
    const row = isWellFormed(token, 'wgs_')
      ? await db.selectFrom('setup_links').selectAll().where('secret_hash', '=', hashSecret(token)).executeTakeFirst()
      : undefined
    if (!row || row.expires_at <= clock.now()) throw notFound('There is no such setup link.')
    return row.email
  }

  /** The account of the address, with this password and no sign-ins, whether or not it existed before. */
  async function account(email: string, name: string, password: string): Promise<string> {
    const context = await accounts.$context
    const hash = await context.password.hash(password)
    const existing = await findUserByEmail(db, email)
    if (existing) {
      await context.internalAdapter.updatePassword(existing.id, hash)
      await db.deleteFrom('sign_ins').where('user_id', '=', existing.id).execute()
      return existing.id
    }
    const user = await context.internalAdapter.createUser(
      { email, name, emailVerified: true },
      { method: 'email-password' },
    )
    await context.internalAdapter.linkAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: hash,
    })
    return user.id
  }

  return {
    async link() {
      const email = config.adminEmail
      if (email === null || (await countSuperAdmins(db)) > 0) return null
      const token = mintSecret('wgs_')
      const now = clock.now()
      await unit.write(async (tx) => {
        await tx.db.deleteFrom('setup_links').execute()
        await tx.db
          .insertInto('setup_links')
          .values({ secret_hash: hashSecret(token), email, created_at: now, expires_at: now + LIFETIME_MS })
          .execute()
      })
      return `${config.baseUrl}/setup?token=${token}`
    },

    async complete({ token, name, password }, request) {
      const email = await emailFor(token)
      // claimed before the slow work, so that a link used twice at once works once
      const claimed = await db.deleteFrom('setup_links').where('secret_hash', '=', hashSecret(token)).executeTakeFirst()
      if (claimed.numDeletedRows === 0n) throw notFound('There is no such setup link.')
      const userId = await account(email, name, password)
      await unit.write(async (tx) => {
        await tx.db.updateTable('users').set({ role: 'super_admin', name }).where('id', '=', userId).execute()
        const row = await findUser(tx.db, userId)
        if (row) tx.emit(resourceChanged('users', userId, 'created', null, await presentUser(tx.db, row, clock.now())))
        await audit.record(tx, {
          principal: null,
          action: 'setup.complete',
          target: { kind: 'user', id: userId, name },
          organizationId: null,
          request,
        })
        await revocations.end(tx, bond.user(userId), 'signed_out')
      })
    },
  }
}
