import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conforming } from './support/conforming.js'
import type { ConformingFetch } from './support/conforming.js'
import { Contract } from './support/contract.js'
import { openFake, openReal } from './support/sides.js'
import type { Side } from './support/sides.js'

// Whole processes are started here: a busy machine may take its time.
/** An answer, read whole. */
interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, unknown> & { data: { id: string }[]; id: string; error: { code: string } }
}

describe.each([
  { name: 'the fake gateway', open: openFake },
  { name: 'the real gateway', open: openReal },
])('$name keeps the contract', ({ open }) => {
  let side: Side
  let watched: ConformingFetch

  let contract: Contract

  beforeAll(async () => {
    side = await open()
    contract = new Contract()
    watched = conforming(contract, side.fetch)
  })
  afterAll(() => side.close())

  /** Calls as a role, or with the given bearer; every answer is checked against the contract on its way. */
  async function call(method: string, path: string, body?: unknown, as = 'owner', headers = {}): Promise<Answer> {
    const token = as in side.tokens ? side.tokens[as as keyof Side['tokens']] : as
    const response = await watched.fetch(`${side.base}/api/v1${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: (text ? JSON.parse(text) : {}) as Answer['body'],
    }
  }

  it('says who is calling', async () => {
    const { body } = await call('GET', '/me')
    expect(body).toMatchObject({
      kind: 'user',
      orgRole: 'owner',
      role: 'user',
      organization: { id: side.organization },
    })
    expect((await call('GET', '/me', undefined, 'superAdmin')).body).toMatchObject({ role: 'super_admin' })
  })

  it('answers every list of an organization', async () => {
    const org = `/organizations/${side.organization}`
    for (const path of [
      '/organizations',
      `${org}/members`,
      `${org}/invitations`,
      '/sessions',
      '/api-keys',
      '/embed-tokens',
      '/webhooks',
      '/audit',
    ]) {
      expect((await call('GET', path)).status, path).toBe(200)
    }
    for (const path of ['users', 'sessions', 'gateways', 'audit']) {
      expect((await call('GET', `/admin/${path}`, undefined, 'superAdmin')).status, path).toBe(200)
    }
  })

  it('creates, changes and deletes an organization and invites into it', async () => {
    const { body } = await call('POST', '/organizations', { name: 'Second' })
    expect((await call('GET', '/organizations')).body.data.some((row) => row.id === body.id)).toBe(true)
    expect((await call('GET', `/organizations/${body.id}`)).body).toMatchObject({ name: 'Second', role: 'owner' })
    expect((await call('DELETE', `/organizations/${body.id}`)).status).toBe(204)
    expect((await call('GET', `/organizations/${body.id}`)).status).toBe(404)
    const invited = await call('POST', `/organizations/${side.organization}/invitations`, {
      email: 'new@example.com',
      role: 'member',
    })
    expect(invited.body).toMatchObject({ state: 'pending', url: expect.stringContaining(invited.body.id) })
    expect((await call('DELETE', `/organizations/${side.organization}/invitations/${invited.body.id}`)).status).toBe(
      204,
    )
    expect((await call('PATCH', `/organizations/${side.organization}`, { name: 'Renamed' })).body['name']).toBe(
      'Renamed',
    )
  })

  it('changes a member and keeps the last owner', async () => {
    const members = `/organizations/${side.organization}/members`
    expect((await call('PATCH', `${members}/${side.memberId}`, { role: 'admin' })).body['role']).toBe('admin')
    expect((await call('PATCH', `${members}/${side.memberId}`, { role: 'member' })).body['role']).toBe('member')
    const { data } = (await call('GET', members)).body as unknown as { data: { userId: string; role: string }[] }
    const owner = data.find(({ role }) => role === 'owner')?.userId ?? ''
    expect((await call('PATCH', `${members}/${owner}`, { role: 'member' })).status).toBe(409)
  })

  it('tells the secret of a key once, lets it work, and refuses it once it is revoked', async () => {
    const key = await call('POST', '/api-keys', { name: 'Orders', capabilities: ['read'] })
    const secret = key.body['secret'] as string
    expect((await call('GET', '/sessions', undefined, secret)).status).toBe(200)
    expect((await call('POST', '/sessions', {}, secret)).status).toBe(403)
    expect((await call('POST', '/api-keys', { name: 'x', capabilities: ['read'] }, secret)).status).toBe(403)
    expect(JSON.stringify((await call('GET', '/api-keys')).body)).not.toContain(secret)
    expect((await call('DELETE', `/api-keys/${key.body.id}`)).status).toBe(204)
    expect((await call('GET', '/sessions', undefined, secret)).status).toBe(401)
  })

  it('creates, changes, lists and deletes a session', async () => {
    const { status, body } = await call('POST', '/sessions', { label: 'Front desk' })
    expect([status, body['status']]).toEqual([201, 'stopped'])
    expect((await call('PATCH', `/sessions/${body.id}`, { label: 'Back office' })).body['label']).toBe('Back office')
    expect((await call('GET', `/sessions/${body.id}/me`)).body['connected']).toBe(false)
    for (const list of ['chats', 'contacts', 'groups']) {
      expect((await call('GET', `/sessions/${body.id}/${list}`)).status, list).toBe(200)
    }
    const send = await call('POST', `/sessions/${body.id}/messages`, { type: 'text', to: '15550111', text: 'Hello' })
    expect([send.status, send.body.error]).toMatchObject([501, { details: { reason: 'session_not_connected' } }])
    expect((await call('GET', `/sessions/${body.id}`, undefined, 'superAdmin')).status).toBe(200)
    expect((await call('GET', `/sessions/${body.id}/chats`, undefined, 'superAdmin')).status).toBe(403)
    expect((await call('DELETE', `/sessions/${body.id}`)).status).toBe(204)
    expect((await call('GET', `/sessions/${body.id}`)).status).toBe(404)
  })

  it('creates, changes, tests and deletes a webhook without ever telling its secret', async () => {
    const secret = 'a-secret-of-many-letters'
    const { status, body } = await call('POST', '/webhooks', {
      url: 'https://orders.example.com/hook',
      events: ['*'],
      secret,
    })
    expect([status, JSON.stringify(body).includes(secret)]).toEqual([201, false])
    expect((await call('PATCH', `/webhooks/${body.id}`, { active: false })).body).toMatchObject({
      active: false,
      events: ['*'],
    })
    expect((await call('POST', `/webhooks/${body.id}:enable`)).body['active']).toBe(true)
    const test = await call('POST', `/webhooks/${body.id}:test`, { event: 'message' })
    expect([test.status, test.body['webhookId']]).toEqual([202, body.id])
    expect((await call('GET', `/webhooks/${body.id}/deliveries`)).body.data).toHaveLength(1)
    expect((await call('GET', `/webhooks/${body.id}/deliveries/${test.body.id}`)).body['payload']).toBeDefined()
    expect((await call('POST', `/webhooks/${body.id}/deliveries/${test.body.id}:replay`)).body['eventId']).toBe(
      test.body['eventId'],
    )
    expect((await call('POST', `/webhooks/${body.id}:recover`, { since: Date.now() - 60_000 })).status).toBe(202)
    expect((await call('POST', `/webhooks/${body.id}:rotate-secret`)).status).toBe(200)
    expect((await call('DELETE', `/webhooks/${body.id}`)).status).toBe(204)
    expect((await call('GET', `/webhooks/${body.id}`)).status).toBe(404)
  })

  it('lets an embed token reach its component and session only', async () => {
    const session = (await call('POST', '/sessions', {})).body.id
    const other = (await call('POST', '/sessions', {})).body.id
    const minted = await call('POST', '/embed-tokens', {
      subject: { id: 'customer' },
      components: { viewer: { sessions: [session] } },
      allowedOrigins: ['https://app.example'],
    })
    const token = minted.body['token'] as string
    const origin = { origin: 'https://app.example' }
    const me = await call('GET', '/me', undefined, token, origin)
    expect(me.body).toMatchObject({
      kind: 'embed_token',
      embedToken: { components: { viewer: { sessions: [session] } } },
    })
    expect((await call('GET', `/sessions/${session}/chats`, undefined, token, origin)).status).toBe(200)
    expect((await call('GET', `/sessions/${other}/chats`, undefined, token, origin)).status).toBe(404)
    expect((await call('GET', `/sessions/${session}/contacts`, undefined, token, origin)).status).toBe(403)
    expect((await call('GET', '/api-keys', undefined, token, origin)).status).toBe(403)
    expect((await call('DELETE', `/embed-tokens/${minted.body.id}`)).status).toBe(204)
    expect((await call('GET', `/sessions/${session}/chats`, undefined, token, origin)).status).toBe(401)
  })

  it('lets a super admin impersonate, ban and unban, and nobody else', async () => {
    const user = `/admin/users/${side.memberId}`
    expect((await call('POST', `${user}:ban`, { reason: 'x' })).status).toBe(403)
    const grant = await call('POST', `${user}:impersonate`, { reason: 'Ticket 4711' }, 'superAdmin')
    const token = grant.body['token'] as string
    expect((await call('GET', '/me', undefined, token)).body).toMatchObject({
      impersonation: { reason: 'Ticket 4711' },
    })
    expect((await call('POST', '/api-keys', { name: 'x', capabilities: ['read'] }, token)).status).toBe(403)
    expect((await call('POST', '/impersonation:stop', undefined, token)).status).toBe(204)
    expect((await call('GET', '/me', undefined, token)).status).toBe(401)
    expect((await call('POST', `${user}:ban`, { reason: 'Spam' }, 'superAdmin')).body).toMatchObject({
      banned: true,
      banReason: 'Spam',
    })
    expect((await call('GET', '/me', undefined, 'member')).status).toBe(401)
    expect((await call('POST', `${user}:unban`, undefined, 'superAdmin')).body['banned']).toBe(false)
    expect((await call('POST', `${user}:impersonate`, {}, 'superAdmin')).status).toBe(400)
  })

  it('lets a super admin promote an account and drain a gateway node', async () => {
    const user = `/admin/users/${side.memberId}`
    expect((await call('PATCH', user, { role: 'super_admin' }, 'superAdmin')).body['role']).toBe('super_admin')
    expect((await call('POST', `${user}:impersonate`, { reason: 'x' }, 'superAdmin')).status).toBe(403)
    expect((await call('PATCH', user, { role: 'user' }, 'superAdmin')).body['role']).toBe('user')
    const [node] = (await call('GET', '/admin/gateways', undefined, 'superAdmin')).body.data
    expect((await call('POST', `/admin/gateways/${node?.id}:drain`, undefined, 'superAdmin')).body['state']).not.toBe(
      'active',
    )
    expect((await call('POST', `/admin/gateways/${node?.id}:resume`, undefined, 'superAdmin')).body['state']).toBe(
      'active',
    )
    expect((await call('GET', '/admin/number', undefined, 'superAdmin')).status).toBe(404)
  })

  it('removes a member, whose tokens then reach nothing', async () => {
    expect((await call('DELETE', `/organizations/${side.organization}/members/${side.memberId}`)).status).toBe(204)
    expect([401, 403]).toContain((await call('GET', '/sessions', undefined, 'member')).status)
  })

  it('links a phone, receives a message and shows it everywhere', async () => {
    const session = (await call('POST', '/sessions', { label: 'Live' })).body.id
    const headers = { authorization: `Bearer ${side.tokens.owner}` }
    const stream = await watched.fetch(`${side.base}/api/v1/events?session=${session}`, { headers })
    const qr = (
      await until(
        () => call('GET', `/sessions/${session}/qr`),
        ({ status }) => status === 200,
      )
    ).body
    expect(qr).toMatchObject({ number: 1, expiresAt: expect.any(Number) })
    expect((await call('POST', `/sessions/${session}/pairing-code`, { phone: side.number })).body['code']).toMatch(
      /^.{4}-.{4}$/,
    )
    const { friend } = await side.converse(session, qr['code'] as string, 'Are you open?')
    const s = `/sessions/${session}`
    const envelopes = await read(stream, (event) => event.event === 'message')
    for (const envelope of envelopes) {
      expect(contract.problems(contract.schema('GatewayEvent'), envelope), JSON.stringify(envelope)).toEqual([])
    }
    expect(new Set(envelopes.map(({ event }) => event))).toEqual(
      new Set([
        ...envelopes.map(({ event }) => event),
        'auth.qr',
        'auth.code',
        'session.status',
        'resource.changed',
        'message',
      ]),
    )
    // A message may come with the login, a moment before the session counts as working.
    const linked = await until(
      () => call('GET', s),
      ({ body }) => body['status'] === 'working',
    )
    expect(linked.body).toMatchObject({ waJid: expect.stringContaining('@') })
    expect((await call('GET', `${s}/qr`)).status).toBe(409)
    const messages = `${s}/chats/${encodeURIComponent(friend)}/messages`
    const found = await until(
      () => call('GET', messages),
      ({ body }) => body.data?.length > 0,
    )
    expect(found.body.data[0]).toMatchObject({ body: 'Are you open?', fromMe: false })
    expect((await call('GET', `${s}/chats?limit=200`)).body.data.length).toBeGreaterThan(0)
    const chat = (await call('GET', `${s}/chats/${encodeURIComponent(friend)}`)).body
    expect(chat).toMatchObject({ unreadCount: 1, lastMessage: { body: 'Are you open?' } })
    expect((await call('GET', `${s}/contacts`)).body.data.length).toBeGreaterThan(0)
    expect((await call('GET', `${s}/contacts/${encodeURIComponent(friend)}`)).body['dm']).toBe(true)
    const [group] = (
      await until(
        () => call('GET', `${s}/groups`),
        ({ body }) => body.data.length > 0,
      )
    ).body.data as unknown as { groupJid: string }[]
    expect((await call('GET', `${s}/groups/${encodeURIComponent(group?.groupJid ?? '')}`)).body['subject']).toBe(
      'Bakers',
    )
    expect(
      (await call('GET', `${s}/groups/${encodeURIComponent(group?.groupJid ?? '')}/members`)).body.data.length,
    ).toBeGreaterThan(0)
    const sent = { type: 'text', to: friend, text: 'Until six' }
    const first = await call('POST', `${s}/messages`, sent, 'owner', { 'idempotency-key': 'k1' })
    const again = await call('POST', `${s}/messages`, sent, 'owner', { 'idempotency-key': 'k1' })
    expect([first.status, again.body]).toMatchObject([200, { waMessageId: first.body['waMessageId'], replayed: true }])
    expect(
      (await call('POST', `${s}/messages`, { ...sent, text: 'x' }, 'owner', { 'idempotency-key': 'k1' })).status,
    ).toBe(409)
    const chatPath = `${s}/chats/${encodeURIComponent(friend)}`
    expect((await call('POST', `${chatPath}/read`)).body['unreadCount']).toBe(0)
    expect((await call('PATCH', chatPath, { pinned: true })).body['pinned']).toBe(true)
    expect((await call('PUT', `${s}/presence`, { state: 'online' })).status).toBe(204)
    expect((await call('PUT', `${s}/presence`, { state: 'asleep' })).status).toBe(400)
    expect((await call('POST', `${s}:restart`)).status).toBe(200)
    expect((await call('POST', `${s}:stop`)).body['status']).toBe('stopped')
    expect((await call('POST', `${s}:logout`)).body['status']).toBe('logged_out')
  })

  it('refuses bad input with the envelope of the contract', async () => {
    const session = (await call('POST', '/sessions', {})).body.id
    const json = { 'content-type': 'application/json' }
    const cases: [number, string, string, unknown?, string?, object?][] = [
      [401, 'GET', '/sessions', undefined, ''],
      [401, 'GET', '/sessions', undefined, 'wa_nobody'],
      [401, 'GET', '/sessions', undefined, 'a.b.c'],
      [403, 'GET', '/admin/users'],
      [404, 'GET', '/sessions/sess_unknown'],
      [404, 'GET', '/nowhere'],
      [400, 'GET', '/sessions/%E0%A4%A'],
      [400, 'GET', '/sessions?limit=many'],
      [400, 'GET', '/sessions?cursor=made-up'],
      [400, 'POST', `/sessions/${session}/pairing-code`, { phone: '+1 555' }],
      [400, 'POST', '/sessions', { unknown: true }],
      [400, 'POST', '/sessions', '{', 'owner', json],
      [400, 'POST', '/sessions', '[]', 'owner', json],
      [400, 'POST', '/webhooks', { url: 'https://a.example', events: [] }],
      [400, 'POST', '/webhooks', { url: 'https://a.example', events: ['no.such.event'] }],
      [400, 'POST', '/webhooks', { url: 'ftp://a.example', events: ['*'] }],
      [
        400,
        'POST',
        '/embed-tokens',
        { subject: { id: 'u' }, components: { everything: {} }, allowedOrigins: ['https://a.example'] },
      ],
      [415, 'POST', '/sessions', { label: 'x' }, 'owner', { 'content-type': 'text/plain' }],
      [501, 'POST', `/sessions/${session}/channels`, { name: 'News' }],
    ]
    const envelopes: Record<number, string[]> = {
      400: ['validation_error'],
      401: ['unauthorized'],
      403: ['forbidden'],
      404: ['not_found'],
      415: ['validation_error'],
      501: ['not_implemented'],
    }
    for (const [status, method, path, body, as, headers] of cases) {
      const answer = await call(method, path, body, as, headers)
      expect([answer.status, [answer.body.error.code]], `${method} ${path}`).toEqual([status, envelopes[status]])
    }
  })

  it('echoes a request id that is well formed and replaces one that is not', async () => {
    expect(
      (await call('GET', '/me', undefined, 'owner', { 'x-request-id': 'mine-1' })).headers.get('x-request-id'),
    ).toBe('mine-1')
    expect(
      (await call('GET', '/me', undefined, 'owner', { 'x-request-id': 'x'.repeat(200) })).headers.get('x-request-id'),
    ).not.toContain('xxx')
  })

  it('was asked most of what the pages need', () => {
    const succeeded = [...watched.seen].filter((label) => /2\d\d$/.test(label))

    expect(succeeded.length).toBeGreaterThanOrEqual(65)
  })
})

/** Asks again until the answer is as wanted. */
async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  for (const deadline = Date.now() + 30_000; ;) {
    const answer = await ask()
    if (wanted(answer)) return answer
    if (Date.now() > deadline) throw new Error(`not as wanted in time: ${JSON.stringify(answer)}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** The envelopes of a stream up to the first that is as wanted. */
async function read(
  response: Response,
  wanted: (envelope: { event: string }) => boolean,
): Promise<{ event: string }[]> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  const found: { event: string }[] = []
  let rest = ''
  while (!found.some(wanted)) {
    const chunk = await reader?.read()
    if (!chunk || chunk.done) break
    const frames = (rest + decoder.decode(chunk.value, { stream: true })).split('\n\n')
    rest = frames.pop() ?? ''
    const envelopes = frames.filter((frame) => !/^(event:|:)/.test(frame) && frame.includes('data: '))
    found.push(...envelopes.map((frame) => JSON.parse(frame.slice(frame.indexOf('data: ') + 6)) as { event: string }))
  }
  await reader?.cancel()
  return found
}
