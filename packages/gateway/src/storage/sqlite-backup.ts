import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite from 'better-sqlite3'
import { RefusedError } from '../commands/command.js'

/** A copy that was opened and read. */
export interface Backup {
  readonly file: string
  readonly bytes: number
  /** Position of the newest event in it. */
  readonly position: number
}

/** The file is not a whole copy of a gateway's database, or there is one already. */
export class BackupRefusedError extends RefusedError {}

/**
 * Copies a database that is in use into a file, which appears under its name only when it is whole: the copy is opened,
 * checked and given an event epoch of its own. Cursors of the original mean nothing in it: a restored gateway tells its
 * readers to start again.
 * @param pagesAtOnce - Infinity: in one go, so that another process that writes cannot make it start over.
 */
export async function backUp(source: SQLite.Database, file: string, pagesAtOnce: number): Promise<Backup> {
  if (existsSync(file)) throw new BackupRefusedError(`${file} exists already`)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const partial = `${file}.partial`
  removeDatabase(partial)
  try {
    await source.backup(partial, {
      progress: ({ totalPages }) => Math.min(pagesAtOnce, Math.max(1, totalPages)),
    })
    chmodSync(partial, 0o600)
    const position = renew(partial)
    sync(partial)
    renameSync(partial, file)
    return { file, bytes: statSync(file).size, position }
  } catch (error) {
    removeDatabase(partial)
    throw error
  }
}

/**
 * Checks a copy from end to end and gives it a new event epoch.
 * @param name - What a refusal calls it; the file by default.
 * @returns The position of its newest event.
 * @throws {BackupRefusedError} when it is damaged or not a gateway's.
 */
export function renew(file: string, name = file): number {
  const copy = new SQLite(file, { fileMustExist: true })
  try {
    // one file, that can be copied as it is
    copy.pragma('journal_mode = DELETE')
    const verdict = copy.pragma('integrity_check', { simple: true })
    if (verdict !== 'ok') throw new BackupRefusedError(`${name} is damaged: ${String(verdict)}`)
    const head = copy
      .prepare<[string], { position: number }>('update event_head set epoch = ? where id = 1 returning position')
      .get(randomBytes(16).toString('hex'))
    if (!head) throw new BackupRefusedError(`${name} has no event log`)
    return head.position
  } catch (error) {
    if (!(error instanceof SQLite.SqliteError)) throw error
    // some damage is found by the check, and some keeps SQLite from checking at all
    const fault = error.code.startsWith('SQLITE_CORRUPT') ? 'is damaged' : "is not a gateway's database"
    throw new BackupRefusedError(`${name} ${fault}: ${error.message}`)
  } finally {
    copy.close()
  }
}

/** Removes a database with everything that SQLite keeps beside it. */
export function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true })
}

function sync(file: string): void {
  const handle = openSync(file, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}
