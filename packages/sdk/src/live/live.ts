import type { GatewayEvent } from '../events/gateway-event.js'
import type {
  AdminNumber,
  ApiKey,
  AuditEntry,
  Chat,
  Contact,
  ContactDetail,
  Delivery,
  EmbedToken,
  Gateway,
  Group,
  GroupMember,
  Invitation,
  Member,
  Message,
  Organization,
  Principal,
  User,
  WASession,
  Webhook,
} from '../models.js'
import type { QueryOf } from '../resources/operation.js'
import type { Collection, Item } from '../store/states.js'
import type { PairingState } from './pairing.js'

type Filter<Query> = Omit<Query, 'limit' | 'cursor'>

/**
 * Live data: what the API answers, kept true by the event stream. The same call with the same arguments answers the
 * same object. Nothing is loaded before somebody subscribes, and nothing is kept 5 s after the last one left.
 */
export interface Live {
  /** Who one is, and what the gateway can do. */
  me(): Item<Principal>
  /** The organizations one belongs to, by name. */
  organizations(): Collection<Organization>
  /** Members of the present organization, by name. */
  members(): Collection<Member>
  /** Invitations of the present organization, the newest first. */
  invitations(): Collection<Invitation>
  /** The organization's sessions, the oldest first. */
  sessions(): Collection<WASession>
  session(sessionId: string): Item<WASession>
  /** A session and the codes on offer for linking it. Never starts linking by itself. */
  pairing(sessionId: string): Item<PairingState>
  /** Chats, pinned first, then the last active first. */
  chats(sessionId: string, query?: Filter<QueryOf<'listChats'>>): Collection<Chat>
  /** Messages of a chat, the oldest first; `loadMore` fetches older ones. */
  messages(sessionId: string, chatJid: string): Collection<Message>
  /** People, by name. */
  contacts(sessionId: string, query?: Filter<QueryOf<'listContacts'>>): Collection<Contact>
  contact(sessionId: string, jid: string): Item<ContactDetail>
  /** Groups, by subject. */
  groups(sessionId: string, query?: Filter<QueryOf<'listGroups'>>): Collection<Group>
  group(sessionId: string, groupJid: string): Item<Group>
  groupMembers(
    sessionId: string,
    groupJid: string,
    query?: Filter<QueryOf<'listGroupMembers'>>,
  ): Collection<GroupMember>
  /** Keys, the newest first. */
  apiKeys(): Collection<ApiKey>
  /** Embed tokens, the newest first. */
  embedTokens(): Collection<EmbedToken>
  /** Webhooks, the oldest first. */
  webhooks(): Collection<Webhook>
  /** Deliveries of a webhook, the newest first. */
  deliveries(webhookId: string, query?: Filter<QueryOf<'listDeliveries'>>): Collection<Delivery>
  /** Accounts, the newest first. Super admins. */
  users(query?: Filter<QueryOf<'listUsers'>>): Collection<User>
  /** Sessions of every organization, the oldest first. Super admins. */
  adminSessions(query?: Filter<QueryOf<'adminListSessions'>>): Collection<WASession>
  /** Gateway nodes. Super admins. */
  gateways(): Collection<Gateway>
  /** The deployment's own number and the codes on offer for linking it. Super admins. */
  adminNumber(): Item<AdminNumber>
  /** Everything that happens on the platform, the newest first, the last `limit` (500). Super admins. */
  monitor(options?: { readonly limit?: number }): Collection<GatewayEvent>
  /** Who did what, the newest first; with `everywhere` in every organization (super admins). */
  audit(options?: { readonly everywhere?: boolean }): Collection<AuditEntry>
}
