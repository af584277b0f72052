import { afterEach, describe, expect, it } from 'vitest'
import { type Refusal, ask } from './support/http.js'
import { apiKey, signUp } from './support/people.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

let gateway: TestGateway
afterEach(() => gateway.close())

const STARTED = Date.now()
const clock = { offset: 0, now: () => STARTED + clock.offset }

describe('a caller who asks too often', () => {
  it('waits as long as the answer says, while others go on', async () => {
    gateway = await startGateway({ env: { WAYGATE_REQUESTS_PER_MINUTE: '30' }, clock })
    const ana = await signUp(gateway, 'Ana')
    const { secret } = await apiKey(ana)
    const asKey = () => ask<Refusal>(`${gateway.url}/api/v1/me`, { token: secret })
    for (let i = 0; i < 30; i++) expect((await asKey()).status).toBe(200)
    const refused = await asKey()
    expect([refused.status, refused.body.error.code]).toEqual([429, 'rate_limited'])
    expect(refused.headers.get('retry-after')).toBe('2')
    expect((await ana.call('/me')).status).toBe(200)
    clock.offset += 2000
    expect((await asKey()).status).toBe(200)
    expect((await asKey()).status).toBe(429)
  })

  it('is counted by address while no credential of theirs is good', async () => {
    gateway = await startGateway({ env: { WAYGATE_REQUESTS_PER_MINUTE: '3' }, clock })
    const statuses = []
    for (const token of ['wa_a', 'wa_b', 'wge_c', 'd.e.f']) {
      statuses.push((await ask(`${gateway.url}/api/v1/me`, { token })).status)
    }
    expect(statuses).toEqual([401, 401, 401, 429])
    expect((await ask(`${gateway.url}/healthz`)).status).toBe(200)
  })
})

describe('a gateway that drains', () => {
  it('answers 503 with when to try again, and stays alive for its operator', async () => {
    gateway = await startGateway()
    const ana = await signUp(gateway, 'Ana')
    gateway.gateway.drain()
    for (const path of ['/api/v1/me', '/api/auth/get-session']) {
      const answer = await ask<Refusal>(`${gateway.url}${path}`, { token: ana.token })
      expect([answer.status, answer.body.error.code], path).toEqual([503, 'gateway_unavailable'])
      expect(answer.headers.get('retry-after'), path).toBe('5')
    }
    expect((await ask(`${gateway.url}/healthz`)).status).toBe(200)
    const { status, body, headers } = await ask(`${gateway.url}/readyz`)
    expect([status, body]).toEqual([503, { status: 'draining', checks: { storage: true } }])
    expect(headers.get('retry-after')).toBe('5')
  })
})
