import type { Core } from '../core.js'
import { storeOf } from '../world.js'
import type { GroupRecord, Person, Schemas, World } from '../world.js'

/** What may be said of a person. Without a number it is hidden. */
export interface PersonInit {
  readonly lid: string
  readonly name?: string
  readonly number?: string
  readonly businessName?: string
  readonly source?: Person['source']
  readonly about?: string
}

/** Adds a person that a session has seen, or learns more about one. */
export function addPerson(core: Core, sessionId: string, init: PersonInit): Person {
  const { people } = storeOf(core.world, sessionId)
  const now = core.now()
  const known = people.get(init.lid)
  const person: Person = {
    identity: {
      id: known?.identity.id ?? people.size + 1,
      lid: init.lid,
      ...(init.name === undefined ? {} : { name: init.name }),
      ...(init.businessName === undefined ? {} : { businessName: init.businessName }),
      ...(init.number === undefined ? {} : { phoneNumber: init.number, phoneJid: `${init.number}@s.whatsapp.net` }),
      firstSeenAt: known?.identity.firstSeenAt ?? now,
      updatedAt: now,
    },
    source: init.source ?? known?.source ?? 'dm',
    dm: known?.dm ?? (init.source ?? 'dm') === 'dm',
    about: init.about ?? known?.about ?? '',
    blocked: known?.blocked ?? false,
  }
  people.set(init.lid, person)
  const organization = core.world.sessions.get(sessionId)?.organizationId ?? ''
  core.emit(
    'contact.update',
    { session: sessionId, organization },
    { jid: init.lid, ...(init.name === undefined ? {} : { pushName: init.name }), contact: contactOf(person) },
  )
  return person
}

/** What may be said of a member of a group; `tag` is the name used in that group. */
export interface MemberInit {
  readonly lid: string
  readonly role?: Schemas['GroupMember']['role']
  readonly tag?: string
}

/** Adds a group that a session is in. */
export function addGroup(
  core: Core,
  sessionId: string,
  init: {
    readonly jid: string
    readonly subject: string
    readonly description?: string
    readonly members: readonly MemberInit[]
  },
): GroupRecord {
  const { groups, people } = storeOf(core.world, sessionId)
  const now = core.now()
  const record: GroupRecord = {
    group: {
      id: groups.size + 1,
      groupJid: init.jid,
      subject: init.subject,
      ...(init.description === undefined ? {} : { description: init.description }),
      isAnnounce: false,
      isLocked: false,
      participantCount: init.members.length,
      firstSeenAt: now,
      updatedAt: now,
    },
    members: init.members.map((member, i) => {
      const identity = people.get(member.lid)?.identity
      return {
        id: i + 1,
        sessionId,
        groupJid: init.jid,
        lid: member.lid,
        role: member.role ?? 'member',
        ...(member.tag === undefined ? {} : { tag: member.tag }),
        ...(identity?.name === undefined ? {} : { name: identity.name }),
        ...(identity?.phoneNumber === undefined ? {} : { phoneNumber: identity.phoneNumber }),
        firstSeenAt: now,
        lastSeenAt: now,
      }
    }),
    invite: `https://chat.whatsapp.com/FAKE${String(groups.size + 1).padStart(18, '0')}`,
  }
  groups.set(init.jid, record)
  const organization = core.world.sessions.get(sessionId)?.organizationId ?? ''
  core.emit('group.update', { session: sessionId, organization }, { groupJid: init.jid, subject: init.subject })
  return record
}

/** A person as the list of contacts shows them. */
export function contactOf({ identity, source, blocked }: Person): Schemas['Contact'] {
  const { lid, name, phoneNumber, businessName } = identity
  return {
    lid,
    source,
    ...(name === undefined ? {} : { name }),
    ...(phoneNumber === undefined ? {} : { phoneNumber }),
    ...(businessName === undefined ? {} : { businessName }),
    ...(blocked ? { blocked } : {}),
  }
}

/** The person with one of the JIDs of a person. */
export function findPerson(world: World, sessionId: string, jid: string): Person | undefined {
  const { people } = storeOf(world, sessionId)
  return people.get(jid) ?? [...people.values()].find(({ identity }) => identity.phoneJid === jid)
}

/** The canonical JID of a chat: a person's phone JID where it is known, else the one given. */
export function canonicalJid(world: World, sessionId: string, jid: string): string {
  const person = jid.endsWith('@lid') ? findPerson(world, sessionId, jid) : undefined
  return person?.identity.phoneJid ?? jid
}
