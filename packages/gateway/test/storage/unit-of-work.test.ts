import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { developmentSecret } from '../../src/development-secret.js'
import { openDatabase } from '../../src/storage/database.js'
import type { EventDraft, EventSink } from '../../src/storage/event-sink.js'
import { migrate } from '../../src/storage/migrate.js'
import { migrations } from '../../src/storage/migrations/index.js'
import { DatabaseInUseError } from '../../src/storage/sqlite-lock.js'
import { type UnitOfWork, createUnitOfWork } from '../../src/storage/unit-of-work.js'
import { startChild } from '../support/child.js'
import { lived } from '../support/lived.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'waygate-storage-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const file = () => join(dir, 'waygate.db')

/** An event log that only remembers. */
function memorySink() {
  const appended: EventDraft[] = []
  let wakes = 0
  const sink: EventSink = {
    append(_tx, drafts) {
      appended.push(...drafts)
      return Promise.resolve()
    },
    committed: () => void wakes++,
    cursor: () => Promise.resolve('0.0'),
  }
  return { sink, appended, wakes: () => wakes }
}

const draft = (event: string): EventDraft => ({ event, organizationId: null, sessionId: null, payload: {} })
const node = (id: string) => ({ id, name: id, version: '0', state: 'active' as const, started_at: 0, last_seen_at: 0 })

describe('a SQLite database', () => {
  it('is refused to a second gateway at once, in the same process', async () => {
    const storage = await openDatabase(file())
    await expect(openDatabase(file())).rejects.toThrow(DatabaseInUseError)
    await storage.close()
    await (await openDatabase(file())).close()
  })

  it('is refused within a second while another process holds it; a killed holder holds nothing', async () => {
    const first = await startChild({ WAYGATE_DATA_DIR: dir })
    const started = lived()
    await expect(openDatabase(file())).rejects.toThrow(
      `another gateway (process ${String(first.pid)}) is using ${file()}`,
    )
    expect(lived() - started).toBeLessThan(1000)
    await first.kill()
    await (await openDatabase(file())).close()
  })

  it('syncs every commit to disk', async () => {
    const storage = await openDatabase(file())
    const mode = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(storage.db)
    const sync = await sql<{ synchronous: number }>`pragma synchronous`.execute(storage.db)
    expect([mode.rows[0]?.journal_mode, sync.rows[0]?.synchronous]).toEqual(['wal', 2])
    await storage.close()
  })
})

describe('migrations', () => {
  it('run once, and again as nothing', async () => {
    const storage = await openDatabase(file())
    await migrate(storage, migrations, 1)
    await migrate(storage, migrations, 2)
    await storage.db.insertInto('nodes').values(node('gw_1')).execute()
    await storage.close()
  })

  it('that fail leave nothing behind', async () => {
    const storage = await openDatabase(file())
    const failing = {
      name: '999-failing',
      async up(db: Parameters<(typeof migrations)[number]['up']>[0]) {
        await db.schema.createTable('half').addColumn('id', 'text').execute()
        throw new Error('broken step')
      },
    }
    await expect(migrate(storage, [failing], 1)).rejects.toThrow('broken step')
    const tables = await storage.db.introspection.getTables()
    expect(tables.map(({ name }) => name)).not.toContain('half')
    await storage.close()
  })

  it('of a newer gateway stop an older one', async () => {
    const storage = await openDatabase(file())
    await migrate(storage, [...migrations, { name: '999-newer', up: () => Promise.resolve() }], 1)
    await expect(migrate(storage, migrations, 2)).rejects.toThrow('newer gateway')
    await storage.close()
  })
})

describe('a unit of work', () => {
  async function opened(): Promise<{
    unit: UnitOfWork
    memory: ReturnType<typeof memorySink>
    storage: Awaited<ReturnType<typeof openDatabase>>
  }> {
    const storage = await openDatabase(file())
    await migrate(storage, migrations, 1)
    const memory = memorySink()
    return { unit: createUnitOfWork(storage, memory.sink), memory, storage }
  }

  it('keeps rows and events together, and wakes readers once, after the commit', async () => {
    const { unit, memory, storage } = await opened()
    const order: string[] = []
    await unit.write(async (tx) => {
      await tx.db.insertInto('nodes').values(node('gw_1')).execute()
      tx.emit(draft('one'))
      tx.emit(draft('two'))
      tx.afterCommit(() => order.push(`after, ${String(memory.wakes())} wakes`))
      order.push('written')
    })
    expect(memory.appended.map(({ event }) => event)).toEqual(['one', 'two'])
    expect([order, memory.wakes()]).toEqual([['written', 'after, 0 wakes'], 1])
    await storage.close()
  })

  it('that throws leaves no row, no event and no wake', async () => {
    const { unit, memory, storage } = await opened()
    const failing = unit.write(async (tx) => {
      await tx.db.insertInto('nodes').values(node('gw_1')).execute()
      tx.emit(draft('one'))
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await storage.db.selectFrom('nodes').select('id').execute()).toEqual([])
    expect([memory.appended, memory.wakes()]).toEqual([[], 0])
    await storage.close()
  })

  it('inside another joins it', async () => {
    const { unit, storage } = await opened()
    const failing = unit.write(async () => {
      await unit.write((tx) => tx.db.insertInto('nodes').values(node('gw_inner')).execute())
      throw new Error('outer')
    })
    await expect(failing).rejects.toThrow('outer')
    expect(await storage.db.selectFrom('nodes').select('id').execute()).toEqual([])
    await storage.close()
  })

  it('does not wait for itself when it asks the plain handle, and sees its own rows', async () => {
    const { unit, storage } = await opened()
    const seen = await unit.write(async (tx) => {
      await tx.db.insertInto('nodes').values(node('gw_1')).execute()
      return Promise.all([1, 2, 3].map(() => storage.db.selectFrom('nodes').select('id').execute()))
    })
    expect(seen.map((rows) => rows.length)).toEqual([1, 1, 1])
    await storage.close()
  })

  it('leaves a thousand mixed requests nothing to wait for', async () => {
    const { unit, storage } = await opened()
    // about waiting, not about disks
    if (storage.dialect === 'sqlite') await sql`pragma synchronous = off`.execute(storage.db)
    await Promise.all(
      Array.from({ length: 500 }, async (_, i) => {
        await unit.write(async (tx) => {
          await tx.db
            .insertInto('nodes')
            .values(node(`gw_${String(i)}`))
            .execute()
          await storage.db.selectFrom('nodes').select('id').limit(1).execute()
        })
        await storage.db.selectFrom('nodes').select('id').limit(1).execute()
      }),
    )
    const rows = await storage.db.selectFrom('nodes').select('id').execute()
    expect(rows).toHaveLength(500)
    await storage.close()
  })

  it('gives work that outlives it a transaction of its own', async () => {
    const { unit, storage } = await opened()
    let late: Promise<unknown> = Promise.resolve()
    let go: () => void = () => undefined
    const gate = new Promise<void>((resolve) => (go = resolve))
    await unit.write(() => {
      late = gate.then(() => unit.write((tx) => tx.db.insertInto('nodes').values(node('gw_late')).execute()))
      return Promise.resolve()
    })
    go()
    await late
    expect(await storage.db.selectFrom('nodes').select('id').execute()).toEqual([{ id: 'gw_late' }])
    await storage.close()
  })
})

describe('the data directory', () => {
  it('holds a development secret that only its owner can read', async () => {
    const secret = developmentSecret(dir)
    expect(developmentSecret(dir)).toBe(secret)
    expect(statSync(join(dir, 'secret')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(dir, 'secret'), 'utf8')).toBe(secret)
    expect(readdirSync(dir)).toEqual(['secret'])
  })
})
