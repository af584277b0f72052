import type { BackfillTables } from './tables/backfill.js'
import type { EventsTables } from './tables/events.js'
import type { IdentityTables } from './tables/identity.js'
import type { MailTables } from './tables/mail.js'
import type { MessagingTables } from './tables/messaging.js'
import type { OutboxTables } from './tables/outbox.js'
import type { OwnershipTables } from './tables/ownership.js'
import type { RealtimeTables } from './tables/realtime.js'

/** Every table of the gateway, by area. */
export interface Database
  extends
    IdentityTables,
    MessagingTables,
    EventsTables,
    MailTables,
    OutboxTables,
    OwnershipTables,
    RealtimeTables,
    BackfillTables {}
