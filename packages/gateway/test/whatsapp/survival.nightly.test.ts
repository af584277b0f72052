import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { GatewayProcess } from '../support/gateway-process.js'
import { killUnderTraffic } from '../support/kill-run.js'
import { linked } from '../support/linked.js'
import { signUp } from '../support/people.js'
import { Practice } from '../support/practice.js'
import { random } from '../support/random.js'

/** `WAYGATE_KILLS` tries fewer. */
const kills = Number(process.env['WAYGATE_KILLS'] ?? 200)
let practice: Practice

beforeAll(async () => {
  practice = await Practice.open()
}, 120_000)

afterAll(() => practice.close())

it(`${String(kills)} kills while a friend writes lose no message, double none and keep their order`, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'waygate-kills-'))
  const env = { ...practice.env, WAYGATE_DATA_DIR: dir }
  const [office, friend] = [await practice.phone('Office'), await practice.phone('Bea')]
  const first = await GatewayProcess.start(env)
  const ana = await signUp({ url: first.url } as never, 'Ana')
  const { id: session } = await linked(ana, office)
  const run = { env, ana, session, friend, to: office.number, kills, chance: random() }
  const report = await killUnderTraffic(first, run)
  process.stderr.write(
    `${String(report.kills)} kills, ${String(report.sent)} sent, ${String(report.lost.length)} lost, ${String(report.doubled.length)} doubled\n`,
  )
  expect(report).toMatchObject({ lost: [], doubled: [], inOrder: true })
  rmSync(dir, { recursive: true, force: true })
})
