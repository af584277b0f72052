import { defineRoom } from '../room.js'
import { apiKeysWords } from './api-keys.js'

/** The words of API keys with those of making and revoking them, which come when somebody begins to. */
export const keyFormWords = defineRoom('api-keys', (formats) => ({
  ...apiKeysWords.english(formats),
  revokeTitle: (name: string) => `Revoke “${name}”?`,
  revokeText: 'Programs that use it are refused at once, open event streams included. This cannot be undone.',
  revoked: (name: string) => `${name} was revoked.`,
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
  nameHint: 'What will use it, for example “CRM import”.',
  capabilityHint: {
    read: 'Sessions, chats, messages, contacts and groups',
    send: 'Messages, reactions, presence and group actions',
    manage: 'Create and link sessions, webhooks',
    events: 'The live event stream',
  },
  capabilityMissing: 'Choose at least one.',
  expiry: 'Expires',
  expiryChoices: { never: 'Never', day: 'In 1 day', month: 'In 30 days', quarter: 'In 90 days', year: 'In 1 year' },
}))
