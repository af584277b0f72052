import { Curve, generateSignalPubKey } from 'baileys'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSignedBy } from './signatures.js'

const bytes = (hex: string) => Buffer.from(hex, 'hex')

describe('a signature of a Curve25519 key', () => {
  const known = [
    // the vector of libsignal's own tests; its signature carries a sign bit
    {
      key: 'ab7e717d4a163b7d9a1d8071dfe9dcf8cdcd1cea3339b6356be84d887e322c64',
      message: '05edce9d9c415ca78cb7252e72c2c4a554d3eb29485a0e1d503118d1a82d99fb4a',
      signature:
        '5de88ca9a89b4a115da79109c67c9c7464a3e4180274f1cb8c63c2984e286dfbede82deb9dcd9fae0bfbb821569b3d9001bd8130cd11d486cef047bd60b86e88',
    },
    // made by curve25519-js
    {
      key: '4049502db92ca2342c3f92dac5d6de7c85db5df5407a5b4996ce39f2efb7e827',
      message: '6b6e6f776e20616e737765722061',
      signature:
        'dd49ecd95255e6d323ee7fd645236d9cd4fb13ff82d2c9a2d7d744646ed198115b5af782b812f2dcb97b97da05b8878d35ca0774f78b3ffb2ed899b406a47c0c',
    },
  ]

  it.each(known)('is known whoever made it', ({ key, message, signature }) => {
    expect(isSignedBy(bytes(key), bytes(message), bytes(signature))).toBe(true)
    expect(isSignedBy(generateSignalPubKey(bytes(key)), bytes(message), bytes(signature))).toBe(true)
  })

  it('is refused when one bit of key, message or signature differs, whichever it is', () => {
    const { private: secret, public: publicKey } = Curve.generateKeyPair()
    const key = Buffer.from(publicKey)
    const message = Buffer.from('whoever signed this')
    const signature = Buffer.from(Curve.sign(secret, message))
    const parts = [key, message, signature] as const
    const bits = (key.length + message.length + signature.length) * 8
    fc.assert(
      fc.property(fc.nat(bits - 1), (bit) => {
        const [k, m, s] = flipped(parts, bit)
        // the highest bit of a Curve25519 key is not part of it
        if (bit === key.length * 8 - 1) return
        expect(isSignedBy(k, m, s)).toBe(false)
      }),
      { numRuns: 300 },
    )
    expect(isSignedBy(...parts)).toBe(true)
  })

  it('is refused when it is not one', () => {
    const { public: key } = Curve.generateKeyPair()
    for (const length of [0, 63, 65]) expect(isSignedBy(key, Buffer.from('x'), Buffer.alloc(length))).toBe(false)
    for (const length of [0, 31, 33, 34]) expect(isSignedBy(Buffer.alloc(length), key, Buffer.alloc(64))).toBe(false)
  })
})

function flipped(parts: readonly [Buffer, Buffer, Buffer], bit: number): [Buffer, Buffer, Buffer] {
  const whole = Buffer.concat(parts)
  whole.writeUInt8(whole.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
  const [k, m] = [parts[0].length, parts[0].length + parts[1].length]
  return [whole.subarray(0, k), whole.subarray(k, m), whole.subarray(m)]
}
