import type { Clock } from '../clock.js'
import { createCollection } from '../store/collection.js'
import type { ManagedCollection } from '../store/collection.js'
import { createItem } from '../store/item.js'
import type { Noun } from '../store/noun.js'
import type { Collection } from '../store/states.js'
import type { Engine } from './engine.js'
import type { LateEngine } from './late-engine.js'
import type { Live } from './live.js'

const list = <T>(managed: ManagedCollection<T>): Collection<T> => managed

/** How each noun is shown: as a list, or as one value. What they are is the engine's to know. */
const shapes: {
  readonly [Name in keyof Live]: 'loadMore' extends keyof ReturnType<Live[Name]> ? typeof list : typeof createItem
} = {
  me: createItem,
  organizations: list,
  members: list,
  invitations: list,
  sessions: list,
  session: createItem,
  pairing: createItem,
  chats: list,
  messages: list,
  contacts: list,
  contact: createItem,
  groups: list,
  group: createItem,
  groupMembers: list,
  apiKeys: list,
  embedTokens: list,
  webhooks: list,
  deliveries: list,
  users: list,
  adminSessions: list,
  gateways: list,
  adminNumber: createItem,
  monitor: list,
  audit: list,
}

/** The live data of a client, and what its client does to all of it. */
export interface ManagedLive {
  readonly live: Live
  readonly each: (act: (collection: ManagedCollection<unknown>) => void) => void
}

type Entry = readonly [shown: unknown, managed: ManagedCollection<unknown>]

/** Creates the live data of a client. */
export function createLive(late: LateEngine, clock: Clock): ManagedLive {
  // By name and arguments: the same instance for as long as anybody holds it (C2).
  const entries = new Map<string, Entry>()
  const create = (name: keyof Live, args: readonly unknown[], key: string): Entry => {
    // Nothing but `load` is asked of a noun before it has rows, and rows come with the engine.
    const noun: Noun<unknown> = {
      key: () => '',
      order: () => [],
      reduce: () => undefined,
      load: async (request) => learn(await late.get()).load(request),
    }
    const learn = (engine: Engine) => Object.assign(noun, engine.noun(name, args))
    const managed = createCollection(noun, {
      clock,
      stream: late.stream((engine) => engine.stream(learn(engine).scope)),
      // One that was let go of may be taken up again by somebody who kept it.
      onActive: (active) => {
        if (active) entries.set(key, entry)
        else entries.delete(key)
      },
    })
    const entry: Entry = [shapes[name](managed), managed]
    return entry
  }
  const methods = (Object.keys(shapes) as (keyof Live)[]).map((name) => [
    name,
    (...args: unknown[]) => {
      // An argument that says nothing is no other list.
      const key = JSON.stringify([name, ...args]).replace(/,(null|{})(?=[\],])/g, '')
      const entry = entries.get(key) ?? create(name, args, key)
      entries.set(key, entry)
      return entry[0]
    },
  ])
  return {
    live: Object.fromEntries(methods) as Live,
    each: (act) => [...entries.values()].forEach(([, managed]) => act(managed)),
  }
}
