import type { components } from '@waygate/sdk'
import { bestName, numberOf, type PersonRow, savePerson, withNames } from '../storage/repositories/people.js'
import type { Fact, PersonNames } from '../whatsapp/facts.js'
import type { PersonIds } from '../whatsapp/jid.js'
import { announceRekeyed } from './chats-ingest.js'
import { resolvePerson } from './contacts-identity.js'
import { announce, type Ingest } from './messages-ingest-context.js'
import { isOwn } from './sessions-scope.js'

/** A person as the contract lists them. */
export function contactView(person: PersonRow): components['schemas']['Contact'] {
  const name = person.saved_name ?? person.push_name ?? person.username ?? undefined
  const number = numberOf(person)
  return {
    lid: person.jid,
    source: person.dm === 1 ? 'dm' : 'group',
    ...(name !== undefined && { name }),
    ...(person.business_name !== null && { businessName: person.business_name }),
    ...(number !== undefined && { phoneNumber: number }),
  }
}

/** Learns ids and names of a person, tells readers what changed, and returns the person's record. */
export async function learnPerson(ingest: Ingest, ids: PersonIds, names: PersonNames): Promise<PersonRow | undefined> {
  const resolved = await resolvePerson(ingest.tx, ingest.session.id, ids, ingest.now)
  if (resolved === undefined) return undefined
  await announceRekeyed(ingest, resolved.rekeyed)
  const named = withNames(resolved.person, names)
  const person = named === resolved.person ? named : await savePerson(ingest.tx.db, named, ingest.now)
  if (named !== resolved.person || resolved.changed) announceContact(ingest, person)
  return person
}

/** Puts a person into the log as they are now. */
export function announceContact(ingest: Ingest, person: PersonRow): void {
  const fullName = bestName(person)
  announce(ingest, 'contact.update', {
    jid: person.jid,
    ...(fullName !== undefined && { fullName }),
    ...(person.push_name !== null && { pushName: person.push_name }),
    contact: contactView(person),
  })
}

/** Names of a person, as the phone's address book or the person told them. We are not our own contact. */
export async function personTold(ingest: Ingest, fact: Extract<Fact, { kind: 'person' }>): Promise<void> {
  if (!isOwn(fact.ids, ingest.session)) await learnPerson(ingest, fact.ids, fact.names)
}

/** Two ids of one person. */
export async function mappingTold(ingest: Ingest, fact: Extract<Fact, { kind: 'mapping' }>): Promise<void> {
  const ids = { lid: fact.lid, pn: fact.pn }
  if (!isOwn(ids, ingest.session)) await learnPerson(ingest, ids, {})
}
