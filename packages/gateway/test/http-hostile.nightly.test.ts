import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './support/http.js'
import { malformedRequest } from './support/malformed-request.js'
import { type Person, signUp } from './support/people.js'
import { sendRaw } from './support/raw-socket.js'
import { chances } from './support/random.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

let gateway: TestGateway
let ana: Person
beforeAll(async () => {
  gateway = await startGateway()
  ana = await signUp(gateway, 'Ana')
})
afterAll(() => gateway.close())

describe('10,000 requests that are none', () => {
  it('get a 4xx or nothing, hold the gateway up for less than 250 ms each, and it lives', async () => {
    const chance = chances()
    const delay = monitorEventLoopDelay({ resolution: 10 })
    delay.enable()
    for (let i = 0; i < 1_250; i++) {
      const batch = Array.from({ length: 8 }, () => malformedRequest(chance, ana.token))
      const answers = await Promise.all(batch.map((bytes) => sendRaw(gateway.url, bytes, false)))
      for (const [n, { statuses }] of answers.entries()) {
        for (const status of statuses) expect(status, batch[n]?.toString('latin1').slice(0, 300)).toBeLessThan(500)
      }
    }
    delay.disable()
    expect((await ask(`${gateway.url}/healthz`)).status).toBe(200)
    expect(delay.max / 1e6).toBeLessThan(250)
  })
})
