import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, ask, type Refusal } from './support/http.js'
import { type Person, PASSWORD, sameOrigin, signUp } from './support/people.js'
import { startGateway, type TestGateway } from './support/start-gateway.js'
import { onPostgres } from './support/test-database.js'
import { startSecondNode } from './support/two-nodes.js'

const LIMIT = 4

let gateways: TestGateway[] = []
let ana: Person
beforeAll(async () => {
  if (!onPostgres) return
  const first = await startGateway()
  await first.close()
  const config = { limits: { ...first.core.config.limits, signInsPerAccount: LIMIT } }
  const one = await startGateway({ config })
  gateways = [one, await startSecondNode(one, { config })]
  ana = await signUp(one)
})
afterAll(async () => {
  for (const gateway of gateways.toReversed()) await gateway.close()
})

const tryOn = (gateway: TestGateway | undefined, password: string): Promise<Answer<Refusal>> =>
  ask<Refusal>(`${gateway?.url ?? ''}/api/auth/sign-in/email`, {
    json: { email: ana.email, password },
    headers: sameOrigin,
  })

describe.runIf(onPostgres)('wrong passwords for one account on several gateways', () => {
  it('count together, also when they come at once', async () => {
    const tries = Array.from({ length: 12 }, (_, n) => tryOn(gateways[n % 2], 'wrong horse battery'))
    const statuses = (await Promise.all(tries)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(LIMIT)
    expect(statuses.filter((status) => status === 429)).toHaveLength(12 - LIMIT)
    const refused = await tryOn(gateways[1], PASSWORD)
    expect([refused.status, Number(refused.headers.get('retry-after')) > 500]).toEqual([429, true])
    const [{ storage }] = gateways.map(({ core }) => core) as [TestGateway['core']]
    const rows = await storage.db.selectFrom('attempts').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(ana.email)
  })
})
