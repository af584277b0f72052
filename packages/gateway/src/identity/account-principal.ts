import type { UserRow } from '../storage/repositories/users.js'
import { type Principal, principalOf } from './principal.js'
import { bond } from './revocations.js'

/** An account outside any organization: who did something with nothing but an address or a mailed link. */
export function accountPrincipal(user: Pick<UserRow, 'id' | 'name' | 'email'>): Principal {
  return principalOf({
    kind: 'user',
    id: user.id,
    name: user.name,
    userId: user.id,
    email: user.email,
    bonds: [bond.user(user.id)],
  })
}
