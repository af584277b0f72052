import type { Migration } from '../migrate.js'
import { identity } from './001-identity.js'
import { messaging } from './002-messaging.js'
import { events } from './003-events.js'
import { outbox } from './004-outbox.js'
import { ownership } from './005-ownership.js'
import { mail } from './006-mail.js'
import { realtime } from './007-realtime.js'
import { inbound } from './008-inbound.js'
import { people } from './009-people.js'
import { backfill } from './011-backfill.js'
import { rowSecurity } from './012-row-security.js'

/** Every step of the schema, oldest first. */
export const migrations: readonly Migration[] = [
  identity,
  messaging,
  events,
  outbox,
  ownership,
  mail,
  realtime,
  inbound,
  people,
  backfill,
  rowSecurity,
]
