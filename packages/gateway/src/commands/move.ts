import { fileOf, isPostgres } from '../storage/database.js'
import { moveToPostgres } from '../storage/move-to-postgres.js'
import { type Command, UsageError } from './command.js'

/** `move --to postgres://…`: from SQLite to PostgreSQL. */
export const move: Command = {
  usage: '--to postgres://user:password@host/database',
  says: 'moves everything from SQLite into an empty PostgreSQL database; the gateway must not run',
  async run(config, [flag, url, ...more], print) {
    if (flag !== '--to' || url === undefined || !isPostgres(url) || more.length > 0) {
      throw new UsageError('move needs --to and the address of a PostgreSQL database')
    }
    if (isPostgres(config.databaseUrl)) throw new UsageError('the gateway is on PostgreSQL already')
    const { tables, former } = await moveToPostgres(fileOf(config.databaseUrl), url, Date.now())
    for (const sum of tables) print({ event: 'moved', ...sum })
    const rows = tables.reduce((all, table) => all + table.rows, 0)
    print({ event: 'done', tables: tables.length, rows, former, next: 'set WAYGATE_DATABASE_URL to the new address' })
    return 0
  },
}
