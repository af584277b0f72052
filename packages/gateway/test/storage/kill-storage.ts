import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect } from 'vitest'
import { Victim } from './kills.js'

const IMPORTS = `
import { openDatabase } from './storage/database.js'
import { migrate } from './storage/migrate.js'
import { migrations } from './storage/migrations/index.js'
import { createUnitOfWork } from './storage/unit-of-work.js'
`
/** Eight writers: each adds an organization with a member row of the same commit, and says so when it is acknowledged. */
const BODY = `
const storage = await openDatabase(database)
await migrate(storage, migrations, 1)
const unit = createUnitOfWork(storage, { append: async () => {}, committed: () => {}, cursor: async () => '' })
const life = process.pid + '-' + Date.now()
const writer = async (lane) => {
  for (let n = 0; ; n++) {
    const id = 'org_' + life + '-' + lane + '-' + n
    await unit.write(async (tx) => {
      await tx.db.insertInto('organizations').values({ id, name: 'x'.repeat(n % 3000), platform: 0, created_at: n, updated_at: n }).execute()
      await tx.db.insertInto('nodes').values({ id, name: id, version: '0', state: 'active', started_at: n, last_seen_at: n }).execute()
    })
    print(id)
    if (n % 3 === 2) await storage.db.selectFrom('organizations').select('id').limit(5).execute()
  }
}
await Promise.all(Array.from({ length: 8 }, (_, lane) => writer(lane)))
`

/** Kills a writing process again and again, and looks each time whether everything that it was told is there. */
export async function killWriters(kills: number, random: () => number): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'waygate-kills-'))
  const file = join(dir, 'waygate.db')
  const victim = new Victim('writers', IMPORTS, BODY)
  const acknowledged: string[] = []
  for (let kill = 0; kill < kills; kill++) {
    acknowledged.push(...(await victim.killAfter(file, Math.floor(random() * 120))))
    const database = new SQLite(file)
    expect(database.pragma('integrity_check', { simple: true }), `after kill ${String(kill)}`).toBe('ok')
    const ids = (table: string) => new Set(database.prepare<[], string>(`select id from ${table}`).pluck().all())
    const [organizations, nodes] = [ids('organizations'), ids('nodes')]
    expect(
      acknowledged.filter((id) => !organizations.has(id)),
      `after kill ${String(kill)}`,
    ).toEqual([])
    expect(
      [...organizations].filter((id) => !nodes.has(id)),
      'half a commit',
    ).toEqual([])
    database.close()
  }
  rmSync(dir, { recursive: true, force: true })
  return acknowledged.length
}
