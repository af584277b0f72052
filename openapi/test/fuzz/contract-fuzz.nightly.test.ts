import { describe, expect, it } from 'vitest'
import { fuzzContract } from './contract-fuzz.js'

describe('200,000 random requests of three roles', () => {
  it('never fail, leak or get an answer that the contract does not know', async () => {
    const { faults, requests } = await fuzzContract(200_000)
    expect(faults).toEqual([])
    expect(requests).toBe(200_000)
  })
})
