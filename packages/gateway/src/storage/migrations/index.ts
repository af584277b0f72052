import type { Migration } from '../migrate.js'
import { identity } from './001-identity.js'
import { messaging } from './002-messaging.js'
import { events } from './003-events.js'

/** Every step of the schema, oldest first. */
export const migrations: readonly Migration[] = [identity, messaging, events]
