/** The pages of the dashboard, by where they live in the address. */
export type Page =
  | { readonly name: 'home' | 'receiver' | 'not-found' | EntryPage }
  | {
      readonly name: OrganizationPage
      readonly organization: string
      readonly session?: string
      readonly item?: string
    }
  | { readonly name: PlatformPage }
  | { readonly name: 'invitation'; readonly invitation: string }

/** Pages for who is not signed in. */
export type EntryPage = 'sign-in' | 'register' | 'setup' | 'forgot-password' | 'reset-password' | 'verify-email'
/** Pages inside one organization: `/o/<organization>/<segment>/<session or item>/<item>`. */
export type OrganizationPage = 'sessions' | 'viewer' | 'contacts' | 'api-keys' | 'webhooks' | 'members' | 'audit'
/** Pages of a super admin: `/platform/<segment>`. */
export type PlatformPage = 'users' | 'all-sessions' | 'nodes' | 'admin-number' | 'events' | 'all-audit'

const organizationPages: readonly string[] = [
  'sessions',
  'viewer',
  'contacts',
  'api-keys',
  'webhooks',
  'members',
  'audit',
]
const platformPages: readonly string[] = ['users', 'all-sessions', 'nodes', 'admin-number', 'events', 'all-audit']
const plainPages: readonly string[] = [
  'sign-in',
  'register',
  'setup',
  'forgot-password',
  'reset-password',
  'verify-email',
  'receiver',
]

const decode = (segment: string) => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

const organizationPage = (organization: string, name: string, rest: readonly string[]): Page => {
  const [first, second] = rest
  const bySession = name === 'viewer' || name === 'contacts'
  return {
    name: name as OrganizationPage,
    organization,
    ...(bySession && first ? { session: first } : {}),
    ...(bySession ? (second ? { item: second } : {}) : first ? { item: first } : {}),
  }
}

/** Reads an address. Anything that is no page is `not-found`. */
export const parsePath = (path: string): Page => {
  const segments = path.split('/').filter(Boolean).map(decode)
  if (segments.includes(undefined)) return { name: 'not-found' }
  const [head, organization, name, ...rest] = segments as string[]
  if (head === undefined) return { name: 'home' }
  if (plainPages.includes(head) && organization === undefined) return { name: head as 'sign-in' }
  if (head === 'invitations' && organization && name === undefined)
    return { name: 'invitation', invitation: organization }
  if (head === 'platform' && organization && platformPages.includes(organization) && name === undefined)
    return { name: organization as PlatformPage }
  if (head === 'o' && organization && name && organizationPages.includes(name) && rest.length <= 2)
    return organizationPage(organization, name, rest)
  return { name: 'not-found' }
}

/** Writes the address of a page; `parsePath` reads it back. */
export const pathOf = (page: Page): string => {
  if ('organization' in page) {
    const rest = [page.session, page.item].filter((one): one is string => Boolean(one))
    return ['/o', page.organization, page.name, ...rest]
      .map((one, at) => (at === 0 ? one : encodeURIComponent(one)))
      .join('/')
  }
  if (page.name === 'invitation') return `/invitations/${encodeURIComponent(page.invitation)}`
  if (page.name === 'home' || page.name === 'not-found') return '/'
  return platformPages.includes(page.name) ? `/platform/${page.name}` : `/${page.name}`
}

/** Whether a page is one of an organization. */
export const isOrganizationPage = (page: Page): page is Extract<Page, { organization: string }> =>
  'organization' in page
/** Whether a name is that of a page of the platform. */
export const isPlatformName = (name: string): name is PlatformPage => platformPages.includes(name)
/** Whether a page looks across every organization. */
export const isPlatformPage = (page: Page): page is { name: PlatformPage } => isPlatformName(page.name)
