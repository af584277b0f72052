import { isolate } from '../isolate.js'
import { defineRoom } from '../room.js'
import { sessionsWords } from './sessions.js'

/** The words of sessions with those of their dialogs, which come when one is opened. */
export const sessionDialogsWords = defineRoom('sessions', (formats) => ({
  ...sessionsWords.english(formats),
  addTitle: 'Add a number',
  labelHint: 'What people here call it, like “Support line”.',
  labelMissing: 'Enter a name, so that people can tell numbers apart.',
  options: 'Options',
  autoRead: 'Mark messages as read',
  autoReadHint: 'Senders see blue ticks although nobody has read here.',
  presenceTyping: 'Show “typing…” before sending',
  presenceTypingHint: 'The other side sees it for a moment before each message.',
  create: 'Create and link',
  later: 'Link later',
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
