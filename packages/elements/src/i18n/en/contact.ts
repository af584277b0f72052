import { isolate as iso } from '../isolate.js'
import { defineRoom } from '../room.js'
import { contactsWords } from './contacts.js'

/** The words of contacts with those of one person or group, which come when one is opened. */
export const contactWords = defineRoom('contacts', (formats) => ({
  ...contactsWords.english(formats),

  openChat: 'Open chat',
  noDirectChat: 'No direct chat yet',
  contactName: 'Name',
  businessName: 'Business name',
  number: 'Number',
  phoneJid: 'Phone JID',
  lidHint: 'WhatsApp’s id for this person. It is not a phone number.',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  created: 'Created',
  sharedGroups: 'Groups shared with this number',
  noSharedGroups: 'None that this number has seen.',
  calledThere: (name: string) => `Called “${iso(name)}” there`,
  onlyAdminsWrite: 'Only admins write',
  onlyAdminsEdit: 'Only admins edit',
  membersTitle: 'Members',
  noMembers: 'No members are known yet.',
}))
