import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createExpiredSweep } from '../src/identity/expired.js'
import { chain } from '../src/observability/audit.js'
import { signUp } from './support/people.js'
import { aSession } from './support/sessions.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

const DAY = 86_400_000

let gateway: TestGateway
const clock = { offset: 0, now: () => Date.now() + clock.offset }
beforeAll(async () => {
  gateway = await startGateway({ clock })
})
afterAll(() => gateway.close())

describe('what has ended', () => {
  it('is removed in time, and what has not stays', async () => {
    const { db } = gateway.core.storage
    const ana = await signUp(gateway, 'Ana')
    const session = await aSession(gateway, ana.organizationId)
    const json = {
      subject: { id: 's' },
      components: { viewer: { sessions: [session] } },
      allowedOrigins: ['https://p.example'],
    }
    await ana.call('/embed-tokens', { json })
    const counts = async () => ({
      signIns: (await db.selectFrom('sign_ins').select('id').execute()).length,
      origins: (await db.selectFrom('embed_origins').select('origin').execute()).length,
      tokens: (await db.selectFrom('embed_tokens').select('id').execute()).length,
    })
    const sweep = createExpiredSweep(gateway.core)
    await sweep.sweep()
    expect(await counts()).toEqual({ signIns: 1, origins: 1, tokens: 1 })
    clock.offset = DAY
    await sweep.sweep()
    expect(await counts()).toEqual({ signIns: 1, origins: 0, tokens: 1 })
    clock.offset = 31 * DAY
    await sweep.sweep()
    expect(await counts()).toEqual({ signIns: 0, origins: 0, tokens: 0 })
    clock.offset = 0
  })
})

describe('the audit', () => {
  it('is a chain that shows a changed row', async () => {
    const { db } = gateway.core.storage
    const ana = await signUp(gateway, 'Bea')
    const broken = async () => {
      const rows = await db.selectFrom('audit').selectAll().orderBy('position').execute()
      let previous = ''
      return rows.filter(({ position: _position, hash, ...row }) => {
        const expected = chain(previous, row)
        previous = hash
        return expected !== hash
      }).length
    }
    await ana.call(`/organizations/${ana.organizationId}`, { method: 'PATCH', json: { name: 'One' } })
    await ana.call(`/organizations/${ana.organizationId}`, { method: 'PATCH', json: { name: 'Two' } })
    expect(await broken()).toBe(0)
    await db.updateTable('audit').set({ actor_name: 'Eve' }).where('action', '=', 'organization.rename').execute()
    expect(await broken()).toBeGreaterThan(0)
  })
})
