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

/** Every noun of `client.live`. */
export const nouns: {
  readonly [Name in keyof Live]: (calls: Calls, ...args: Parameters<Live[Name]>) => Noun<RowOf<ReturnType<Live[Name]>>>
} = {
  me,
  organizations,
  members,
  invitations,
  sessions,
  session,
  pairing,
  chats,
  messages,
  contacts,
  contact,
  groups,
  group,
  groupMembers,
  apiKeys,
  embedTokens,
  webhooks,
  deliveries,
  users,
  adminSessions,
  gateways,
  adminNumber,
  monitor,
  audit,
}
