import type { Core } from '../area.js'

const HOUR_MS = 3_600_000
/** How long ended embed tokens stay, so that the audit's ids can still be looked up. */
const EMBED_KEPT_MS = 30 * 86_400_000
/** How long a mail that left, or could not, stays to be looked at. */
const MAIL_KEPT_MS = 7 * 86_400_000

/** Removes what has ended: hourly, and never while something else writes. */
export interface ExpiredSweep {
  start(): void
  stop(): void
  /** One round, for tests. */
  sweep(): Promise<void>
}

/** Sweeps sign-ins, setup and mailed links, mails of last week, the origins of embed tokens, and embed tokens a month after their end. */
export function createExpiredSweep({
  storage,
  unit,
  clock,
  log,
}: Pick<Core, 'storage' | 'unit' | 'clock' | 'log'>): ExpiredSweep {
  let timer: NodeJS.Timeout | null = null

  const sweep = () =>
    unit.write(async ({ db }) => {
      const now = clock.now()
      const signInEnd = storage.dialect === 'postgres' ? new Date(now) : new Date(now).toISOString()
      await db.deleteFrom('sign_ins').where('expires_at', '<', signInEnd).execute()
      await db.deleteFrom('setup_links').where('expires_at', '<', now).execute()
      await db.deleteFrom('mail_links').where('expires_at', '<', now).execute()
      await db
        .deleteFrom('mails')
        .where('finished_at', '<', now - MAIL_KEPT_MS)
        .execute()
      await db
        .deleteFrom('attempts')
        .where('last_at', '<', now - HOUR_MS)
        .execute()
      await db.deleteFrom('embed_origins').where('until', '<', now).execute()
      await db
        .deleteFrom('embed_tokens')
        .where('expires_at', '<', now - EMBED_KEPT_MS)
        .execute()
    })

  return {
    sweep,
    start() {
      timer = setInterval(() => {
        sweep().catch((error: unknown) => log.warn({ err: error }, 'expired rows not removed'))
      }, HOUR_MS)
      timer.unref()
    },
    stop() {
      if (timer) clearInterval(timer)
    },
  }
}
