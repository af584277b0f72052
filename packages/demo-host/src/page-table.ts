import type { Capability } from '@waygate/sdk'
import type { OrganizationPage, PlatformPage } from './routes.js'

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
  readonly title: string
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
  { name: 'sessions', title: 'Sessions', tag: 'wg-sessions', load: () => import('@waygate/elements/sessions/define') },
  {
    name: 'viewer',
    title: 'Viewer',
    tag: 'wg-viewer',
    load: () => import('@waygate/elements/viewer/define'),
    filled: true,
  },
  {
    name: 'contacts',
    title: 'Contacts',
    tag: 'wg-contacts',
    load: () => import('@waygate/elements/contacts/define'),
    filled: true,
  },
  {
    name: 'api-keys',
    title: 'API keys',
    tag: 'wg-api-keys',
    load: () => import('@waygate/elements/api-keys/define'),
    needs: 'manage',
  },
  {
    name: 'webhooks',
    title: 'Webhooks',
    tag: 'wg-webhooks',
    load: () => import('@waygate/elements/webhooks/define'),
    needs: 'manage',
  },
  { name: 'members', title: 'Members', tag: 'wg-members', load: () => import('@waygate/elements/members/define') },
  {
    name: 'audit',
    title: 'Audit',
    tag: 'wg-audit',
    load: () => import('@waygate/elements/audit/define'),
    needs: 'manage',
  },
]

/** What a super admin sees besides. */
export const platformPages: readonly ElementPage<PlatformPage>[] = [
  { name: 'users', title: 'Users', tag: 'wg-admin-users', load: () => import('@waygate/elements/admin-users/define') },
  {
    name: 'all-sessions',
    title: 'All sessions',
    tag: 'wg-admin-sessions',
    load: () => import('@waygate/elements/admin-sessions/define'),
  },
  {
    name: 'nodes',
    title: 'Gateway nodes',
    tag: 'wg-admin-gateways',
    load: () => import('@waygate/elements/admin-gateways/define'),
  },
  {
    name: 'admin-number',
    title: 'Admin number',
    tag: 'wg-admin-number',
    load: () => import('@waygate/elements/admin-number/define'),
  },
  {
    name: 'events',
    title: 'Event monitor',
    tag: 'wg-event-monitor',
    load: () => import('@waygate/elements/event-monitor/define'),
  },
  {
    name: 'all-audit',
    title: 'Audit of the platform',
    tag: 'wg-audit',
    load: () => import('@waygate/elements/audit/define'),
    attributes: { everywhere: '' },
  },
]
