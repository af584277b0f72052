import type { Capability, Principal } from '@waygate/sdk'
import { words } from './language.js'
import type { OrganizationPage, Page, PlatformPage } from './routes.js'

type PageTag =
  | 'wg-sessions'
  | 'wg-viewer'
  | 'wg-contacts'
  | 'wg-api-keys'
  | 'wg-webhooks'
  | 'wg-members'
  | 'wg-audit'
  | 'wg-admin-users'
  | 'wg-admin-sessions'
  | 'wg-admin-gateways'
  | 'wg-admin-number'
  | 'wg-event-monitor'

/** A page that is one Waygate element. */
export interface ElementPage<Name extends string = string> {
  readonly name: Name
  /** The letter that opens it after `g`. */
  readonly key: string
  readonly tag: PageTag
  /** Registers the element; its code is fetched when the page is first opened. */
  readonly load: () => Promise<unknown>
  /** The element brings its own panes and scrolls inside. */
  readonly filled?: boolean
  /** What the element is told besides the address. */
  readonly attributes?: Readonly<Record<string, string>>
  /** The capability without which the gateway refuses the page: its entry is left out of the menu then. */
  readonly needs?: Capability
}

/** What a person of an organization sees, in the order of the menu. */
export const organizationPages: readonly ElementPage<OrganizationPage>[] = [
  {
    name: 'sessions',
    key: 's',
    tag: 'wg-sessions',
    load: () => import('@waygate/elements/sessions/define'),
  },
  {
    name: 'viewer',
    key: 'v',
    tag: 'wg-viewer',
    load: () => import('@waygate/elements/viewer/define'),
    filled: true,
  },
  {
    name: 'contacts',
    key: 'c',
    tag: 'wg-contacts',
    load: () => import('@waygate/elements/contacts/define'),
    filled: true,
  },
  {
    name: 'api-keys',
    key: 'k',
    tag: 'wg-api-keys',
    load: () => import('@waygate/elements/api-keys/define'),
    needs: 'manage',
  },
  {
    name: 'webhooks',
    key: 'w',
    tag: 'wg-webhooks',
    load: () => import('@waygate/elements/webhooks/define'),
    needs: 'manage',
  },
  {
    name: 'members',
    key: 'm',
    tag: 'wg-members',
    load: () => import('@waygate/elements/members/define'),
  },
  {
    name: 'audit',
    key: 'a',
    tag: 'wg-audit',
    load: () => import('@waygate/elements/audit/define'),
    needs: 'manage',
  },
]

/** What a super admin sees besides. */
export const platformPages: readonly ElementPage<PlatformPage>[] = [
  {
    name: 'users',
    key: 'u',
    tag: 'wg-admin-users',
    load: () => import('@waygate/elements/admin-users/define'),
  },
  {
    name: 'all-sessions',
    key: 'l',
    tag: 'wg-admin-sessions',
    load: () => import('@waygate/elements/admin-sessions/define'),
  },
  {
    name: 'nodes',
    key: 'n',
    tag: 'wg-admin-gateways',
    load: () => import('@waygate/elements/admin-gateways/define'),
  },
  {
    name: 'admin-number',
    key: 'p',
    tag: 'wg-admin-number',
    load: () => import('@waygate/elements/admin-number/define'),
  },
  {
    name: 'events',
    key: 'e',
    tag: 'wg-event-monitor',
    load: () => import('@waygate/elements/event-monitor/define'),
  },
  {
    name: 'all-audit',
    key: 't',
    tag: 'wg-audit',
    load: () => import('@waygate/elements/audit/define'),
    attributes: { everywhere: '' },
  },
]

/** An entry of the menu. */
export interface MenuEntry {
  readonly title: string
  readonly key: string
  readonly page: Page
}

/** The pages that the gateway lets somebody see, those of the organization and those of the platform, in the order of the menu. */
export const pagesFor = (
  { capabilities, role, impersonation }: Pick<Principal, 'capabilities' | 'role' | 'impersonation'>,
  organization: string | undefined,
): { readonly own: readonly MenuEntry[]; readonly platform: readonly MenuEntry[] } => ({
  own: organization
    ? organizationPages
        .filter(({ needs }) => needs === undefined || capabilities.includes(needs))
        .map(({ name, key }) => ({ title: words().pages[name], key, page: { name, organization } }))
    : [],
  // Whoever acts as somebody else has their rights only.
  platform:
    role === 'super_admin' && !impersonation
      ? platformPages.map(({ name, key }) => ({ title: words().pages[name], key, page: { name } }))
      : [],
})
