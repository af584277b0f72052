import { contactOf, findPerson } from '../actions/people.js'
import type { Core } from '../core.js'
import { matches, page } from '../page.js'
import { reachSession } from '../policy.js'
import { notFound } from '../problem.js'
import type { Person, Schemas } from '../world.js'
import { storeOf } from '../world.js'
import { connected } from './chats.js'
import type { Call, Handlers } from './handler.js'

function personOf(core: Core, sessionId: string, jid: string): Person {
  const person = findPerson(core.world, sessionId, jid)
  if (!person) throw notFound('contact')
  return person
}

function live<Id extends 'getContactAbout' | 'getContactPicture' | 'blockContact' | 'unblockContact'>({
  core,
  caller,
  row,
  params,
}: Pick<Call<Id>, 'core' | 'caller' | 'row'> & { params: { session: string; jid: string } }): Person {
  const session = reachSession(core.world, caller, row, params.session)
  connected(core, session.id)
  return personOf(core, session.id, params.jid)
}

function setBlocked(
  { core, params }: Pick<Call<'blockContact'>, 'core' | 'params'>,
  person: Person,
  on: boolean,
): void {
  person.blocked = on
  const organization = core.world.sessions.get(params.session)?.organizationId ?? ''
  const payload = { jid: person.identity.lid, contact: contactOf(person) }
  core.emit('contact.update', { session: params.session, organization }, payload)
}

function detailOf(core: Core, sessionId: string, { identity, dm, blocked }: Person): Schemas['ContactDetail'] {
  const groups = [...storeOf(core.world, sessionId).groups.values()].flatMap(({ group, members }) => {
    const member = members.find(({ lid }) => lid === identity.lid)
    if (!member) return []
    const { role, lastSeenAt, tag } = member
    return [
      {
        jid: group.groupJid,
        role,
        lastSeen: lastSeenAt,
        ...(group.subject === undefined ? {} : { name: group.subject }),
        ...(tag === undefined ? {} : { tag }),
      },
    ]
  })
  return { identity, dm, blocked, groups }
}

/** People that a session has seen. */
export const contacts: Handlers = {
  listContacts: ({ core, caller, row, params, query }) => {
    const session = reachSession(core.world, caller, row, params.session)
    const { people, groups } = storeOf(core.world, session.id)
    const inGroup = query.group === undefined ? undefined : groups.get(query.group)?.members
    const rows = [...people.values()]
      .filter((person) => query.source === undefined || person.source === query.source)
      .filter(({ identity }) => query.group === undefined || inGroup?.some(({ lid }) => lid === identity.lid))
      .filter(({ identity: i }) => matches(query.q, i.name, i.businessName, i.phoneNumber, i.lid))
      .sort((a, b) => (a.identity.name ?? '\uffff').localeCompare(b.identity.name ?? '\uffff'))
    return page(rows.map(contactOf), query, (contact) => contact.lid)
  },
  getContact: ({ core, caller, row, params }) => {
    const session = reachSession(core.world, caller, row, params.session)
    return detailOf(core, session.id, personOf(core, session.id, params.lid))
  },
  checkContact: ({ core, caller, row, params, query }) => {
    const session = reachSession(core.world, caller, row, params.session)
    connected(core, session.id)
    const phone = query.phone
    const person = findPerson(core.world, session.id, `${phone}@s.whatsapp.net`)
    return { query: phone, isOnWhatsApp: person !== undefined, ...(person ? { jid: `${phone}@s.whatsapp.net` } : {}) }
  },
  getContactAbout: (call) => ({ about: live(call).about }),
  getContactPicture: (call) => {
    live(call)
    return {}
  },
  blockContact: (call) => {
    setBlocked(call, live(call), true)
  },
  unblockContact: (call) => {
    setBlocked(call, live(call), false)
  },
}
