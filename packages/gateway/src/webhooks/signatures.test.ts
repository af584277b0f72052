import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { isUsableSecret, mintWebhookSecret, signatureHeaders } from './signatures.js'

const body = Buffer.from(JSON.stringify({ id: 'evt_1', payload: { body: 'é\u2028' } }))
const content = { eventId: 'evt_1', requestId: 'dlv_1', sentAt: Date.now(), body }

describe('the signatures of a delivery', () => {
  it('are accepted by the reference library and by the older recipe, for a thousand minted secrets', () => {
    for (let round = 0; round < 1000; round += 1) {
      const secret = mintWebhookSecret()
      const headers = signatureHeaders(content, [secret])
      expect(new Webhook(secret).verify(body.toString(), headers)).toMatchObject({ id: 'evt_1' })
      expect(headers['x-webhook-hmac']).toBe(createHmac('sha512', secret).update(body).digest('hex'))
    }
  })

  it('work with a secret that the customer chose', () => {
    const headers = signatureHeaders(content, ['a-plain-old-secret'])
    expect(new Webhook('a-plain-old-secret', { format: 'raw' }).verify(body.toString(), headers)).toBeTruthy()
  })

  it('satisfy a receiver that has either secret during a rotation', () => {
    const [fresh, former] = [mintWebhookSecret(), mintWebhookSecret()] as const
    const headers = signatureHeaders(content, [fresh, former])
    for (const secret of [fresh, former]) expect(new Webhook(secret).verify(body.toString(), headers)).toBeTruthy()
    expect(() => new Webhook(mintWebhookSecret()).verify(body.toString(), headers)).toThrow()
  })

  it('carry the id, the time in both units and the algorithm', () => {
    expect(signatureHeaders({ ...content, sentAt: 1_760_000_000_999 }, ['a-plain-old-secret'])).toMatchObject({
      'webhook-id': 'evt_1',
      'webhook-timestamp': '1760000000',
      'x-webhook-timestamp': '1760000000999',
      'x-webhook-request-id': 'dlv_1',
      'x-webhook-hmac-algorithm': 'sha512',
    })
  })

  it('are made only with secrets that survive a header and are long enough', () => {
    expect(isUsableSecret(mintWebhookSecret())).toBe(true)
    for (const bad of [
      'short',
      'x'.repeat(257),
      'whsec_not base64 at all',
      'whsec_c2hvcnQ=',
      `with blank ${'x'.repeat(20)}`,
    ]) {
      expect(isUsableSecret(bad)).toBe(false)
    }
  })
})
