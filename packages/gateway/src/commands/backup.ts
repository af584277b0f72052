import SQLite from 'better-sqlite3'
import { fileOf, isPostgres } from '../storage/database.js'
import { backUp } from '../storage/sqlite-backup.js'
import { type Command, UsageError } from './command.js'

/** `backup <file>`: copies the database while the gateway runs. */
export const backup: Command = {
  usage: '<file>',
  says: 'copies the SQLite database into a new file, while the gateway runs, and checks the copy',
  async run(config, [file, ...more], print) {
    if (file === undefined || more.length > 0) throw new UsageError('backup needs the file to write')
    if (isPostgres(config.databaseUrl)) throw new UsageError('a PostgreSQL database is backed up with pg_dump')
    const source = new SQLite(fileOf(config.databaseUrl), { readonly: true, fileMustExist: true })
    try {
      print({ event: 'backup', ...(await backUp(source, file, Number.POSITIVE_INFINITY)) })
      return 0
    } finally {
      source.close()
    }
  },
}
