import { admin } from './admin.js'
import { chats, messages } from './chats.js'
import { channels, contacts, groups } from './contacts.js'
import { apiKeys, embedTokens, organizations } from './organizations.js'
import { audit, impersonation, me, realtime, setup, system, tokens } from './platform.js'
import { sessions } from './sessions.js'
import { webhooks } from './webhooks.js'

/** Every operation of the contract by noun and verb, except the event stream, which is `client.events`. */
export const resources = {
  me,
  sessions,
  chats,
  messages,
  contacts,
  groups,
  channels,
  apiKeys,
  embedTokens,
  webhooks,
  organizations,
  admin,
  audit,
  impersonation,
  tokens,
  setup,
  realtime,
  system,
} as const
