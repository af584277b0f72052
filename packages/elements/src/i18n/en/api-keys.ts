import { defineRoom } from '../room.js'

/** Words of the API keys page. */
export const apiKeysWords = defineRoom('api-keys', (formats) => ({
  title: 'API keys',
  intro: 'Keys let your programs call the gateway for this organization.',
  create: 'Create key',
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
  revokeTitle: (name: string) => `Revoke “${name}”?`,
  revokeText: 'Programs that use it are refused at once, open event streams included. This cannot be undone.',
  revoked: (name: string) => `${name} was revoked.`,
  revokeMany: (count: number) =>
    formats.plural(count, {
      one: `Revoke ${formats.number(count)} key`,
      other: `Revoke ${formats.number(count)} keys`,
    }),
  revokeManyTitle: (count: number) =>
    formats.plural(count, {
      one: `Revoke ${formats.number(count)} key?`,
      other: `Revoke ${formats.number(count)} keys?`,
    }),
  revokeManyText: 'Programs that use them are refused at once, open event streams included. This cannot be undone.',
  revokedMany: (count: number) =>
    formats.plural(count, {
      one: `${formats.number(count)} key was revoked.`,
      other: `${formats.number(count)} keys were revoked.`,
    }),
  search: 'Search by name',
  noMatch: (query: string) => `No key matches “${query}”`,
  createTitle: 'Create a key',
  name: 'Name',
  nameHint: 'What will use it, for example “CRM import”.',
  capabilities: 'What it may do',
  capability: {
    read: 'Read',
    send: 'Send',
    manage: 'Manage',
    events: 'Events',
  },
  capabilityHint: {
    read: 'Sessions, chats, messages, contacts and groups',
    send: 'Messages, reactions, presence and group actions',
    manage: 'Create and link sessions, webhooks',
    events: 'The live event stream',
  },
  capabilityMissing: 'Choose at least one.',
  expiry: 'Expires',
  expiryChoices: { never: 'Never', day: 'In 1 day', month: 'In 30 days', quarter: 'In 90 days', year: 'In 1 year' },
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
