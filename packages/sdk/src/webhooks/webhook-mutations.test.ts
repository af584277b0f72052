import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { signWebhook, verifyWebhook } from './index.js'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const seconds = 1_614_265_330
const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek'
const body = '{"id":"evt_1","event":"message","timestamp":1,"payload":{"test": 2432232314}}'
const now = () => seconds * 1000

/** Mulberry32; `WAYGATE_SEED` repeats a run. */
const seed = Number(process.env['WAYGATE_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
let state = seed
function below(limit: number): number {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
}

interface Delivery {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

const good = async (): Promise<Delivery> => ({
  body,
  headers: { ...(await signWebhook({ id, body, timestamp: new Date(now()) }, secret)) },
})

const accepted = (delivery: Delivery): Promise<boolean> =>
  verifyWebhook(delivery, secret, { now }).then(
    () => true,
    () => false,
  )

/** The text with one bit of one of its bytes changed. */
function flipped(text: string): string {
  const bytes = Buffer.from(text, 'latin1')
  const at = below(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8))
  return bytes.toString('latin1')
}

describe('a delivery that was changed on its way', () => {
  it('is refused, whichever of 10,000 single bits of body, id, time or signature it was', async () => {
    process.stdout.write(`webhook mutations: WAYGATE_SEED=${String(seed)}\n`)
    const original = await good()
    const slipped: string[] = []
    for (let i = 0; i < 10_000; i++) {
      const name = ['body', 'webhook-id', 'webhook-timestamp', 'webhook-signature'][below(4)] ?? 'body'
      const changed: Delivery =
        name === 'body'
          ? { ...original, body: flipped(original.body) }
          : { ...original, headers: { ...original.headers, [name]: flipped(original.headers[name] ?? '') } }
      if (await accepted(changed)) slipped.push(JSON.stringify(changed))
    }
    expect(slipped).toEqual([])
    expect(await accepted(original)).toBe(true)
  })

  it('is compared by the platform, which takes the same time whatever differs', async () => {
    const verify = vi.spyOn(crypto.subtle, 'verify')
    const original = await good()
    await accepted({ ...original, body: flipped(body) })
    expect(verify).toHaveBeenCalledOnce()
    verify.mockRestore()
  })
})

describe('the reference library and this one', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: now() })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const reference = (delivery: Delivery): boolean => {
    try {
      new Webhook(secret).verify(delivery.body, delivery.headers)
      return true
    } catch {
      return false
    }
  }
  const at = async (offset: number) => ({
    body,
    headers: { ...(await signWebhook({ id, body, timestamp: new Date(now() + offset * 1000) }, secret)) },
  })
  const withHeader = async (name: string, edit: (value: string) => string | undefined) => {
    const { headers } = await good()
    const { [name]: value = '', ...others } = headers
    const edited = edit(value)
    return { body, headers: edited === undefined ? others : { ...others, [name]: edited } }
  }

  it.each<[string, boolean, () => Promise<Delivery>]>([
    ['a good delivery', true, good],
    ['no id', false, () => withHeader('webhook-id', () => undefined)],
    ['no time', false, () => withHeader('webhook-timestamp', () => undefined)],
    ['no signature', false, () => withHeader('webhook-signature', () => undefined)],
    ['a wrong signature', false, () => withHeader('webhook-signature', () => 'v1,dawfeoifkpqwoekfpqoekf')],
    ['half a signature', false, () => withHeader('webhook-signature', (value) => value.slice(0, 8))],
    ['an empty signature', false, () => withHeader('webhook-signature', () => 'v1,')],
    ['a signature without its version', false, () => withHeader('webhook-signature', (value) => value.slice(3))],
    [
      'a signature of another version',
      false,
      () => withHeader('webhook-signature', (value) => value.replace('v1', 'v2')),
    ],
    [
      'a good one among bad ones',
      true,
      () => withHeader('webhook-signature', (value) => `v1,AAAA v2,x ${value} v1,BBBB`),
    ],
    ['a time that is no time', false, () => withHeader('webhook-timestamp', () => 'hello')],
    ['a time just young enough', true, () => at(-299)],
    ['a time too old', false, () => at(-301)],
    ['a time just near enough', true, () => at(299)],
    ['a time too far ahead', false, () => at(301)],
    ['another body', false, async () => ({ ...(await good()), body: `${body} ` })],
  ])('agree about %s', async (_what, expected, make) => {
    const delivery = await make()
    expect([await accepted(delivery), reference(delivery)]).toEqual([expected, expected])
  })
})
