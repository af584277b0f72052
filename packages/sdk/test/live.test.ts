import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client, GatewayEvent } from '../src/index.js'
import { json, page, problem, ScriptedGateway, settle } from './support/gateway.js'

let gateway: ScriptedGateway
let client: Client
beforeEach(() => {
  vi.useFakeTimers()
  gateway = new ScriptedGateway()
  client = gateway.client({ auth: () => 'jwt' })
})
afterEach(() => {
  client.dispose()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})
const open = async (store: { subscribe(listener: () => void): () => void }) => {
  store.subscribe(() => {})
  await settle()
  gateway.stream.ready()
  await settle()
}

describe('live.pairing', () => {
  const session = (status: string) => json({ id: 's1', status, createdAt: 1, updatedAt: Date.now() })

  it('does not start linking by itself', async () => {
    gateway.on('GET /api/v1/sessions/s1', () => session('stopped'))
    const pairing = client.live.pairing('s1')
    await open(pairing)
    expect(pairing.get()).toMatchObject({ status: 'ready', value: { session: { status: 'stopped' } } })
    expect(gateway.calls('GET /api/v1/sessions/s1/qr')).toHaveLength(0)
  })

  it('shows the code on offer, swaps it when the next comes, and drops it when it expires by the time of the gateway', async () => {
    const ahead = 3_600_000
    gateway.on('GET /api/v1/sessions/s1', () => session('scan_qr_code'))
    gateway.on('GET /api/v1/sessions/s1/qr', () =>
      json({ code: 'one', expiresAt: Date.now() + ahead + 5000, number: 1, total: 6 }),
    )
    const pairing = client.live.pairing('s1')
    pairing.subscribe(() => {})
    await settle()
    gateway.stream.ready('e.1', { serverTime: Date.now() + ahead })
    await settle()
    expect(client.now() - Date.now()).toBe(ahead)
    expect(pairing.get().value?.qr?.code).toBe('one')
    gateway.stream.event('e.2', {
      event: 'auth.qr',
      payload: { code: 'two', expiresAt: Date.now() + ahead + 20_000, number: 2, total: 6 },
    })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(pairing.get().value?.qr?.code).toBe('two')
    gateway.stream.write(': beat\n\n')
    await vi.advanceTimersByTimeAsync(11_000)
    expect(pairing.get().value).toMatchObject({ session: { status: 'scan_qr_code' } })
    expect(pairing.get().value?.qr).toBeUndefined()
  })

  it('is linked when the status says so', async () => {
    gateway.on('GET /api/v1/sessions/s1', () => session('scan_qr_code'))
    gateway.on('GET /api/v1/sessions/s1/qr', () => problem(404, 'not_found'))
    const pairing = client.live.pairing('s1')
    await open(pairing)
    gateway.stream.event('e.2', { event: 'session.status', payload: { status: 'working' } })
    await settle()
    expect(pairing.get().value?.session.status).toBe('working')
  })
})

describe('live.messages', () => {
  const message = (n: number) => ({
    waMessageId: `W${n}`,
    chatJid: 'c@lid',
    fromMe: false,
    timestamp: n,
    createdAt: n,
    type: 'text',
    hasMedia: false,
  })

  it('shows the oldest first, and older ones on demand', async () => {
    gateway.on('GET /api/v1/sessions/s1/chats/c%40lid/messages', ({ query }) =>
      query.get('cursor')
        ? page([message(2), message(1)], 'e.0001')
        : page([message(4), message(3)], 'e.0001', 'older'),
    )
    const messages = client.live.messages('s1', 'c@lid')
    await open(messages)
    const ids = () => messages.get().items.map((one) => one.waMessageId)
    expect(ids()).toEqual(['W3', 'W4'])
    gateway.stream.event('e.0002', { event: 'message', payload: { ...message(5), media: {} } })
    gateway.stream.event('e.0003', { event: 'message', payload: { ...message(1), media: {} } })
    await settle()
    expect(ids()).toEqual(['W3', 'W4', 'W5'])
    await messages.loadMore()
    expect(ids()).toEqual(['W1', 'W2', 'W3', 'W4', 'W5'])
  })
})

describe('live.monitor', () => {
  it('shows what happens on the platform, the newest first, bounded, and without codes', async () => {
    const monitor = client.live.monitor({ limit: 3 })
    await open(monitor)
    expect(gateway.stream.request.query.get('scope')).toBe('firehose')
    expect(monitor.get().status).toBe('ready')
    gateway.stream.event('f.1', { event: 'auth.qr', payload: { code: 'secret' } })
    await settle()
    expect(JSON.stringify(monitor.get())).not.toContain('secret')
    for (let n = 2; n < 7; n++) gateway.stream.event(`f.${n}`, { event: 'message', payload: {} })
    await settle()
    expect(monitor.get().items.map((one: GatewayEvent) => one.id)).toEqual(['evt_f.6', 'evt_f.5', 'evt_f.4'])
  })

  it('keeps what it has shown over a gap', async () => {
    const monitor = client.live.monitor()
    await open(monitor)
    for (let n = 1; n < 4; n++) gateway.stream.event(`f.${n}`, { event: 'message', payload: {} })
    await settle()
    gateway.stream.frame('reset', { reason: 'too_many', cursor: 'f.9' })
    await settle()
    expect(monitor.get().items.map((one: GatewayEvent) => one.id)).toEqual(['evt_f.3', 'evt_f.2', 'evt_f.1'])
  })
})

describe('live.adminNumber', () => {
  it('asks for the code when the firehose says that there is one, and again when it has expired', async () => {
    let asked = 0
    gateway.on('GET /api/v1/admin/number', () => {
      asked++
      return json({
        session: { id: 's1', status: 'scan_qr_code' },
        ...(asked > 1 && { qr: { code: `q${asked}`, expiresAt: Date.now() + 8000 } }),
      })
    })
    const number = client.live.adminNumber()
    await open(number)
    expect(asked).toBe(1)
    gateway.stream.event('f.1', { event: 'auth.qr', payload: { redacted: true } })
    await settle()
    expect(number.get().value?.qr?.code).toBe('q2')
    await vi.advanceTimersByTimeAsync(8100)
    expect(number.get().value?.qr?.code).toBe('q3')
  })
})

describe('live.gateways', () => {
  it('asks again every ten seconds while it is shown, since no event tells of a heartbeat, and not afterwards', async () => {
    let asked = 0
    gateway.on('GET /api/v1/admin/gateways', () =>
      page([{ id: 'gw_1', name: 'one', state: 'active', lastSeenAt: ++asked }]),
    )
    const gateways = client.live.gateways()
    const leave = gateways.subscribe(() => {})
    await settle()
    gateway.stream.ready()
    await settle()
    expect(gateways.get().items[0]?.lastSeenAt).toBe(1)
    await vi.advanceTimersByTimeAsync(10_100)
    expect(gateways.get().items[0]?.lastSeenAt).toBe(2)
    gateway.on('GET /api/v1/admin/gateways', () => page([{ id: 'gw_1', name: 'one', state: 'lost', lastSeenAt: 2 }]))
    await vi.advanceTimersByTimeAsync(10_100)
    expect(gateways.get().items[0]?.state).toBe('lost')
    leave()
    await vi.advanceTimersByTimeAsync(5_100)
    const before = gateway.calls('GET /api/v1/admin/gateways').length
    await vi.advanceTimersByTimeAsync(60_000)
    expect(gateway.calls('GET /api/v1/admin/gateways')).toHaveLength(before)
  })
})

describe('a session that is deleted', () => {
  it('is shown as gone, not as stale', async () => {
    gateway.on('GET /api/v1/sessions/s1', () => json({ id: 's1', status: 'working', createdAt: 1 }))
    const session = client.live.session('s1')
    await open(session)
    gateway.on('GET /api/v1/sessions/s1', () => problem(404, 'not_found'))
    gateway.stream.event('e.2', {
      event: 'resource.changed',
      payload: { resource: 'sessions', id: 's1', change: 'deleted' },
    })
    await settle()
    expect(session.get()).toMatchObject({ status: 'failed', error: { code: 'not_found' }, stale: false })
    expect(session.get()).not.toHaveProperty('value')
  })
})

describe('live.members', () => {
  it('are those of the organization of the token', async () => {
    gateway.on('GET /api/v1/me', () => json({ organization: { id: 'o1' }, features: [] }))
    gateway.on('GET /api/v1/organizations/o1/members', () =>
      page([
        { userId: 'u2', name: 'Zoe' },
        { userId: 'u1', name: 'ann' },
      ]),
    )
    const members = client.live.members()
    await open(members)
    expect(members.get().items.map((one) => one.name)).toEqual(['ann', 'Zoe'])
  })
})

it('organizations are loaded again after one was created, which the present stream does not tell', async () => {
  gateway.on('GET /api/v1/organizations', () => page([]))
  gateway.on('POST /api/v1/organizations', () => json({ id: 'o2', name: 'New' }))
  const organizations = client.live.organizations()
  await open(organizations)
  gateway.on('GET /api/v1/organizations', () => page([{ id: 'o2', name: 'New' }]))
  await client.organizations.create({ name: 'New' })
  await settle()
  expect(organizations.get().items).toHaveLength(1)
})
