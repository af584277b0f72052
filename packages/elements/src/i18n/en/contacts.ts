import { isolate as iso } from '../isolate.js'
import { defineRoom } from '../room.js'

/** The words of the contacts page: people and groups that a session has seen. */
export const contactsWords = defineRoom('contacts', (formats) => ({
  title: 'Contacts',
  session: 'Session',
  pickSession: 'Whose contacts?',
  pickSessionHint: 'Choose the number whose people and groups you want to see.',
  noSessions: 'No numbers yet',
  noSessionsHint: 'When a phone is linked, the people and groups it hears from appear here.',
  search: 'Search people and groups',
  show: 'Show',
  all: 'All',
  people: 'People',
  groups: 'Groups',
  list: 'People and groups',
  noContacts: 'Nobody yet',
  noContactsHint: 'People and groups appear here as messages arrive.',
  noMatches: (query: string) => `Nothing matches “${iso(query)}”`,
  noMatchesHint: 'Names, numbers and JIDs are searched.',
  chooseOne: 'Choose a person or a group',
  chooseOneHint: 'Names, numbers, JIDs and shared groups appear here.',
  back: 'Back to the list',
  details: 'Details',

  unknownPerson: (tail: string) => `Unknown (…${iso(tail)})`,
  unnamedGroup: 'Group without a name',
  numberHidden: 'Number hidden by WhatsApp',
  business: 'Business',
  group: 'Group',
  person: 'Person',
  thisNumber: 'This number',
  members: (count: number) => formats.plural(count, { one: '1 member', other: `${formats.number(count)} members` }),
  lid: 'LID',
  jid: 'JID',
  calledHere: (name: string) => `Called “${iso(name)}” here`,
  roles: { member: 'Member', admin: 'Admin', superadmin: 'Owner' },
}))
