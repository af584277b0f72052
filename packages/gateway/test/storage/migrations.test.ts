import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/storage/database.js'
import { migrate, type Migration } from '../../src/storage/migrate.js'
import { migrations } from '../../src/storage/migrations/index.js'
import { onPostgres, testDatabase } from '../support/test-database.js'

let dir: string
let url: string
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'waygate-migrations-'))
  url = await testDatabase(dir)
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

/** Steps whose every run is counted in a table of their own. */
function counted(count: number): Migration[] {
  return Array.from({ length: count }, (_, step) => ({
    name: `step-${String(step)}`,
    async up(db: Kysely<unknown>) {
      if (step === 0) await db.schema.createTable('runs').addColumn('step', 'integer').execute()
      // long enough for the other one to look in between
      await new Promise((resolve) => setTimeout(resolve, 5))
      await sql`insert into runs values (${step})`.execute(db)
    },
  }))
}

describe('a database of every released version', () => {
  it.each(migrations.slice(0, -1).map(({ name }, index) => [name, index + 1] as const))(
    'at %s is brought up to date with what is in it',
    async (_name, known) => {
      const storage = await openDatabase(url)
      await migrate(storage, migrations.slice(0, known), 1)
      await storage.db
        .insertInto('organizations')
        .values({ id: 'org_1', name: 'Old', platform: 0, created_at: 1, updated_at: 1 })
        .execute()
      await migrate(storage, migrations, 2)
      expect(await storage.db.selectFrom('organizations').select(['id', 'name']).execute()).toEqual([
        { id: 'org_1', name: 'Old' },
      ])
      await storage.close()
    },
  )
})

describe.runIf(onPostgres)('gateways that start at once on an empty database', () => {
  it('bring it up to date together, every step once', async () => {
    const steps = counted(6)
    const nodes = await Promise.all(Array.from({ length: 4 }, () => openDatabase(url)))
    await Promise.all(nodes.map((node) => migrate(node, steps, 1)))
    const [first] = nodes
    if (!first) throw new Error('no node')
    const { rows } = await sql<{ step: number }>`select step from runs order by step`.execute(first.db)
    expect(rows.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5])
    await Promise.all(nodes.map((node) => node.close()))
  })
})
