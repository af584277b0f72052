import type { Logger } from '../observability/logging.js'
import type { Storage } from '../storage/database.js'
import { RevocationNotices } from '../storage/repositories/revocation-notices.js'
import type { Revocations, RevocationReason } from './revocations.js'

/** How often notices are looked for when no signal comes: the bound for a bus that is down, with room below 5 s. */
const POLL_MS = 1500
const FORGET_EVERY_MS = 300_000

/** Brings the revocations of the other processes on this database. */
export interface RevocationBus {
  start(): Promise<void>
  stop(): Promise<void>
}

/** Follows the notices: at once by signal, by looking where the signal is lost. SQLite has one process and no notices. */
export function createRevocationBus(storage: Storage, revocations: Revocations, log: Logger): RevocationBus {
  const notices = new RevocationNotices(storage)
  let seen: ReadonlySet<number> = new Set()
  let timer: NodeJS.Timeout | undefined
  let stopListening: (() => void) | undefined
  let reading: Promise<void> | undefined
  let again = false
  let forgotAt = Date.now()

  async function read(): Promise<void> {
    const rows = await notices.recent()
    const fresh = rows.filter(({ id }) => !seen.has(id))
    seen = new Set(rows.map(({ id }) => id))
    for (const { bond, reason } of fresh) revocations.publish(bond, reason as RevocationReason)
    if (Date.now() - forgotAt < FORGET_EVERY_MS) return
    forgotAt = Date.now()
    await notices.forget()
  }

  function wake(): void {
    if (reading) {
      again = true
      return
    }
    reading = read()
      .catch((error: unknown) => log.warn({ err: error }, 'revocation notices not read'))
      .finally(() => {
        reading = undefined
        if (!again) return
        again = false
        wake()
      })
  }

  return {
    async start() {
      if (storage.dialect !== 'postgres') return
      // what ended before this process served anybody is in the database already
      seen = new Set((await notices.recent()).map(({ id }) => id))
      stopListening = storage.signals.listen('waygate_revocations', wake)
      timer = setInterval(wake, POLL_MS)
    },
    async stop() {
      stopListening?.()
      clearInterval(timer)
      await reading
    },
  }
}
