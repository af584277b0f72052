import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Child, runCommand, startChild } from '../support/child.js'
import { ask } from '../support/http.js'
import { type Person, signUp } from '../support/people.js'
import type { TestGateway } from '../support/start-gateway.js'
import { onPostgres } from '../support/test-database.js'
import { until } from '../support/until.js'

const dir = mkdtempSync(join(tmpdir(), 'waygate-backup-'))
const file = join(dir, 'copies', 'one.db')
const env = { WAYGATE_DATA_DIR: join(dir, 'data'), WAYGATE_LOG_LEVEL: 'silent' }

afterAll(() => rmSync(dir, { recursive: true, force: true }))

const rename = (person: Person, name: string) =>
  person.call(`/organizations/${person.organizationId}`, { method: 'PATCH', json: { name } })
const nameOf = async (base: string, { token, organizationId }: Person) =>
  (await ask<{ name: string }>(`${base}/api/v1/organizations/${organizationId}`, { token })).body.name
const cursor = async (base: string, token: string) =>
  (await ask(`${base}/api/v1/webhooks`, { token })).headers.get('x-event-cursor') ?? ''

describe.skipIf(onPostgres)('a backup of SQLite', () => {
  let gateway: Child
  let ana: Person
  beforeAll(async () => {
    gateway = await startChild(env)
    ana = await signUp({ url: gateway.url } as TestGateway, 'Ana')
  })
  afterAll(() => gateway.kill())

  it('is whole although the gateway writes all the time, and readable by its owner only', async () => {
    let writing = true
    let written = 0
    const writer = (async () => {
      while (writing) expect((await rename(ana, `name ${String(++written)}`)).status).toBe(200)
    })()
    const { code, lines } = await runCommand(['backup', file], env)
    writing = false
    await writer
    expect([code, lines]).toEqual([
      0,
      [{ event: 'backup', file, bytes: statSync(file).size, position: expect.any(Number) as number }],
    ])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(dir, 'copies'))).toEqual(['one.db'])
    const copy = new SQLite(file, { readonly: true })
    const newest = copy.prepare<[], { position: number }>('select max(position) as position from events').get()
    expect(newest?.position).toBe(lines[0]?.['position'])
    copy.close()
  })

  it('never replaces a file, and refuses nonsense', async () => {
    expect((await runCommand(['backup', file], env)).errors).toContain('exists already')
    expect((await runCommand(['backup'], env)).code).toBe(2)
    expect((await runCommand(['restore', join(dir, 'nowhere.db')], env)).code).toBe(2)
    expect((await runCommand(['restore', dir], env)).code, 'a folder').toBe(2)
  })

  it('is not put back while the gateway runs', async () => {
    const { code, errors } = await runCommand(['restore', file], env)
    expect([code, errors]).toEqual([
      1,
      expect.stringContaining(`another gateway (process ${String(gateway.pid)}) is using`) as string,
    ])
  })

  it.each([
    ['in its middle', (size: number) => size >> 1],
    ['where its tables are listed', () => 100],
  ])('is refused when bytes of it were changed: %s', async (_, at) => {
    const damaged = join(dir, 'damaged.db')
    const bytes = readFileSync(file)
    const start = at(bytes.length)
    bytes.fill(0xff, start, start + 4096)
    writeFileSync(damaged, bytes)
    const elsewhere = { ...env, WAYGATE_DATA_DIR: join(dir, 'elsewhere') }
    const { code, errors } = await runCommand(['restore', damaged], elsewhere)
    expect([code, errors]).toEqual([1, expect.stringMatching(/^waygate gateway: .* is damaged: /) as string])
    expect(errors, 'the file that was given').toContain(`${damaged} is damaged`)
    expect(readdirSync(join(dir, 'elsewhere')).filter((name) => name.endsWith('waygate.db'))).toEqual([])
  })

  it('put back is what it was, and cursors of the time before mean nothing to it', async () => {
    await rename(ana, 'after the backup')
    const before = await cursor(gateway.url, ana.token)
    await gateway.kill('SIGTERM')
    const restored = await runCommand(['restore', file], env)
    expect(restored.lines).toEqual([expect.objectContaining({ event: 'restored' })])
    gateway = await startChild(env)
    expect(await nameOf(gateway.url, ana)).toMatch(/^name \d+$/)
    expect((await cursor(gateway.url, ana.token)).split('.')[0]).not.toBe(before.split('.')[0])
    // what was there is kept beside it
    const former = new SQLite(String(restored.lines[0]?.['former']), { readonly: true })
    const row = former
      .prepare<[string], { name: string }>('select name from organizations where id = ?')
      .get(ana.organizationId)
    expect(row?.name).toBe('after the backup')
    former.close()
  })

  it('is made by itself, and only the newest are kept', async () => {
    await gateway.kill('SIGTERM')
    const copies = join(dir, 'by-itself')
    const with2 = { ...env, WAYGATE_BACKUP_DIR: copies, WAYGATE_BACKUP_KEEP: '2' }
    const made = () =>
      readdirSync(dir).includes('by-itself') ? readdirSync(copies).filter((name) => name.endsWith('.db')) : []
    const seen = new Set<string>()
    for (let start = 1; start <= 3; start++) {
      gateway = await startChild(with2)
      await until('one more copy', () => made().some((name) => !seen.has(name)))
      for (const name of made()) seen.add(name)
      await gateway.kill('SIGTERM')
    }
    expect([seen.size, made().length]).toEqual([3, 2])
  })
})
