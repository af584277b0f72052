import type { OrganizationPage, PlatformPage } from './routes.js'

type PageTag =
  | 'wg-sessions'
  | 'wg-viewer'
  | 'wg-contacts'
  | 'wg-api-keys'
  | 'wg-webhooks'
  | 'wg-admin-users'
  | 'wg-admin-sessions'
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
  { name: 'api-keys', title: 'API keys', tag: 'wg-api-keys', load: () => import('@waygate/elements/api-keys/define') },
  { name: 'webhooks', title: 'Webhooks', tag: 'wg-webhooks', load: () => import('@waygate/elements/webhooks/define') },
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
]
