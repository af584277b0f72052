import { isEvent } from '../events/gateway-event.js'
import type { Contact, ContactDetail } from '../models.js'
import type { QueryOf } from '../resources/operation.js'
import type { Noun, Reducer } from '../store/noun.js'
import { answered, paged } from './load.js'
import type { Calls } from './load.js'
import { by, sortable } from './order.js'

/** The people of one session. */
export function reduceContacts(sessionId: string, filtered?: boolean): Reducer<Contact> {
  return (event, view) => {
    if (event.session !== sessionId || !isEvent(event, 'contact.update')) return undefined
    const { jid, contact, fullName, pushName } = event.payload
    const known = view.get(contact?.lid ?? jid)
    if (filtered ? known : contact) return { put: [contact ?? known!] }
    const name = fullName ?? pushName
    return known ? { put: [name ? { ...known, name } : known] } : { reload: true }
  }
}

/** The people of a session, by name. */
export function contactsNoun({ contacts }: Calls, sessionId: string, filter: QueryOf<'listContacts'>): Noun<Contact> {
  return {
    scope: 'organization',
    key: (row) => row.lid,
    compare: by((row) => sortable(row.name ?? row.businessName), (row) => row.phoneNumber, (row) => row.lid),
    load: paged((query, options) => contacts.list(sessionId, { ...filter, ...query }, options)),
    reduce: reduceContacts(sessionId, Object.keys(filter).length > 0),
    path: `/api/v1/sessions/${encodeURIComponent(sessionId)}/contacts`,
  }
}

/** One person with their groups. */
export function contactNoun({ contacts }: Calls, sessionId: string, jid: string): Noun<ContactDetail> {
  return {
    scope: 'organization',
    key: () => jid,
    compare: () => 0,
    load: answered((options) => contacts.get(sessionId, jid, options)),
    reduce(event, { items: [detail] }) {
      if (event.session !== sessionId) return undefined
      // The person may have been asked for by another of their JIDs.
      const names = [jid, detail?.identity?.lid, detail?.identity?.phoneJid]
      const theirs = isEvent(event, 'contact.update')
        ? names.includes(event.payload.contact?.lid) || names.includes(event.payload.jid)
        : isEvent(event, 'group.participant')
      return theirs ? { reload: true } : undefined
    },
  }
}
