import fc from 'fast-check'
import { expect } from 'vitest'
import type { Message } from '../support/linked.js'
import { ACK, type Fact, type MessageFact, type MessageRef } from '../../src/whatsapp/facts.js'
import type { FactStore } from './fact-store.js'

/** A conversation about which everything is told that can be told, in a chat of its own. */
export function conversation(run: number): { readonly jid: string; readonly facts: readonly Fact[] } {
  const friend = { lid: `${String(9_000_000 + run)}@lid` }
  const chat = { kind: 'dm' as const, person: friend }
  const theirs = (id: string): MessageRef => ({ chat, id, fromMe: false, sender: friend })
  const ours = (id: string): MessageRef => ({ chat, id, fromMe: true })
  let sequence = 0
  const said = (ref: MessageRef, content: MessageFact['content'], more: Partial<MessageFact> = {}): MessageFact => ({
    kind: 'message',
    ref,
    timestamp: 1_000_000,
    sequence: ++sequence,
    content,
    source: 'live',
    ...more,
  })
  const text = (body: string) => ({ type: 'text', body })
  const vote = (option: string, at: number): Fact => ({
    kind: 'vote',
    target: theirs('POLL'),
    by: friend,
    vote: { payload: Buffer.from(option), iv: Buffer.from('iv') },
    at,
  })
  const reaction = (target: MessageRef, by: 'me' | typeof friend, emoji: string, at: number): Fact => ({
    kind: 'reaction',
    target,
    by,
    emoji,
    at,
    id: `R${String(at)}${emoji}`,
  })
  const status = (ack: (typeof ACK)[keyof typeof ACK]): Fact => ({ kind: 'status', target: ours('M2'), ack, at: 50 })
  return {
    jid: friend.lid,
    facts: [
      said(theirs('M1'), text('one')),
      said(ours('M2'), text('two'), { ack: ACK.pending }),
      said(theirs('M2'), text('the same id, another author')),
      said(theirs('M3'), text('three')),
      said(theirs('M4'), { type: 'waiting' }, { undecrypted: true }),
      said(theirs('M4'), text('four'), { sequence: 5 }),
      said(
        theirs('POLL'),
        { type: 'poll', body: 'Q', poll: { name: 'Q', options: ['a', 'b'], selectableCount: 1 } },
        {
          wire: Buffer.from('secret'),
        },
      ),
      { kind: 'edit', target: theirs('M1'), content: text('one, edited'), at: 10 },
      { kind: 'edit', target: theirs('M1'), content: text('one, edited again'), at: 20 },
      { kind: 'edit', target: theirs('M1'), content: text('one, edited at the same time'), at: 20 },
      { kind: 'edit', target: theirs('M3'), content: text('three, edited'), at: 10 },
      { kind: 'edit', target: theirs('M4'), content: text('four, edited'), at: 10 },
      { kind: 'revoke', target: theirs('M3'), by: friend, at: 30 },
      { kind: 'revoke', target: theirs('M1'), by: { lid: '666@lid' }, at: 31 },
      reaction(theirs('M1'), 'me', '👍', 1),
      reaction(theirs('M1'), 'me', '❤️', 2),
      reaction(theirs('M1'), friend, '😮', 3),
      reaction(theirs('M1'), friend, '', 4),
      reaction(theirs('M1'), friend, '😮', 5),
      reaction(ours('M2'), friend, '👍', 6),
      reaction(ours('M2'), friend, '', 7),
      status(ACK.sent),
      status(ACK.read),
      status(ACK.delivered),
      vote('a', 1),
      vote('b', 2),
      vote('', 3),
      vote('b', 4),
    ],
  }
}

/** Opens a vote that says its option in the clear. */
export const openPlainVote = (vote: { readonly payload: Uint8Array }): readonly string[] =>
  [Buffer.from(vote.payload).toString()].filter(Boolean)

type Shown = Omit<Message, 'id' | 'sessionId' | 'createdAt' | 'sequence'>

/** A chat as readers see it, without what differs from one store to the next. */
async function shown(store: FactStore, jid: string): Promise<readonly Shown[]> {
  const rows = await store.messages(jid)
  const plain = rows.map(({ id: _id, sessionId: _session, createdAt: _created, sequence: _sequence, ...row }) => row)
  return JSON.parse(JSON.stringify(plain).replaceAll(jid, 'friend')) as Shown[]
}

/** Tells one conversation in many orders, cut into batches anywhere, and compares what readers see. */
export async function sameInEveryOrder(store: FactStore, seed: number, runs: number): Promise<readonly Shown[]> {
  const straight = conversation(0)
  for (const fact of straight.facts) await store.tell(fact)
  const expected = await shown(store, straight.jid)
  let run = 0
  const order = fc.shuffledSubarray([...straight.facts.keys()], { minLength: straight.facts.length })
  await fc.assert(
    fc.asyncProperty(order, fc.infiniteStream(fc.integer({ min: 1, max: 6 })), async (indices, sizes) => {
      const { jid, facts } = conversation(++run)
      const shuffled = indices.map((index) => facts[index]).filter((fact) => fact !== undefined)
      while (shuffled.length > 0) await store.tell(...shuffled.splice(0, Number(sizes.next().value)))
      expect(await shown(store, jid)).toEqual(expected)
    }),
    { seed, numRuns: runs },
  )
  return expected
}
