import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareTenantRole } from '../../src/storage/tenant-role.js'
import { withinTenant } from '../../src/storage/tenant-scope.js'
import type { Database } from '../../src/storage/tables.js'
import { ForgetfulWorld } from '../support/interleaved-tenants.js'
import { signUp } from '../support/people.js'
import { startGateway } from '../support/start-gateway.js'
import { onPostgres } from '../support/test-database.js'

describe.runIf(onPostgres)('a database that keeps organizations apart', () => {
  let world: ForgetfulWorld
  let db: Kysely<Database>
  beforeAll(async () => {
    world = await ForgetfulWorld.open()
    db = world.gateway.core.storage.db
  })
  afterAll(() => world.close())

  const tables = async (condition: string) => {
    const { rows } = await sql<{ name: string }>`
      select distinct c.relname as name from pg_class c join pg_attribute t on t.attrelid = c.oid
      where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and ${sql.raw(condition)}
      order by 1`.execute(db)
    return rows.map(({ name }) => name)
  }

  it('does so in every table whose rows say whose they are', async () => {
    const owned = `t.attname in ('organization_id', 'session_id')`
    expect(await tables(`${owned} and not c.relrowsecurity`)).toEqual([])
    expect((await tables('c.relrowsecurity')).length).toBeGreaterThan(25)
  })

  it('shows no row to whoever asks for no organization', async () => {
    const role = await prepareTenantRole(db)
    const protectedTables = await tables('c.relrowsecurity')
    await db.transaction().execute(async (tx) => {
      await sql`set local role ${sql.raw(role ?? '')}`.execute(tx)
      for (const table of protectedTables) {
        const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(tx)
        expect([table, rows[0]?.n]).toEqual([table, 0])
      }
    })
  })

  it('shows and takes rows of one organization only, whatever a query asks for', async () => {
    const [a, b] = [world.a.tenant, world.b.tenant]
    await withinTenant(a.organization, async () => {
      expect(await db.selectFrom('messages').select('body').distinct().execute()).toEqual([{ body: a.marker }])
      expect(await db.selectFrom('webhooks').select('id').execute()).toEqual([{ id: a.webhook }])
      const changed = await db.updateTable('people').set({ push_name: 'x' }).where('jid', '=', b.person).execute()
      expect(changed[0]?.numUpdatedRows).toBe(0n)
      const removed = await db.deleteFrom('messages').where('session_id', '=', b.session).execute()
      expect(removed[0]?.numDeletedRows).toBe(0n)
      const put = db.insertInto('person_aliases').values({ session_id: b.session, jid: 'x@lid', person_id: 1 })
      await expect(put.execute()).rejects.toThrow('row-level security')
      await expect(db.selectFrom('accounts').selectAll().execute()).rejects.toThrow('permission denied')
      await world.gateway.core.unit.write(async (tx) => {
        expect(await tx.db.selectFrom('sessions').select('id').execute()).toEqual([{ id: a.session }])
      })
    })
    expect((await db.selectFrom('sessions').select('id').execute()).length).toBeGreaterThan(1)
  })

  it('keeps a request within its organization whose query forgot to', async () => {
    const seen = new Set<string>()
    world.forgotten.onSeen = (site) => void seen.add(site)
    const { body } = await world.a.owner.call<{ data: { id: string }[] }>('/sessions')
    expect(body.data.map(({ id }) => id)).toEqual([world.a.tenant.session])
    expect(seen).toContain(world.forgotten.removed)
  })

  it('leaves nothing on a connection: 1,000 interleaved requests, failing ones and transactions among them', async () => {
    expect(await world.interleaved(1_000)).toEqual([])
  })

  it('is prepared by several gateways at once', async () => {
    const [first, second] = await Promise.all([prepareTenantRole(db), prepareTenantRole(db)])
    expect(first).not.toBeNull()
    expect(second).toBe(first)
  })

  it('is done without where its user may not make roles, with a warning, until an administrator has', async () => {
    const user = `waygate_powerless_${randomBytes(4).toString('hex')}`
    const dataDir = mkdtempSync(join(tmpdir(), 'waygate-powerless-'))
    const url = new URL(process.env['DATABASE_URL'] ?? '')
    Object.assign(url, { username: user, password: user, pathname: `/${user}` })
    const start = () => startGateway({ dataDir, env: { WAYGATE_DATABASE_URL: url.href } })
    await sql.raw(`create role ${user} login password '${user}'`).execute(db)
    await sql.raw(`create database ${user} owner ${user}`).execute(db)
    const without = await start()
    const ana = await signUp(without, 'Ana')
    expect((await ana.call('/sessions', { json: { label: 'Desk' } })).status).toBe(201)
    expect(without.logged()).toContain('no_row_security')
    await without.close()

    await sql.raw(`create role ${user}_tenant nologin; grant ${user}_tenant to ${user}`).execute(db)
    const guarded = await start()
    expect(guarded.logged()).not.toContain('no_row_security')
    const { rows } = await withinTenant('org_other', () =>
      sql`select id from sessions`.execute(guarded.core.storage.db),
    )
    expect(rows).toEqual([])
    await guarded.close()

    await sql.raw(`drop database ${user}`).execute(db)
    await sql.raw(`drop role ${user}_tenant, ${user}`).execute(db)
    rmSync(dataDir, { recursive: true, force: true })
  })
})
