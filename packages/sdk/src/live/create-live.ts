import type { Clock } from '../clock.js'
import { NotFoundError } from '../errors.js'
import type { EventStream } from '../events/event-stream.js'
import type { EventScope } from '../events/events.js'
import { createCollection } from '../store/collection.js'
import type { CollectionParts, ManagedCollection } from '../store/collection.js'
import { createItem } from '../store/item.js'
import type { Noun } from '../store/noun.js'
import type { Collection, Item } from '../store/states.js'
import { adminNumberNoun, gatewaysNoun, usersNoun } from './admin.js'
import { auditNoun } from './audit.js'
import { chatsNoun } from './chats.js'
import { contactNoun, contactsNoun } from './contacts.js'
import { groupMembersNoun, groupNoun, groupsNoun } from './groups.js'
import { apiKeysNoun, embedTokensNoun } from './keys.js'
import type { Live } from './live.js'
import type { Calls } from './load.js'
import { messagesNoun } from './messages.js'
import { monitorNoun } from './monitor.js'
import { invitationsNoun, membersNoun, organizationsNoun } from './organizations.js'
import { pairingNoun } from './pairing.js'
import { principalNoun } from './principal.js'
import { adminSessionsNoun, sessionNoun, sessionsNoun } from './sessions.js'
import { deliveriesNoun, webhooksNoun } from './webhooks.js'

/** The live data of a client, and what its client does to all of it. */
export interface ManagedLive extends Live {
  /** Forgets every row, keeps the subscribers, and loads again when the streams are ready. */
  reset(): void
  written(path: string): void
  dispose(): void
}

type Managed = Pick<ManagedCollection<unknown>, 'reset' | 'written' | 'dispose'>

/** Creates the live data of a client. */
export function createLive(calls: Calls, stream: (scope: EventScope) => EventStream, clock: Clock): ManagedLive {
  // By name and arguments: the same instance for as long as anybody holds it (C2).
  const entries = new Map<string, readonly [shown: unknown, managed: Managed]>()
  const shared = <Shown>(
    key: unknown[],
    create: (parts: Omit<CollectionParts, 'stream'>) => readonly [Shown, Managed],
  ): Shown => {
    const name = JSON.stringify(key)
    const known = entries.get(name)
    if (known) return known[0] as Shown
    const entry = create({
      clock,
      // One that was let go of and is taken up again by somebody who kept it.
      onActive: (active) => void (active ? entries.set(name, entry) : entries.delete(name)),
    })
    entries.set(name, entry)
    return entry[0]
  }
  const list = <T>(noun: () => Noun<T>, ...key: unknown[]): Collection<T> =>
    shared(key, (parts) => {
      const made = noun()
      const collection = createCollection(made, { ...parts, stream: stream(made.scope) })
      return [collection, collection]
    })
  const one = <T>(noun: () => Noun<T>, ...key: unknown[]): Item<T> =>
    shared(key, (parts) => {
      const made = noun()
      const { item, managed } = createItem(made, { ...parts, stream: stream(made.scope) })
      return [item, managed]
    })
  const present = async () => {
    const id = calls.organization.get() ?? (await calls.me.get()).organization?.id
    if (id) return id
    throw new NotFoundError({ status: 404, code: 'not_found', message: 'No organization is chosen' })
  }
  return {
    me: () => one(() => principalNoun(calls), 'me'),
    organizations: () => list(() => organizationsNoun(calls), 'organizations'),
    members: () => list(() => membersNoun(calls, present), 'members'),
    invitations: () => list(() => invitationsNoun(calls, present), 'invitations'),
    sessions: () => list(() => sessionsNoun(calls), 'sessions'),
    session: (id) => one(() => sessionNoun(calls, id), 'session', id),
    pairing: (id) => one(() => pairingNoun(calls, id), 'pairing', id),
    chats: (id, query = {}) => list(() => chatsNoun(calls, id, query), 'chats', id, query),
    messages: (id, jid) => list(() => messagesNoun(calls, id, jid), 'messages', id, jid),
    contacts: (id, query = {}) => list(() => contactsNoun(calls, id, query), 'contacts', id, query),
    contact: (id, jid) => one(() => contactNoun(calls, id, jid), 'contact', id, jid),
    groups: (id, query = {}) => list(() => groupsNoun(calls, id, query), 'groups', id, query),
    group: (id, jid) => one(() => groupNoun(calls, id, jid), 'group', id, jid),
    groupMembers: (id, jid, query = {}) => list(() => groupMembersNoun(calls, id, jid, query), 'groupMembers', id, jid, query),
    apiKeys: () => list(() => apiKeysNoun(calls), 'apiKeys'),
    embedTokens: () => list(() => embedTokensNoun(calls), 'embedTokens'),
    webhooks: () => list(() => webhooksNoun(calls), 'webhooks'),
    deliveries: (id, query = {}) => list(() => deliveriesNoun(calls, id, query), 'deliveries', id, query),
    users: (query = {}) => list(() => usersNoun(calls, query), 'users', query),
    adminSessions: (query = {}) => list(() => adminSessionsNoun(calls, query), 'adminSessions', query),
    gateways: () => list(() => gatewaysNoun(calls), 'gateways'),
    adminNumber: () => one(() => adminNumberNoun(calls), 'adminNumber'),
    monitor: ({ limit = 500 } = {}) => list(() => monitorNoun(limit), 'monitor', limit),
    audit: ({ everywhere = false } = {}) => list(() => auditNoun(calls, everywhere), 'audit', everywhere),
    reset: () => [...entries.values()].forEach(([, managed]) => managed.reset()),
    written: (path) => [...entries.values()].forEach(([, managed]) => managed.written(path)),
    dispose() {
      for (const [, managed] of [...entries.values()]) managed.dispose()
      entries.clear()
    },
  }
}
