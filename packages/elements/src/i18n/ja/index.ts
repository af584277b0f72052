import { localeOf } from '../dictionary.js'
import { adminNumber, adminSessions, adminUsers, eventMonitor, impersonation } from './admin.js'
import { apiKeys } from './api-keys.js'
import { audit } from './audit.js'
import { contacts } from './contacts.js'
import { gateways } from './gateways.js'
import { members } from './members.js'
import { organizations } from './organizations.js'
import { pairing } from './pairing.js'
import { sessionStatus } from './session-status.js'
import { sessions } from './sessions.js'
import { ui } from './ui.js'
import { viewer } from './viewer.js'
import { webhooks } from './webhooks.js'

/** Japanese. */
export const locale = localeOf({
  ui,
  'session-status': sessionStatus,
  pairing,
  sessions,
  viewer,
  contacts,
  'api-keys': apiKeys,
  webhooks,
  organizations,
  members,
  audit,
  gateways,
  'admin-users': adminUsers,
  'admin-sessions': adminSessions,
  'admin-number': adminNumber,
  'event-monitor': eventMonitor,
  impersonation,
})
