import type { Contact, Group, GroupMember } from '@waygate/sdk'
import type { contactsWords } from '../i18n/en/contacts.js'
import { isolate } from '../i18n/isolate.js'
import type { WordsOf } from '../i18n/room.js'
import { bestName, idTail } from '../ui/contact-name.js'
import { formatPhone } from '../ui/contact-phone.js'
import type { ContactView } from '../ui/contact-row.js'

type Words = WordsOf<typeof contactsWords>

/** A person of the list. `lid` may be a phone JID where no LID is known. */
export function personView(contact: Contact, words: Words): ContactView {
  const name = bestName(contact) ?? words.unknownPerson(idTail(contact.lid))
  const number = numberLine(contact.phoneNumber, words)
  const view: ContactView = { jid: contact.lid, kind: 'person', name, detail: number === name ? words.person : number }
  return contact.businessName ? { ...view, mark: words.business, also: contact.businessName } : view
}

/** A group of the list. */
export function groupView(group: Group, words: Words): ContactView {
  const name = bestName({ name: group.subject }) ?? words.unnamedGroup
  const detail = group.participantCount === undefined ? words.group : words.members(group.participantCount)
  return { jid: group.groupJid, kind: 'group', name, detail }
}

/** A member of a group: their name, and under it the name they use there when it is another one. `own` is the session itself. */
export function memberView(member: GroupMember, words: Words, own = false): ContactView {
  const name =
    bestName({ name: member.name, phoneNumber: member.phoneNumber, username: member.tag }) ??
    words.unknownPerson(idTail(member.lid))
  const called = bestName({ name: member.tag })
  const number = numberLine(member.phoneNumber, words)
  const detail = [
    own ? words.thisNumber : undefined,
    called === undefined || called === name ? undefined : words.calledHere(called),
    number === name ? undefined : isolate(number),
  ]
  const view: ContactView = {
    jid: member.lid,
    kind: 'person',
    name,
    detail: detail.filter(Boolean).join(' · ') || words.person,
  }
  return member.role === 'member' ? view : { ...view, mark: words.roles[member.role] }
}

/** A number to read, or that there is none to see. */
export function numberLine(phoneNumber: string | undefined, words: Words): string {
  return phoneNumber ? formatPhone(phoneNumber) : words.numberHidden
}
