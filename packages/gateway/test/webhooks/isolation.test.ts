import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DeliveryRepository } from '../../src/storage/repositories/deliveries.js'
import { DeliveryQueue } from '../../src/storage/repositories/delivery-queue.js'
import { message } from '../events/principals.js'
import { apiKey, signUp } from '../support/people.js'
import { ask } from '../support/http.js'
import { newDelivery } from '../../src/webhooks/dispatcher.js'
import type { Webhook } from '../../src/webhooks/webhook.js'
import { eventually, WebhookWorld } from './webhook-world.js'

let world: WebhookWorld
beforeEach(async () => {
  world = await WebhookWorld.open()
})
afterEach(() => world.close())

const all = (organizationId: string, count: number) =>
  Array.from({ length: count }, (_, n) => message(organizationId, String(n), 'sess_1'))

describe('one endpoint that hangs and one that fails', () => {
  it('hold up none of eighteen good ones', async () => {
    const hanging = await world.create({ url: world.receiver.url('/hang') })
    await world.create({ url: world.receiver.url('/fail') })
    for (let n = 0; n < 18; n++) await world.create({ url: world.receiver.url(`/good/${String(n)}`) })
    world.receiver.answer = (response, { path }) => {
      if (path !== '/hang') response.writeHead(path === '/fail' ? 500 : 200).end()
    }
    await world.emit(...all(world.organizationId, 5))
    const good = () => world.receiver.received.filter(({ path }) => path.startsWith('/good/'))
    await eventually(
      () => good().length,
      (count) => count === 90,
      60_000,
    )
    // it had no more than its share of the worker
    expect(world.receiver.at('/hang').length).toBeLessThanOrEqual(8)
    expect((await world.deliveries(hanging.id)).every(({ state }) => state !== 'delivered')).toBe(true)
  })
})

describe('an organization whose endpoints all hang', () => {
  it('holds up no other organization', async () => {
    for (let n = 0; n < 12; n++) await world.create({ url: world.receiver.url(`/hang/${String(n)}`) })
    world.receiver.answer = (response, { path }) => {
      if (path === '/good') response.end()
    }
    await world.emit(...all(world.organizationId, 20))
    await eventually(
      () => world.receiver.received.length,
      (count) => count >= 32,
      30_000,
    )
    const other = await signUp(world.gateway, 'Bea')
    const { secret } = await apiKey(other)
    const json = { url: world.receiver.url('/good'), events: ['*'] }
    expect((await ask(`${world.gateway.url}/api/v1/webhooks`, { token: secret, json })).status).toBe(201)
    await world.emit(...all(other.organizationId, 10))
    await eventually(
      () => world.receiver.at('/good').length,
      (count) => count === 10,
      60_000,
    )
    expect(world.receiver.received.filter(({ path }) => path.startsWith('/hang')).length).toBeLessThanOrEqual(64)
  })
})

describe('several workers on one queue', () => {
  it('never have the same delivery at the same time', async () => {
    const { db, dialect } = world.gateway.core.storage
    const { id } = await world.create({ active: true })
    const webhook = { id, organizationId: world.organizationId, active: true } as Webhook
    const rows = Array.from({ length: 200 }, (_, n) =>
      newDelivery(webhook, { id: `evt_${String(n)}`, event: 'message', position: n + 1 }, 5),
    )
    // far in the future, so that the gateway's own worker leaves them alone
    await new DeliveryRepository(db).insert(rows.map((row) => ({ ...row, nextAttemptAt: 9e15 })))
    const claimed: string[] = []
    const worker = async (name: string) => {
      const queue = new DeliveryQueue(db, dialect)
      for (;;) {
        const mine = await queue.claim(id, 7, 9e15, name, 9e15 + 1)
        if (mine.length === 0) return
        claimed.push(...mine.map((delivery) => delivery.id))
      }
    }
    await Promise.all(Array.from({ length: 8 }, (_, n) => worker(`worker ${String(n)}`)))
    expect(claimed.length).toBe(200)
    expect(new Set(claimed).size).toBe(200)
  })
})
