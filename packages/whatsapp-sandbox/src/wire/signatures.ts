import { createPublicKey, verify } from 'node:crypto'

const FIELD_PRIME = 2n ** 255n - 19n
/** DER of an Ed25519 public key, without the 32 bytes of the key itself. */
const ED25519_DER = Buffer.from('302a300506032b6570032100', 'hex')

/**
 * Whether a signature (XEdDSA, by the owner of a Curve25519 key) is genuine. It is verified as the Ed25519 signature it is, after the
 * birational map of the key. Baileys' own `Curve.verify` of 7.0.0-rc14 cannot be used: it expects libsignal to throw on a wrong signature,
 * but libsignal 6 returns false, so every well-formed signature passes.
 */
export function isSignedBy(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== 64 || (publicKey.length !== 32 && publicKey.length !== 33)) return false
  const plain = Buffer.from(signature)
  const sign = plain.readUInt8(63) & 0x80
  plain.writeUInt8(plain.readUInt8(63) & 0x7f, 63)
  const point = edwardsPoint(publicKey.subarray(-32))
  point.writeUInt8(point.readUInt8(31) | sign, 31)
  try {
    const key = createPublicKey({ key: Buffer.concat([ED25519_DER, point]), format: 'der', type: 'spki' })
    return verify(null, message, key, plain)
  } catch {
    return false
  }
}

/** The Edwards y coordinate, (u - 1) / (u + 1), of a Montgomery u coordinate. */
function edwardsPoint(montgomery: Uint8Array): Buffer {
  const u = littleEndian(montgomery) & (2n ** 255n - 1n)
  const y = ((u - 1n + FIELD_PRIME) * power(u + 1n, FIELD_PRIME - 2n)) % FIELD_PRIME
  return Buffer.from(y.toString(16).padStart(64, '0'), 'hex').reverse()
}

function littleEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`)
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (
    let square = base % FIELD_PRIME, rest = exponent;
    rest > 0n;
    rest >>= 1n, square = (square * square) % FIELD_PRIME
  )
    if (rest & 1n) result = (result * square) % FIELD_PRIME
  return result
}
