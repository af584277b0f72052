import type { Core } from '../core.js'
import type { Schemas } from '../world.js'

type User = Schemas['User']

/** Adds an account. */
export function addUser(core: Core, init: Partial<User> & Pick<User, 'name' | 'email'>): User {
  const now = core.now()
  const user: User = {
    id: core.world.ids.next('usr_'),
    role: 'user',
    banned: false,
    createdAt: now,
    updatedAt: now,
    ...init,
  }
  core.world.users.set(user.id, user)
  core.changed('users', user.id, 'created', undefined, withOrganizations(core, user))
  return user
}

/** Changes an account and announces it to super admins. Fields set to `undefined` are removed. */
export function updateUser(
  core: Core,
  id: string,
  patch: { readonly [Key in keyof User]?: User[Key] | undefined },
): User {
  const merged = { ...core.world.users.get(id), ...patch, updatedAt: core.now() }
  const user = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as User
  core.world.users.set(id, user)
  const shown = withOrganizations(core, user)
  core.changed('users', id, 'updated', undefined, shown)
  return shown
}

/** An account with the organizations that it belongs to, as super admins see it. */
export function withOrganizations(core: Core, user: User): User {
  const organizations = core.world.memberships.flatMap(({ userId, organizationId, role }) => {
    const name = core.world.organizations.get(organizationId)?.name
    return userId === user.id && name !== undefined ? [{ id: organizationId, name, role }] : []
  })
  return { ...user, organizations }
}

/** Adds an organization with its first owner. */
export function addOrganization(core: Core, name: string, ownerId?: string): Schemas['Organization'] {
  const now = core.now()
  const organization = { id: core.world.ids.next('org_'), name, createdAt: now, updatedAt: now }
  core.world.organizations.set(organization.id, organization)
  if (ownerId !== undefined) addMember(core, organization.id, ownerId, 'owner')
  core.changed('organizations', organization.id, 'created', organization.id, organization)
  return organization
}

/** Makes an account a member of an organization. */
export function addMember(core: Core, organizationId: string, userId: string, role: Schemas['OrganizationRole']): void {
  core.world.memberships.push({ organizationId, userId, role, joinedAt: core.now() })
  const member = memberOf(core, organizationId, userId)
  if (member) core.changed('members', userId, 'created', organizationId, member)
}

/** A membership as lists show it. */
export function memberOf(core: Core, organizationId: string, userId: string): Schemas['Member'] | undefined {
  const place = core.world.memberships.find((m) => m.organizationId === organizationId && m.userId === userId)
  const user = core.world.users.get(userId)
  if (!place || !user) return undefined
  const { role, joinedAt } = place
  return { userId, name: user.name, email: user.email, role, joinedAt }
}
