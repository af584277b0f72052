import { admin } from './admin.js'
import { apiKeys } from './api-keys.js'
import { chats } from './chats.js'
import { contacts } from './contacts.js'
import { embedTokens } from './embed-tokens.js'
import { groupChanges } from './group-changes.js'
import { groups } from './groups.js'
import type { Handlers } from './handler.js'
import { identity } from './identity.js'
import { messageActions } from './message-actions.js'
import { messages } from './messages.js'
import { organizations } from './organizations.js'
import { presence } from './presence.js'
import { realtime } from './realtime.js'
import { sessions } from './sessions.js'
import { webhooks } from './webhooks.js'

/** Every operation that the fake gateway serves; the rest of the contract answers 501. */
export const handlers: Handlers = {
  ...identity,
  ...organizations,
  ...sessions,
  ...chats,
  ...presence,
  ...realtime,
  ...messages,
  ...messageActions,
  ...contacts,
  ...groups,
  ...groupChanges,
  ...apiKeys,
  ...embedTokens,
  ...webhooks,
  ...admin,
}
