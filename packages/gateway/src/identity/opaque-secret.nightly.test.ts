import { expect, it } from 'vitest'
import { isWellFormed, mintSecret } from './opaque-secret.js'

it('a million minted keys pass their own check, and none of them with one character changed', () => {
  let [refused, passing] = [0, 0]
  for (let i = 0; i < 1_000_000; i++) {
    const secret = mintSecret('wa_')
    const at = 3 + (i % 38)
    const changed = `${secret.slice(0, at)}${secret[at] === 'x' ? 'y' : 'x'}${secret.slice(at + 1)}`
    if (!isWellFormed(secret, 'wa_')) refused++
    if (isWellFormed(changed, 'wa_')) passing++
  }
  expect(refused).toBe(0)
  // a checksum of 32 bits lets one of four milliards through
  expect(passing).toBeLessThanOrEqual(1)
})
