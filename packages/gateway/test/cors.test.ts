import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadContract } from '../src/http/contract.js'
import { ask } from './support/http.js'
import { ORIGIN, type Person, signUp } from './support/people.js'
import { aSession } from './support/sessions.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

const LISTED = ['https://app.listed.example', 'https://other.listed.example:8443']
const EMBED = 'https://partner.example'

let gateway: TestGateway
let ana: Person
beforeAll(async () => {
  gateway = await startGateway({ env: { WAYGATE_ORIGINS: LISTED.join(',') } })
  ana = await signUp(gateway, 'Ana')
  const session = await aSession(gateway, ana.organizationId)
  const json = { subject: { id: 's' }, components: { viewer: { sessions: [session] } }, allowedOrigins: [EMBED] }
  await ana.call('/embed-tokens', { json })
})
afterAll(() => gateway.close())

const accepted = [...LISTED, EMBED, ORIGIN, 'http://localhost:4510', 'http://[::1]:4510']

const refused = [
  'https://evil.example',
  'https://app.listed.example.evil.example',
  'https://evilapp.listed.example',
  'https://evil-app.listed.example',
  'https://app.listed.example.',
  'https://sub.app.listed.example',
  'https://listed.example',
  'https://app.listed',
  'https://app.listed.exampl',
  'https://app.listed.example:443',
  'https://app.listed.example:444',
  'https://other.listed.example',
  'https://other.listed.example:8444',
  'http://app.listed.example',
  'ftp://app.listed.example',
  'https://APP.listed.example',
  'HTTPS://app.listed.example',
  'https://user@app.listed.example',
  'https://user:word@app.listed.example',
  'https://app.listed.example/',
  'https://app.listed.example/path',
  'https://app.listed.example?x',
  'https://app.listed.example#x',
  'https://app.listed.example https://evil.example',
  'https://app.listed.example,https://evil.example',
  'https://app.listed.example%00.evil.example',
  'https://app.listed.example@evil.example',
  'https://app-listed.example',
  'https://xn--pp-listed-example.example',
  'https://partner.example.evil.example',
  'http://partner.example',
  'http://127.0.0.1:4511',
  'http://127.0.0.1.evil.example:4510',
  'null',
  '*',
  'file://',
  'chrome-extension://abcdefghijklmnop',
  'about:blank',
  '',
]

const verbs = [...new Set(loadContract().operations.map(({ method }) => method))]
const credentials: Readonly<Record<string, () => Record<string, string>>> = {
  'no credential': () => ({}),
  'a cookie': () => ({ cookie: ana.cookie }),
  'a token': () => ({ authorization: `Bearer ${ana.token}` }),
}

/** What a browser is told about an origin, by the answer itself and by its preflight. */
async function told(origin: string, method: string, headers: Record<string, string>) {
  const url = `${gateway.url}/api/v1/sessions`
  const asks = { origin, 'access-control-request-method': method }
  const preflight = await ask(url, { method: 'OPTIONS', headers: asks })
  const answer = await ask(url, { method, headers: { origin, ...headers } })
  for (const one of [preflight, answer]) {
    expect(one.headers.get('vary')).toBe('Origin')
    expect(one.headers.get('access-control-allow-credentials')).toBeNull()
  }
  expect(preflight.headers.get('access-control-allow-methods')?.includes(method) ?? true).toBe(true)
  return [preflight, answer].map(({ headers: sent }) => sent.get('access-control-allow-origin'))
}

describe.each(Object.keys(credentials))('a page of another origin with %s', (name) => {
  it.each(accepted)('that is %s is answered by its own name, whatever it does', async (origin) => {
    for (const method of verbs) {
      expect(await told(origin, method, credentials[name]?.() ?? {})).toEqual([origin, origin])
    }
  })

  it.each(refused)('that is %j is told nothing, whatever it does', async (origin) => {
    for (const method of verbs) {
      expect(await told(origin, method, credentials[name]?.() ?? {})).toEqual([null, null])
    }
  })
})

describe('a request without an origin', () => {
  it('is told nothing about origins, and that answers differ by origin', async () => {
    const { headers } = await ask(`${gateway.url}/api/v1/sessions`)
    expect([headers.get('vary'), headers.get('access-control-allow-origin')]).toEqual(['Origin', null])
  })
})
