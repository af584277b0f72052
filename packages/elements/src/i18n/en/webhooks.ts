import { defineRoom } from '../room.js'

/** Words of the webhooks page. */
export const webhooksWords = defineRoom('webhooks', (formats) => ({
  title: 'Webhooks',
  intro: 'Addresses to which this organization’s events are sent.',
  create: 'Add webhook',
  emptyTitle: 'No webhooks yet',
  emptyText:
    'A webhook sends events to your server the moment they happen: a new message, a status, a phone that was linked.',
  back: 'All webhooks',
  active: 'Active',
  paused: 'Switched off',
  failing: 'Failing',
  failingSince: 'since',
  disabled: 'The gateway switched it off.',
  allEvents: 'All events',
  eventCount: (count: number) =>
    formats.plural(count, {
      one: `${formats.number(count)} event type`,
      other: `${formats.number(count)} event types`,
    }),
  allSessions: 'All sessions',
  oneSession: 'One session',
  onlySession: (name: string) => `Only ${name}`,
  columns: { address: 'Address', events: 'Events', scope: 'For', state: 'State' },
  form: { createTitle: 'Add a webhook', editTitle: 'Edit webhook', save: 'Save', add: 'Add webhook' },
  lastSent: 'Last delivery',
  nothingSent: 'Nothing sent yet',
  secretMissing: 'The webhook was added, but its secret could not be made. Open it and choose “New secret”.',
  secret: 'Secret',
  deliveries: 'Deliveries',
  success: (share: string, count: number) => `${share} of the last ${formats.number(count)} arrived`,
  states: {
    pending: 'Waiting',
    delivered: 'Delivered',
    failed: 'Failed, will be tried again',
    dead: 'Given up',
    skipped: 'Not sent',
  },
}))
