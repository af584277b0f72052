import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_WAITS_MS } from '../../src/webhooks/retry-schedule.js'
import { letters } from '../support/mailbox.js'
import { type Delivery, eventually, WebhookWorld } from './webhook-world.js'

let world: WebhookWorld
beforeEach(async () => {
  world = await WebhookWorld.open()
})
afterEach(() => world.close())

const attempted = (id: string, times: number): Promise<Delivery> =>
  eventually(
    async () => (await world.deliveries(id, '?event=message')).at(-1),
    // row and attempts are read one after the other
    (delivery) => delivery?.attempts.length === times && (delivery.nextAttemptAt ?? Infinity) > world.clock.now(),
    20_000,
  ) as Promise<Delivery>

describe('a delivery that always fails', () => {
  it('is tried ten times over 76 hours as published, and not a moment earlier', async () => {
    const { id } = await world.create()
    world.receiver.answer = (response, { event }) => response.writeHead(event.event === 'message' ? 500 : 200).end()
    await world.message()
    for (let attempt = 1; attempt < DEFAULT_WAITS_MS.length; attempt++) {
      const delivery = await attempted(id, attempt)
      const wait = (delivery.nextAttemptAt ?? 0) - world.clock.now()
      const planned = DEFAULT_WAITS_MS[attempt] ?? 0
      expect(wait).toBeGreaterThanOrEqual(0.8 * planned)
      expect(wait).toBeLessThanOrEqual(1.2 * planned)
      // a test event passes, so the worker has looked and left the waiting one alone
      world.clock.advance(wait - 1)
      // what is sent now shows that the worker has looked, and has left the waiting one alone
      const probe = (await world.call<Delivery>(`/${id}:test`, { json: { event: 'call.incoming' } })).body
      await eventually(
        () => world.receiver.received.some(({ headers }) => headers['x-webhook-request-id'] === probe.id),
        (arrived) => arrived,
      )
      expect((await attempted(id, attempt)).state).toBe('failed')
      world.clock.advance(1)
    }
    expect(await attempted(id, DEFAULT_WAITS_MS.length)).toMatchObject({ state: 'dead', reason: 'attempts_exhausted' })
  })

  it.each([429, 502, 503, 504])('with %i leaves the whole endpoint alone for a while', async (status) => {
    const { id } = await world.create({ retryPolicy: { policy: 'constant', delaySeconds: 1, attempts: 5 } })
    world.receiver.answer = (response) => response.writeHead(status).end()
    await world.message('first')
    await attempted(id, 1)
    await world.message('second')
    await eventually(
      () => world.deliveries(id),
      (all) => all.length === 2,
    )
    world.clock.advance(9_999)
    const other = await world.create({ url: world.receiver.url('/other') })
    await world.message('third')
    await eventually(
      () => world.receiver.at('/other'),
      (all) => all.length === 1,
    )
    expect(world.receiver.at('/hook')).toHaveLength(1)
    world.clock.advance(1)
    await eventually(
      () => world.receiver.at('/hook'),
      (all) => all.length > 1,
    )
    expect(other.active).toBe(true)
  })
})

describe('people who can switch a webhook on again', () => {
  it('are told by mail when it was switched off, and not the rest of its address', async () => {
    const { id } = await world.create({ url: world.receiver.url('/hook?token=canary') })
    world.receiver.answer = (response) => response.writeHead(410).end()
    await world.message()
    await eventually(
      () => world.get(id),
      ({ active }) => !active,
    )
    const [letter] = await eventually(
      () => letters(world.gateway, world.person.email),
      (all) => all.some(({ subject }) => subject.includes('was switched off')),
    )
    expect(letter?.text).toContain('answered that it is gone')
    expect(letter?.text).not.toContain('canary')
  })
})
