import type { components } from '@waygate/sdk'
import { bestName, numberOf, type PersonRow } from '../storage/repositories/people.js'
import { announce, type Ingest } from './messages-ingest-context.js'

/** A person as the contract lists them. */
export function contactView(person: PersonRow): components['schemas']['Contact'] {
  const name = bestName(person)
  const number = numberOf(person)
  return {
    lid: person.jid,
    source: person.dm === 1 ? 'dm' : 'group',
    ...(name !== undefined && { name }),
    ...(person.business_name !== null && { businessName: person.business_name }),
    ...(number !== undefined && { phoneNumber: number }),
    ...(person.blocked === 1 && { blocked: true }),
  }
}

/** Puts a person into the log as they are now. @param formerJid - The JID under which readers still have them. */
export function announceContact(ingest: Ingest, person: PersonRow, formerJid = person.jid): void {
  announce(ingest, 'contact.update', {
    jid: formerJid,
    ...(person.saved_name !== null && { fullName: person.saved_name }),
    ...(person.push_name !== null && { pushName: person.push_name }),
    contact: contactView(person),
  })
}
