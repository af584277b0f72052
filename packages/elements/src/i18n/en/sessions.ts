import { isolate } from '../isolate.js'
import { defineRoom } from '../room.js'

/** Words of the Sessions page, the session card and their dialogs. Names come from people: they are isolated. */
export const sessionsWords = defineRoom('sessions', (formats) => ({
  title: 'Sessions',
  count: (count: number) =>
    formats.plural(count, { one: `${formats.number(count)} session`, other: `${formats.number(count)} sessions` }),
  tableLabel: 'Sessions of this organization',
  columns: { name: 'Name', number: 'Number', status: 'Status', node: 'Node', actions: 'Actions' },
  search: 'Search by name or number',
  noMatch: (query: string) => `No session matches “${isolate(query)}”`,
  noMatchHint: 'Look for part of a name, or the last digits of a number.',
  add: 'Add number',
  emptyTitle: 'No numbers yet',
  emptyText:
    'A session is one WhatsApp number, linked from its phone like WhatsApp Web. Add one and scan a code to see its messages here.',
  emptyForbidden: 'A session is one WhatsApp number. An owner or admin of the organization can add one.',
  label: 'Name',
  done: 'Done',
  actionsOf: (name: string) => `Actions for ${isolate(name)}`,
  actions: {
    link: 'Link a phone',
    resumeLink: 'Show code',
    followLink: 'Show progress',
    start: 'Start',
    retry: 'Retry now',
    takeOver: 'Take over',
    stop: 'Stop',
    restart: 'Restart',
    rename: 'Rename',
    logout: 'Log out',
    delete: 'Delete',
  },
  actionFor: (action: string, name: string) => `${action}: ${isolate(name)}`,
}))
