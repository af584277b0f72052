import { validationError } from '../http/problems.js'
import { personByJid } from '../storage/repositories/people.js'
import type { Db } from '../storage/repositories/sessions.js'
import { normalizeJid, personFrom, type PersonIds } from '../whatsapp/jid.js'
import { normalizePhone } from '../whatsapp/phone.js'

/** People as a caller names them: JIDs of any kind, or numbers as people write them. Nobody is named twice. */
export async function namedPeople(db: Db, session: string, field: string, named: readonly string[]): Promise<string[]> {
  const jids = await Promise.all(
    named.map(async (text, index) => {
      const phone = text.includes('@') ? undefined : normalizePhone(text)
      const person = personFrom([phone === undefined ? text : `${phone}@s.whatsapp.net`])
      if (person === undefined)
        throw validationError([`${field}[${String(index)}]: must be the JID of a person, or a number`])
      return wireJid(await idsOf(db, session, person))
    }),
  )
  return [...new Set(jids)]
}

/** Everything that is known about who a JID names; the JID alone for a stranger, `undefined` for what names no person. */
export async function knownIds(db: Db, session: string, jid: string): Promise<PersonIds | undefined> {
  const person = personFrom([normalizeJid(jid)])
  return person && idsOf(db, session, person)
}

async function idsOf(db: Db, session: string, person: PersonIds): Promise<PersonIds> {
  const known = await personByJid(db, session, wireJid(person))
  return (known && personFrom([known.lid, known.pn])) ?? person
}

/** How WhatsApp is told who is meant: by LID where it is known. */
export function wireJid({ lid, pn }: PersonIds): string {
  return lid ?? pn ?? ''
}
