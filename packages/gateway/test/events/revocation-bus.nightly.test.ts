import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestGateway } from '../support/start-gateway.js'
import type { Person } from '../support/people.js'

/** Revocations in all; each meets the bus in another state. */
const ROUNDS = 60
const BOUND_MS = 5000

/** What tests run on is decided when these are loaded. */
async function load() {
  return {
    ...(await import('../support/start-gateway.js')),
    ...(await import('../support/two-nodes.js')),
    ...(await import('../support/people.js')),
    ...(await import('../support/doors.js')),
    ...(await import('../support/http.js')),
  }
}

interface Server {
  readonly url: string
  stop(): Promise<void>
}

let server: Server | undefined
let support: Awaited<ReturnType<typeof load>>
let first: TestGateway
let second: TestGateway
let owner: Person
let admin: pg.Client
beforeAll(async () => {
  if (!process.env['DATABASE_URL']) {
    const script = new URL('../../../../scripts/postgres.mjs', import.meta.url).href
    const { startPostgres } = (await import(script)) as { startPostgres(): Promise<Server> }
    server = await startPostgres()
    process.env['DATABASE_URL'] = server.url
  }
  support = await load()
  first = await support.startGateway()
  second = await support.startSecondNode(first)
  owner = await support.signUp(first)
  admin = new pg.Client({ connectionString: first.core.config.databaseUrl })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await second.close()
  await first.close()
  await server?.stop()
})

const killBus = () => admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %'`)

it('a revoked key ends on another gateway within five seconds, whatever happens to the bus meanwhile', async () => {
  const waits: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const key = await support.apiKey(owner, ['events', 'read'])
    const stream = await support.openStream(second, key.secret)
    const killing = round % 3 === 0 ? killBus() : undefined
    const revoking = owner.call(`/api-keys/${key.id}`, { method: 'DELETE' })
    if (round % 3 === 1) await killBus()
    await Promise.all([killing, revoking])
    const at = performance.now()
    const restarts = round % 10 === 9
    if (restarts) {
      // a gateway that starts again knows of it from the first request on
      await second.close()
      second = await support.startSecondNode(first)
    }
    expect((await support.ask(`${second.url}/api/v1/sessions`, { token: key.secret })).status).toBe(401)
    while (!stream.ended && performance.now() - at < BOUND_MS) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(stream.ended, `round ${round}`).toBe(true)
    if (!restarts) waits.push(performance.now() - at)
  }
  waits.sort((a, b) => a - b)
  const [median, worst] = [waits[Math.floor(waits.length / 2)] ?? 0, waits.at(-1) ?? 0]
  process.stdout.write(`revocation over a killed bus: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms\n`)
})
