import type { Core } from '../area.js'
import { principalOf } from '../identity/principal.js'
import { bond } from '../identity/revocations.js'
import { resourceChanged } from '../storage/event-sink.js'
import { findUser } from '../storage/repositories/users.js'
import type { Invitations } from './invitations.js'
import { insertOrganization } from './organizations.js'
import { presentUser } from './user-view.js'

/** What a new account wants to belong to. */
export interface Onboarding {
  readonly userId: string
  /** Name of an organization to create; null: none. */
  readonly organization: string | null
  /** An invitation to accept instead. */
  readonly invitation: string | null
  readonly request: { readonly requestId: string; readonly address: string }
}

/** Gives a new account its place: the organization it was invited to, or one of its own. */
export type Onboard = (wish: Onboarding) => Promise<void>

type Deps = Pick<Core, 'unit' | 'clock' | 'audit'> & { readonly invitations: Invitations }

export function createOnboard({ unit, clock, audit, invitations }: Deps): Onboard {
  return ({ userId, organization, invitation, request }) =>
    unit.write(async (tx) => {
      const user = await findUser(tx.db, userId)
      if (!user) return
      const principal = principalOf({
        kind: 'user',
        id: user.id,
        name: user.name,
        userId: user.id,
        email: user.email,
        bonds: [bond.user(user.id)],
      })
      if (invitation !== null) await invitations.accept({ principal, ...request }, invitation)
      else if (organization !== null) await insertOrganization(tx, organization, user.id, clock.now())
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
