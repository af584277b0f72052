import { Curve } from 'baileys'
import { expect, it } from 'vitest'
import { isSignedBy } from './signatures.js'

it('genuine signatures pass; of another key, over another message or changed ones do not', () => {
  for (let round = 0; round < 20; round += 1) {
    const [pair, other] = [Curve.generateKeyPair(), Curve.generateKeyPair()]
    const message = Buffer.from(`message ${round}`)
    const signature = Buffer.from(Curve.sign(pair.private, message))
    expect(isSignedBy(pair.public, message, signature)).toBe(true)
    expect(isSignedBy(Buffer.concat([Buffer.from([5]), pair.public]), message, signature)).toBe(true)
    expect(isSignedBy(other.public, message, signature)).toBe(false)
    expect(isSignedBy(pair.public, Buffer.from('another'), signature)).toBe(false)
    const changed = Buffer.from(signature)
    changed.writeUInt8(changed.readUInt8(5) ^ 1, 5)
    expect(isSignedBy(pair.public, message, changed)).toBe(false)
  }
  expect(isSignedBy(Buffer.alloc(3), Buffer.alloc(1), Buffer.alloc(64))).toBe(false)
})
