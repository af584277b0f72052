import type { components } from '@waygate/sdk'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyAudit } from '../src/observability/audit-verify.js'
import { auditVerify } from '../src/commands/audit-verify.js'
import { policies } from '../src/http/policy.js'
import { inParallel } from './matrix/ask-cell.js'
import { type Refusal, ask } from './support/http.js'
import { type Person, apiKey, signUp, superAdmin } from './support/people.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

type Schemas = components['schemas']

let gateway: TestGateway
let root: Person
let ana: Person
beforeAll(async () => {
  gateway = await startGateway({ env: { WAYGATE_ADMIN_EMAIL: 'root@example.com' } })
  root = await superAdmin(gateway)
  ana = await signUp(gateway, 'Ana')
  await apiKey(ana)
})
afterAll(() => gateway.close())

const db = () => gateway.core.storage.db
const entries = () => db().selectFrom('audit').selectAll().orderBy('position').execute()

/** Does something to the table behind the gateway's back, looks, and puts the table back as it was. */
async function afterTampering(tamper: () => Promise<unknown>, kept?: { position: number; fingerprint: string }) {
  const before = await entries()
  await tamper()
  const verdict = await verifyAudit(db(), kept)
  await db().deleteFrom('audit').execute()
  await db().insertInto('audit').values(before).execute()
  return verdict
}

describe('the audit', () => {
  it('is a chain that holds', async () => {
    const all = await entries()
    const last = all.at(-1)
    expect(await verifyAudit(db())).toEqual({
      intact: true,
      entries: all.length,
      head: { position: last?.position, fingerprint: last?.hash },
    })
  })

  it.each(['action', 'actor_id', 'actor_name', 'target_id', 'details', 'address', 'request_id', 'hash'] as const)(
    'shows where one character of %s was changed',
    async (column) => {
      const victim = (await entries()).at(1)
      const value = victim?.[column] ?? ''
      const changed = `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}`
      const verdict = await afterTampering(() =>
        db()
          .updateTable('audit')
          .set({ [column]: changed })
          .where('id', '=', victim?.id ?? '')
          .execute(),
      )
      expect(verdict).toEqual({ intact: false, position: victim?.position, problem: 'changed' })
    },
  )

  it('shows that an entry in the middle was removed', async () => {
    const [, victim, next] = await entries()
    const verdict = await afterTampering(() =>
      db()
        .deleteFrom('audit')
        .where('id', '=', victim?.id ?? '')
        .execute(),
    )
    expect(verdict).toEqual({ intact: false, position: next?.position, problem: 'changed' })
  })

  it('shows that its end was cut off, to who kept the head', async () => {
    const last = (await entries()).at(-1)
    const kept = { position: last?.position ?? 0, fingerprint: last?.hash ?? '' }
    expect(await verifyAudit(db(), kept)).toMatchObject({ intact: true })
    const verdict = await afterTampering(
      () =>
        db()
          .deleteFrom('audit')
          .where('id', '=', last?.id ?? '')
          .execute(),
      kept,
    )
    expect(verdict).toEqual({ intact: false, position: kept.position, problem: 'missing' })
  })

  it('is checked by a command while the gateway runs', async () => {
    const printed: object[] = []
    const run = (...args: string[]) => auditVerify.run(gateway.core.config, args, (line) => void printed.push(line))
    expect(await run()).toBe(0)
    const { head } = printed[0] as { head: string }
    expect(await run(head)).toBe(0)
    expect(await run(head.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toBe(1)
    await expect(run('nonsense')).rejects.toThrow('position:hash')
  })

  it('has no operation that changes or removes an entry', async () => {
    const operations = Object.values(policies).filter(({ path }) => path.includes('audit'))
    expect(operations.map(({ method }) => method)).toEqual(operations.map(() => 'GET'))
    for (const method of ['DELETE', 'PATCH', 'PUT', 'POST']) {
      const answer = await root.call<Refusal>('/admin/audit', { method, json: {} })
      expect(answer.status).toBe(404)
    }
  })

  it('outlives the organization that it tells about', async () => {
    const bo = await signUp(gateway, 'Bo')
    await bo.call(`/organizations/${bo.organizationId}`, { method: 'DELETE' })
    const list = await root.call<Schemas['ListAuditEntry']>('/admin/audit?action=organization.delete')
    expect(list.body.data[0]).toMatchObject({ actor: { id: bo.id }, target: { id: bo.organizationId } })
  })

  it('names both people for everything that is done while impersonating', async () => {
    const grant = await root.call<Schemas['ImpersonationGrant']>(`/admin/users/${ana.id}:impersonate`, {
      json: { reason: 'ticket 12' },
    })
    const before = (await entries()).at(-1)?.position ?? 0
    // the stream would stay open; stopping ends the rest
    const operations = Object.values(policies).filter(({ path }) => !/\/events$|impersonation:stop$/.test(path))
    await inParallel(operations, 8, async ({ method, path }) => {
      const filled = path
        .replace('{session}', 'sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F')
        .replace(/\{(\w+)\}/g, (_all, name: string) => (name === 'id' ? 'x_01JZ8Q4M6T3Y9A2V5B7C8D9E0F' : '1'))
      await ask(`${gateway.url}${filled}`, { method, token: grant.body.token })
    })
    const made = (await entries()).filter(({ position }) => position > before)
    expect(made.length).toBeGreaterThan(60)
    const who = new Set(
      made.map(
        ({ actor_id, subject_id, impersonation_id }) => `${actor_id} ${subject_id ?? ''} ${impersonation_id ?? ''}`,
      ),
    )
    expect([...who]).toEqual([`${root.id} ${ana.id} ${grant.body.id}`])
  })

  it('is ordered and whole after fifty actions at once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => apiKey(ana, ['read'])))
    expect(await verifyAudit(db())).toMatchObject({ intact: true })
    const count = await sql<{ n: number }>`select count(*) as n from audit where action = 'api_key.create'`.execute(
      db(),
    )
    expect(Number(count.rows[0]?.n)).toBe(51)
  })
})
