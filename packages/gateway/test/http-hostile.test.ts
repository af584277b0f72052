import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadContract } from '../src/http/contract.js'
import { askCell } from './matrix/ask-cell.js'
import { nowhere } from './matrix/cells.js'
import { requestFor } from './matrix/requests.js'
import { ask } from './support/http.js'
import { malformedRequest } from './support/malformed-request.js'
import { type Person, signUp } from './support/people.js'
import { sendRaw } from './support/raw-socket.js'
import { chances } from './support/random.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'
import { aTenant } from './support/tenant.js'

const LIMIT = 65_536
let gateway: TestGateway
let ana: Person
beforeAll(async () => {
  gateway = await startGateway({
    env: { WAYGATE_BODY_BYTES: String(LIMIT), WAYGATE_BASE_URL: 'http://127.0.0.1:4510' },
  })
  ana = await signUp(gateway, 'Ana')
})
afterAll(() => gateway.close())

const head = (more: string) =>
  `POST /api/v1/organizations HTTP/1.1\r\nhost: gateway\r\nauthorization: Bearer ${ana.token}\r\nconnection: close\r\n${more}\r\n`
const organizations = async () => (await ana.call<{ data: unknown[] }>('/organizations')).body.data.length
const post = (body: string) =>
  ask(`${gateway.url}/api/v1/organizations`, {
    raw: body,
    token: ana.token,
    headers: { 'content-type': 'application/json' },
  })

describe('every route', () => {
  it('answers with the headers that keep a browser safe, stored nowhere', async () => {
    const { document, operations } = loadContract()
    const tenant = nowhere(await aTenant(gateway, ana.organizationId))
    for (const operation of operations) {
      const { method, target } = requestFor(document, operation, tenant)
      const { headers } = await fetch(`${gateway.url}${target}`, { method })
      expect(Object.fromEntries(headers), operation.id).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      })
    }
  })

  it('asks for https for a year where the gateway is on https', async () => {
    const secure = await startGateway({ env: { WAYGATE_BASE_URL: 'https://wa.example' } })
    const { headers } = await ask(`${secure.url}/healthz`)
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
    await secure.close()
  })
})

describe('a body whose type plays tricks', () => {
  it.each([
    ['a tab and more', 'content-type: application/json\tx\r\n'],
    ['two types', 'content-type: application/json\r\ncontent-type: text/plain\r\n'],
    ['the same type twice', 'content-type: application/json\r\ncontent-type: application/json\r\n'],
    ['no type', ''],
    ['a charset that is none', 'content-type: application/json; charset=utf-7\r\n'],
    ['a parameter of its own', 'content-type: application/json; boundary=x\r\n'],
    ['a semicolon too many', 'content-type: application/json;;\r\n'],
  ])('with %s is never read unchecked', async (_what, header) => {
    const before = await organizations()
    const body = '{"name":"tricked","extra":1}'
    const { statuses } = await sendRaw(
      gateway.url,
      `${head(`${header}content-length: ${String(body.length)}\r\n`)}${body}`,
    )
    expect(statuses).toEqual([415])
    expect(await organizations()).toBe(before)
  })

  it('with space around the type is read, and checked', async () => {
    const body = '{"name":"spaced","extra":1}'
    const { statuses } = await sendRaw(
      gateway.url,
      `${head(`content-type:  application/json \r\ncontent-length: ${String(body.length)}\r\n`)}${body}`,
    )
    expect(statuses).toEqual([400])
  })

  it('that is compressed is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000, 0x20))
    const answer = await fetch(`${gateway.url}/api/v1/organizations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ana.token}`, 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: bomb,
    })
    expect(answer.status).toBe(400)
  })
})

describe('a JSON bomb', () => {
  it.each<[string, () => string]>([
    ['10,000 levels', () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['10,000 levels of objects in a field', () => `{"name":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`],
    ['thousands of keys', () => `{${Array.from({ length: 6_000 }, (_, i) => `"k${String(i)}":1`).join(',')}}`],
    ['a number of 60,000 digits', () => `{"name":${'9'.repeat(60_000)}}`],
    ['a huge exponent', () => '{"name":1e999999999}'],
    ['half a surrogate', () => '{"name":"\\ud800","x":1}'],
    ['a million keys', () => `{${'"k":1,'.repeat(1_000_000)}"k":1}`],
  ])('of %s is refused in one sentence, and others are served meanwhile', async (_what, make) => {
    const [bomb, health] = await Promise.all([post(make()), ask(`${gateway.url}/healthz`)])
    expect([400, 413]).toContain(bomb.status)
    expect(JSON.stringify(bomb.body).length).toBeLessThan(4_000)
    expect(health.status).toBe(200)
  })

  it('with a field twice counts the last, which is checked', async () => {
    expect((await post('{"name":"one","name":""}')).status).toBe(400)
  })
})

describe('a body above the limit', () => {
  it('is refused without being kept, however it comes', async () => {
    const before = process.memoryUsage().rss
    for (let round = 0; round < 40; round++) {
      const piece = 'x'.repeat(LIMIT)
      const chunked = `${head('content-type: application/json\r\ntransfer-encoding: chunked\r\n')}${`${LIMIT.toString(16)}\r\n${piece}\r\n`.repeat(4)}0\r\n\r\n`
      expect((await sendRaw(gateway.url, chunked)).statuses).toEqual([413])
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })
})

describe('bytes that are no good request', () => {
  it('get a 4xx or nothing, and the gateway lives', async () => {
    const chance = chances()
    for (let i = 0; i < 150; i++) {
      const bytes = malformedRequest(chance, ana.token)
      const { statuses } = await sendRaw(gateway.url, bytes, false)
      for (const status of statuses) expect(status, bytes.toString('latin1').slice(0, 300)).toBeLessThan(500)
    }
    expect((await ask(`${gateway.url}/healthz`)).status).toBe(200)
  })

  it.each([
    ['a length and chunks', 'content-length: 4\r\ntransfer-encoding: chunked\r\n'],
    ['two lengths', 'content-length: 4\r\ncontent-length: 40\r\n'],
    ['chunks that are not the last coding', 'transfer-encoding: chunked, gzip\r\n'],
    ['a length with a sign', 'content-length: +4\r\n'],
    ['a folded header', 'content-type: application/json\r\n x: 1\r\ncontent-length: 4\r\n'],
  ])('smuggle no second request with %s', async (_what, headers) => {
    const smuggled = `0\r\n\r\nGET /api/v1/me HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${ana.token}\r\n\r\n`
    const { text, statuses } = await sendRaw(
      gateway.url,
      `${head(`content-type: application/json\r\n${headers}`)}${smuggled}`,
    )
    expect(statuses.filter((status) => status < 400)).toEqual([])
    expect(text).not.toContain('"kind":"user"')
  })

  it.each(['', '/', '[::1', 'x'.repeat(60_000), 'evil.example', '127.0.0.1:99999'])(
    'named for the host %s change no answer',
    async (host) => {
      const { statuses, text } = await sendRaw(
        gateway.url,
        `GET /healthz HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`,
      )
      expect(statuses.every((status) => status === 200 || (status >= 400 && status < 500))).toBe(true)
      expect(text).not.toContain('evil.example')
    },
  )
})

describe('whatever goes wrong', () => {
  it.each(['', '%ff', '\'"--', '?limit=x&cursor=%00&since=x&q=%'])(
    'is told without a stack, a statement or a path: with %j after every address',
    async (tail) => {
      const { document, operations } = loadContract()
      const tenant = nowhere(await aTenant(gateway, ana.organizationId))
      for (const operation of operations) {
        if (operation.id === 'streamEvents' && !tail.includes('x')) continue
        const request = requestFor(document, operation, tenant)
        const answer = await askCell(
          gateway.url,
          { ...request, target: request.target + tail },
          { authorization: `Bearer ${ana.token}` },
        )
        if (answer.status < 400) continue
        expect(answer.text, operation.id).not.toMatch(
          /\bat \w+ \(|node_modules|SQLITE|sqlite|insert into|select \*|\/tmp\/|\.ts:\d/i,
        )
      }
    },
  )
})
