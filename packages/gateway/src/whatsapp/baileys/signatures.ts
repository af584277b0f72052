import { createPublicKey, verify } from 'node:crypto'

const PRIME = 2n ** 255n - 19n
const SIGN_BIT = 0x80
/** libsignal's type byte before a Curve25519 key. */
const CURVE25519 = 5

/**
 * Whether the owner of a Curve25519 key made this signature (XEdDSA, https://signal.org/docs/specifications/xeddsa/).
 * It is verified as the Ed25519 signature that it is, under the key's image on the twisted Edwards curve; the image's sign
 * travels in the highest bit of the signature.
 * @param publicKey - 32 bytes, or 33 with libsignal's type byte.
 */
export function isSignedBy(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const u = publicKey.length === 33 && publicKey[0] === CURVE25519 ? publicKey.subarray(1) : publicKey
  if (u.length !== 32 || signature.length !== 64) return false
  const bytes = Buffer.from(signature)
  const sign = bytes.readUInt8(63) & SIGN_BIT
  bytes.writeUInt8(bytes.readUInt8(63) & ~SIGN_BIT, 63)
  const point = edwardsY(u)
  point.writeUInt8(point.readUInt8(31) | sign, 31)
  try {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: point.toString('base64url') },
      format: 'jwk',
    })
    return verify(null, message, key, bytes)
  } catch {
    return false
  }
}

/** (u - 1) / (u + 1) in the field, little-endian. */
function edwardsY(u: Uint8Array): Buffer {
  const x = BigInt(`0x${Buffer.from(u).reverse().toString('hex')}`) & (2n ** 255n - 1n)
  const y = ((x - 1n + PRIME) * inverse(x + 1n)) % PRIME
  return Buffer.from(y.toString(16).padStart(64, '0'), 'hex').reverse()
}

/** Fermat: the power of the prime less two. */
function inverse(value: bigint): bigint {
  let result = 1n
  let square = value % PRIME
  for (let rest = PRIME - 2n; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % PRIME
    square = (square * square) % PRIME
  }
  return result
}
