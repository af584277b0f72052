import { defineRoom } from '../room.js'

/** Words of the organization switcher. */
export const organizationsWords = defineRoom('organizations', () => ({
  label: 'Organization',
  switchFrom: (name: string) => `Organization: ${name}. Switch…`,
  none: 'No organization',
  choose: 'Choose an organization',
  create: 'New organization…',
  createTitle: 'New organization',
  createHint: 'An organization owns sessions, keys and webhooks. You become its owner.',
  name: 'Name',
  createButton: 'Create organization',
  roles: { owner: 'Owner', admin: 'Admin', member: 'Member' },
}))
