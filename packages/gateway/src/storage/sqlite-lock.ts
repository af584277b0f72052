import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import SQLite from 'better-sqlite3'

/** Thrown when another process holds the database. */
export class DatabaseInUseError extends Error {
  override readonly name = 'DatabaseInUseError'
}

/**
 * Takes the right to open a SQLite database, or throws {@link DatabaseInUseError} at once.
 *
 * The lock is SQLite's own lock on a file beside the database: the kernel drops it when the process dies,
 * so a stale one cannot be left behind and no process id has to be judged. The id written beside it is for people.
 */
export function lockDatabase(file: string): { release(): void } {
  const pidFile = `${file}.pid`
  const lock = new SQLite(`${file}.lock`, { timeout: 0 })
  try {
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new DatabaseInUseError(
      `another gateway${holder(pidFile)} is using ${file}; stop it first, or give this one its own WAYGATE_DATA_DIR`,
    )
  }
  writeFileSync(pidFile, String(process.pid))
  return {
    release() {
      rmSync(pidFile, { force: true })
      lock.close()
    },
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

function holder(pidFile: string): string {
  try {
    return ` (process ${String(Number.parseInt(readFileSync(pidFile, 'utf8'), 10))})`
  } catch {
    return ''
  }
}
