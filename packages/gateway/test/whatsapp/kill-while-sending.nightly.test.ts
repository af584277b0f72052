import { expect, it } from 'vitest'
import { seed } from '../support/random.js'
import { killWhileSending } from './kill-while-sending.js'

it(`five hundred kills while twenty thousand messages are sent lose and double none (seed ${String(seed)})`, async () => {
  const totals = { asked: 0, arrived: 0, unknown: 0 }
  // ten gateways one after the other, so that a night's log and journals stay small
  for (let run = 0; run < 10; run++) {
    const report = await killWhileSending({ kills: 50, perLife: 60, friends: 5, seed: seed + run })
    expect({ run, ...report }).toMatchObject({ lost: [], doubled: [], disordered: [] })
    totals.asked += report.asked
    totals.arrived += report.arrived
    totals.unknown += report.unknown
  }
  console.info(totals)
  expect(totals.asked).toBeGreaterThan(10_000)
})
