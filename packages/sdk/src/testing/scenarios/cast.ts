import { addOrganization, addMember, addUser } from '../actions/accounts.js'
import type { Core } from '../core.js'

/** The roles that a client can play. */
export type Role = 'owner' | 'member' | 'superAdmin'

/** Ids of the accounts that play the roles, and of the organization of `owner` and `member`. */
export interface Cast extends Readonly<Record<Role, string>> {
  readonly organization: string
}

/** The accounts and the organization that every scenario has, and the node that holds its sessions. */
export function addCast(core: Core): Cast {
  const { world } = core
  const startedAt = core.now() - 3 * 86_400_000
  const node = { state: 'active' as const, version: '1.0.0', sessions: 0, startedAt, lastSeenAt: core.now() }
  for (const name of ['node-a', 'node-b']) {
    const id = world.ids.next('gw_')
    world.gateways.set(id, { id, name, ...node })
  }
  const lastSignInAt = core.now() - 3_600_000
  const owner = addUser(core, { name: 'Olivia Ortega', email: 'olivia@lantern.example', lastSignInAt })
  const member = addUser(core, { name: 'Milo Brandt', email: 'milo@lantern.example', lastSignInAt })
  const admin = addUser(core, { name: 'Sam Adeyemi', email: 'sam@waygate.example', role: 'super_admin', lastSignInAt })
  const organization = addOrganization(core, 'Lantern Bakery', owner.id)
  addMember(core, organization.id, member.id, 'member')
  return { owner: owner.id, member: member.id, superAdmin: admin.id, organization: organization.id }
}
