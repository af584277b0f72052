import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Area, Core } from '../area.js'
import { removeDatabase } from './sqlite-backup.js'

const NAME = /^waygate-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z\.db$/

/** Copies the SQLite database into a folder from time to time, and keeps the newest copies. Nothing happens without a folder. */
export function createPeriodicBackup({ config, storage, clock, log }: Core): Area {
  const { dir, minutes, keep } = config.backup
  const { backUp } = storage
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let succeededAt = 0

  async function copy(folder: string, take: NonNullable<typeof backUp>): Promise<void> {
    try {
      const now = new Date(clock.now()).toISOString().slice(0, 19).replaceAll(':', '-')
      const done = await take(join(folder, `waygate-${now}Z.db`))
      succeededAt = clock.now()
      const copies = readdirSync(folder).filter((name) => NAME.test(name))
      for (const old of copies.sort().slice(0, -keep)) removeDatabase(join(folder, old))
      log.info(done, 'the database was backed up')
    } catch (error) {
      log.error({ err: error, dir: folder }, 'the database could not be backed up')
    }
  }

  return {
    handlers: {},
    start() {
      if (dir === null) return Promise.resolve()
      if (!backUp) {
        log.warn({}, 'WAYGATE_BACKUP_DIR is for SQLite; PostgreSQL is backed up with pg_dump')
        return Promise.resolve()
      }
      const round = () => {
        running ??= copy(dir, backUp).finally(() => {
          running = undefined
        })
      }
      round()
      timer = setInterval(round, minutes * 60_000)
      timer.unref()
      return Promise.resolve()
    },
    async stop() {
      clearInterval(timer)
      await running
    },
    metrics: () =>
      dir === null
        ? []
        : [
            {
              name: 'waygate_backup_succeeded_at_seconds',
              help: 'When the database was last backed up; 0: not since this gateway started.',
              kind: 'gauge',
              samples: [{ value: Math.floor(succeededAt / 1000) }],
            },
          ],
  }
}
