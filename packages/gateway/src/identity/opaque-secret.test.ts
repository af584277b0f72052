import { describe, expect, it } from 'vitest'
import { isWellFormed, mintSecret } from './opaque-secret.js'

const MANY = 20_000

describe('a minted secret', () => {
  const minted = Array.from({ length: MANY }, () => mintSecret('wa_'))

  it('always passes its own check, and is never minted twice', () => {
    expect(minted.filter((secret) => !isWellFormed(secret, 'wa_'))).toEqual([])
    expect(new Set(minted).size).toBe(MANY)
  })

  it('uses every letter about equally often: its bits are bits', () => {
    const counts = new Map<string, number>()
    for (const secret of minted)
      for (const letter of secret.slice(3, 35)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
    const fair = (MANY * 32) / 62
    expect(counts.size).toBe(62)
    // six standard deviations
    for (const count of counts.values()) expect(Math.abs(count - fair)).toBeLessThan(6 * Math.sqrt(fair))
  })

  it('never passes with one character changed, left out, doubled or swapped with its neighbour', () => {
    const passing = minted.flatMap((secret, i) => {
      const at = 3 + (i % 37)
      const [before, letter = '', next = '', after] = [
        secret.slice(0, at),
        secret[at],
        secret[at + 1],
        secret.slice(at + 2),
      ]
      const other = letter === 'x' ? 'y' : 'x'
      const mistakes = [
        `${before}${other}${next}${after}`,
        `${before}${next}${after}`,
        `${before}${letter}${letter}${next}${after}`,
      ]
      if (letter !== next) mistakes.push(`${before}${next}${letter}${after}`)
      return mistakes.filter((mistake) => isWellFormed(mistake, 'wa_'))
    })
    // a checksum of 32 bits lets one of four milliards through
    expect(passing.length).toBeLessThanOrEqual(1)
  })

  it('of one kind does not pass as another', () => {
    expect(isWellFormed(mintSecret('wge_'), 'wa_')).toBe(false)
    expect(isWellFormed(mintSecret('wa_').replace('wa_', 'wge_'), 'wge_')).toBe(false)
  })
})
