import { createHmac } from 'node:crypto'
import { Webhook as Verifier } from 'standardwebhooks'
import { expect } from 'vitest'
import { message } from '../events/principals.js'
import { eventually, type WebhookWorld } from './webhook-world.js'

const WEBHOOKS = 20
export const SECRET = `whsec_${Buffer.from('thirty-two bytes of a secret: 01').toString('base64')}`

/** Sends events to twenty webhooks and has every request checked by the reference library and by the older recipe. */
export async function verifyDeliveries(world: WebhookWorld, events: number): Promise<void> {
  // the reference library compares with the real time
  world.clock.time = Date.now()
  for (let n = 0; n < WEBHOOKS; n++) {
    await world.create({ url: world.receiver.url(`/signed?${String(n)}`), events: ['message'], secret: SECRET })
  }
  const text = (n: number) => `${String(n)} é \u2028 "\\" ${'x'.repeat(n * 13)}`
  await world.emit(...Array.from({ length: events }, (_, n) => message(world.organizationId, text(n), 'sess_1')))
  const arrived = () => world.receiver.received.filter(({ path }) => path.startsWith('/signed'))
  await eventually(
    () => arrived().length,
    (count) => count === WEBHOOKS * events,
    100_000 + events * 10_000,
  )
  const verifier = new Verifier(SECRET)
  for (const { headers, body } of arrived()) {
    expect(verifier.verify(body, headers as Record<string, string>)).toBeTruthy()
    expect(headers['x-webhook-hmac']).toBe(createHmac('sha512', SECRET).update(body).digest('hex'))
  }
  expect(new Set(arrived().map(({ path, event }) => `${path} ${event.id}`)).size).toBe(WEBHOOKS * events)
}
