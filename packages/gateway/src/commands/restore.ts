import { copyFileSync, chmodSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileOf, isPostgres } from '../storage/database.js'
import { removeDatabase, renew } from '../storage/sqlite-backup.js'
import { lockDatabase } from '../storage/sqlite-lock.js'
import { type Command, UsageError } from './command.js'

/** `restore <file>`: puts a backup in the place of the database. */
export const restore: Command = {
  usage: '<file>',
  says: 'puts a backup in the place of the SQLite database, which is kept beside it; the gateway must not run',
  run(config, [file, ...more], print) {
    if (file === undefined || more.length > 0) throw new UsageError('restore needs the file of a backup')
    if (isPostgres(config.databaseUrl)) throw new UsageError('a PostgreSQL database is restored with pg_restore')
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`there is no file ${file}`)
    const target = fileOf(config.databaseUrl)
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    const lock = lockDatabase(target)
    try {
      const incoming = `${target}.incoming`
      removeDatabase(incoming)
      copyFileSync(file, incoming)
      chmodSync(incoming, 0o600)
      const position = checked(incoming, file)
      const former = setAside(target)
      renameSync(incoming, target)
      print({ event: 'restored', file: target, position, ...(former !== null && { former }) })
      return Promise.resolve(0)
    } finally {
      lock.release()
    }
  },
}

/** A copy that is not whole is not left lying about. */
function checked(incoming: string, file: string): number {
  try {
    return renew(incoming, file)
  } catch (error) {
    removeDatabase(incoming)
    throw error
  }
}

/** Moves the database that is there out of the way, with the commits that are only in its journal. */
function setAside(target: string): string | null {
  if (!existsSync(target)) return null
  const former = `${target}.before-restore-${new Date().toISOString().replaceAll(':', '-')}`
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(`${target}${suffix}`)) renameSync(`${target}${suffix}`, `${former}${suffix}`)
  }
  return former
}
