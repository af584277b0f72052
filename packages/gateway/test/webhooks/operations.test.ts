import type { ServerResponse } from 'node:http'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EventLogRepository } from '../../src/storage/repositories/event-log.js'
import { DeliveryRepository } from '../../src/storage/repositories/deliveries.js'
import { purgeHistory } from '../../src/webhooks/maintenance.js'
import type { Received } from './receiver.js'
import { eventually, WebhookWorld, type Delivery } from './webhook-world.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let world: WebhookWorld
beforeEach(async () => {
  world = await WebhookWorld.open()
})
afterEach(() => world.close())

const state = (id: string, wanted: string) =>
  eventually(
    () => world.deliveries(id),
    ([first]) => first?.state === wanted,
  )
const fail = (status = 500) => (world.receiver.answer = (response) => void response.writeHead(status).end())
const recover = () => (world.receiver.answer = (response) => void response.end())

describe('an endpoint that keeps failing', () => {
  it('is switched off after five days of nothing but failures, with a notice, and resumes when enabled', async () => {
    const watcher = await world.create({ url: world.receiver.url('/notices'), events: ['webhook.disabled'] })
    const { id } = await world.create({ retryPolicy: { policy: 'constant', delaySeconds: 86_400, attempts: 50 } })
    fail()
    await world.message('lost?')
    await state(id, 'failed')
    const { failingSince } = await world.get(id)
    expect(failingSince).toBe(world.clock.now())
    for (let attempt = 2; attempt <= 5; attempt += 1) {
      world.clock.advance(1.2 * DAY)
      await eventually(
        () => world.deliveries(id),
        ([first]) => first?.attempts.length === attempt,
      )
      expect((await world.get(id)).active).toBe(true)
    }
    world.clock.advance(1.2 * DAY)
    await eventually(
      () => world.get(id),
      ({ active }) => !active,
    )
    expect(await world.get(id)).toMatchObject({ active: false, disabledReason: 'failing', failingSince })
    await eventually(
      () => world.receiver.at('/notices'),
      (all) => all.length > 0,
    )
    expect(world.receiver.at('/notices')[0]?.event).toMatchObject({
      event: 'webhook.disabled',
      payload: { webhookId: id, reason: 'failing', failingSince },
    })
    expect((await world.get(watcher.id)).active).toBe(true)

    await world.message('while off')
    await eventually(
      () => world.deliveries(id),
      (all) => all.length === 2,
    )
    expect((await world.deliveries(id)).map((one) => [one.state, one.reason])).toEqual([
      ['skipped', 'webhook_disabled'],
      ['skipped', 'webhook_disabled'],
    ])
    recover()
    expect((await world.call(`/${id}:recover`, { json: { since: failingSince } })).status).toBe(409)
    const enabled = await world.call(`/${id}:enable`, { method: 'POST' })
    expect(enabled.body).toMatchObject({ active: true })
    expect(enabled.body).not.toHaveProperty('failingSince')
    expect((await world.call(`/${id}:recover`, { json: { since: failingSince } })).body).toEqual({ count: 2 })
    await eventually(
      () => world.deliveries(id),
      (all) => all.every((one) => one.state === 'delivered'),
    )
    const bodies = world.receiver.at('/hook').map(({ event }) => event.payload['body'])
    expect(new Set(bodies)).toEqual(new Set(['lost?', 'while off']))
  })

  it('is switched off at once when it says that it is gone', async () => {
    const { id } = await world.create()
    fail(410)
    await world.message()
    const [delivery] = await state(id, 'dead')
    expect(delivery?.reason).toBe('gone')
    expect(await world.get(id)).toMatchObject({ active: false, disabledReason: 'gone' })
  })

  it('is healthy again after one success', async () => {
    const { id } = await world.create()
    fail()
    await world.message()
    await state(id, 'failed')
    recover()
    world.clock.advance(10_000)
    await state(id, 'delivered')
    expect(await world.get(id)).not.toHaveProperty('failingSince')
  })
})

describe('the owner of a webhook', () => {
  it('sends a test event that nobody else receives', async () => {
    const { id } = await world.create({ events: ['message'] })
    await world.create({ url: world.receiver.url('/other') })
    const answer = await world.call<Delivery>(`/${id}:test`, { json: { event: 'call.incoming' } })
    expect([answer.status, answer.body]).toMatchObject([
      202,
      { webhookId: id, event: 'call.incoming', state: 'pending', attempts: [] },
    ])
    await state(id, 'delivered')
    await world.message('real')
    await eventually(
      () => world.receiver.at('/other'),
      (all) => all.length === 1,
    )
    expect(world.receiver.at('/hook').map(({ event }) => event.event)).toEqual(['call.incoming', 'message'])
    expect(world.receiver.at('/other').map(({ event }) => event.event)).toEqual(['message'])
    expect((await world.call<Delivery>(`/${id}:test`, { method: 'POST' })).body.event).toBe('session.status')
    expect((await world.call(`/${id}:test`, { json: { event: 'audit' } })).status).toBe(400)
  })

  it('sends one delivery again: another entry in the log, the same event id', async () => {
    const { id } = await world.create()
    await world.message('again')
    const [first] = await state(id, 'delivered')
    const replay = await world.call<Delivery>(`/${id}/deliveries/${first?.id}:replay`, { method: 'POST' })
    expect([replay.status, replay.body.eventId]).toEqual([202, first?.eventId])
    expect(replay.body.id).not.toBe(first?.id)
    await eventually(
      () => world.receiver.received,
      (all) => all.length === 2,
    )
    expect(world.receiver.received[1]?.body).toBe(world.receiver.received[0]?.body)
    expect((await world.call(`/${id}/deliveries/dlv_unknown:replay`, { method: 'POST' })).status).toBe(404)
  })

  it('rotates the secret: both sign for a day, then one', async () => {
    const former = `whsec_${Buffer.from('the former secret, long enough').toString('base64')}`
    const { id } = await world.create({ secret: former })
    world.clock.time = Date.now()
    const { secret, previousValidUntil } = (
      await world.call<{ secret: string; previousValidUntil: number }>(`/${id}:rotate-secret`, { method: 'POST' })
    ).body
    expect(previousValidUntil).toBe(world.clock.now() + DAY)
    const accepts = (one: string): boolean => {
      const { body, headers } = world.receiver.received.at(-1) as Received
      const seconds = Number(headers['webhook-timestamp'])
      return String(headers['webhook-signature'])
        .split(' ')
        .includes(new StandardWebhook(one).sign(String(headers['webhook-id']), new Date(seconds * 1000), body))
    }
    await world.message('one')
    await eventually(
      () => world.receiver.received,
      (all) => all.length === 1,
    )
    expect([accepts(secret), accepts(former)]).toEqual([true, true])
    // Recorded, not only sent: an attempt whose lease ends before that is rightly made again.
    await state(id, 'delivered')
    world.clock.advance(DAY)
    await world.message('two')
    await eventually(
      () => world.receiver.received,
      (all) => all.length === 2,
    )
    expect([accepts(secret), accepts(former)]).toEqual([true, false])
  })

  it('recovers at most fourteen days, not from the future', async () => {
    const { id } = await world.create()
    for (const since of [world.clock.now() - 14 * DAY - 1, world.clock.now() + 1]) {
      expect((await world.call(`/${id}:recover`, { json: { since } })).status).toBe(400)
    }
    expect((await world.call(`/${id}:recover`, { json: { since: world.clock.now() - 14 * DAY } })).body).toEqual({
      count: 0,
    })
  })

  it('sees what pausing kept back, and gets it back by recovering', async () => {
    const { id } = await world.create()
    fail()
    await world.message('kept back')
    await state(id, 'failed')
    await world.call(`/${id}`, { method: 'PATCH', json: { active: false } })
    expect(await world.deliveries(id)).toMatchObject([{ state: 'skipped', reason: 'webhook_inactive' }])
    recover()
    await world.call(`/${id}`, { method: 'PATCH', json: { active: true } })
    await world.call(`/${id}:recover`, { json: { since: world.clock.now() - HOUR } })
    await state(id, 'delivered')
  })

  it('filters and pages the log', async () => {
    const { id } = await world.create()
    for (let n = 0; n < 3; n += 1) await world.message(String(n))
    await eventually(
      () => world.deliveries(id, '?state=delivered'),
      (all) => all.length === 3,
    )
    const page = await world.call<{ data: Delivery[]; nextCursor: string }>(`/${id}/deliveries?limit=2`)
    expect(page.headers.get('x-event-cursor')).toMatch(/^[0-9a-f]{12}\.\d{16}$/)
    const rest = await world.call<{ data: Delivery[]; nextCursor?: string }>(
      `/${id}/deliveries?limit=2&cursor=${page.body.nextCursor}`,
    )
    expect([page.body.data.length, rest.body.data.length, rest.body.nextCursor]).toEqual([2, 1, undefined])
    expect(await world.deliveries(id, '?state=dead')).toEqual([])
    expect(await world.deliveries(id, '?event=call.incoming')).toEqual([])
  })
})

describe('old history', () => {
  it('goes after two weeks, except what still has to be delivered', async () => {
    const { id } = await world.create({ retryPolicy: { policy: 'constant', delaySeconds: 86_400, attempts: 50 } })
    await world.message('delivered')
    await state(id, 'delivered')
    fail()
    await world.message('waiting')
    await state(id, 'failed')
    const { storage, secrets, unit } = world.gateway.core
    const log = new EventLogRepository(storage.db, secrets)
    // an answer that is a failure now would be the end of fifteen days of nothing else
    const held: ServerResponse[] = []
    world.receiver.answer = (response) => void held.push(response)
    world.clock.advance(15 * DAY)
    await purgeHistory({ unit, log, deliveries: new DeliveryRepository(storage.db), clock: world.clock })
    const [waiting, ...older] = await world.deliveries(id)
    expect(older).toEqual([])
    recover()
    for (const response of held) response.end()
    await state(id, 'delivered')
    expect(world.receiver.received.at(-1)?.event.payload).toMatchObject({ body: 'waiting' })
    expect((await log.head()).floor).toBeGreaterThan(0)
    expect(waiting?.id).toBeDefined()
  })
})
