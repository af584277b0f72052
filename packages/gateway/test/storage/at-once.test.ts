import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MessageFact } from '../../src/whatsapp/facts.js'
import { FactStore } from '../support/fact-store.js'

let store: FactStore
beforeAll(async () => {
  store = await FactStore.open()
})
afterAll(() => store.close())

const text = (n: number, from: string, group?: string): MessageFact => ({
  kind: 'message',
  ref: {
    chat: group === undefined ? { kind: 'dm', person: { lid: from } } : { kind: 'group', jid: group },
    id: `M${String(n)}${group ?? ''}`,
    fromMe: false,
    sender: { lid: from },
  },
  timestamp: n * 1000,
  content: { type: 'text', body: `message ${String(n)}` },
  source: 'live',
})

describe('what is stored by several at once', () => {
  it('makes a person, a chat and a group once, and loses none of it', async () => {
    for (let round = 0; round < 10; round++) {
      const from = `${String(1000 + round)}@lid`
      const group = `${String(2000 + round)}@g.us`
      await Promise.all([0, 1, 2, 3, 4, 5].map((n) => store.tell(text(n, from), text(n, from, group))))
      expect((await store.messages(from)).length).toBe(6)
      expect((await store.messages(group)).length).toBe(6)
    }
    expect((await store.chats()).length).toBe(20)
  })
})
