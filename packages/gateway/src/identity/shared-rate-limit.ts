import { createHash } from 'node:crypto'
import type { Core } from '../area.js'
import { rateLimited } from '../http/problems.js'
import type { RateLimit } from '../http/rate-limit.js'

/** How far the clocks of two gateways may be apart. */
const SKEW_MS = 60_000

/**
 * At most `limit` attempts per key in any window of `windowMs`, over every process on the database. `name` keeps the
 * keys of several limits apart; what is limited is kept as a hash only.
 */
export function createSharedRateLimit(
  { storage, clock }: Pick<Core, 'storage' | 'clock'>,
  name: string,
  limit: number,
  windowMs: number,
): RateLimit {
  const { db } = storage
  const rowOf = (key: string) => createHash('sha256').update(`${name}\n${key}`).digest('hex')

  return {
    async take(key) {
      const now = clock.now()
      const row = rowOf(key)
      const waitMs = await db.transaction().execute(async (tx) => {
        // the row stays locked: attempts on several gateways are counted one after the other
        const { times } = await tx
          .insertInto('attempts')
          .values({ key: row, times: '[]', last_at: now })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ last_at: now }))
          .returning('times')
          .executeTakeFirstOrThrow()
        const past = (JSON.parse(times) as number[]).filter((at) => at > now - windowMs && at <= now + SKEW_MS)
        const [oldest] = past
        if (oldest !== undefined && past.length >= limit) return oldest + windowMs - now
        await tx
          .updateTable('attempts')
          .set({ times: JSON.stringify([...past, now]) })
          .where('key', '=', row)
          .execute()
        return null
      })
      if (waitMs !== null) throw rateLimited(waitMs / 1000)
    },
    async clear(key) {
      await db.deleteFrom('attempts').where('key', '=', rowOf(key)).execute()
    },
  }
}
