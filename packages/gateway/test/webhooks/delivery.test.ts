import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { qr } from '../events/principals.js'
import type { Received } from './receiver.js'
import { lived } from '../support/lived.js'
import { eventually, WebhookWorld, type Delivery } from './webhook-world.js'

let world: WebhookWorld
beforeEach(async () => {
  world = await WebhookWorld.open()
})
afterEach(() => world.close())

const arrived = (count: number) =>
  eventually(
    () => world.receiver.received,
    (all) => all.length >= count,
  )

describe('a delivery', () => {
  it('arrives once, signed in both families, with the body that was signed', async () => {
    const secret = `whsec_${Buffer.from('a secret of the customer').toString('base64')}`
    await world.create({ secret })
    world.clock.time = Date.now()
    await world.message('hé \u2028')
    const [first] = await arrived(1)
    const { headers, body, event } = first as Received
    expect(new StandardWebhook(secret).verify(body, headers as Record<string, string>)).toEqual(event)
    expect(headers['x-webhook-hmac']).toBe(createHmac('sha512', secret).update(body).digest('hex'))
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': event.id,
      'x-webhook-hmac-algorithm': 'sha512',
    })
    expect(event).toMatchObject({
      schema: 'v1',
      event: 'message',
      organization: world.organizationId,
      session: 'sess_1',
      payload: { body: 'hé \u2028' },
    })
  })

  it('appears in the log with its attempt, without what is secret', async () => {
    const { id } = await world.create({ customHeaders: { 'X-Shop': '7', Authorization: 'Bearer canary-header' } })
    world.receiver.answer = (response, { headers }) => response.end(`echo ${String(headers.authorization)}`)
    await world.message()
    const [delivery] = await eventually(
      () => world.deliveries(id),
      ([first]) => first?.state === 'delivered',
    )
    expect(world.receiver.received[0]?.headers).toMatchObject({ 'x-shop': '7', authorization: 'Bearer canary-header' })
    const whole = (await world.call<Delivery>(`/${id}/deliveries/${delivery?.id}`)).body
    expect(whole).toMatchObject({
      event: 'message',
      webhookId: id,
      attempts: [{ status: 200, responseExcerpt: 'echo ***' }],
      payload: { event: 'message', payload: { body: 'hello' } },
    })
    expect(whole.attempts[0]?.requestHeaders).toMatchObject({
      authorization: '***',
      'x-shop': '***',
      'webhook-id': whole.eventId,
    })
    expect(JSON.stringify(whole)).not.toContain('canary')
  })

  it('is logged with what a person needs to check its signature: the headers as sent, and a body that is the same again', async () => {
    const secret = `whsec_${Buffer.from('a secret of the customer').toString('base64')}`
    const { id } = await world.create({ secret })
    world.clock.time = Date.now()
    await world.message('hé \u2028 \ud83d\ude4f')
    const [delivery] = await eventually(
      () => world.deliveries(id),
      ([first]) => first?.state === 'delivered',
    )
    const { payload, attempts } = (await world.call<Delivery>(`/${id}/deliveries/${delivery?.id}`)).body
    const body = JSON.stringify(payload)
    expect(body).toBe(String(world.receiver.received[0]?.body))
    const headers = attempts[0]?.requestHeaders ?? {}
    expect(new StandardWebhook(secret).verify(body, headers)).toEqual(payload)
  })

  it('goes only to matching webhooks: by name, by session, active, own organization', async () => {
    await world.create({ url: world.receiver.url('/all') })
    await world.create({ url: world.receiver.url('/named'), events: ['resource.changed', 'call.incoming'] })
    await world.create({ url: world.receiver.url('/off'), active: false })
    await world.emit({ event: 'call.incoming', organizationId: world.organizationId, sessionId: 'sess_1', payload: {} })
    await world.emit({ event: 'call.incoming', organizationId: 'org_other', sessionId: 'sess_1', payload: {} })
    await world.message()
    await eventually(
      () => world.receiver.at('/all'),
      (all) => all.length === 2,
    )
    await eventually(
      () => world.receiver.at('/named'),
      (all) => all.some(({ event }) => event.event === 'call.incoming'),
    )
    expect(world.receiver.at('/off')).toEqual([])
    expect(
      world.receiver
        .at('/all')
        .map(({ event }) => event.event)
        .sort(),
    ).toEqual(['call.incoming', 'message'])
  })

  it('of a linking code goes only to who named it, and the code stays out of the log and the file', async () => {
    const all = await world.create({ url: world.receiver.url('/all') })
    const named = await world.create({ url: world.receiver.url('/named'), events: ['auth.qr'] })
    world.receiver.answer = (response, { body }) => response.end(body)
    await world.emit(qr(world.organizationId, 'canary-code', world.clock.now() + 60_000))
    await world.message()
    const [delivery] = await eventually(
      () => world.deliveries(named.id),
      ([first]) => first?.state === 'delivered',
    )
    await eventually(
      () => world.receiver.at('/all'),
      (received) => received.length === 1,
    )
    expect(world.receiver.at('/named')[0]?.event.payload).toMatchObject({ code: 'canary-code' })
    const log = await world.call(`/${named.id}/deliveries/${delivery?.id}`)
    expect(JSON.stringify([log.body, await world.deliveries(all.id)])).not.toContain('canary')
    const files = readdirSync(world.gateway.dataDir).filter((name) => name.startsWith('waygate.db'))
    expect(files.map((name) => readFileSync(join(world.gateway.dataDir, name), 'latin1')).join('')).not.toContain(
      'canary',
    )
  })

  it('of an event that announces deliveries does not exist: nothing feeds itself', async () => {
    const { id } = await world.create({ events: ['resource.changed', 'message'] })
    await world.message()
    await eventually(
      () => world.deliveries(id, '?event=message'),
      ([first]) => first?.state === 'delivered',
    )
    const resources = world.receiver.received.map(({ event }) => event.payload['resource'])
    expect(resources).not.toContain('deliveries')
  })
})

describe('a failing delivery', () => {
  it('is tried again with the same id and body and a new time', async () => {
    const { id } = await world.create({ retryPolicy: { policy: 'constant', delaySeconds: 10, attempts: 2 } })
    world.receiver.answer = (response) => response.writeHead(500).end('broken')
    await world.message()
    const [failed] = await eventually(
      () => world.deliveries(id),
      ([first]) => first?.state === 'failed',
    )
    const wait = (failed?.nextAttemptAt ?? 0) - world.clock.now()
    expect(wait).toBeGreaterThanOrEqual(8000)
    expect(wait).toBeLessThanOrEqual(12_000)
    world.clock.advance(12_000)
    const [dead] = await eventually(
      () => world.deliveries(id),
      ([first]) => first?.state === 'dead',
    )
    expect(dead).toMatchObject({ reason: 'attempts_exhausted', attempts: [{ status: 500 }, { status: 500 }] })
    const [one, two] = world.receiver.received
    expect(two?.body).toBe(one?.body)
    expect(two?.headers['webhook-id']).toBe(one?.headers['webhook-id'])
    expect(Number(two?.headers['webhook-timestamp']) - Number(one?.headers['webhook-timestamp'])).toBe(12)
  })

  it('waits as long as the receiver asks', async () => {
    const { id } = await world.create()
    world.receiver.answer = (response) => response.writeHead(429, { 'retry-after': '3600' }).end()
    await world.message()
    const [failed] = await eventually(
      () => world.deliveries(id),
      ([first]) => first?.state === 'failed',
    )
    expect((failed?.nextAttemptAt ?? 0) - world.clock.now()).toBe(3_600_000)
    await world.message('while it rests')
    await eventually(
      () => world.deliveries(id),
      (all) => all.length === 2,
    )
    expect(world.receiver.received).toHaveLength(1)
  })

  it('follows no redirect', async () => {
    const { id } = await world.create()
    world.receiver.answer = (response) => response.writeHead(307, { location: '/elsewhere' }).end()
    await world.message()
    const [failed] = await eventually(
      () => world.deliveries(id),
      ([first]) => first?.state === 'failed',
    )
    expect(failed?.attempts).toMatchObject([{ status: 307, error: 'Redirects are not followed' }])
    expect(world.receiver.received.map(({ path }) => path)).toEqual(['/hook'])
  })

  it('delays nobody else when its endpoint hangs', async () => {
    const hanging = await world.create({ url: world.receiver.url('/hang') })
    const good = await world.create({ url: world.receiver.url('/good') })
    world.receiver.answer = (response, { path }) => void (path === '/good' && response.end())
    const at = lived()
    await world.emit(
      ...Array.from({ length: 20 }, (_, n) => ({
        event: 'message',
        organizationId: world.organizationId,
        sessionId: 'sess_1',
        payload: { body: String(n) },
      })),
    )
    await eventually(
      () => world.receiver.at('/good'),
      (all) => all.length === 20,
    )
    expect(lived() - at).toBeLessThan(5000)
    expect(world.receiver.at('/hang').length).toBeLessThanOrEqual(4)
    await eventually(
      () => world.deliveries(good.id),
      (all) => all.every(({ state }) => state === 'delivered'),
    )
    expect((await world.deliveries(hanging.id)).every(({ state }) => state === 'pending')).toBe(true)
  })
})
