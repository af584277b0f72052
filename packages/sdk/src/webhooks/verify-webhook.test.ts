import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { signWebhook, verifyWebhook, WebhookVerificationError, type WebhookVerificationReason } from './index.js'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const otherSecret = 'whsec_' + Buffer.from('another secret of some length').toString('base64')
const signedAt = new Date(1_760_000_000_000)
const now = () => signedAt.getTime() + 2000
const event = {
  schema: 'v1',
  id: 'evt_1',
  event: 'message',
  session: 'sess_1',
  organization: 'org_1',
  timestamp: 1,
  payload: { body: 'hé\u2028' },
}
const body = JSON.stringify(event)

async function reasonOf(work: Promise<unknown>): Promise<WebhookVerificationReason | undefined> {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  return error instanceof WebhookVerificationError ? error.reason : undefined
}

async function signed(): Promise<Record<string, string>> {
  return { ...(await signWebhook({ id: event.id, body, timestamp: signedAt }, secret)) }
}

describe('a receiver verifying a webhook', () => {
  it('gets the event from a signed fetch-style request', async () => {
    const request = new Request('https://shop.example/hook', { method: 'POST', body, headers: await signed() })
    expect(await verifyWebhook(request, secret, { now })).toEqual(event)
  })

  it('gets the event from bytes and Node-style headers, whatever their case', async () => {
    const headers = Object.fromEntries(
      Object.entries(await signed()).map(([name, value]) => [name.toUpperCase(), [value]]),
    )
    expect(await verifyWebhook({ body: Buffer.from(body), headers }, secret, { now })).toEqual(event)
  })

  it('reproduces the published Standard Webhooks vector', async () => {
    const headers = await signWebhook(
      { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}', timestamp: new Date(1_614_265_330_000) },
      secret,
    )
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })

  it('signs what the reference library accepts', async () => {
    const headers = await signWebhook({ id: event.id, body }, secret)
    expect(new Webhook(secret).verify(body, { ...headers })).toEqual(event)
  })

  it('accepts either secret during a rotation, on both sides', async () => {
    const old = await signWebhook({ id: event.id, body, timestamp: signedAt }, [otherSecret, secret])
    expect(await verifyWebhook({ body, headers: { ...old } }, secret, { now })).toEqual(event)
    expect(await verifyWebhook({ body, headers: await signed() }, [otherSecret, secret], { now })).toEqual(event)
  })

  it('accepts the older signature only when asked to', async () => {
    const headers = { 'X-Webhook-Hmac': createHmac('sha512', secret).update(body).digest('hex') }
    expect(await reasonOf(verifyWebhook({ body, headers }, secret, { now }))).toBe('missing_headers')
    expect(await verifyWebhook({ body, headers }, secret, { now, allowLegacySignature: true })).toEqual(event)
  })

  it('is not downgraded to the older signature by a request that also carries the new one', async () => {
    const headers = {
      ...(await signed()),
      'webhook-timestamp': '1',
      'x-webhook-hmac': createHmac('sha512', secret).update(body).digest('hex'),
    }
    expect(await reasonOf(verifyWebhook({ body, headers }, secret, { now, allowLegacySignature: true }))).toBe(
      'too_old',
    )
  })

  it('names the raw-body mistake when a parser was faster', async () => {
    const parsed = { body: JSON.parse(body) as string, headers: await signed() }
    const error: unknown = await verifyWebhook(parsed, secret, { now }).catch((cause: unknown) => cause)
    expect(error).toMatchObject({ reason: 'body_not_raw' })
    expect(String(error)).toContain('express.raw')
  })

  it('names the raw-body mistake when the request was read before', async () => {
    const request = new Request('https://shop.example/hook', { method: 'POST', body, headers: await signed() })
    await request.json()
    expect(await reasonOf(verifyWebhook(request, secret, { now }))).toBe('body_not_raw')
  })

  it.each<[string, Record<string, string>, WebhookVerificationReason]>([
    ['no signature', { 'webhook-signature': '' }, 'no_match'],
    ['a signature of another version', { 'webhook-signature': 'v2,AAAA' }, 'no_match'],
    ['a signature without version', { 'webhook-signature': 'AAAA' }, 'no_match'],
    ['another id', { 'webhook-id': 'evt_2' }, 'no_match'],
    ['a time that is no number', { 'webhook-timestamp': '1760000000abc' }, 'invalid_timestamp'],
    ['an empty time', { 'webhook-timestamp': '' }, 'invalid_timestamp'],
    ['an old time', { 'webhook-timestamp': '1759999000' }, 'too_old'],
    ['a time in the future', { 'webhook-timestamp': '1760009000' }, 'too_new'],
    ['a time moved by a second', { 'webhook-timestamp': '1760000001' }, 'no_match'],
  ])('refuses %s', async (_name, change, reason) => {
    expect(await reasonOf(verifyWebhook({ body, headers: { ...(await signed()), ...change } }, secret, { now }))).toBe(
      reason,
    )
  })

  it('refuses every body that differs in one bit', async () => {
    const headers = await signed()
    const bytes = Buffer.from(body)
    const accepted: number[] = []
    for (let bit = 0; bit < bytes.byteLength * 8; bit += 1) {
      const mutated = Buffer.from(bytes)
      mutated[bit >> 3] = (mutated[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      if ((await reasonOf(verifyWebhook({ body: mutated, headers }, secret, { now }))) !== 'no_match')
        accepted.push(bit)
    }
    expect(accepted).toEqual([])
  })

  it.each(['', 'whsec_', 'whsec_***', []])('says that the secret %j cannot be one', async (bad) => {
    expect(await reasonOf(verifyWebhook({ body, headers: await signed() }, bad, { now }))).toBe('invalid_secret')
  })

  it('refuses a signed body that is not an event', async () => {
    for (const text of ['not json', '[]', 'null', '{"id":"evt_1"}']) {
      const headers = { ...(await signWebhook({ id: 'evt_1', body: text, timestamp: signedAt }, secret)) }
      expect(await reasonOf(verifyWebhook({ body: text, headers }, secret, { now }))).toBe('invalid_payload')
    }
  })
})
