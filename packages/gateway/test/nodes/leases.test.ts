import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HoldLostError, SessionLeases } from '../../src/services/sessions-leases.js'
import { createCredentialStore } from '../../src/storage/repositories/session-credentials.js'
import { aSession } from '../support/sessions.js'
import { signUp } from '../support/people.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { onPostgres } from '../support/test-database.js'

const TTL = 30_000

const dir = mkdtempSync(join(tmpdir(), 'waygate-leases-'))
let gateway: TestGateway
let session: string
beforeAll(async () => {
  gateway = await startGateway({ dataDir: dir })
  session = await aSession(gateway, (await signUp(gateway)).organizationId)
})
afterAll(async () => {
  await gateway.close()
  rmSync(dir, { recursive: true, force: true })
})

/** A node of the gateway's database, with a monotonic clock that the test moves, and what it lost. */
function node(nodeId: string) {
  const time = { at: 0 }
  const lost: string[] = []
  const leases = new SessionLeases({ ...gateway.core, nodeId, ttlMs: TTL, monotonic: () => time.at })
  leases.onLost((id) => lost.push(id))
  return { leases, time, lost }
}

/** Lets a lease run out, as if its node had been silent for long. */
const runOut = () => gateway.core.storage.db.updateTable('session_leases').set({ lease_until: 1 }).execute()

describe('a session', () => {
  it('is held by one node at a time, each time under a higher epoch, and stale writers write nothing', async () => {
    const { storage, secrets, clock } = gateway.core
    const [first, second] = [node('gw_1'), node('gw_2')]
    const { hold: old } = await first.leases.take(session)
    await expect(second.leases.take(session)).rejects.toMatchObject({ code: 'gateway_unavailable' })
    const store = createCredentialStore(storage, secrets, clock, first.leases.fence)
    await store.save(old, Buffer.from('by the first'))

    await runOut()
    const { hold, row } = await second.leases.take(session)
    expect(hold.epoch).toBeGreaterThan(old.epoch)
    expect(row.gateway_id).toBe('gw_2')
    const key = { kind: 'session', id: 'x', value: Buffer.from('stale') }
    for (const write of [
      () => store.save(old, Buffer.from('stale')),
      () => store.writeKeys(old, [key], [{ key: 'stanza', value: Buffer.from('stale') }]),
      () => store.unsettled(old),
      () => store.played(old, ['anybody|1']),
      () => store.forget(old),
    ]) {
      await expect(write()).rejects.toBeInstanceOf(HoldLostError)
    }
    expect((await store.load(session))?.toString()).toBe('by the first')
    expect((await store.readKeys(session, 'session', ['x'])).size).toBe(0)
    expect([first.lost, first.leases.of(session)]).toEqual([[session], undefined])
    expect(second.lost).toEqual([])
    await second.leases.release(session)
  })

  it('is free at once when it is released, and its former holder has nothing to say any more once it is taken', async () => {
    const [first, second] = [node('gw_1'), node('gw_2')]
    const { hold } = await first.leases.take(session)
    await first.leases.release(session)
    await second.leases.take(session)
    await expect(first.leases.fence(gateway.core.storage.db, hold)).rejects.toBeInstanceOf(HoldLostError)
    await second.leases.release(session)
  })

  it('is lost when renewing shows that another node has it', async () => {
    const [first, second] = [node('gw_1'), node('gw_2')]
    await first.leases.take(session)
    await runOut()
    await second.leases.take(session)
    first.time.at = TTL / 3
    await first.leases.renew()
    expect(first.lost).toEqual([session])
    await second.leases.release(session)
  })

  it('stays with a node that renews every third of the lease', async () => {
    const one = node('gw_1')
    await one.leases.take(session)
    for (let round = 1; round <= 5; round++) {
      one.time.at = (round * TTL) / 3
      await one.leases.renew()
      one.leases.check()
    }
    expect([one.lost, one.leases.sure]).toEqual([[], true])
    await one.leases.release(session)
  })

  it.runIf(onPostgres)(
    'is let go by a node that could not renew for two thirds of the lease, before anybody may take it',
    async () => {
      const one = node('gw_1')
      await one.leases.take(session)
      one.time.at = (TTL * 2) / 3 - 1
      one.leases.check()
      expect(one.lost).toEqual([])
      one.time.at = (TTL * 2) / 3
      expect(one.leases.sure).toBe(false)
      one.leases.check()
      expect(one.lost).toEqual([session])
      await expect(node('gw_2').leases.take(session)).rejects.toMatchObject({ code: 'gateway_unavailable' })
      await runOut()
    },
  )

  it('is had back at once by a node that starts again, and its former life writes nothing', async () => {
    const before = node('gw_1')
    const { hold } = await before.leases.take(session)
    const after = node('gw_1')
    await after.leases.reclaim()
    await after.leases.take(session)
    await expect(before.leases.fence(gateway.core.storage.db, hold)).rejects.toBeInstanceOf(HoldLostError)
    await after.leases.release(session)
  })
})
