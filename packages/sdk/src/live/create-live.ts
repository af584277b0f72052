import type { Clock } from '../clock.js'
import type { EventStream } from '../events/event-stream.js'
import type { EventScope } from '../events/events.js'
import { createCollection } from '../store/collection.js'
import type { ManagedCollection } from '../store/collection.js'
import { createItem } from '../store/item.js'
import type { Noun } from '../store/noun.js'
import type { Collection, Item } from '../store/states.js'
import { adminNumber, audit, gateways, monitor, users } from './admin.js'
import { chats } from './chats.js'
import { contact, contacts } from './contacts.js'
import { group, groupMembers, groups } from './groups.js'
import { apiKeys, embedTokens } from './keys.js'
import type { Live } from './live.js'
import { messages } from './messages.js'
import type { Calls } from './noun-parts.js'
import { invitations, me, members, organizations } from './organizations.js'
import { pairing } from './pairing.js'
import { adminSessions, session, sessions } from './sessions.js'
import { deliveries, webhooks } from './webhooks.js'

type RowOf<Shown> = Shown extends Collection<infer Row> ? Row : Shown extends Item<infer Value> ? Value : never
type Nouns<Name extends keyof Live> = {
  [Key in Name]: (calls: Calls, ...args: Parameters<Live[Key]>) => Noun<RowOf<ReturnType<Live[Key]>>>
}
type Values = 'me' | 'session' | 'pairing' | 'contact' | 'group' | 'adminNumber'

const values: Nouns<Values> = { me, session, pairing, contact, group, adminNumber }
const lists: Nouns<Exclude<keyof Live, Values>> = {
  organizations,
  members,
  invitations,
  sessions,
  chats,
  messages,
  contacts,
  groups,
  groupMembers,
  apiKeys,
  embedTokens,
  webhooks,
  deliveries,
  users,
  adminSessions,
  gateways,
  monitor,
  audit,
}

/** The live data of a client, and what its client does to all of it. */
export interface ManagedLive {
  readonly live: Live
  readonly each: (act: (collection: ManagedCollection<unknown>) => void) => void
}

type AnyNoun = (calls: Calls, ...args: readonly unknown[]) => Noun<unknown>
type Entry = readonly [shown: unknown, managed: ManagedCollection<unknown>]

/** Creates the live data of a client. */
export function createLive(
  calls: Calls,
  stream: (scope: EventScope | undefined) => EventStream,
  clock: Clock,
): ManagedLive {
  // By name and arguments: the same instance for as long as anybody holds it (C2).
  const entries = new Map<string, Entry>()
  const methods = (nouns: object, show: (managed: ManagedCollection<unknown>) => unknown) =>
    Object.entries(nouns).map(([name, make]: [string, AnyNoun]) => [
      name,
      (...args: unknown[]) => {
        // An argument that says nothing is no other list.
        const key = JSON.stringify([name, ...args]).replace(/,(null|{})(?=[\],])/g, '')
        const known = entries.get(key)
        if (known) return known[0]
        const noun = make(calls, ...args)
        const managed = createCollection(noun, {
          clock,
          stream: stream(noun.scope),
          // One that was let go of may be taken up again by somebody who kept it.
          onActive: (active) => {
            if (active) entries.set(key, entry)
            else entries.delete(key)
          },
        })
        const entry: Entry = [show(managed), managed]
        entries.set(key, entry)
        return entry[0]
      },
    ])
  return {
    live: Object.fromEntries([...methods(values, createItem), ...methods(lists, (managed) => managed)]) as Live,
    each: (act) => [...entries.values()].forEach(([, managed]) => act(managed)),
  }
}
