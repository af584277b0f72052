import { isEvent } from '../events/gateway-event.js'
import type { Contact, ContactDetail } from '../models.js'
import type { QueryOf } from '../resources/operation.js'
import type { Noun, Reducer } from '../store/noun.js'
import { answered, inSession, paged, single, sortable } from './noun-parts.js'
import type { Calls } from './noun-parts.js'

/** The people of one session. */
export function reduceContacts(sessionId: string, filtered?: boolean): Reducer<Contact> {
  return inSession(sessionId, (event, view) => {
    if (!isEvent(event, 'contact.update')) return undefined
    const { contact, jid } = event.payload
    // a person who goes on under another JID leaves their former row behind
    const renamed = contact && jid !== contact.lid && view.get(jid)
    return contact && !renamed && (!filtered || view.get(contact.lid)) ? [contact] : true
  })
}

/** The people of a session, by name. */
export const contacts = (calls: Calls, sessionId: string, filter?: QueryOf<'listContacts'>): Noun<Contact> => ({
  key: (row) => row.lid,
  order: (row) => [sortable(row.name ?? row.businessName), row.phoneNumber ?? '', row.lid],
  load: paged((query, options) => calls.contacts.list(sessionId, { ...filter, ...query }, options)),
  reduce: reduceContacts(sessionId, !!filter),
})

/** One person with their groups, who may have been asked for by another of their JIDs. */
export const contact = (calls: Calls, sessionId: string, jid: string): Noun<ContactDetail> =>
  single(
    answered((options) => calls.contacts.get(sessionId, jid, options)),
    inSession(sessionId, (event, { items: [detail] }) =>
      isEvent(event, 'contact.update')
        ? [event.payload.jid, event.payload.contact?.lid].some(
            (name) => name && [jid, detail?.identity?.lid, detail?.identity?.phoneJid].includes(name),
          )
        : event.event === 'group.participant',
    ),
  )
