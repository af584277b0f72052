import type { Core } from '../area.js'
import { notFound, unauthorized } from '../http/problems.js'
import { accountPrincipal } from '../identity/account-principal.js'
import type { Accounts } from '../identity/accounts.js'
import type { Post } from '../mail/index.js'
import { claimLink } from '../mail/one-time-links.js'
import { type UserRow, findUser, markVerified } from '../storage/repositories/users.js'
import type { Tx } from '../storage/unit-of-work.js'
import type { Origin, Requester } from './requester.js'
import { endSignIns } from './sign-ins.js'

/** New passwords, by a mailed link or with the old one. */
export interface Passwords {
  /** The same work and the same answer for every address: whether there is an account shows only in its mailbox. */
  request(email: string): Promise<void>
  /** Uses the link up, sets the password and signs out everywhere. A wrong, used or expired link does not exist. */
  reset(token: string, password: string, origin: Origin): Promise<void>
  /** Needs the present password; signs out everywhere but here. */
  change(requester: Requester, current: string, next: string): Promise<void>
}

type Deps = Pick<Core, 'storage' | 'unit' | 'clock' | 'audit' | 'revocations'> & {
  readonly accounts: Accounts
  readonly mail: Post
}

export function createPasswords({ storage, unit, clock, audit, revocations, accounts, mail }: Deps): Passwords {
  const { db } = storage

  async function remember(tx: Tx, user: UserRow, action: string, requester: Requester, kept: string | undefined) {
    await endSignIns(tx, user.id, kept === undefined ? {} : { except: kept }, clock.now(), revocations)
    await mail.post(tx, { kind: 'password_changed', to: user.email, about: user.id })
    await audit.record(tx, {
      principal: requester.principal,
      action,
      target: { kind: 'user', id: user.id, name: user.name },
      organizationId: null,
      request: requester,
    })
  }

  async function setPassword(tx: Tx, userId: string, hash: string): Promise<void> {
    await tx.db
      .updateTable('accounts')
      .set({ password: hash })
      .where('user_id', '=', userId)
      .where('provider_id', '=', 'credential')
      .execute()
    // a link that was sent before must not undo this
    await tx.db.deleteFrom('mail_links').where('user_id', '=', userId).where('purpose', '=', 'reset').execute()
  }

  return {
    request: (email) => unit.write((tx) => mail.post(tx, { kind: 'password_reset', to: email, about: null })),

    async reset(token, password, origin) {
      // used up before the slow hashing, so that a link used twice at once works once
      const userId = await unit.write((tx) => claimLink(tx.db, 'reset', token, clock.now()))
      const user = userId === undefined ? undefined : await findUser(db, userId)
      if (!user) throw notFound('There is no such link.')
      const hash = await (await accounts.$context).password.hash(password)
      await unit.write(async (tx) => {
        await setPassword(tx, user.id, hash)
        await markVerified(tx.db, storage.dialect, user.id, clock.now())
        await remember(tx, user, 'user.password_reset', { principal: accountPrincipal(user), ...origin }, undefined)
      })
    },

    async change(requester, current, next) {
      const { principal } = requester
      const user = await findUser(db, principal.id)
      const account = await db
        .selectFrom('accounts')
        .select('password')
        .where('user_id', '=', principal.id)
        .where('provider_id', '=', 'credential')
        .executeTakeFirst()
      const { password } = await accounts.$context
      const known = account?.password ?? null
      if (!user || known === null || !(await password.verify({ hash: known, password: current }))) {
        throw unauthorized('The password is wrong.', 'invalid_credentials')
      }
      const hash = await password.hash(next)
      await unit.write(async (tx) => {
        await setPassword(tx, user.id, hash)
        await remember(tx, user, 'user.password_change', requester, principal.signInId ?? undefined)
      })
    },
  }
}
