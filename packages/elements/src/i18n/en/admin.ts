import { defineRoom } from '../room.js'

/** Words of the users page. */
export const adminUsersWords = defineRoom('admin-users', (formats) => ({
  title: 'Users',
  intro: 'Every account of this deployment.',
  search: 'Search by name or e-mail',
  emptyTitle: 'No account matches',
  emptyText: 'Try another name or e-mail.',
  nothingText: 'Change the search or the filters.',
  shown: (shown: string, all: string) => `${shown} of ${all}`,
  all: 'All',
  anyRole: 'Any role',
  columns: {
    user: 'User',
    role: 'Role',
    organizations: 'Organizations',
    state: 'State',
    lastSignIn: 'Last sign-in',
    actions: 'Actions',
  },
  roles: { user: 'User', super_admin: 'Super admin' },
  never: 'Never',
  noOrganization: 'None',
  active: 'Active',
  banned: 'Banned',
  bannedUntil: (moment: string) => `until ${moment}`,
  actionsOf: (name: string) => `Actions for ${name}`,
  promote: 'Make super admin…',
  demote: 'Make user…',
  ban: 'Ban…',
  unban: 'Unban…',
  impersonate: 'Impersonate…',
  done: {
    promote: (name: string) => `${name} is a super admin now.`,
    demote: (name: string) => `${name} is a user now.`,
    ban: (name: string) => `${name} is banned.`,
    unban: (name: string) => `${name} can sign in again.`,
    impersonate: (name: string) => `You act as ${name} now.`,
  },
  more: 'Show more',
  count: (count: number) =>
    formats.plural(count, { one: `${formats.number(count)} account`, other: `${formats.number(count)} accounts` }),
}))

/** Words of the page with every organization's sessions. */
export const adminSessionsWords = defineRoom('admin-sessions', (formats) => ({
  title: 'All sessions',
  intro: 'Every organization’s numbers and the gateway node that holds each connection.',
  search: 'Search by name, number, organization or node',
  emptyTitle: 'No sessions yet',
  emptyText: 'They appear here as soon as an organization adds a number.',
  nothingTitle: 'No session matches',
  nothingText: 'Change the search or the filters.',
  columns: {
    session: 'Session',
    organization: 'Organization',
    status: 'Status',
    node: 'Gateway node',
    activity: 'Last message',
    health: 'Health',
    actions: 'Actions',
  },
  statuses: { all: 'All', working: 'Working', attention: 'Needs attention', other: 'Other' },
  anyNode: 'Any node',
  node: 'Gateway node',
  noNode: 'None',
  adminSession: 'Admin number',
  never: 'Never',
  noTrouble: 'No trouble',
  health: (reconnects: number, failures: number) => {
    const first = formats.plural(reconnects, {
      one: `${formats.number(reconnects)} reconnect`,
      other: `${formats.number(reconnects)} reconnects`,
    })
    if (failures === 0) return first
    return `${first}, ${formats.plural(failures, { one: `${formats.number(failures)} unreadable message`, other: `${formats.number(failures)} unreadable messages` })}`
  },
  shown: (shown: string, all: string) => `${shown} of ${all}`,
  actionsOf: (name: string) => `Actions for ${name}`,
  start: 'Start',
  restart: 'Restart',
  stop: 'Stop…',
  stopTitle: (name: string) => `Stop ${name}?`,
  stopText: 'Its messages wait at WhatsApp until it is started again. The link to the phone stays.',
  stopButton: 'Stop session',
  more: 'Show more',
}))

/** Words of the admin number page. */
export const adminNumberWords = defineRoom('admin-number', () => ({
  title: 'Admin number',
  intro: 'The number this deployment speaks with. Link it here, without access to the console.',
  noneTitle: 'No admin number is configured',
  noneText: 'Set WAYGATE_ADMIN_NUMBER where the gateway runs, then restart it.',
  linkedAs: 'Linked as',
  node: 'Gateway node',
  noNode: 'None',
  status: 'Status',
}))

/** Words of the event monitor. */
export const eventMonitorWords = defineRoom('event-monitor', (formats) => ({
  title: 'Event monitor',
  intro: 'What flows through the platform right now.',
  emptyTitle: 'Quiet so far',
  emptyText: 'Events appear here the moment they happen.',
  pause: 'Pause',
  resume: (held: number, more: boolean) =>
    held === 0 ? 'Resume' : `Resume (${formats.number(held)}${more ? '+' : ''} held back)`,
  export: 'Save as a file',
  exported: (count: number) =>
    formats.plural(count, {
      one: `${formats.number(count)} event was saved.`,
      other: `${formats.number(count)} events were saved.`,
    }),
  paused: 'Paused. New events are counted and kept until you resume.',
  search: 'Search type, session or organization',
  kinds: 'Shown event types',
  show: (kind: string) => `Show ${kind}`,
  hide: (kind: string) => `Hide ${kind}`,
  list: 'Events, newest first',
  rate: (count: number) =>
    formats.plural(count, {
      one: `${formats.number(count)} event in the last minute`,
      other: `${formats.number(count)} events in the last minute`,
    }),
  gap: 'Events may be missing here: the connection was away for too long.',
  redacted: 'Content hidden',
  platform: 'Platform',
  detail: 'Event',
  fields: { id: 'Id', time: 'Time', organization: 'Organization', session: 'Session' },
  payload: 'Payload',
  nothingTitle: 'No event matches',
  nothingText: 'Change the search or show more types. New events keep arriving.',
}))

/** Words of the bar that says that one acts as somebody else. */
export const impersonationWords = defineRoom('impersonation', () => ({
  label: 'Impersonation',
  actingAs: (name: string) => `You act as ${name}`,
  somebody: 'another user',
  reason: (reason: string) => `Reason: ${reason}`,
  left: (clock: string) => `${clock} left`,
  stop: 'Stop',
  ended: 'You are yourself again.',
}))
