import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Refusal, ask } from './support/http.js'
import { ORIGIN, type Person, signUp } from './support/people.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

const LISTED = 'https://app.listed.example'

let gateway: TestGateway
let ana: Person
beforeAll(async () => {
  gateway = await startGateway({ env: { WAYGATE_ORIGINS: LISTED, WAYGATE_BODY_BYTES: '4096' } })
  ana = await signUp(gateway, 'Ana')
})
afterAll(() => gateway.close())

const api = (path: string) => `${gateway.url}/api/v1${path}`

/** Sends a request target as it is: fetch would tidy it up first. */
function raw(path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(gateway.url)
    const sent = request({ hostname, port, path, headers }, (answer) => {
      let body = ''
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('every answer', () => {
  it.each(['/api/v1/me', '/api/v1/nothing', '/healthz', '/api/auth/get-session', '/'])(
    'carries the same protective headers (%s)',
    async (path) => {
      const { headers } = await ask(`${gateway.url}${path}`)
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
        vary: 'Origin',
      })
    },
  )

  it('echoes a request id that is fit for it', async () => {
    const answer = await ask(api('/me'), { headers: { 'x-request-id': 'order-7/try-2' } })
    expect(answer.headers.get('x-request-id')).toBe('order-7/try-2')
  })

  it.each(['with space', 'ä', 'x'.repeat(129)])('replaces the request id %j', async (id) => {
    const answer = await raw('/api/v1/me', {
      'x-request-id': encodeURI(id) === id ? id : Buffer.from(id).toString('latin1'),
    })
    expect(answer.status).toBe(401)
  })

  it('hides what went wrong inside', async () => {
    const { db } = gateway.core.storage
    const broken = await signUp(gateway, 'Broken')
    await broken.call('/api-keys', { json: { name: 'k', capabilities: ['read'] } })
    await db.updateTable('api_keys').set({ capabilities: 'not json' }).where('created_by', '=', broken.id).execute()
    const answer = await broken.call<Refusal>('/api-keys')
    expect([answer.status, answer.body]).toEqual([
      500,
      { error: { code: 'internal', message: 'Something went wrong.' } },
    ])
    expect(gateway.logged()).toContain('not valid JSON')
  })
})

describe('a path', () => {
  it.each(['/api/v1/nothing', '/api/v1/me/', '/api/v2/me', '/api/v1/Me', '//api/v1/me', '/api/v1/sessions/a/b/c/d'])(
    'that no operation has is not found: %s',
    async (path) => {
      const answer = await raw(path)
      expect([answer.status, (JSON.parse(answer.body) as Refusal).error.code]).toEqual([404, 'not_found'])
    },
  )

  it.each(['/sessions/%', '/sessions/%zz', '/sessions/%e0%a4', '/sessions/%ff'])(
    'with a malformed escape is a mistake of the request: %s',
    async (path) => {
      const answer = await raw(`/api/v1${path}`, { authorization: `Bearer ${ana.token}` })
      expect([answer.status, (JSON.parse(answer.body) as Refusal).error.code]).toEqual([400, 'validation_error'])
    },
  )

  it.each(['..', '%2e%2e', '..%2f..%2fadmin%2fusers', 'sess_1%00', 'sess_1:nothing', 'org_1', ' ', 'sess_'])(
    'with %j for an id reaches nothing',
    async (id) => {
      const answer = await raw(`/api/v1/api-keys/${id}`.replace(/ /g, '%20'), { authorization: `Bearer ${ana.token}` })
      expect([400, 404]).toContain(answer.status)
    },
  )

  it('with an action after the id is the action, not an id', async () => {
    const answer = await ana.call<Refusal>('/organizations/org_1:logout')
    expect(answer.status).toBe(400)
  })
})

describe('a body', () => {
  const post = (rawBody: string, headers: Record<string, string>) =>
    ask<Refusal>(api('/organizations'), { raw: rawBody, token: ana.token, headers })
  const good = JSON.stringify({ name: 'Typed' })

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    'of type %s is read',
    async (type) => expect((await post(good, { 'content-type': type })).status).toBe(201),
  )

  it.each([
    'text/plain',
    'application/json garbage',
    'application/json, text/plain',
    'application/json; charset=utf-16',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'application/problem+json',
    '*/*',
  ])('of type %s is refused unread', async (type) => {
    const answer = await post(good, { 'content-type': type })
    expect([answer.status, answer.body.error.code]).toEqual([415, 'validation_error'])
  })

  it.each(['', '{', 'null', '[]', '"text"', '1', '{"name":"a"}{"name":"b"}'])(
    '%j is a mistake of the request',
    async (text) => {
      const answer = await post(text, { 'content-type': 'application/json' })
      expect([answer.status, answer.body.error.code]).toEqual([400, 'validation_error'])
    },
  )

  it('in a broken encoding is a mistake of the request', async () => {
    const response = await fetch(api('/organizations'), {
      method: 'POST',
      headers: { authorization: `Bearer ${ana.token}`, 'content-type': 'application/json' },
      body: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    })
    expect(response.status).toBe(400)
  })

  it('above the limit is refused, with and without a declared length', async () => {
    const text = JSON.stringify({ name: 'x'.repeat(5000) })
    const declared = await post(text, { 'content-type': 'application/json' })
    const streamed = await fetch(api('/organizations'), {
      method: 'POST',
      headers: { authorization: `Bearer ${ana.token}`, 'content-type': 'application/json' },
      body: new Blob([text]).stream(),
      duplex: 'half',
    } as RequestInit)
    expect([declared.status, streamed.status]).toEqual([413, 413])
    expect(declared.body.error.code).toBe('validation_error')
  })

  it('names what is wrong with it', async () => {
    const answer = await post('{"name":"", "extra":1}', { 'content-type': 'application/json' })
    expect(answer.body.error.details?.['errors']).toEqual([
      'body: must NOT have additional properties ("extra")',
      'body.name: must NOT have fewer than 1 characters',
    ])
  })

  it('does not pollute prototypes', async () => {
    await post('{"name":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}', {
      'content-type': 'application/json',
    })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('a list query', () => {
  it.each(['0', '-5', '1000', '999999999999'])('with the limit %s is moved into range', async (limit) => {
    expect((await ana.call(`/api-keys?limit=${limit}`)).status).toBe(200)
  })

  it.each(['ten', '1.5', '', 'NaN', '1e3x'])('with the limit %j is a mistake of the request', async (limit) => {
    expect((await ana.call(`/api-keys?limit=${limit}`)).status).toBe(400)
  })

  it('says where the event log stood', async () => {
    expect((await ana.call('/api-keys')).headers.get('x-event-cursor')).toMatch(/^[0-9a-f]+\.\d+$/)
  })
})

describe('a page of another origin', () => {
  const preflight = (origin: string, method: string) =>
    ask(api('/sessions'), { method: 'OPTIONS', headers: { origin, 'access-control-request-method': method } })

  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])('that is listed may use %s', async (method) => {
    const { headers } = await preflight(LISTED, method)
    expect(headers.get('access-control-allow-origin')).toBe(LISTED)
    expect(headers.get('access-control-allow-methods')).toContain(method)
    expect(headers.get('access-control-allow-headers')).toContain('authorization')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('that is listed may read the cursor, the request id and the time to wait', async () => {
    const answer = await ask(api('/me'), { headers: { origin: LISTED } })
    expect(answer.headers.get('access-control-expose-headers')).toBe('X-Event-Cursor, X-Request-Id, Retry-After')
  })

  it.each([
    'https://evil.example',
    'https://app.listed.example.evil.example',
    'https://evil-app.listed.example',
    'http://app.listed.example',
    'https://app.listed.example:444',
    'https://app.listed.example:443',
    'https://APP.listed.example',
    'https://user@app.listed.example',
    'https://app.listed.example/',
    'https://app.listed',
    'null',
    '*',
    'file://',
  ])('that is %s gets nothing', async (origin) => {
    for (const method of ['GET', 'PUT']) {
      expect((await preflight(origin, method)).headers.get('access-control-allow-origin')).toBeNull()
    }
    expect((await ask(api('/me'), { headers: { origin } })).headers.get('access-control-allow-origin')).toBeNull()
  })

  it('gets nothing from the auth routes, listed or not', async () => {
    const answer = await ask(`${gateway.url}/api/auth/get-session`, { headers: { origin: LISTED } })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('may be one of the gateway itself', async () => {
    expect((await preflight(ORIGIN, 'GET')).headers.get('access-control-allow-origin')).toBe(ORIGIN)
  })
})

describe('for operators', () => {
  it('health, readiness, metrics and the contract are there', async () => {
    expect((await ask(`${gateway.url}/healthz`)).body).toEqual({ status: 'ok' })
    expect((await ask(`${gateway.url}/readyz`)).body).toMatchObject({ status: 'ready' })
    const metrics = await ask<string>(`${gateway.url}/metrics`)
    expect(metrics.body).toContain('waygate_requests_total{operation="getHealth",status="2xx"} ')
    const contract = await ask<{ openapi: string }>(api('/openapi.json'))
    expect(contract.body.openapi).toBe('3.1.0')
  })

  it('metrics never name a tenant', async () => {
    const metrics = await ask<string>(`${gateway.url}/metrics`)
    expect(metrics.body).not.toMatch(/(org|usr|sess|key)_[0-9A-Z]{26}/)
  })
})
