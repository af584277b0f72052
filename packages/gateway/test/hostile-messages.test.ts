import { proto } from 'baileys'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FactStore } from './support/fact-store.js'
import { checkParts } from './support/hostile-parts.js'
import { hears, linked, reaches } from './support/linked.js'
import { decoded, mutated } from './support/mutated-messages.js'
import { storeMutated } from './support/mutation-run.js'
import { signUp } from './support/people.js'
import { Practice } from './support/practice.js'
import { random } from './support/random.js'
import { startGateway, type TestGateway } from './support/start-gateway.js'

let practice: Practice
let gateway: TestGateway

beforeAll(async () => {
  practice = await Practice.open()
  gateway = await startGateway({ env: practice.env })
})

afterAll(async () => {
  await gateway.close()
  await practice.close()
})

describe('a message that somebody has tampered with', () => {
  it('is read and kept, whatever it says: 2,000 of them', async () => {
    const store = await FactStore.open()
    const { decodable, rows } = await storeMutated(store, 2_000)
    expect(decodable).toBeGreaterThan(500)
    expect(rows).toBeGreaterThan(300)
    await store.close()
  })

  it('does not end the session that receives it, nor hold up what follows', async () => {
    const ana = await signUp(gateway, 'Ana')
    const [office, stranger] = [await practice.phone('Office'), await practice.phone('Mallory')]
    const { id } = await linked(ana, office)
    const chance = random()
    for (let sent = 0; sent < 60;) {
      const message = decoded(mutated(chance))
      if (message === undefined) continue
      const bytes = Buffer.from(proto.Message.encode(message).finish()).toString('base64')
      await stranger.do('send-raw', { to: office.number, message: bytes })
      sent++
    }
    await stranger.send(office.number, 'still there?')
    await hears(ana, id, stranger.lid, ['still there?'], 30_000)
    await reaches(ana, id, 'working')
  })
})

describe('cards, places and polls of strangers', () => {
  it('keep within their bounds: 1,000 of each', () => {
    checkParts(1_000)
  })
})
