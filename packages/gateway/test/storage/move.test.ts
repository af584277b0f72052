import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/storage/database.js'
import { openToRead } from '../../src/storage/read-only.js'
import { type Child, runCommand, startChild } from '../support/child.js'
import { ask } from '../support/http.js'
import { hears, linked, reaches } from '../support/linked.js'
import { Person, signUp } from '../support/people.js'
import { Practice } from '../support/practice.js'
import type { TestGateway } from '../support/start-gateway.js'
import { onPostgres, testDatabase } from '../support/test-database.js'

const dir = mkdtempSync(join(tmpdir(), 'waygate-move-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Every id of a table, as one hash. */
async function ids(url: string, table: 'users' | 'sessions' | 'messages' | 'events' | 'audit'): Promise<string> {
  const storage = await openToRead(url)
  const rows = await storage.db.selectFrom(table).select('id').execute()
  await storage.close()
  const sorted = rows.map(({ id }) => id).sort()
  expect(sorted.length).toBeGreaterThan(0)
  return createHash('sha256').update(sorted.join('\n')).digest('hex')
}

describe.runIf(onPostgres)('a gateway that moves from SQLite to PostgreSQL', () => {
  const env = { WAYGATE_DATA_DIR: dir, WAYGATE_LOG_LEVEL: 'silent', DATABASE_URL: '' }
  const file = join(dir, 'waygate.db')

  it('keeps accounts, ids, chats and linked phones; cursors start again', async () => {
    const practice = await Practice.open()
    const start = (more: Record<string, string> = {}): Promise<Child> =>
      startChild({ ...practice.env, ...env, ...more })
    const [office, friend] = [await practice.phone('Office'), await practice.phone('Bea')]
    const before = await start()
    const ana = await signUp({ url: before.url } as TestGateway, 'Ana')
    const { id } = await linked(ana, office)
    await friend.send(office.number, 'on SQLite')
    await hears(ana, id, friend.lid, ['on SQLite'])
    const cursor = async (person: Person) =>
      (await ask(`${person.base}/api/v1/webhooks`, { token: person.token })).headers
        .get('x-event-cursor')
        ?.split('.')[0]
    const former = await cursor(ana)
    const url = await testDatabase(join(dir, 'target'))
    expect((await runCommand(['move', '--to', url], env)).errors).toContain('another gateway')
    await before.kill('SIGTERM')
    const tables = ['users', 'sessions', 'messages', 'events', 'audit'] as const
    const hashes = await Promise.all(tables.map((table) => ids(file, table)))

    const { code, lines, errors } = await runCommand(['move', '--to', url], env)
    expect([code, errors]).toEqual([0, ''])
    expect(lines.find((line) => line['table'] === 'messages')).toMatchObject({ rows: 1 })
    expect(await Promise.all(tables.map((table) => ids(url, table)))).toEqual(hashes)
    expect([existsSync(file), existsSync(`${file}.moved`)]).toEqual([false, true])

    const after = await start({ WAYGATE_DATABASE_URL: url })
    const again = new Person(after.url, ana.id, ana.name, ana.email, ana.cookie, ana.token, ana.organizationId)
    await reaches(again, id, 'working')
    await friend.send(office.number, 'on PostgreSQL')
    const heard = await hears(again, id, friend.lid, ['on PostgreSQL'])
    expect(heard.map((message) => message.body)).toEqual(['on SQLite', 'on PostgreSQL'])
    expect(await cursor(again)).not.toBe(former)
    await after.kill('SIGTERM')
    await practice.close()
  })

  it('is not let into a database that has something in it', async () => {
    const other = { ...env, WAYGATE_DATA_DIR: join(dir, 'other') }
    await (await openDatabase(join(dir, 'other', 'waygate.db'))).close()
    const { code, errors } = await runCommand(['move', '--to', await testDatabase(join(dir, 'target'))], other)
    expect([code, errors]).toEqual([1, expect.stringContaining('is not empty') as string])
    expect(existsSync(join(dir, 'other', 'waygate.db'))).toBe(true)
  })
})
