import type { Core } from '../area.js'
import { accountPrincipal } from '../identity/account-principal.js'
import type { Post } from '../mail/index.js'
import { resourceChanged } from '../storage/event-sink.js'
import { findUser } from '../storage/repositories/users.js'
import type { Invitations } from './invitations.js'
import { insertOrganization } from './organizations.js'
import type { Origin } from './requester.js'
import { presentUser } from './user-view.js'

/** What a new account wants to belong to. */
export interface Onboarding {
  readonly userId: string
  /** Name of an organization to create; null: none. */
  readonly organization: string | null
  /** An invitation to accept instead; where addresses must be confirmed first, it waits for that. */
  readonly invitation: string | null
  readonly request: Origin
}

/** Gives a new account its place: the organization it was invited to, or one of its own. */
export type Onboard = (wish: Onboarding) => Promise<void>

type Deps = Pick<Core, 'unit' | 'clock' | 'audit'> & {
  readonly invitations: Invitations
  readonly mail: Post
}

export function createOnboard({ unit, clock, audit, invitations, mail }: Deps): Onboard {
  return ({ userId, organization, invitation, request }) =>
    unit.write(async (tx) => {
      const user = await findUser(tx.db, userId)
      if (!user) return
      const principal = accountPrincipal(user)
      if (invitation !== null) {
        if (!mail.verify) await invitations.accept({ principal, ...request }, invitation)
      } else if (organization !== null) await insertOrganization(tx, organization, user.id, clock.now())
      await mail.post(tx, { kind: 'verification', to: user.email, about: user.id })
      tx.emit(resourceChanged('users', user.id, 'created', null, await presentUser(tx.db, user, clock.now())))
      await audit.record(tx, {
        principal,
        action: 'user.sign_up',
        target: { kind: 'user', id: user.id, name: user.name },
        organizationId: null,
        request,
      })
    })
}
