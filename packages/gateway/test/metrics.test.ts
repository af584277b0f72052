import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadContract } from '../src/http/contract.js'
import { createHistogram, renderMetrics } from '../src/observability/metrics.js'
import { createRequestMetrics } from '../src/observability/request-metrics.js'
import { problemStatus } from '../src/http/problems.js'
import { ask } from './support/http.js'
import { signUp } from './support/people.js'
import { aSession } from './support/sessions.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())

const series = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

describe('the metrics', () => {
  it('stay below a thousand series when every operation has answered in every way', () => {
    const metrics = createRequestMetrics()
    const refusals = [...Object.keys(problemStatus), null]
    for (const { id, method } of loadContract().operations) {
      for (const status of [200, 201, 204, 302, 400, 401, 403, 404, 409, 413, 415, 429, 500, 501, 503]) {
        for (const refusal of refusals) metrics.observe({ operationId: id, method, status, ms: 1, refusal })
      }
    }
    expect(series(renderMetrics(metrics.metrics())).length).toBeLessThan(900)
  })

  it('do not grow with organizations, sessions, people or what callers make up', async () => {
    const read = async () => series((await ask<string>(`${gateway.url}/metrics`)).body)
    const visit = async (name: string) => {
      const person = await signUp(gateway, name)
      const session = await aSession(gateway, person.organizationId)
      await person.call(`/sessions/${session}`)
      await person.call(`/sessions/${session}/chats`)
      await ask(`${gateway.url}/api/v1/${name}`, { method: 'PROPFIND' })
      await ask(`${gateway.url}/api/auth/${name}`)
    }
    await visit('First')
    await read()
    const before = await read()
    for (let i = 0; i < 5; i++) await visit(`Other${String(i)}`)
    const names = (lines: readonly string[]) => lines.map((line) => line.replace(/ [^ ]+$/, '')).sort()
    expect(names(await read())).toEqual(names(before))
  })

  it('have the form that Prometheus reads', async () => {
    const { body, headers } = await ask<string>(`${gateway.url}/metrics`)
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    for (const line of series(body)) expect(line).toMatch(/^[a-z_]+(\{([a-z]+="[^"\n]*",?)+\})? -?[\d.e+-]+$/)
    for (const name of ['process_resident_memory_bytes', 'waygate_event_loop_delay_seconds', 'waygate_mails']) {
      expect(body).toContain(`# TYPE ${name} gauge`)
    }
  })

  it('tell a distribution by growing buckets', () => {
    const histogram = createHistogram('x_seconds', 'x', [0.1, 1])
    for (const value of [0.05, 0.1, 0.5, 7]) histogram.observe({ kind: 'a' }, value)
    expect(series(renderMetrics([histogram.metric()]))).toEqual([
      'x_seconds_bucket{kind="a",le="0.1"} 2',
      'x_seconds_bucket{kind="a",le="1"} 3',
      'x_seconds_bucket{kind="a",le="+Inf"} 4',
      'x_seconds_sum{kind="a"} 7.65',
      'x_seconds_count{kind="a"} 4',
    ])
  })

  it('are not shown to somebody whose request a proxy on this machine passed on', async () => {
    const passedOn = await ask(`${gateway.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })
    expect(passedOn.status).toBe(404)
  })
})
