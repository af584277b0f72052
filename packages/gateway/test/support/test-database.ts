import { createHash } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'

/** The server that the whole suite is asked to run on; absent: SQLite. */
const server = process.env['DATABASE_URL'] ?? ''

/** True when tests run on PostgreSQL. */
export const onPostgres = server !== ''

/**
 * The database that belongs to a directory: a file in it, or on PostgreSQL a schema of its own, the same one each time.
 * Nobody removes the schemas: the script that runs the suite drops the whole database.
 */
export async function testDatabase(directory: string): Promise<string> {
  if (!onPostgres) return join(directory, 'waygate.db')
  const schema = `t_${createHash('sha256').update(directory).digest('hex').slice(0, 24)}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`create schema if not exists ${schema}`)
  await client.end()
  const own = new URL(server)
  own.searchParams.set('options', `-csearch_path=${schema}`)
  return own.href
}
