import { describe, expect, it } from 'vitest'
import { isWellFormed, mintSecret } from './opaque-secret.js'

const MANY = 10_000

describe('a minted secret', () => {
  it('always passes its own check, and is never minted twice', () => {
    const minted = Array.from({ length: MANY }, () => mintSecret('wa_'))
    expect(minted.every((secret) => isWellFormed(secret, 'wa_'))).toBe(true)
    expect(new Set(minted).size).toBe(MANY)
  })

  it('never passes with one character changed', () => {
    for (let i = 0; i < MANY; i++) {
      const secret = mintSecret('wa_')
      const at = 3 + (i % 38)
      const changed = secret.slice(0, at) + (secret[at] === 'x' ? 'y' : 'x') + secret.slice(at + 1)
      expect(isWellFormed(changed, 'wa_')).toBe(false)
    }
  })

  it('of one kind does not pass as another', () => {
    expect(isWellFormed(mintSecret('wge_'), 'wa_')).toBe(false)
    expect(isWellFormed(mintSecret('wa_').replace('wa_', 'wge_'), 'wge_')).toBe(false)
  })
})
