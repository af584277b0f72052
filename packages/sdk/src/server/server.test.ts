import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTokenEndpoint, Waygate, type TokenGrant } from './index.js'

const key = 'wa_canary000000000000000000000000000000'
const grant: TokenGrant = { subject: { id: 'usr_7' }, components: { viewer: { sessions: ['sess_1'] } } }

let gateway: Server
let baseUrl = ''
let asked: { method: string | undefined; url: string | undefined; authorization: string | undefined; body: unknown }[] =
  []
let reply: { status: number; body: unknown } = { status: 201, body: {} }

async function record(request: IncomingMessage): Promise<void> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  const { method, url, headers } = request
  asked.push({ method, url, authorization: headers.authorization, body: text === '' ? undefined : JSON.parse(text) })
}

beforeEach(async () => {
  asked = []
  reply = { status: 201, body: { id: 'emb_1', token: 'wge_secret', expiresAt: 1_760_000_600_000 } }
  gateway = createServer((request, response) => {
    void record(request).then(() => {
      response.writeHead(reply.status, { 'content-type': 'application/json' })
      response.end(reply.status === 204 ? undefined : JSON.stringify(reply.body))
    })
  })
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`
})
afterEach(() => void gateway.close())

const endpoint = (authorize: () => TokenGrant | null = () => grant) =>
  createTokenEndpoint({ waygate: new Waygate({ baseUrl, apiKey: key }), authorize })
const post = (headers: Record<string, string> = { origin: 'https://app.partner.example' }) =>
  new Request('https://app.partner.example/waygate-token', { method: 'POST', headers })

describe("a host's server", () => {
  it('mints a token with its key', async () => {
    const minted = await new Waygate({ baseUrl: `${baseUrl}/`, apiKey: key }).embedTokens.create({
      ...grant,
      allowedOrigins: ['https://app.partner.example'],
    })
    expect(minted).toMatchObject({ token: 'wge_secret', expiresAt: 1_760_000_600_000 })
    expect(asked).toEqual([
      {
        method: 'POST',
        url: '/api/v1/embed-tokens',
        authorization: `Bearer ${key}`,
        body: { ...grant, allowedOrigins: ['https://app.partner.example'] },
      },
    ])
  })

  it('revokes a token by its id, which is one path segment whatever it holds', async () => {
    reply = { status: 204, body: undefined }
    await new Waygate({ baseUrl, apiKey: key }).embedTokens.revoke('emb_1/../x')
    expect(asked[0]).toMatchObject({ method: 'DELETE', url: '/api/v1/embed-tokens/emb_1%2F..%2Fx' })
  })

  it('gets the typed error of a refusal, without its key in it', async () => {
    reply = {
      status: 403,
      body: { error: { code: 'forbidden', message: 'The credential lacks the capability "manage".' } },
    }
    const error: unknown = await new Waygate({ baseUrl, apiKey: key }).embedTokens
      .create({ ...grant, allowedOrigins: ['https://a.example'] })
      .catch((cause: unknown) => cause)
    expect(error).toMatchObject({ name: 'ForbiddenError', code: 'forbidden', status: 403 })
    expect(inspect(error, { depth: 9 })).not.toContain('canary')
  })

  it('never shows its key when it is printed', () => {
    const waygate = new Waygate({ baseUrl, apiKey: key })
    expect(inspect(waygate, { depth: 9, showHidden: true }) + JSON.stringify(waygate) + String(waygate)).not.toContain(
      'canary',
    )
  })

  it.each(['', 'wge_token', 'wa_', 'wa_with blank', 'wa_x\r\nx: y'])('is told that %j is no API key', (apiKey) => {
    expect(() => new Waygate({ baseUrl, apiKey })).toThrow('apiKey')
  })
})

describe('a token endpoint', () => {
  it('gives its own page a token for what the visitor may see', async () => {
    const response = await endpoint()(post())
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ token: 'wge_secret', expiresAt: 1_760_000_600_000 })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(asked[0]?.body).toEqual({ ...grant, allowedOrigins: ['https://app.partner.example'] })
  })

  it.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['a sibling site', { origin: 'https://app.partner.example', 'sec-fetch-site': 'same-site' }],
    ['no page at all', {}],
    ['a sandboxed frame', { origin: 'null' }],
  ])('mints nothing for %s', async (_who, headers) => {
    expect((await endpoint()(post(headers))).status).toBe(403)
    expect(asked).toEqual([])
  })

  it('mints nothing for a visitor whom the host does not know', async () => {
    expect((await endpoint(() => null)(post())).status).toBe(401)
    expect(asked).toEqual([])
  })

  it('answers other methods with what it takes', async () => {
    const response = await endpoint()(new Request('https://app.partner.example/waygate-token'))
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it("keeps the gateway's words to the host's log", async () => {
    reply = { status: 400, body: { error: { code: 'validation_error', message: 'internal words' } } }
    const seen: unknown[] = []
    const handler = createTokenEndpoint({
      waygate: new Waygate({ baseUrl, apiKey: key }),
      authorize: () => grant,
      onError: (error) => seen.push(error),
    })
    const response = await handler(post())
    expect([response.status, await response.text()]).toEqual([502, '{"error":"gateway"}'])
    expect(seen).toMatchObject([{ code: 'validation_error' }])
  })
})
