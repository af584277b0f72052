import type { Core } from '../area.js'
import { notFound } from '../http/problems.js'
import { accountPrincipal } from '../identity/account-principal.js'
import type { Post } from '../mail/index.js'
import { claimLink } from '../mail/one-time-links.js'
import { resourceChanged } from '../storage/event-sink.js'
import { findUser, markVerified } from '../storage/repositories/users.js'
import type { Origin } from './requester.js'
import { presentUser } from './user-view.js'

/** Proof that an address belongs to its account. */
export interface EmailVerification {
  /** Sends the link again; nothing when the address is confirmed already. */
  request(userId: string): Promise<void>
  /** Uses the link up. A wrong, used or expired one does not exist. */
  confirm(token: string, origin: Origin): Promise<void>
}

type Deps = Pick<Core, 'storage' | 'unit' | 'clock' | 'audit'> & { readonly mail: Post }

export function createEmailVerification({ storage, unit, clock, audit, mail }: Deps): EmailVerification {
  return {
    request: (userId) =>
      unit.write(async (tx) => {
        const user = await findUser(tx.db, userId)
        if (user && !user.email_verified) await mail.post(tx, { kind: 'verification', to: user.email, about: user.id })
      }),

    confirm: (token, origin) =>
      unit.write(async (tx) => {
        const userId = await claimLink(tx.db, 'verify', token, clock.now())
        const user = userId === undefined ? undefined : await findUser(tx.db, userId)
        if (!user) throw notFound('There is no such link.')
        await markVerified(tx.db, storage.dialect, user.id, clock.now())
        tx.emit(resourceChanged('users', user.id, 'updated', null, await presentUser(tx.db, user, clock.now())))
        await audit.record(tx, {
          principal: accountPrincipal(user),
          action: 'user.verify_email',
          target: { kind: 'user', id: user.id, name: user.name },
          organizationId: null,
          request: origin,
        })
      }),
  }
}
