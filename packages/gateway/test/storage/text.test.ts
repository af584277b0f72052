import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/storage/database.js'
import { migrate } from '../../src/storage/migrate.js'
import { migrations } from '../../src/storage/migrations/index.js'
import { onPostgres, testDatabase } from '../support/test-database.js'

const dir = mkdtempSync(join(tmpdir(), 'waygate-text-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('text that strangers wrote', () => {
  it.each(['a\0b', '\0', '\u{1f600}\u200f"\\\'; drop table users; --', '%_\\'])(
    '%j can be stored and found again',
    async (text) => {
      const storage = await openDatabase(await testDatabase(dir))
      await migrate(storage, migrations, 1)
      const { db } = storage
      await db.deleteFrom('organizations').execute()
      await db
        .insertInto('organizations')
        .values({ id: 'org_1', name: text, platform: 0, created_at: 1, updated_at: 1 })
        .execute()
      const found = await db.selectFrom('organizations').select('name').where('name', '=', text).executeTakeFirst()
      // PostgreSQL keeps no NUL in a text
      expect(found?.name).toBe(onPostgres ? text.replaceAll('\0', '\ufffd') : text)
      await storage.close()
    },
  )
})
