import type { Kysely } from 'kysely'
import type { Clock } from '../clock.js'
import type { Logger } from '../observability/logging.js'
import { touchCredential } from '../storage/repositories/credentials.js'
import type { Database } from '../storage/tables.js'

const EVERY_MS = 60_000
const MAX_REMEMBERED = 10_000

/** Remembers when credentials were last used, to the minute. */
export interface LastUsed {
  /** Returns at once; writes at most once a minute per credential. */
  note(table: 'api_keys' | 'embed_tokens', id: string): void
}

export function createLastUsed(db: Kysely<Database>, clock: Clock, log: Logger): LastUsed {
  const written = new Map<string, number>()
  return {
    note(table, id) {
      const now = clock.now()
      if (now - (written.get(id) ?? 0) < EVERY_MS) return
      if (written.size >= MAX_REMEMBERED) written.clear()
      written.set(id, now)
      touchCredential(db, table, id, now).catch((error: unknown) => log.warn({ err: error }, 'last use not noted'))
    },
  }
}
