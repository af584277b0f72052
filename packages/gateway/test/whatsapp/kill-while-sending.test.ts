import { expect, it } from 'vitest'
import { seed } from '../support/random.js'
import { killWhileSending } from './kill-while-sending.js'

it(
  `a gateway that is killed while it sends loses no message, doubles none, and says which ones it does not know of (seed ${String(seed)})`,
  { timeout: 240_000 },
  async () => {
    const report = await killWhileSending({ kills: 2, perLife: 15, friends: 3, seed })
    expect(report).toMatchObject({ lost: [], doubled: [], disordered: [] })
    expect(report.arrived).toBeGreaterThan(0)
  },
)
