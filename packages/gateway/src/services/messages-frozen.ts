import type { Fact } from '../whatsapp/facts.js'
import type { Amendment } from './messages-amendments.js'

/** JSON of a fact that waits; bytes as base64. */
export function freeze(fact: Amendment): string {
  if (fact.kind !== 'vote') return JSON.stringify(fact)
  const { payload, iv } = fact.vote
  return JSON.stringify({
    ...fact,
    vote: { ...fact.vote, payload: Buffer.from(payload).toString('base64'), iv: Buffer.from(iv).toString('base64') },
  })
}

/** A vote that waited, with its bytes. */
export function thawVote(fact: Extract<Fact, { kind: 'vote' }>): Extract<Fact, { kind: 'vote' }> {
  const bytes = (value: Uint8Array | string) => (typeof value === 'string' ? Buffer.from(value, 'base64') : value)
  return { ...fact, vote: { ...fact.vote, payload: bytes(fact.vote.payload), iv: bytes(fact.vote.iv) } }
}
