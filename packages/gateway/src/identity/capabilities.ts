/** What a credential may do inside its organization. */
export const capabilities = ['read', 'send', 'manage', 'events'] as const

export type Capability = (typeof capabilities)[number]

const everything: ReadonlySet<Capability> = new Set(capabilities)
const withoutManage: ReadonlySet<Capability> = new Set<Capability>(['read', 'send', 'events'])

/** What a role in an organization grants. */
export function capabilitiesOfRole(role: 'owner' | 'admin' | 'member'): ReadonlySet<Capability> {
  return role === 'member' ? withoutManage : everything
}

/** Every capability: a super admin's, where the policy lets one in. */
export const allCapabilities = everything

export const noCapabilities: ReadonlySet<Capability> = new Set()
