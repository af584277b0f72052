import { expect, it } from 'vitest'
import { RepeatedSends } from './support/repeated-sends.js'
import { random, seed } from './support/random.js'

const ROUNDS = 1000

it(`an idempotency key has one effect over ${String(ROUNDS)} rounds of calls at once, crashes and other bodies`, async () => {
  const sends = await RepeatedSends.open()
  const next = random(seed)
  const wrong: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const width = round % 50 === 0 ? 50 : 1 + Math.floor(next() * 8)
    wrong.push(...(await sends.round(`round ${String(round)}`, width, next() < 0.3)))
  }
  expect(wrong).toEqual([])
  expect(sends.unexpected()).toEqual([])
  await sends.close()
})
