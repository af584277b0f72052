import { createHash } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'

/** The server that the whole suite is asked to run on; absent: SQLite. */
const server = process.env['DATABASE_URL'] ?? ''

/** True when tests run on PostgreSQL. */
export const onPostgres = server !== ''

/**
 * The database that belongs to a directory: a file in it, or on PostgreSQL a database of its own, the same one each time.
 * Nobody removes them here: the script that runs the suite drops all whose names begin like its own.
 */
export async function testDatabase(directory: string): Promise<string> {
  if (!onPostgres) return join(directory, 'waygate.db')
  const own = new URL(server)
  const name = `${own.pathname.slice(1)}_${createHash('sha256').update(directory).digest('hex').slice(0, 16)}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const known = await client.query('select 1 from pg_database where datname = $1', [name])
  if (known.rowCount === 0) await client.query(`create database ${name}`)
  await client.end()
  own.pathname = `/${name}`
  return own.href
}
