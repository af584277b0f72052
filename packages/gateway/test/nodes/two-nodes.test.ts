import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hears, linked, type Session, session } from '../support/linked.js'
import type { Person } from '../support/people.js'
import type { PracticePhone } from '../support/practice.js'
import { onPostgres } from '../support/test-database.js'
import { until } from '../support/until.js'
import { Cluster } from './cluster.js'

type Gateway = components['schemas']['Gateway']

/** Waits until a session works on a node: a row still says so for a while after its node has died. */
export function worksOn(person: Person, id: string, node: string): Promise<Session> {
  return until(
    `work on ${node}`,
    async () => {
      const now = await session(person, id)
      return now.gatewayId === `gw_${node}` && now.status === 'working' && now.reason === undefined ? now : undefined
    },
    60_000,
  )
}

const gateways = async (person: Person) => {
  const { body } = await person.call<{ data: Gateway[] }>('/admin/gateways')
  return Object.fromEntries(body.data.map(({ id, state, sessions }) => [id, { state, sessions }]))
}

describe.runIf(onPostgres)('two gateways on one database', { timeout: 180_000 }, () => {
  let cluster: Cluster
  let ana: Person
  let friend: PracticePhone
  let office: PracticePhone
  let id: string

  const open = async (leaseSeconds: number) => {
    cluster = await Cluster.open(leaseSeconds)
    await cluster.start('a')
    await cluster.start('b')
    ana = await cluster.person('a', { admin: true })
    office = await cluster.practice.phone('Office')
    friend = await cluster.practice.phone('Bea')
    id = (await linked(ana, office)).id
  }
  /** Who has the session and who has not: with short leases a busy machine may have moved it. */
  const sides = async (): Promise<[has: string, other: string]> =>
    (await session(cluster.at('a', ana), id)).gatewayId === 'gw_a' ? ['a', 'b'] : ['b', 'a']
  const says = async (node: string, text: string) => {
    await friend.send(office.number, text)
    await hears(cluster.at(node, ana), id, friend.lid, [text], 30_000)
  }

  describe('whose leases last ten minutes', () => {
    beforeAll(async () => {
      await open(600)
      await worksOn(ana, id, 'a')
    }, 120_000)
    afterAll(() => cluster.close())

    it('keep a session to the node that has it: the other one neither starts nor stops it', async () => {
      const there = cluster.at('b', ana)
      expect((await there.call(`/sessions/${id}:stop`, { method: 'POST' })).status).toBe(503)
      expect((await there.call(`/sessions/${id}:start`, { method: 'POST' })).status).toBe(503)
      expect(await gateways(there)).toEqual({
        gw_a: { state: 'active', sessions: 1 },
        gw_b: { state: 'active', sessions: 0 },
      })
    })

    it('move the sessions of a node that is drained, and of the other one back', async () => {
      expect((await cluster.at('b', ana).call('/admin/gateways/gw_a:drain', { method: 'POST' })).status).toBe(200)
      await worksOn(ana, id, 'b')
      await says('a', 'drained')
      expect(await gateways(ana)).toMatchObject({ gw_a: { state: 'drained', sessions: 0 }, gw_b: { sessions: 1 } })
      await ana.call('/admin/gateways/gw_a:resume', { method: 'POST' })
      await ana.call('/admin/gateways/gw_b:drain', { method: 'POST' })
      await worksOn(ana, id, 'a')
      await says('b', 'and back')
      await ana.call('/admin/gateways/gw_b:resume', { method: 'POST' })
      expect(cluster.faults()).toEqual({ overlaps: 0, stale: 0 })
    })

    it('move the sessions of a node that ends by itself without waiting for its leases', async () => {
      await cluster.end('a', 'SIGTERM')
      const there = cluster.at('b', ana)
      await worksOn(there, id, 'b')
      await says('b', 'after the end of a')
      expect(cluster.faults()).toEqual({ overlaps: 0, stale: 0 })
    })

    it('let a node that was killed have its own sessions back at once', async () => {
      await cluster.end('b', 'SIGKILL')
      await cluster.start('b')
      await says('b', 'after the restart of b')
      await worksOn(cluster.at('b', ana), id, 'b')
      expect(cluster.faults()).toEqual({ overlaps: 0, stale: 0 })
    })
  })

  describe('one of which is frozen', () => {
    beforeAll(() => open(6), 120_000)
    afterAll(() => cluster.close())

    it('say nothing to WhatsApp when it wakes: it ends', async () => {
      const [freezes, lives] = await sides()
      const frozen = cluster.process(freezes)
      process.kill(frozen.pid, 'SIGSTOP')
      const there = cluster.at(lives, ana)
      await friend.send(office.number, 'while it is frozen')
      await hears(there, id, friend.lid, ['while it is frozen'], 60_000)
      process.kill(frozen.pid, 'SIGCONT')
      await cluster.ended(freezes)
      expect(cluster.faults().stale).toBe(0)
      expect(await worksOn(there, id, lives)).toMatchObject({ gatewayId: `gw_${lives}` })
    })
  })

  describe('one of which is killed', () => {
    beforeAll(() => open(6), 120_000)
    afterAll(() => cluster.close())

    it.each([1, 2, 3])(
      'lose nothing when the other takes over, and WhatsApp never sees both (kill %i)',
      async (round) => {
        const [dies, lives] = await sides()
        await friend.send(office.number, `before kill ${String(round)}`)
        await cluster.end(dies)
        await friend.send(office.number, `after kill ${String(round)}`)
        const there = cluster.at(lives, ana)
        await hears(there, id, friend.lid, [`before kill ${String(round)}`, `after kill ${String(round)}`], 60_000)
        await worksOn(there, id, lives)
        await until(
          'the dead node is called lost',
          async () => (await gateways(there))[`gw_${dies}`]?.state === 'lost',
          30_000,
        )
        expect(cluster.faults()).toEqual({ overlaps: 0, stale: 0 })
        await cluster.start(dies)
        // a node that comes back takes nothing from the one that lives
        expect((await session(there, id)).gatewayId).toBe(`gw_${lives}`)
      },
    )
  })
})
