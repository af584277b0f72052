import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './support/http.js'
import { type Person, sameOrigin, signUp } from './support/people.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'
import { until } from './support/until.js'

/** Pairs of requests; the goal is a median difference below five milliseconds over two thousand. */
const PAIRS = Number(process.env['WAYGATE_TEST_PAIRS'] ?? 1000)
const GOAL_MS = 5

let gateway: TestGateway
let ana: Person
beforeAll(async () => {
  const limit = '100000'
  gateway = await startGateway({ env: { WAYGATE_SIGN_INS_PER_ACCOUNT: limit, WAYGATE_SIGN_INS_PER_ADDRESS: limit } })
  ana = await signUp(gateway, 'Ana')
})
afterAll(() => gateway.close())

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** The median of what the known one takes longer than its neighbour, asked in turn so that a busy machine hits both. */
async function difference(
  known: () => Promise<unknown>,
  unknown: () => Promise<unknown>,
  pairs: number,
): Promise<number> {
  const timed = async (ask: () => Promise<unknown>) => {
    // what an earlier request set off must not be taken for this one's time
    await until('an idle gateway', async () => {
      const waiting = gateway.core.storage.db.selectFrom('mails').select('id').where('state', '=', 'waiting')
      return (await waiting.executeTakeFirst()) === undefined
    })
    const started = performance.now()
    await ask()
    return performance.now() - started
  }
  const longer: number[] = []
  for (let i = 0; i < pairs; i++) {
    const first = await timed(i % 2 === 0 ? known : unknown)
    const second = await timed(i % 2 === 0 ? unknown : known)
    longer.push(i % 2 === 0 ? first - second : second - first)
  }
  return Math.abs(median(longer))
}

describe('how long an answer takes', { timeout: 1_800_000 }, () => {
  const post = (path: string, json: object) => ask(`${gateway.url}/api/auth${path}`, { json, headers: sameOrigin })

  it('does not tell who has an account, on sign-in', async () => {
    const enter = (email: string) => () => post('/sign-in/email', { email, password: 'not the password' })
    expect(await difference(enter(ana.email), enter('nobody@example.com'), PAIRS)).toBeLessThan(GOAL_MS)
  })

  it('does not tell who has an account, when a new password is asked for', async () => {
    // the same addresses over and over would meet the limit of mails to one mailbox
    const { db } = gateway.core.storage
    const people = Array.from({ length: PAIRS }, (_, i) => `known.${String(i)}@example.com`)
    const now = new Date().toISOString()
    for (const [i, email] of people.entries()) {
      const row = {
        id: `usr_known${String(i)}`,
        name: 'Known',
        email,
        email_verified: 1,
        created_at: now,
        updated_at: now,
      }
      await db
        .insertInto('users')
        .values({ ...row, image: null, banned_at: null, ban_reason: null, ban_ends_at: null })
        .execute()
    }
    let [a, b] = [0, 0]
    const known = () => post('/request-password-reset', { email: people[a++] })
    const unknown = () => post('/request-password-reset', { email: `unknown.${String(b++)}@example.com` })
    expect(await difference(known, unknown, PAIRS)).toBeLessThan(GOAL_MS)
  })

  it('does not tell who has an account, on inviting', async () => {
    const bo = await signUp(gateway, 'Bo')
    const path = `/organizations/${ana.organizationId}/invitations`
    let count = 0
    const invite = (email: () => string) => async () => {
      const answer = await ana.call<{ id: string }>(path, { json: { email: email(), role: 'member' } })
      await ana.call(`${path}/${answer.body.id}`, { method: 'DELETE' })
    }
    const token = setInterval(
      () => void ana.renew(ana.organizationId).then((next) => (ana.token = next.token)),
      120_000,
    )
    const known = invite(() => bo.email)
    const unknown = invite(() => `unknown.invited.${String(count++)}@example.com`)
    expect(await difference(known, unknown, PAIRS / 2)).toBeLessThan(GOAL_MS)
    clearInterval(token)
  })
})
