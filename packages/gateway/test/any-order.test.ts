import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPlainVote, sameInEveryOrder } from './support/any-order.js'
import { FactStore } from './support/fact-store.js'
import { seed } from './support/random.js'

let store: FactStore

beforeAll(async () => {
  store = await FactStore.open(openPlainVote)
})
afterAll(() => store.close())

describe('a conversation', () => {
  it('reads the same in whatever order its messages, edits, deletions, reactions, receipts and votes came', async () => {
    const rows = await sameInEveryOrder(store, seed, 12)
    expect(rows).toMatchObject([
      { waMessageId: 'M1', body: 'one, edited at the same time', edited: true, deleted: false },
      { waMessageId: 'M2', fromMe: true, status: 'read' },
      { waMessageId: 'M2', fromMe: false, body: 'the same id, another author' },
      { waMessageId: 'M3', deleted: true, edited: false },
      { waMessageId: 'M4', body: 'four, edited' },
      {
        waMessageId: 'POLL',
        poll: {
          options: [
            { option: 'a', votes: 0 },
            { option: 'b', votes: 1 },
          ],
        },
      },
    ])
    expect(rows[0]?.reactions?.map(({ emoji }) => emoji).sort()).toEqual(['❤️', '😮'])
    expect(rows[1]).not.toHaveProperty('reactions')
  })
})
