import { type PersonRow, savePerson, withNames } from '../storage/repositories/people.js'
import type { Fact, PersonNames } from '../whatsapp/facts.js'
import type { PersonIds } from '../whatsapp/jid.js'
import { announceRekeyed, announceRekeyedChats } from './chats-ingest.js'
import { announceContact } from './contacts-announce.js'
import { resolvePerson } from './contacts-identity.js'
import type { Ingest } from './messages-ingest-context.js'
import { isOwn } from './sessions-scope.js'

/** The person who has these ids, made if they are new. */
export async function personOf(ingest: Ingest, ids: PersonIds): Promise<PersonRow | undefined> {
  const resolved = await resolvePerson(ingest.tx, ingest.session.id, ids, ingest.now)
  if (resolved) await announceRekeyed(ingest, resolved.rekeyed)
  return resolved?.person
}

/** Learns ids and names of a person, tells readers what changed, and returns the person's record. */
export async function learnPerson(ingest: Ingest, ids: PersonIds, names: PersonNames): Promise<PersonRow | undefined> {
  const resolved = await resolvePerson(ingest.tx, ingest.session.id, ids, ingest.now)
  if (resolved === undefined) return undefined
  await announceRekeyedChats(ingest, resolved.rekeyed)
  const named = withNames(resolved.person, names)
  const person = named === resolved.person ? named : await savePerson(ingest.tx.db, named, ingest.now)
  if (named !== resolved.person || resolved.changed) announceContact(ingest, person, resolved.former)
  return person
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
