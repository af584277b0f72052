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
  addTitle: 'Add a number',
  label: 'Name',
  labelHint: 'What people here call it, like “Support line”.',
  labelMissing: 'Enter a name, so that people can tell numbers apart.',
  options: 'Options',
  autoRead: 'Mark messages as read',
  autoReadHint: 'Senders see blue ticks although nobody has read here.',
  presenceTyping: 'Show “typing…” before sending',
  presenceTypingHint: 'The other side sees it for a moment before each message.',
  create: 'Create and link',
  done: 'Done',
  later: 'Link later',
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
  renameTitle: (name: string) => `Rename ${isolate(name)}`,
  confirm: {
    stop: {
      title: (name: string) => `Stop ${isolate(name)}?`,
      text: 'No messages arrive until it is started again. The phone stays linked.',
      verb: 'Stop session',
    },
    logout: {
      title: (name: string) => `Log out ${isolate(name)}?`,
      text: 'Its phone is unlinked. Chats are kept; to go on, the phone has to be linked again.',
      verb: 'Log out',
    },
    delete: {
      title: (name: string) => `Delete ${isolate(name)}?`,
      text: 'Its phone is unlinked and its chats are removed here. This cannot be undone.',
      verb: 'Delete session',
    },
  },
  bulk: {
    start: (count: number) => `Start ${formats.number(count)}`,
    restart: (count: number) => `Restart ${formats.number(count)}`,
    stop: (count: number) => `Stop ${formats.number(count)}`,
    delete: (count: number) => `Delete ${formats.number(count)}`,
  },
  bulkConfirm: {
    stop: {
      title: (count: number) =>
        formats.plural(count, {
          one: `Stop ${formats.number(count)} session?`,
          other: `Stop ${formats.number(count)} sessions?`,
        }),
      text: 'No messages arrive until they are started again. The phones stay linked.',
    },
    delete: {
      title: (count: number) =>
        formats.plural(count, {
          one: `Delete ${formats.number(count)} session?`,
          other: `Delete ${formats.number(count)} sessions?`,
        }),
      text: 'Their phones are unlinked and their chats are removed here. This cannot be undone.',
    },
  },
  bulkDone: (count: number) =>
    formats.plural(count, {
      one: `Done for ${formats.number(count)} session.`,
      other: `Done for ${formats.number(count)} sessions.`,
    }),
  said: {
    created: (name: string) => `${isolate(name)} was created.`,
    deleted: (name: string) => `${isolate(name)} was deleted.`,
    renamed: (name: string) => `Renamed to ${isolate(name)}.`,
  },
}))
