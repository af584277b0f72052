import { describe, expect, it, vi } from 'vitest'
import { fuzzContract } from './contract-fuzz.js'

vi.setConfig({ testTimeout: 300_000 })

describe('random requests of three roles', () => {
  it('never fail, leak or get an answer that the contract does not know', async () => {
    const { faults, well, refused, forbidden } = await fuzzContract(10_000)
    expect(faults).toEqual([])
    // all three kinds were tried, or the fuzzer tries nothing
    expect(Math.min(well, refused, forbidden)).toBeGreaterThan(100)
  })
})
