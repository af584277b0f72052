import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPostgres } from '../../../scripts/postgres.mjs'
import { ForgetfulWorld } from './support/interleaved-tenants.js'
import { ask } from './support/http.js'
import { apiKey, signUp } from './support/people.js'
import { report } from './support/report.js'
import { startGateway } from './support/start-gateway.js'
import { aTenant } from './support/tenant.js'

const WARM_UP = 100
const ROUNDS = 1_000

let server: Awaited<ReturnType<typeof startPostgres>>
let env: Readonly<Record<string, string>>
beforeAll(async () => {
  server = await startPostgres()
  // several gateways on one database have one secret
  env = { WAYGATE_DATABASE_URL: server.url, WAYGATE_SECRET: randomBytes(48).toString('base64') }
})
afterAll(() => server.stop())

it('pooled connections carry no organization from one request to the next, 10,000 times', async () => {
  const world = await ForgetfulWorld.open(env)
  expect(await world.interleaved(10_000)).toEqual([])
  await world.close()
})

it('says what it costs: the same requests to two gateways in turn, of which one goes without', async () => {
  const open = (guarded: boolean) =>
    startGateway({
      env,
      storage: ({ guardTenants, ...opened }) => (guarded && guardTenants ? { ...opened, guardTenants } : opened),
    })
  const guarded = await open(true)
  const without = await open(false)
  const owner = await signUp(guarded, 'Ana')
  const { session, chat } = await aTenant(guarded, owner.organizationId)
  const { secret: token } = await apiKey(owner, ['read'])
  const paths = { sessions: '/sessions', 'messages of a chat': `/sessions/${session}/chats/${chat}/messages` }
  for (const [name, path] of Object.entries(paths)) {
    const times = new Map([guarded, without].map((gateway) => [gateway, [] as number[]]))
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      for (const gateway of round % 2 === 0 ? [guarded, without] : [without, guarded]) {
        const at = performance.now()
        const { status } = await ask(`${gateway.url}/api/v1${path}`, { token })
        if (round >= WARM_UP) times.get(gateway)?.push(performance.now() - at)
        expect(status).toBe(200)
      }
    }
    const [slower = NaN, faster = NaN] = [guarded, without].map((gateway) => median(times.get(gateway) ?? []))
    const both = `${slower.toFixed(2)} ms against ${faster.toFixed(2)} ms`
    report(`row security, ${name}: ${(slower / faster).toFixed(2)} times the median, ${both}`)
  }
  await guarded.close()
  await without.close()
})

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length / 2] ?? NaN
