import { expect, it } from 'vitest'
import { random } from '../support/random.js'
import { killWhileDelivering } from './kill-deliveries.js'

it('200 kills during 10,000 events to 20 endpoints lose nothing, and repeat less than one in fifty', async () => {
  const { promised, lost, duplicates } = await killWhileDelivering(
    { kills: 200, events: 10_000, endpoints: 20 },
    random(),
  )
  process.stderr.write(`${JSON.stringify({ promised, lost, duplicates })}\n`)
  expect(lost).toBe(0)
  expect(duplicates / promised).toBeLessThanOrEqual(0.02)
})
