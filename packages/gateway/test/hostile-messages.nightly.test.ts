import { expect, it } from 'vitest'
import { FactStore } from './support/fact-store.js'
import { checkParts } from './support/hostile-parts.js'
import { storeMutated } from './support/mutation-run.js'

it('100,000 messages that somebody has tampered with are read and kept', async () => {
  const store = await FactStore.open()
  const { decodable, rows } = await storeMutated(store, 100_000)
  expect(decodable).toBeGreaterThan(25_000)
  expect(rows).toBeGreaterThan(15_000)
  await store.close()
})

it('20,000 cards, places and polls of strangers keep within their bounds', () => {
  checkParts(20_000)
})
