import { defineRoom } from '../room.js'

/** Words of the API keys page. */
export const apiKeysWords = defineRoom('api-keys', (formats) => ({
  title: 'API keys',
  intro: 'Keys let your programs call the gateway for this organization.',
  create: 'Create key',
  createTitle: 'Create a key',
  emptyTitle: 'No keys yet',
  emptyText:
    'A key lets a program read chats, send messages or listen to events of this organization. You choose what it may do.',
  columns: {
    name: 'Name',
    key: 'Key',
    capabilities: 'May',
    createdBy: 'Created by',
    lastUsed: 'Last used',
    expires: 'Expires',
    actions: 'Actions',
  },
  never: 'Never',
  expired: 'Expired',
  unknownPerson: 'Unknown',
  revoke: 'Revoke key',
  revokeOf: (name: string) => `Revoke key ${name}`,
  revokeMany: (count: number) =>
    formats.plural(count, {
      one: `Revoke ${formats.number(count)} key`,
      other: `Revoke ${formats.number(count)} keys`,
    }),
  search: 'Search by name',
  noMatch: (query: string) => `No key matches “${query}”`,
  name: 'Name',
  capabilities: 'What it may do',
  capability: {
    read: 'Read',
    send: 'Send',
    manage: 'Manage',
    events: 'Events',
  },
  secretTitle: 'Copy the key now',
  secretText:
    'It is shown once. Keep it where your program’s other secrets are; if it is lost, revoke it and create another.',
  secretLabel: 'Key',
  copyKey: 'Copy key',
  stored: 'I have stored the key',
  done: 'Done',
  count: (count: number) =>
    formats.plural(count, { one: `${formats.number(count)} key`, other: `${formats.number(count)} keys` }),
}))
