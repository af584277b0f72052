import { randomBytes } from 'node:crypto'
import { renameSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import pg from 'pg'
import { RefusedError } from '../commands/command.js'
import { openDatabase } from './database.js'
import { migrate } from './migrate.js'
import { migrations } from './migrations/index.js'
import { continueCounters, copyTable, sumOf, tablesInOrder, type TableSum } from './postgres-copy.js'
import { lockDatabase } from './sqlite-lock.js'

/** The databases cannot be joined in this way; nothing was changed. */
export class MoveRefusedError extends RefusedError {}

/** Both sides write these for themselves. */
const OWN = new Set(['schema_migrations', 'event_head'])

/** What was moved, and what became of the file. */
export interface Moved {
  readonly tables: readonly TableSum[]
  readonly former: string
}

/**
 * Moves everything of a SQLite file into an empty PostgreSQL database, in one transaction, and reads it back before it
 * counts. Ids stay; the event log gets a new epoch, so that every reader starts again. The file is renamed: a gateway
 * started on it by mistake would log in with the same devices.
 */
export async function moveToPostgres(file: string, url: string, now: number): Promise<Moved> {
  await upgrade(file, now)
  await upgrade(url, now)
  const lock = lockDatabase(file)
  const source = new SQLite(file, { fileMustExist: true })
  const target = new pg.Client({ connectionString: url })
  try {
    await target.connect()
    await target.query('begin')
    const tables = await copyAll(source, target)
    source.pragma('wal_checkpoint(TRUNCATE)')
    source.close()
    await target.query('commit')
    const former = `${file}.moved`
    renameSync(file, former)
    return { tables, former }
  } finally {
    source.close()
    await target.end()
    lock.release()
  }
}

/** Both sides must have the same tables before anything is copied. */
async function upgrade(url: string, now: number): Promise<void> {
  const storage = await openDatabase(url)
  try {
    await migrate(storage, migrations, now)
  } finally {
    await storage.close()
  }
}

async function copyAll(source: SQLite.Database, target: pg.ClientBase): Promise<TableSum[]> {
  const tables = (await tablesInOrder(target)).filter((table) => !OWN.has(table))
  for (const table of tables) {
    if ((await sumOf(target, table)).rows > 0)
      throw new MoveRefusedError(`the PostgreSQL database is not empty: ${table} has rows`)
  }
  const sums: TableSum[] = []
  for (const table of tables) {
    const read = await copyTable(source, target, table)
    const written = await sumOf(target, table)
    if (read.rows !== written.rows || read.sha256 !== written.sha256) {
      throw new MoveRefusedError(`${table} is not the same after copying`)
    }
    sums.push(written)
  }
  const head = source
    .prepare<[], { position: number; floor: number; dispatched: number }>(
      'select position, floor, dispatched from event_head',
    )
    .get()
  await target.query('update event_head set epoch = $1, position = $2, floor = $3, dispatched = $4', [
    randomBytes(16).toString('hex'),
    head?.position ?? 0,
    head?.floor ?? 0,
    head?.dispatched ?? 0,
  ])
  await continueCounters(target)
  return sums
}
