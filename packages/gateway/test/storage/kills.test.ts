import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/storage/database.js'
import { migrate } from '../../src/storage/migrate.js'
import { migrations } from '../../src/storage/migrations/index.js'
import { onPostgres } from '../support/test-database.js'
import { random, seed } from '../support/random.js'
import { killWriters } from './kill-storage.js'
import { Victim } from './kills.js'

const MIGRATE = `
const storage = await openDatabase(database)
const slow = migrations.map(({ name, up }) => ({ name, up: async (db, types) => {
  await up(db, types)
  print(name)
  await new Promise((resolve) => setTimeout(resolve, 60))
} }))
await migrate(storage, slow, 1)
`
const IMPORTS = `
import { openDatabase } from './storage/database.js'
import { migrate } from './storage/migrate.js'
import { migrations } from './storage/migrations/index.js'
`

describe.skipIf(onPostgres)('a SQLite database whose gateway is killed', { timeout: 180_000 }, () => {
  it('has everything that was acknowledged and no half of a commit, 25 times', async () => {
    const commits = await killWriters(25, random())
    expect(commits, `seed ${String(seed)}`).toBeGreaterThan(100)
  })

  it('in the middle of a migration has either the whole step or nothing of it, and goes on', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'waygate-kills-'))
    const file = join(dir, 'waygate.db')
    const victim = new Victim('migrator', IMPORTS, MIGRATE)
    for (let step = 0; step < 3; step++) await victim.killAfter(file, 20 + step * 15)
    const storage = await openDatabase(file)
    await migrate(storage, migrations, 2)
    const tables = (await storage.db.introspection.getTables()).map(({ name }) => name)
    expect(tables).toEqual(expect.arrayContaining(['users', 'sessions', 'events', 'session_leases']))
    await storage.close()
    rmSync(dir, { recursive: true, force: true })
  })
})
