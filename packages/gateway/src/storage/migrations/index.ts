import type { Migration } from '../migrate.js'
import { identity } from './001-identity.js'

/** Every step of the schema, oldest first. */
export const migrations: readonly Migration[] = [identity]
