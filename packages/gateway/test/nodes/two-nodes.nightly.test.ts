import { describe, expect, it } from 'vitest'
import { hears, linked } from '../support/linked.js'
import { random, seed } from '../support/random.js'
import { onPostgres } from '../support/test-database.js'
import { Cluster } from './cluster.js'

const SIGNALS = ['SIGKILL', 'SIGTERM'] as const

describe.runIf(onPostgres)('two gateways on one database', () => {
  it(`of which one is ended twenty times lose nothing, and WhatsApp never sees both (seed ${String(seed)})`, async () => {
    const next = random()
    const cluster = await Cluster.open(6)
    await cluster.start('a')
    await cluster.start('b')
    const ana = await cluster.person('a')
    const [office, friend] = [await cluster.practice.phone('Office'), await cluster.practice.phone('Bea')]
    const { id } = await linked(ana, office)
    const said: string[] = []
    for (let round = 0; round < 20; round++) {
      const { body } = await cluster.at('a', ana).call<{ gatewayId: string }>(`/sessions/${id}`)
      const dies = body.gatewayId.slice('gw_'.length)
      const lives = dies === 'a' ? 'b' : 'a'
      const talking = (async () => {
        for (let n = 0; n < 10; n++) {
          const text = `round ${String(round)}, ${String(n)}`
          await friend.send(office.number, text)
          said.push(text)
        }
      })()
      await new Promise((resolve) => setTimeout(resolve, Math.floor(next() * 300)))
      await cluster.end(dies, SIGNALS[Math.floor(next() * 2)])
      await talking
      await hears(cluster.at(lives, ana), id, friend.lid, said, 90_000)
      expect(cluster.faults()).toEqual({ overlaps: 0, stale: 0 })
      await cluster.start(dies)
    }
    await cluster.close()
  })
})
