import { blockedPeople, personByJid, type PersonRow, savePerson } from '../storage/repositories/people.js'
import type { Fact } from '../whatsapp/facts.js'
import type { PersonIds } from '../whatsapp/jid.js'
import { announceContact } from './contacts-announce.js'
import type { Ingest } from './messages-ingest-context.js'

/** The owner blocked or unblocked somebody, here or on the phone. Strangers are not made contacts by it. */
export async function personBlocked(ingest: Ingest, fact: Extract<Fact, { kind: 'blocked' }>): Promise<void> {
  const person = await known(ingest, fact.person)
  if (person) await mark(ingest, person, fact.blocked)
}

/** Everybody who is blocked: whoever is not in the list is blocked no more. */
export async function blocklistTold(ingest: Ingest, fact: Extract<Fact, { kind: 'blocklist' }>): Promise<void> {
  const listed = new Set<number>()
  for (const ids of fact.people) {
    const person = await known(ingest, ids)
    if (person === undefined) continue
    listed.add(person.id)
    await mark(ingest, person, true)
  }
  for (const person of await blockedPeople(ingest.tx.db, ingest.session.id))
    if (!listed.has(person.id)) await mark(ingest, person, false)
}

async function mark(ingest: Ingest, person: PersonRow, blocked: boolean): Promise<void> {
  if ((person.blocked === 1) === blocked) return
  announceContact(ingest, await savePerson(ingest.tx.db, { ...person, blocked: blocked ? 1 : 0 }, ingest.now))
}

async function known({ tx, session }: Ingest, { lid, pn }: PersonIds): Promise<PersonRow | undefined> {
  for (const jid of [lid, pn]) {
    const person = jid === undefined ? undefined : await personByJid(tx.db, session.id, jid)
    if (person) return person
  }
  return undefined
}
