import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { notFound, validationError } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import { decodeCursor, pageLimit, pageOf } from '../storage/page.js'
import { groupsOfPerson } from '../storage/repositories/groups.js'
import {
  bestName,
  numberOf,
  type PeopleFilter,
  peoplePage,
  personByJid,
  type PersonRow,
} from '../storage/repositories/people.js'
import { normalizeJid } from '../whatsapp/jid.js'
import { normalizePhone } from '../whatsapp/phone.js'
import { contactView } from './contacts-announce.js'
import type { Page, PageQuery } from './page-query.js'
import type { SessionAccess } from './sessions-access.js'
import { scopeOf } from './sessions-scope.js'

type Schemas = components['schemas']

/** The people a session has seen. */
export interface ContactService {
  /** In the order of their names. */
  list(reach: Reach, session: string, query: PageQuery & PeopleFilter): Promise<Page<Schemas['Contact']>>
  /** Any JID of the person finds them. */
  get(reach: Reach, session: string, jid: string): Promise<Schemas['ContactDetail']>
  /** Whether a number has an account; asks WhatsApp. */
  check(reach: Reach, session: string, phone: string): Promise<Schemas['OnWhatsApp']>
}

interface Deps extends Pick<Core, 'storage'> {
  readonly access: SessionAccess
}

export function createContactService({ storage, access }: Deps): ContactService {
  const { db } = storage
  return {
    async list(reach, session, query) {
      const { self } = scopeOf(await access.row(reach, session))
      const limit = pageLimit(query.limit)
      const parts = query.cursor === undefined ? undefined : decodeCursor(query.cursor, 2)
      const after = parts && ([String(parts[0]), Number(parts[1])] as const)
      const rows = await peoplePage(db, session, { ...query, not: [self.lid, self.pn] }, { limit, after })
      return pageOf(rows, limit, contactView, (row) => [row.search, row.id])
    },

    async get(reach, session, jid) {
      await access.row(reach, session)
      const normal = normalizeJid(jid)
      const person = normal === undefined ? undefined : await personByJid(db, session, normal)
      if (!person) throw notFound()
      const groups = await groupsOfPerson(db, session, person.id)
      return {
        identity: identityView(person),
        dm: person.dm === 1,
        blocked: person.blocked === 1,
        groups: groups.map((row) => {
          const tag = row.tag ?? row.push_tag
          return {
            jid: row.group_jid,
            role: row.role,
            lastSeen: row.last_seen_at,
            ...(row.subject !== null && { name: row.subject }),
            ...(tag !== null && { tag }),
          }
        }),
      }
    },

    async check(reach, session, typed) {
      const phone = normalizePhone(typed)
      if (phone === undefined) throw validationError(['query.phone: country code and number, 7 to 15 digits'])
      const { connection } = await access.online(reach, session)
      const [found] = await connection.findNumbers([phone])
      return {
        query: typed,
        isOnWhatsApp: found?.jid !== undefined,
        ...(found?.jid !== undefined && { jid: found.jid }),
      }
    },
  }
}

function identityView(person: PersonRow): NonNullable<Schemas['ContactDetail']['identity']> {
  const name = bestName(person)
  const number = numberOf(person)
  return {
    id: person.id,
    lid: person.jid,
    firstSeenAt: person.first_seen_at,
    updatedAt: person.updated_at,
    ...(name !== undefined && { name }),
    ...(person.business_name !== null && { businessName: person.business_name }),
    ...(person.pn !== null && { phoneJid: person.pn }),
    ...(number !== undefined && { phoneNumber: number }),
  }
}
