import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customHeaderProblems } from '../../src/webhooks/custom-headers.js'
import { requestHeaders } from '../../src/webhooks/delivery-request.js'
import { GuardedPoster } from '../../src/webhooks/guarded-post.js'
import type { Webhook } from '../../src/webhooks/webhook.js'
import { random, seed } from '../support/random.js'
import { SECRET, verifyDeliveries } from './verify-deliveries.js'
import { WebhookWorld } from './webhook-world.js'

let world: WebhookWorld
beforeAll(async () => {
  world = await WebhookWorld.open()
})
afterAll(() => world.close())

describe('two hundred deliveries', () => {
  it('are each accepted by the reference library and by the older recipe', () => verifyDeliveries(world, 10))
})

const NAMES = ['content-type', 'Content-Length', 'HOST', 'webhook-id', 'Webhook-Signature', 'webhook-timestamp']
const MORE = [
  'x-webhook-hmac',
  'X-Webhook-Timestamp',
  'transfer-encoding',
  'connection',
  'expect',
  'x-shop',
  'Authorization',
]
const BITS = [
  '\r\n',
  '\n',
  '\r',
  '\0',
  ':',
  ' ',
  '\t',
  'webhook-id: evt_forged',
  'é',
  '\u212a',
  '\u017f',
  '%0d%0a',
  '_',
  '.',
  '"',
]

describe('custom headers', () => {
  it(`never become or change one of ours, 500 times (seed ${String(seed)})`, async () => {
    const next = random()
    const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
    const name = () => {
      const whole = pick([...NAMES, ...MORE])
      const cut = Math.floor(next() * (whole.length + 1))
      return next() < 0.4 ? whole : `${whole.slice(0, cut)}${pick(BITS)}${next() < 0.5 ? whole.slice(cut) : ''}`
    }
    const poster = new GuardedPoster({ allow: new Set([world.receiver.host]) })
    let accepted = 0
    for (let round = 0; round < 500; round++) {
      const customHeaders = Object.fromEntries([[name(), next() < 0.5 ? 'mine' : `a${pick(BITS)}b`]])
      if (customHeaderProblems(customHeaders).length > 0) continue
      accepted++
      const content = { eventId: 'evt_1', requestId: `dlv_${String(round)}`, sentAt: Date.now(), body: BODY }
      // as a row says it, whatever let it in
      const sent = requestHeaders({ customHeaders, secrets: { current: SECRET } } as Webhook, content)
      await poster.post(world.receiver.url('/headers'), sent, BODY)
      const [own = ''] = Object.keys(customHeaders).map((one) => one.toLowerCase())
      const { [own]: _custom, ...ours } = world.receiver.at('/headers').at(-1)?.headers ?? {}
      expect(ours).toMatchObject({
        host: world.receiver.host,
        'content-type': 'application/json',
        'content-length': String(BODY.byteLength),
        'webhook-id': 'evt_1',
        'x-webhook-request-id': `dlv_${String(round)}`,
        'x-webhook-hmac-algorithm': 'sha512',
      })
      expect(Object.keys(ours).sort(), JSON.stringify(customHeaders)).toEqual(OURS)
    }
    expect(accepted).toBeGreaterThan(10)
    expect(accepted).toBeLessThan(490)
  })

  it('that could be one of ours are refused by the API', async () => {
    const { id } = await world.create({ events: ['call.incoming'] })
    for (const customHeaders of [{ Host: 'x' }, { 'webhook-id': 'x' }, { 'x-a': 'b\r\nhost: c' }]) {
      expect((await world.call(`/${id}`, { method: 'PATCH', json: { customHeaders } })).status).toBe(400)
    }
  })
})

const BODY = Buffer.from('{"id":"evt_1","event":"message","payload":{}}')
const OURS = [
  ...['accept-encoding', 'connection', 'content-length', 'content-type', 'host', 'user-agent', 'webhook-id'],
  ...['webhook-signature', 'webhook-timestamp', 'x-webhook-hmac', 'x-webhook-hmac-algorithm'],
  ...['x-webhook-request-id', 'x-webhook-timestamp'],
]
