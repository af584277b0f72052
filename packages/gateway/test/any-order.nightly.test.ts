import { expect, it } from 'vitest'
import { openPlainVote, sameInEveryOrder } from './support/any-order.js'
import { FactStore } from './support/fact-store.js'
import { seed } from './support/random.js'

it('a conversation reads the same in 400 orders', async () => {
  const store = await FactStore.open(openPlainVote)
  expect(await sameInEveryOrder(store, seed, 400)).toHaveLength(6)
  await store.close()
}, 600_000)
