import type { components } from '../schema.gen.js'
import { IdSequence } from './ids.js'

/** Schemas of the contract by name. */
export type Schemas = components['schemas']

/** An account's place in an organization. */
export interface Membership {
  readonly organizationId: string
  readonly userId: string
  role: Schemas['OrganizationRole']
  readonly joinedAt: number
}

/** Codes that are on offer while a session is being linked. */
export interface Pairing {
  qr: Required<Schemas['QR']> | undefined
  code: { readonly code: string; readonly expiresAt: number; readonly phone: string } | undefined
}

/** A person that a session has seen. */
export interface Person {
  identity: Schemas['Identity']
  source: Schemas['Contact']['source']
  /** Whether there is a direct chat. */
  dm: boolean
  about: string
  blocked: boolean
}

/** A group that a session is in, with the people in it. */
export interface GroupRecord {
  group: Schemas['Group']
  readonly members: Schemas['GroupMember'][]
  invite: string
}

/** What one session knows. Chats and messages are keyed by the chat's canonical JID; messages are oldest first. */
export interface Store {
  readonly chats: Map<string, Schemas['Chat']>
  readonly messages: Map<string, Schemas['Message'][]>
  readonly people: Map<string, Person>
  readonly groups: Map<string, GroupRecord>
}

/** Everything that a fake gateway knows. Change it through actions, which also tell it to streams. */
export interface World {
  readonly ids: IdSequence
  readonly users: Map<string, Schemas['User']>
  readonly organizations: Map<string, Schemas['Organization']>
  readonly memberships: Membership[]
  readonly invitations: Map<string, Schemas['Invitation']>
  readonly sessions: Map<string, Schemas['WASession']>
  readonly pairings: Map<string, Pairing>
  readonly stores: Map<string, Store>
  readonly apiKeys: Map<string, Schemas['ApiKey'] & { readonly secret: string }>
  readonly embedTokens: Map<string, Schemas['EmbedToken'] & { readonly token: string }>
  readonly webhooks: Map<string, Schemas['Webhook']>
  /** Newest last. */
  readonly deliveries: Schemas['Delivery'][]
  readonly gateways: Map<string, Schemas['Gateway']>
  /** Newest last. */
  readonly audit: Schemas['AuditEntry'][]
  readonly impersonations: Map<string, { actorId: string; userId: string; reason: string; endsAt: number }>
  /** First answers by session, key: what a repeated send answers. */
  readonly sends: Map<string, { readonly body: string; readonly result: Schemas['SendResult'] }>
  /** The session of the deployment's own number. */
  adminSessionId: string | undefined
  /** Id of the account whose sign-in cookie the browser holds. */
  signedIn: string | undefined
}

/** A world with nothing in it. */
export function createWorld(): World {
  return {
    ids: new IdSequence(),
    users: new Map(),
    organizations: new Map(),
    memberships: [],
    invitations: new Map(),
    sessions: new Map(),
    pairings: new Map(),
    stores: new Map(),
    apiKeys: new Map(),
    embedTokens: new Map(),
    webhooks: new Map(),
    deliveries: [],
    gateways: new Map(),
    audit: [],
    impersonations: new Map(),
    sends: new Map(),
    adminSessionId: undefined,
    signedIn: undefined,
  }
}

/** What a session knows; empty when nothing was stored yet. */
export function storeOf(world: World, sessionId: string): Store {
  let store = world.stores.get(sessionId)
  if (!store) {
    store = { chats: new Map(), messages: new Map(), people: new Map(), groups: new Map() }
    world.stores.set(sessionId, store)
  }
  return store
}
