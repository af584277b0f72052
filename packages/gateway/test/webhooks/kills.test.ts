import { expect, it } from 'vitest'
import { random } from '../support/random.js'
import { killWhileDelivering } from './kill-deliveries.js'

const OPTIONS = { kills: 3, events: 60, endpoints: 4 }

it(
  'a gateway that is killed while it delivers loses nothing, and repeats only what was under way',
  { timeout: 240_000 },
  async () => {
    const { promised, lost, duplicates } = await killWhileDelivering(OPTIONS, random())
    expect(promised).toBeGreaterThan(150)
    expect(lost).toBe(0)
    // four requests of each endpoint can be under way at a kill
    expect(duplicates).toBeLessThanOrEqual(OPTIONS.kills * OPTIONS.endpoints * 4)
  },
)
