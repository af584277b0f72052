import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nowhere } from './matrix/cells.js'
import { type Person, signUp } from './support/people.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'
import { type Tenant, aTenant } from './support/tenant.js'

const PAIRS = 1000

let gateway: TestGateway
let ana: Person
let foreign: Tenant
beforeAll(async () => {
  const started = Date.now()
  // tokens live for minutes, a slow machine may need more
  gateway = await startGateway({ clock: { now: () => started } })
  ana = await signUp(gateway, 'Ana')
  foreign = await aTenant(gateway, (await signUp(gateway, 'Bo')).organizationId)
})
afterAll(() => gateway.close())

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

describe('how long a 404 takes', () => {
  it.each<[string, (tenant: Tenant) => [string, object?]]>([
    ['a session', ({ session }) => [`/sessions/${session}`]],
    ['a chat', ({ session, chat }) => [`/sessions/${session}/chats/${chat}/messages`]],
    ['a webhook', ({ webhook }) => [`/webhooks/${webhook}`]],
    ['a change of a session', ({ session }) => [`/sessions/${session}`, { method: 'PATCH', json: { label: 'x' } }]],
    ['an end of a key', ({ apiKey }) => [`/api-keys/${apiKey}`, { method: 'DELETE' }]],
  ])('does not tell whether %s belongs to somebody else or to nobody', async (_what, request) => {
    const timed = async (tenant: Tenant) => {
      const [path, options] = request(tenant)
      const started = performance.now()
      const { status } = await ana.call(path, options)
      const took = performance.now() - started
      expect(status).toBe(404)
      return took
    }
    const [others, nobodys]: [number[], number[]] = [[], []]
    for (let i = 0; i < PAIRS; i++) {
      // in turn, so that a busy machine hits both
      if (i % 2 === 0) others.push(await timed(foreign))
      nobodys.push(await timed(nowhere(foreign)))
      if (i % 2 === 1) others.push(await timed(foreign))
    }
    const ratio = median(others) / median(nobodys)
    expect(Math.max(ratio, 1 / ratio)).toBeLessThan(1.2)
  })
})
