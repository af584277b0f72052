import type { EventsTables } from './tables/events.js'
import type { IdentityTables } from './tables/identity.js'
import type { MessagingTables } from './tables/messaging.js'

/** Every table of the gateway, by area. */
export interface Database extends IdentityTables, MessagingTables, EventsTables {}
