import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, ask } from './support/http.js'
import { createSession, hears, linked, nextQr } from './support/linked.js'
import { letter, tokenIn } from './support/mailbox.js'
import { PASSWORD, type Person, apiKey, sameOrigin, signIn, signUp } from './support/people.js'
import { Practice, type PracticePhone } from './support/practice.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'
import { until } from './support/until.js'
import { Receiver } from './webhooks/receiver.js'

type Schemas = components['schemas']

const MANY = 20
/** Friends have a number and a LID, and two texts each; linking a phone makes several codes. */
const FRIENDS = MANY / 2
const PHONES = MANY / 5
const times = (count: number) => Array.from({ length: count }, (_, i) => i)

let practice: Practice
let gateway: TestGateway
let receiver: Receiver
let ana: Person
/** Every secret that went through, by kind. */
const canaries: Record<string, string[]> = {}
/** Every refusal that was answered. */
const refusals: string[] = []
let deliveries = ''
let metrics = ''

const keep = (kind: string, ...values: string[]) => void (canaries[kind] ??= []).push(...values)
const refused = (answer: Answer) => {
  if (answer.status >= 400) refusals.push(JSON.stringify(answer.body))
}

beforeAll(async () => {
  practice = await Practice.open()
  receiver = await Receiver.start()
  receiver.answer = (response, { event }) => {
    response.statusCode = event.event === 'message' ? 500 : 200
    response.end('an answer')
  }
  gateway = await startGateway({ env: { ...practice.env, WAYGATE_WEBHOOK_ALLOW: receiver.host } })
  ana = await signUp(gateway, 'Ana')
  await signedIn()
  await webhooks()
  const office = await practice.phone('Office')
  const session = await linked(ana, office)
  await conversation(session.id, office)
  await pairing()
  await credentials(session.id)
  await abuse()
  metrics = (await ask<string>(`${gateway.url}/metrics`)).body
}, 300_000)
afterAll(async () => {
  await gateway.close()
  await receiver.close()
  await practice.close()
})

/** Keys, tokens, cookies, tickets, passwords and mailed links. */
async function signedIn(): Promise<void> {
  keep('password', PASSWORD)
  for (const _ of times(MANY)) {
    keep('key', (await apiKey(ana)).secret)
    const again = await signIn(gateway, ana)
    keep('token', again.token)
    keep('cookie', decodeURIComponent(again.cookie.split('=')[1] ?? ''), again.cookie.split('=')[1] ?? '')
    const ticket = await ana.call<{ ticket: string }>('/realtime/ticket', { json: { scope: 'organization' } })
    keep('ticket', ticket.body.ticket)
  }
  keep('mailed link', tokenIn(await letter(gateway, ana.email, 'Confirm')))
}

async function webhooks(): Promise<void> {
  for (const i of times(MANY)) {
    const secret = `canary-webhook-secret-${String(i)}-${'x'.repeat(24)}`
    keep('webhook secret', secret)
    const url = `http://${receiver.host}/hook${String(i)}`
    await ana.call('/webhooks', { json: { url, events: ['message', 'message.from_me'], secret } })
  }
}

/** Friends write, and are written to. */
async function conversation(session: string, office: PracticePhone): Promise<void> {
  await ana.call(`/sessions/${session}`, { method: 'PATCH', json: { ratePerMin: 1000, ratePerHour: 1000 } })
  keep('phone', office.number, office.lid)
  for (const i of times(FRIENDS)) {
    const friend = await practice.phone(`Canary Friend ${String(i)}`)
    keep('phone', friend.number, friend.lid)
    const [said, answered] = [
      `canary said number ${String(i)} in words`,
      `canary answered number ${String(i)} in words`,
    ]
    keep('message text', said, answered)
    await friend.send(office.number, said)
    const chat = `${friend.number}@s.whatsapp.net`
    await hears(ana, session, chat, [said])
    refused(await ana.call(`/sessions/${session}/messages`, { json: { to: chat, type: 'text', text: answered } }))
    refused(
      await ana.call(`/sessions/${session}/messages`, { json: { to: chat, type: 'text', text: answered, extra: 1 } }),
    )
  }
  const list = await ana.call<Schemas['ListWebhook']>('/webhooks?limit=200')
  deliveries = await until('deliveries of both kinds', async () => {
    const all = await Promise.all(
      (list.body.data ?? []).map(({ id }) => ana.call<Schemas['ListDelivery']>(`/webhooks/${id}/deliveries?limit=200`)),
    )
    const rows = all.flatMap(({ body }) => body.data)
    if (
      !rows.some(({ state }) => state === 'delivered') ||
      rows.filter(({ attempts }) => attempts.length > 0).length < MANY
    ) {
      return undefined
    }
    const one = await Promise.all(
      rows.slice(0, MANY).map(({ webhookId, id }) => ana.call(`/webhooks/${webhookId}/deliveries/${id}`)),
    )
    return JSON.stringify([all.map(({ body }) => body), one.map(({ body }) => body)])
  })
}

/** Codes to scan and codes to type. */
async function pairing(): Promise<void> {
  for (const _ of times(PHONES)) {
    const { id } = await createSession(ana, { start: true })
    const { code } = await nextQr(ana, id)
    keep('QR', code, ...code.split(',').filter((part) => part.length > 20))
    const phone = await practice.phone('Pairing')
    keep('phone', phone.number)
    const issued = await ana.call<{ code: string }>(`/sessions/${id}/pairing-code`, { json: { phone: phone.number } })
    keep('pairing code', issued.body.code, issued.body.code.replace('-', ''))
    refused(await ana.call(`/sessions/${id}/pairing-code`, { json: { phone: `${phone.number}x` } }))
    await ana.call(`/sessions/${id}`, { method: 'DELETE' })
  }
}

/** Keys of the linked session, as they are stored once they are opened. */
async function credentials(session: string): Promise<void> {
  const { storage, secrets } = gateway.core
  const row = await storage.db
    .selectFrom('session_credentials')
    .select('sealed')
    .where('session_id', '=', session)
    .executeTakeFirstOrThrow()
  const opened = secrets.openBytes(row.sealed, `session:${session}:credentials`).toString('utf8')
  keep('session key', ...(opened.match(/[A-Za-z0-9+/]{43}=/g) ?? []).slice(0, MANY))
}

/** Every secret where it does not belong. */
async function abuse(): Promise<void> {
  for (const values of Object.values(canaries)) {
    for (const secret of values.slice(0, 2)) {
      const safe = encodeURIComponent(secret)
      refused(await ask(`${gateway.url}/api/v1/me?token=${safe}&ticket=${safe}`))
      refused(await ask(`${gateway.url}/api/v1/sessions/${safe}`, { token: secret.replace(/[^\w.-]/g, '') || 'x' }))
      refused(await ana.call(`/sessions/${safe}/chats/${safe}`))
      refused(await ana.call('/webhooks', { json: { url: secret, events: ['message'], secret } }))
      const json = { email: 'nobody@example.com', password: secret, [secret.slice(0, 8)]: secret }
      refused(await ask(`${gateway.url}/api/auth/sign-in/email`, { json, headers: sameOrigin }))
      refused(await ask(`${gateway.url}/api/auth/reset-password`, { json: { token: secret }, headers: sameOrigin }))
    }
  }
}

describe('a whole day of secrets, numbers and messages', () => {
  it('went through the gateway, twenty of each kind', () => {
    const kinds = ['key', 'token', 'cookie', 'ticket', 'webhook secret', 'phone', 'message text']
    for (const kind of kinds) expect([kind, (canaries[kind] ?? []).length >= MANY]).toEqual([kind, true])
    for (const kind of ['QR', 'pairing code', 'session key']) expect(canaries[kind]?.length).toBeGreaterThan(3)
    expect(refusals.length).toBeGreaterThan(100)
    expect(gateway.logged().split('\n').length).toBeGreaterThan(300)
  })

  const left = (place: string) =>
    Object.entries(canaries).flatMap(([kind, values]) =>
      values.filter((value) => place.includes(value)).map(() => kind),
    )

  it('left nothing of itself in the log', () => {
    expect(left(gateway.logged())).toEqual([])
  })

  it('left nothing of itself in the metrics', () => {
    expect(left(metrics)).toEqual([])
  })

  it('left no secret in the delivery log', () => {
    // what was delivered is shown to who may manage the webhook: the event, with its texts and numbers
    expect(left(deliveries).filter((kind) => kind !== 'phone' && kind !== 'message text')).toEqual([])
  })

  it('came back in no refusal', () => {
    const secrets = [
      'password',
      'cookie',
      'webhook secret',
      'session key',
      'mailed link',
      'ticket',
      'token',
      'key',
      'QR',
    ]
    expect(left(refusals.join('\n')).filter((kind) => secrets.includes(kind))).toEqual([])
  })
})
