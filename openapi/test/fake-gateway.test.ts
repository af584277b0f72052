import { createFakeGateway, fakeBaseUrl } from '@waygate/sdk/testing'
import type { FakeGateway, Role } from '@waygate/sdk/testing'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { conforming } from './support/conforming.js'
import type { ConformingFetch } from './support/conforming.js'
import { Contract } from './support/contract.js'

// Whole processes are started here: a busy machine may take its time.
let contract: Contract
let gateway: FakeGateway
let watched: ConformingFetch

beforeAll(() => {
  contract = new Contract()
})

beforeEach(() => {
  gateway = createFakeGateway({ scenario: 'living', now: () => Date.UTC(2026, 0, 15, 9) })
  watched = conforming(contract, gateway.fetch)
})

/** Calls an operation as a role; every answer is checked against the contract on its way. */
async function call(method: string, path: string, body?: object, as: Role | string = 'owner', headers = {}) {
  const token = as === 'owner' || as === 'member' || as === 'superAdmin' ? gateway.token(as).token : as
  const response = await watched.fetch(fakeBaseUrl + path, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : undefined) as never }
}

const workingSession = () => [...gateway.state.sessions.values()].find((s) => s.status === 'working')?.id ?? ''

describe('the fake gateway', () => {
  it('answers every list and item of a living world as the contract says', async () => {
    const s = `/api/v1/sessions/${workingSession()}`
    const paths = [
      '/api/v1/me',
      '/api/v1/organizations',
      `/api/v1/organizations/${gateway.cast.organization}`,
      `/api/v1/organizations/${gateway.cast.organization}/members`,
      `/api/v1/organizations/${gateway.cast.organization}/invitations`,
      '/api/v1/sessions',
      s,
      `${s}/me`,
      `${s}/chats`,
      `${s}/chats/15550111%40s.whatsapp.net`,
      `${s}/chats/15550111%40s.whatsapp.net/messages`,
      `${s}/contacts`,
      `${s}/contacts/900000000000001%40lid`,
      `${s}/contacts/check?phone=15550111`,
      `${s}/contacts/15550111%40s.whatsapp.net/about`,
      `${s}/contacts/15550111%40s.whatsapp.net/picture`,
      `${s}/groups`,
      `${s}/groups/120363000000000001%40g.us`,
      `${s}/groups/120363000000000001%40g.us/members`,
      `${s}/groups/120363000000000001%40g.us/invite`,
      '/api/v1/api-keys',
      '/api/v1/embed-tokens',
      '/api/v1/webhooks',
      '/api/v1/audit',
    ]
    for (const path of paths) expect((await call('GET', path)).status, path).toBe(200)
    for (const path of ['users', 'sessions', 'gateways', 'number', 'audit']) {
      expect((await call('GET', `/api/v1/admin/${path}`, undefined, 'superAdmin')).status, path).toBe(200)
    }
  })

  it('links a phone by QR and says every step on the stream', async () => {
    const created = await call('POST', '/api/v1/sessions', { label: 'New', start: true })
    const { id } = created.body as { id: string }
    const stream = await watched.fetch(`${fakeBaseUrl}/api/v1/events?session=${id}`, {
      headers: { authorization: `Bearer ${gateway.token().token}` },
    })
    expect((await call('GET', `/api/v1/sessions/${id}/qr`)).body).toMatchObject({ number: 1, total: 6 })
    expect((await call('POST', `/api/v1/sessions/${id}/pairing-code`, { phone: '15550177' })).body).toMatchObject({
      code: expect.stringMatching(/^.{4}-.{4}$/),
    })
    gateway.linkPhone(id, { number: '15550177', lid: '900000000000177@lid' })
    const envelopes = await read(stream, '"phoneNumber":"15550177"')
    for (const envelope of envelopes) expect(contract.problems(contract.schema('GatewayEvent'), envelope)).toEqual([])
    expect(envelopes.map((e) => e.event)).toEqual([
      'auth.code',
      'auth.code',
      'session.status',
      'resource.changed',
      'session.status',
      'resource.changed',
    ])
    expect((await call('GET', `/api/v1/sessions/${id}/qr`)).status).toBe(409)
  })

  it('shows nothing of one organization to another', async () => {
    const foreign = [...gateway.state.sessions.values()].find((s) => s.label === 'Dispatch')?.id ?? ''
    expect((await call('GET', `/api/v1/sessions/${foreign}`)).status).toBe(404)
    expect((await call('GET', `/api/v1/sessions/${foreign}/chats`, undefined, 'superAdmin')).status).toBe(404)
    expect((await call('GET', `/api/v1/sessions/${foreign}`, undefined, 'superAdmin')).status).toBe(200)
  })

  it('refuses what the contract refuses', async () => {
    const id = workingSession()
    const cases: [number, string, string, (object | undefined)?, string?, object?][] = [
      [401, 'GET', '/api/v1/sessions', undefined, ''],
      [401, 'GET', '/api/v1/sessions', undefined, 'wa_nobody'],
      [403, 'POST', '/api/v1/sessions', {}, 'member'],
      [403, 'GET', '/api/v1/admin/users'],
      [404, 'GET', '/api/v1/sessions/sess_unknown'],
      [400, 'GET', '/api/v1/sessions/%E0%A4%A'],
      [400, 'GET', '/api/v1/sessions?limit=many'],
      [400, 'GET', '/api/v1/sessions?cursor=made-up'],
      [400, 'POST', `/api/v1/sessions/${id}/pairing-code`, { phone: '+1 555' }],
      [400, 'POST', '/api/v1/sessions', { unknown: true }],
      [400, 'POST', '/api/v1/webhooks', { url: 'https://a.example', events: [] }],
      [409, 'GET', `/api/v1/sessions/${id}/qr`],
      [415, 'POST', '/api/v1/sessions', { label: 'x' }, 'owner', { 'content-type': 'text/plain' }],
      [501, 'POST', `/api/v1/sessions/${id}/channels`, { name: 'News' }],
    ]
    for (const [status, method, path, body, as, headers] of cases) {
      expect((await call(method, path, body, as, headers)).status, `${method} ${path}`).toBe(status)
    }
  })

  it('answers a repeated send with the first result and tells a changed one apart', async () => {
    const path = `/api/v1/sessions/${workingSession()}/messages`
    const first = await call('POST', path, { type: 'text', to: '15550111', text: 'Hello' }, 'owner', {
      'idempotency-key': 'a',
    })
    const again = await call('POST', path, { type: 'text', to: '15550111', text: 'Hello' }, 'owner', {
      'idempotency-key': 'a',
    })
    const other = await call('POST', path, { type: 'text', to: '15550111', text: 'Bye' }, 'owner', {
      'idempotency-key': 'a',
    })
    expect(again.body).toEqual({ ...(first.body as object), replayed: true })
    expect(other.status).toBe(409)
  })

  it('pages through a long list without a gap when rows arrive meanwhile', async () => {
    gateway = createFakeGateway({ scenario: 'bulk', size: { chats: 3, messages: 120 } })
    watched = conforming(contract, gateway.fetch)
    const id = workingSession()
    const seen: string[] = []
    let cursor = ''
    do {
      const path = `/api/v1/sessions/${id}/chats/15550200000%40s.whatsapp.net/messages?limit=50${cursor && `&cursor=${encodeURIComponent(cursor)}`}`
      const page = (await call('GET', path)).body as { data: { id: string }[]; nextCursor?: string }
      seen.push(...page.data.map((row) => row.id))
      gateway.addMessage(id, { chat: '15550200000@s.whatsapp.net', body: 'Meanwhile' })
      cursor = page.nextCursor ?? ''
    } while (cursor)
    expect(new Set(seen).size).toBe(120)
  })

  it('continues a stream from a cursor and says so when it cannot', async () => {
    const id = workingSession()
    const cursor = (await call('GET', '/api/v1/sessions')).headers.get('x-event-cursor') ?? ''
    gateway.addMessage(id, { chat: '15550111@s.whatsapp.net', from: '900000000000001@lid', body: 'Missed' })
    const resumed = await open(`?since=${cursor}`)
    expect((await read(resumed, 'Missed')).map((e) => e.event)).toEqual(['message'])
    gateway.resetStreams('epoch')
    const lost = await open(`?since=${cursor}`)
    expect(await text(lost, 'event: ready')).toContain('event: reset\ndata: {"reason":"epoch"')
  })

  it('closes the streams of an account the moment it is banned', async () => {
    const stream = await open('', 'member')
    await call('POST', `/api/v1/admin/users/${gateway.cast.member}:ban`, { reason: 'Spam' }, 'superAdmin')
    expect(await text(stream, 'event: revoked')).toContain('event: revoked\ndata: {"reason":"banned"}')
    expect(gateway.openStreams).toBe(0)
    expect((await call('GET', '/api/v1/me', undefined, 'member')).status).toBe(401)
  })

  it('lets an embed token reach its components and sessions and nothing else', async () => {
    const id = workingSession()
    const minted = await call('POST', '/api/v1/embed-tokens', {
      subject: { id: 'u1' },
      components: { viewer: { sessions: [id] } },
      allowedOrigins: ['https://app.example'],
    })
    const { token } = minted.body as { token: string }
    expect((await call('GET', `/api/v1/sessions/${id}/chats`, undefined, token)).status).toBe(200)
    expect((await call('GET', `/api/v1/sessions/${id}/contacts`, undefined, token)).status).toBe(403)
    expect((await call('POST', `/api/v1/sessions/${id}:stop`, undefined, token)).status).toBe(403)
    expect(((await call('GET', '/api/v1/sessions', undefined, token)).body as { data: unknown[] }).data).toHaveLength(1)
  })

  it('hides phone numbers from an embed token that must not see them, in answers and in events', async () => {
    const id = workingSession()
    const { body } = await call('POST', '/api/v1/embed-tokens', {
      subject: { id: 'u1' },
      components: { viewer: { sessions: [id], redact: 'numbers' } },
      allowedOrigins: ['https://app.example'],
    })
    const { token } = body as { token: string }
    const headers = { authorization: `Bearer ${token}` }
    const stream = await watched.fetch(`${fakeBaseUrl}/api/v1/events`, { headers })
    gateway.addPerson(id, { lid: '900000000000055@lid', name: '+1 555 0155', number: '15550155' })
    const [event] = await read(stream, '900000000000055@lid')
    expect(JSON.stringify(event)).not.toContain('0155')
    const path = `/api/v1/sessions/${id}/contacts/900000000000055%40lid`
    expect((await call('GET', path)).body).toMatchObject({ identity: { phoneNumber: '15550155' } })
    expect((await call('GET', path, undefined, token)).body).toMatchObject({ identity: { name: '' } })
    expect((await call('GET', path, undefined, token)).body).not.toHaveProperty('identity.phoneNumber')
  })
})

async function open(query: string, as: Role = 'owner') {
  return watched.fetch(`${fakeBaseUrl}/api/v1/events${query}`, {
    headers: { authorization: `Bearer ${gateway.token(as).token}` },
  })
}

/** What a stream says, up to the words that are waited for or its end. */
async function text(response: Response, until: string): Promise<string> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let all = ''
  while (!all.includes(until)) {
    const chunk = await reader?.read()
    if (!chunk || chunk.done) break
    all += decoder.decode(chunk.value)
  }
  await reader?.cancel()
  return all
}

/** The envelopes of a stream up to the one that contains `until`. */
async function read(response: Response, until: string): Promise<{ event: string }[]> {
  const frames = (await text(response, until)).split('\n\n').filter((frame) => frame.startsWith('id: '))
  return frames.map((frame) => JSON.parse(frame.slice(frame.indexOf('data: ') + 6)) as { event: string })
}
